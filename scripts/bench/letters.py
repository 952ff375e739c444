"""What families write, as long as they write it, and the signed requests that Twilio brings."""

from __future__ import annotations

import itertools
import random
import uuid
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

PUBLIC = "https://line.district.example"
TOKEN = "a-token-of-the-bench"
ACCOUNT = "AC" + "1" * 32
NUMBER = "+15555550100"
FAMILIES = 500
_strangers = itertools.count(1)
SENTENCES = {
    "en": (
        "Hello, is there childcare at the meeting on Thursday?",
        "My son takes the bus to school and he was late again today.",
        "I would like to know who can interpret for me when I talk with his teacher.",
        "What time does the math night begin, and may we bring the little ones?",
        "We moved last week and need to know which papers the new school asks for.",
        "Where can my family get food this week?",
        "Thank you very much for your help.",
    ),
    "es": (
        "Hola, ¿hay cuidado de niños en la reunión del jueves?",
        "Mi hijo toma el autobús y hoy llegó tarde otra vez.",
        "Quisiera saber quién puede interpretar cuando hablo con su maestra.",
        "¿A qué hora empieza la noche de matemáticas y podemos llevar a los pequeños?",
        "Nos mudamos la semana pasada y necesito saber qué papeles piden en la escuela.",
        "¿Dónde puede conseguir comida mi familia esta semana?",
        "Muchas gracias por su ayuda.",
    ),
    "ar": (
        "مرحبا، هل توجد رعاية للأطفال في اجتماع يوم الخميس؟",
        "ابني يركب الحافلة إلى المدرسة وقد تأخر اليوم مرة أخرى.",
        "أريد أن أعرف من يمكنه أن يترجم لي عندما أتحدث مع معلمته.",
        "متى تبدأ أمسية الرياضيات وهل يمكننا أن نحضر الصغار؟",
        "انتقلنا الأسبوع الماضي ونحتاج أن نعرف الأوراق التي تطلبها المدرسة.",
        "أين يمكن لعائلتي أن تحصل على طعام هذا الأسبوع؟",
        "شكرا جزيلا على مساعدتكم.",
    ),
    "so": (
        "Salaan, ma jirtaa daryeel carruureed kulanka Khamiista?",
        "Wiilkaygu wuxuu raacaa baska iskuulka, maantana mar kale ayuu daahay.",
        "Waxaan jeclaan lahaa inaan ogaado cidda ii turjumi karta markaan la hadlo macallinka.",
        "Goorma ayuu bilaabmaa habeenka xisaabta, carruurta yaryarna ma keeni karnaa?",
        "Toddobaadkii hore ayaan soo guurnay waraaqaha iskuulku u baahan yahayna ma naqaan.",
        "Xaggee ayay qoyskaygu cunto ka heli karaan toddobaadkan?",
        "Aad ayaad ugu mahadsan tihiin caawimaaddiinna.",
    ),
}


def of_length(language: str, length: int, dice: random.Random) -> str:
    """A text of exactly `length` characters."""
    text = dice.choice(SENTENCES[language])
    while len(text) < length:
        text += " " + dice.choice(SENTENCES[language])
    return text[:length].rstrip().ljust(length, ".")


def texts(count: int, dice: random.Random) -> Iterator[str]:
    """Texts of 40 to 320 characters, the languages in turn."""
    languages = list(SENTENCES)
    for index in range(count):
        yield of_length(languages[index % len(languages)], dice.randint(40, 320), dice)


def form(text: str, phone: str) -> dict[str, str]:
    """The fields that Twilio sends with an SMS, the message's id never used before."""
    sid = f"SM{uuid.uuid4().hex}"
    return {
        "ToCountry": "US",
        "ToState": "MN",
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "ToCity": "ROCHESTER",
        "FromZip": "55901",
        "SmsSid": sid,
        "FromState": "MN",
        "SmsStatus": "received",
        "FromCity": "ROCHESTER",
        "Body": text,
        "FromCountry": "US",
        "To": NUMBER,
        "ToZip": "55904",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "From": phone,
        "ApiVersion": "2010-04-01",
    }


def phone(index: int) -> str:
    """One of the families' numbers."""
    return f"+1202555{index % FAMILIES:04d}"


def strangers(count: int) -> list[str]:
    """Numbers that nobody wrote from: who asks the same ever again is taken for a machine."""
    return [f"+1404{next(_strangers):07d}" for _ in range(count)]


def request(said: Mapping[str, str], path: str = "/twilio/inbound") -> bytes:
    """A signed POST as it stands on the wire."""
    body = urlencode(said).encode()
    signature = RequestValidator(TOKEN).compute_signature(PUBLIC + path, said)
    head = (
        f"POST {path} HTTP/1.1",
        "Host: line.district.example",
        "User-Agent: TwilioProxy/1.1",
        "Accept: */*",
        "I-Twilio-Idempotency-Token: 00000000-0000-0000-0000-000000000000",
        f"X-Twilio-Signature: {signature}",
        "Content-Type: application/x-www-form-urlencoded; charset=UTF-8",
        f"Content-Length: {len(body)}",
    )
    return "\r\n".join((*head, "", "")).encode() + body


def requests(count: int, dice: random.Random) -> list[bytes]:
    """Signed requests of `FAMILIES` families in turn, each with a message of its own."""
    return [request(form(text, phone(i))) for i, text in enumerate(texts(count, dice))]


def parted(raw: bytes) -> tuple[dict[str, str], bytes]:
    """The headers and the body of a request."""
    head, _, body = raw.partition(b"\r\n\r\n")
    lines: Sequence[str] = head.decode().split("\r\n")[1:]
    return {name: value for name, _, value in (line.partition(": ") for line in lines)}, body
