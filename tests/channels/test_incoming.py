"""What Twilio posts: its signature, and its forms."""

from __future__ import annotations

import pytest
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from bot.channels.incoming import Incoming, check_signature, read_message, read_status
from bot.errors import Refused

TOKEN = "12345"
SID = "SM" + "a" * 32
TEXT = {"MessageSid": SID, "From": "+15555550142", "To": "+15555550100", "Body": "hola"}
ON_WHATSAPP = TEXT | {"From": "whatsapp:+15555550142", "To": "whatsapp:+15555550100"}


def signed(url: str, form: MultiDict[str, str], token: str = TOKEN) -> str:
    return str(RequestValidator(token).compute_signature(url, form))


def holds(url: str, form: MultiDict[str, str], signature: str) -> bool:
    try:
        check_signature(TOKEN, url, form, signature)
    except Refused:
        return False
    return True


@pytest.mark.parametrize(
    ("host", "caller", "signature"),
    [
        ("mycompany.com", "+14158675309", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        ("example.com", "+14158675310", "L/OH5YylLD5NRKLltdqwSvS0BnU="),
    ],
)
def test_twilios_published_examples_hold(host: str, caller: str, signature: str) -> None:
    form = MultiDict(
        {
            "CallSid": "CA1234567890ABCDE",
            "Caller": caller,
            "Digits": "1234",
            "From": caller,
            "To": "+18005551212",
        }
    )
    assert holds(f"https://{host}/myapp.php?foo=1&bar=2", form, signature)
    assert not holds(f"https://{host}/myapp.php?bar=2&foo=1", form, signature)


BASE = "https://line.example/twilio/inbound"
PAIRS = [("From", "+15555550142"), ("Body", "hola"), ("MediaUrl", "")]


@pytest.mark.parametrize(
    ("told", "url", "form"),
    [
        ("as it was signed", BASE, PAIRS),
        ("in another order", BASE, PAIRS[::-1]),
        ("with the port of its scheme", "https://line.example:443/twilio/inbound", PAIRS),
        ("with one value said twice", BASE, [*PAIRS, ("Body", "hola")]),
    ],
)
def test_the_same_request_holds(told: str, url: str, form: list[tuple[str, str]]) -> None:
    assert holds(url, MultiDict(form), signed(BASE, MultiDict(PAIRS))), told


@pytest.mark.parametrize(
    ("told", "url", "form"),
    [
        ("another host", "https://other.example/twilio/inbound", PAIRS),
        ("http behind a proxy", "http://line.example/twilio/inbound", PAIRS),
        ("a prefix that the proxy took off", "https://line.example/inbound", PAIRS),
        ("a query that was not there", BASE + "?m=1", PAIRS),
        ("another path", BASE + "/", PAIRS),
        ("another text", BASE, [("From", "+15555550142"), ("Body", "adios"), ("MediaUrl", "")]),
        ("an empty value with another name", BASE, [*PAIRS[:2], ("MediaUrls", "")]),
        ("one name more", BASE, [*PAIRS, ("Extra", "1")]),
        ("a second value", BASE, [*PAIRS, ("Body", "adios")]),
        ("no form", BASE, []),
        ("a port that cannot be", "https://line.example:99999/twilio/inbound", PAIRS),
    ],
)
def test_any_other_request_is_refused(told: str, url: str, form: list[tuple[str, str]]) -> None:
    assert not holds(url, MultiDict(form), signed(BASE, MultiDict(PAIRS))), told


@pytest.mark.parametrize("signature", ["", "=", "bm90IHR3aWxpbw==", "é" * 28, "a" * 10_000])
def test_a_signature_that_is_none_is_refused(signature: str) -> None:
    assert not holds(BASE, MultiDict(PAIRS), signature)


def test_the_token_of_another_account_does_not_sign() -> None:
    assert not holds(BASE, MultiDict(PAIRS), signed(BASE, MultiDict(PAIRS), "54321"))


def test_values_of_one_name_are_all_signed() -> None:
    form = MultiDict([("Media", "b"), ("Media", "a"), ("Media", "a")])
    assert holds(BASE, form, signed(BASE, MultiDict([("Media", "a"), ("Media", "b")])))
    assert not holds(BASE, form, signed(BASE, MultiDict([("Media", "a")])))


def message(**more: object) -> Incoming:
    plain: dict[str, object] = {
        "provider_id": SID,
        "number": "+15555550142",
        "our_number": "+15555550100",
        "channel": "sms",
        "text": "hola",
        "payload": "",
        "media": 0,
    }
    return Incoming(**{**plain, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "form", "expected"),
    [
        ("an SMS", TEXT | {"NumMedia": "0", "FromCity": "Ames"}, message()),
        ("a short code", TEXT | {"To": "55512"}, message(our_number="55512")),
        ("SmsSid alone", {n: v for n, v in TEXT.items() if n != "MessageSid"} | {"SmsSid": SID},
         message()),
        ("empty", TEXT | {"Body": ""}, message(text="")),
        ("no Body at all", {n: v for n, v in TEXT.items() if n != "Body"}, message(text="")),
        ("a photo", TEXT | {"Body": "", "NumMedia": "1", "MediaUrl0": "https://x.example/1"},
         message(text="", media=1)),
        ("WhatsApp", ON_WHATSAPP | {"ProfileName": "Ana", "WaId": "15555550142"},
         message(channel="whatsapp")),
        ("a button", ON_WHATSAPP | {"Body": "Sí", "ButtonText": "Sí", "ButtonPayload": "yes"},
         message(channel="whatsapp", text="Sí", payload="yes")),
        ("a button without Body", ON_WHATSAPP | {"Body": "", "ButtonText": "Sí"},
         message(channel="whatsapp", text="Sí")),
        ("a list entry", ON_WHATSAPP | {"Body": "", "ListId": "row-2", "ListTitle": "Comida"},
         message(channel="whatsapp", text="Comida", payload="row-2")),
        ("what Twilio obeyed itself", TEXT | {"Body": "Ya no", "OptOutType": "STOP"},
         message(text="Ya no", payload="STOP")),
        ("a place", ON_WHATSAPP | {"Body": "", "Latitude": "42.0", "Longitude": "-93.6"},
         message(channel="whatsapp", text="")),
        ("spaces, kept as they are", TEXT | {"Body": "  /start\n"}, message(text="  /start\n")),
    ],
)  # fmt: skip
def test_a_form_is_read(told: str, form: dict[str, str], expected: Incoming) -> None:
    assert read_message(form) == expected, told


@pytest.mark.parametrize(
    ("value", "media"),
    [("", 0), ("0", 0), ("3", 3), ("10", 10), ("11", 10), ("9" * 5000, 10), ("-1", 0), ("1.5", 0),
     ("two", 0), ("٣", 0), ("²", 0), (" 1", 0)],
)  # fmt: skip
def test_media_are_counted_and_never_more_than_ten(value: str, media: int) -> None:
    assert read_message(TEXT | {"NumMedia": value}).media == media


@pytest.mark.parametrize(
    "change",
    [
        {"From": ""},
        {"From": "+"},
        {"From": "Twilio"},
        {"From": "+1555555014x"},
        {"From": "+15555550142\n"},
        {"From": "+" + "1" * 21},
        {"From": "+١٥٥٥٥٥٥٠١٤٢"},
        {"From": "messenger:1234567"},
        {"From": "whatsapp:"},
        {"From": "whatsapp:whatsapp:+15555550142"},
        {"To": ""},
        {"To": "nobody"},
        {"MessageSid": ""},
        {"MessageSid": "SM"},
        {"MessageSid": "SM" + "a" * 63},
        {"MessageSid": "SM a b c d"},
        {"MessageSid": "SM'; --"},
        {"MessageSid": "SM\0aaaa"},
    ],
)
def test_a_form_that_names_no_sender_receiver_or_id_is_refused(change: dict[str, str]) -> None:
    with pytest.raises(Refused):
        read_message(TEXT | change)


@pytest.mark.parametrize(
    ("twilios", "ours"),
    [
        ("queued", "accepted"),
        ("accepted", "accepted"),
        ("scheduled", "accepted"),
        ("sending", "accepted"),
        ("sent", "sent"),
        ("delivered", "delivered"),
        ("partially_delivered", "delivered"),
        ("read", "read"),
        ("failed", "failed"),
        ("undelivered", "undelivered"),
        ("canceled", "failed"),
        ("received", ""),
        ("a-word-of-next-year", ""),
    ],
)
def test_a_status_is_said_in_our_words(twilios: str, ours: str) -> None:
    for name in ("MessageStatus", "SmsStatus"):
        assert read_status({"MessageSid": SID, name: twilios}, {}).status == ours


@pytest.mark.parametrize(
    ("said", "code", "opted_out"),
    [
        ("", None, False),
        ("30003", "twilio_30003", False),
        ("21610", "twilio_21610", True),
        ("63014", "twilio_63014", True),
        ("x" * 500, None, False),
        ("9" * 5000, None, False),
    ],
)
def test_a_report_says_why(said: str, code: str | None, opted_out: bool) -> None:
    report = read_status({"MessageSid": SID, "MessageStatus": "failed", "ErrorCode": said}, {})
    assert (report.code, report.opted_out) == (code, opted_out)


@pytest.mark.parametrize(
    ("said", "ours"),
    [("12", 12), ("", None), ("-1", None), ("x", None), ("1e3", None), ("9" * 30, None),
     ("٣", None)],
)  # fmt: skip
def test_a_report_names_our_message_by_the_callbacks_address(said: str, ours: int | None) -> None:
    report = read_status({"MessageSid": SID, "MessageStatus": "sent"}, {"m": said})
    assert report.message_id == ours


@pytest.mark.parametrize(
    "form",
    [{}, {"MessageSid": SID}, {"MessageStatus": "sent"}, {"MessageSid": "?", "MessageStatus": "x"}],
)
def test_a_report_without_id_or_status_is_refused(form: dict[str, str]) -> None:
    with pytest.raises(Refused):
        read_status(form, {})
