"""What no text may ask of a family, and what it may well say about the same things."""

from __future__ import annotations

import pytest

from bot.language.languages import CATALOGUE
from bot.language.never_ask import never_ask

ASKED = {
    "ar": {
        "ما هو وضع الهجرة الخاص بكم؟": "status",
        "متى وصلتم إلى الولايات المتحدة؟": "status",
        "يرجى إرسال رقم جواز السفر.": "number",
        "أين ولدتم؟": "origin",
    },
    "en": {
        "When did you arrive?": "status",
        "Send us your social security number.": "number",
        "Which country are you from?": "origin",
    },
    "es": {
        "¿Cuál es su estatus migratorio?": "status",
        "Envíenos su número de pasaporte": "number",
        "Hola ¿dónde nació su hija": "origin",
    },
    "fil": {
        "Ano po ang inyong katayuan sa imigrasyon?": "status",
        "Pakisagot: saan po kayo ipinanganak?": "origin",
        "Ipadala po ang numero ng Social Security ninyo.": "number",
    },
    "fr": {
        "Avez-vous un titre de séjour ?": "status",
        "Quand êtes-vous arrivés aux États-Unis ?": "status",
        "Envoyez-nous votre numéro de sécurité sociale.": "number",
        "Où es-tu né ?": "origin",
    },
    "hmn": {
        "Koj puas yog pej xeem Meskas?": "status",
        "Thov qhia koj tus lej Social Security.": "number",
        "Koj yug qhov twg?": "origin",
    },
    "ht": {
        "Èske w gen papye?": "status",
        "Voye nimewo sekirite sosyal ou ban nou.": "number",
        "Ki kote ou te fèt?": "origin",
    },
    "ko": {
        "체류 신분이 무엇입니까?": "status",
        "여권 번호를 보내 주세요.": "number",
        "어디에서 태어나셨습니까？": "origin",
    },
    "prs": {
        "آیا شما گرین کارت دارید؟": "status",
        "نمبر پاسپورت تان را بفرستید.": "number",
        "شما در کجا تولد شده‌اید؟": "origin",
    },
    "pt-BR": {
        "Você tem green card?": "status",
        "Quando vocês chegaram aos Estados Unidos?": "status",
        "Informe o número do seguro social.": "number",
        "No momento, de que país? Onde você nasceu?": "origin",
    },
    "ru": {
        "Какой у вас иммиграционный статус?": "status",
        "Пришлите номер социального страхования.": "number",
        "Где ты родился?": "origin",
    },
    "so": {
        "Ma haysataa sharci?": "status",
        "Fadlan soo dir lambarka baasaboorka.": "number",
        "Xaggee ku dhalatay?": "origin",
    },
    "uk": {
        "Ви громадянин США?": "status",
        "Надішліть номер паспорта.": "number",
        "З якої ви країни?": "origin",
    },
    "ur": {
        "آپ کی امیگریشن کی حیثیت کیا ہے؟": "status",
        "اپنا سوشل سیکیورٹی نمبر بھیجیں۔": "number",
        "آپ کہاں پیدا ہوئے؟": "origin",
    },
    "vi": {
        "Quý vị có thẻ xanh không?": "status",
        "Vui lòng gửi số an sinh xã hội.": "number",
        "Quý vị sinh ra ở đâu?": "origin",
    },
    "zh-Hans": {
        "您好。您是不是公民？请回复1或2。": "status",
        "别担心，请发护照号码。": "number",
        "您在哪里出生？": "origin",
        "请问您是哪国人": "origin",
    },
    "zh-Hant": {
        "您的移民身分是什麼？": "status",
        "請提供社會安全號碼。": "number",
        "您在哪裡出生嗎": "origin",
    },
}
"""What each language's questions name."""
HARMLESS = {
    "ar": (
        "في أي مدرسة كان طفلكم من قبل؟",
        "ما اللغة التي تتحدثونها في البيت؟",
        "لا ترسلوا رقم جواز السفر.",
    ),
    "en": ("Which school were you at before?", "What language do you speak at home?"),
    "es": (
        "¿En qué escuela estaba antes?",
        "¿Qué idioma hablan en casa?",
        "No mande su pasaporte.",
    ),
    "fil": (
        "Saang paaralan po kayo dati?",
        "Anong wika ang ginagamit ninyo sa bahay?",
        "Huwag ipadala ang pasaporte.",
    ),
    "fr": (
        "Dans quelle école étiez-vous avant ?",
        "Quelle langue parlez-vous à la maison ?",
        "N'envoyez pas votre passeport.",
    ),
    "hmn": (
        "Ua ntej no koj kawm lub tsev kawm ntawv twg?",
        "Nej hais hom lus dab tsi hauv tsev?",
        "Thov txhob xa paspaub rau peb.",
    ),
    "ht": (
        "Nan ki lekòl ou te ye anvan?",
        "Ki lang nou pale lakay nou?",
        "Ki lè reyinyon an? Ki kote li fèt?",
        "Pa voye nimewo paspò ou.",
    ),
    "ko": (
        "전에 어느 학교에 다녔나요?",
        "집에서 어떤 언어를 쓰시나요?",
        "여권 번호를 보내지 마세요.",
    ),
    "prs": (
        "پیش از این در کدام مکتب بودید؟",
        "در خانه به کدام زبان گپ می‌زنید؟",
        "نمبر پاسپورت را نفرستید.",
    ),
    "pt-BR": (
        "Em que escola você estava antes?",
        "Que língua vocês falam em casa?",
        "Não envie o passaporte.",
    ),
    "ru": (
        "В какой школе вы учились раньше?",
        "На каком языке вы говорите дома?",
        "Не присылайте номер паспорта.",
    ),
    "so": (
        "Iskuulkee ayaad hore u dhigan jirtay?",
        "Luqaddee ayaad guriga kaga hadashaan?",
        "Ha soo dirin baasaboorka.",
    ),
    "uk": (
        "У якій школі ви навчалися раніше?",
        "Якою мовою ви розмовляєте вдома?",
        "Не надсилайте номер паспорта.",
    ),
    "ur": (
        "آپ پہلے کس اسکول میں تھے؟",
        "آپ گھر میں کون سی زبان بولتے ہیں؟",
        "پاسپورٹ نمبر نہ بھیجیں۔",
    ),
    "vi": (
        "Trước đây quý vị học trường nào?",
        "Ở nhà quý vị nói tiếng gì?",
        "Con quý vị có bị bắt nạt không?",
        "Đừng gửi số hộ chiếu.",
    ),
    "zh-Hans": ("您以前在哪所学校？", "您在家说什么语言？", "请不要发护照号码。您需要什么帮助？"),
    "zh-Hant": ("您以前在哪所學校？", "您在家說什麼語言？", "請不要傳護照號碼。您需要什麼幫助？"),
}
"""What sounds alike, and what refuses: each language's."""


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("What is your immigration status?", "status"),
        ("¿Tiene papeles?", "status"),
        ("Are you a U.S. citizen? Reply 1 or 2.", "status"),
        ("Please send your social security number.", "number"),
        ("Mándeme su número de seguro social", "number"),
        ("Type your passport and your name", "number"),
        ("Where was your child born?", "origin"),
        ("¿De qué país viene?", "origin"),
        ("Which church do you go to?", "creed"),
        ("¿Qué medicamentos toma su hija?", "health"),
        ("Tell me your income.", "money"),
        ("¿Dónde vive usted?", "home"),
        ("Reply with your date of birth", "birth"),
        ("Have you been arrested?", "law"),
        ("Hello.\nHow many come? And your address?", "home"),
        ("Do not worry, send us your visa number.", "status"),
        ("No se preocupe, mándenos su pasaporte.", "number"),
    ],
)
def test_a_sentence_that_asks_is_found(text: str, item: str) -> None:
    assert item in never_ask().of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Please do not text names or papers.",
        "No necesita papeles ni identificación para venir.",
        "Schools may not ask about immigration status.",
        "You do not have to give a social security number.",
        "Do not tell me your passport number.",
        "Please do not send us your passport, visa or social security card.",
        "How many adults come? Reply with a number.",
        "Which school? Reply with a number:",
        "¿Cuántos niños? Responda con un número, o 0.",
        "A birth certificate or a passport shows the age. What else can I do?",
        "Dígame qué día y a qué hora.",
    ],
)
def test_what_only_speaks_of_it_is_no_fault(text: str) -> None:
    assert never_ask().of(text) == []


def test_every_language_has_its_own_questions_here() -> None:
    assert ASKED.keys() == HARMLESS.keys() == CATALOGUE.keys()
    assert all(len(of) >= 3 for of in ASKED.values())


@pytest.mark.parametrize("language", sorted(ASKED))
def test_a_sentence_that_asks_is_found_in_every_language(language: str) -> None:
    found = {text: never_ask().of(text) for text in ASKED[language]}
    assert {
        text: items for text, items in found.items() if ASKED[language][text] not in items
    } == {}


@pytest.mark.parametrize("language", sorted(HARMLESS))
def test_what_sounds_alike_is_no_fault_in_any_language(language: str) -> None:
    found = {text: never_ask().of(text) for text in HARMLESS[language]}
    assert {text: items for text, items in found.items() if items} == {}


@pytest.mark.parametrize("mark", "?？﹖؟⁇¿")
def test_every_script_has_its_mark_of_a_question(mark: str) -> None:
    assert never_ask().of(f"passport{mark} 1") == ["number"]
    assert never_ask().of("passport. 1") == []


def test_a_chinese_sentence_ends_without_a_blank() -> None:
    assert never_ask().of("护照也可以。您有问题吗？") == []
    assert never_ask().of("不需要护照。您的国籍是什么？") == ["origin"]


def test_a_draft_of_a_district_that_asks_is_a_fault_of_texts_check(tmp_path: object) -> None:
    import shutil
    from pathlib import Path

    from bot.language.check import faults
    from bot.language.languages import RESPONSES

    folder = Path(str(tmp_path)) / "responses"
    shutil.copytree(RESPONSES, folder)
    drafts = {
        "en": "Which country are you from?",
        "es": "¿De qué país es usted?",
        "zh-Hans": "您来自哪个国家？",
    }
    for code, asks in drafts.items():
        path = folder / "packs/example-district" / f"{code}.ftl"
        path.write_text(path.read_text("utf-8") + f"\nform-new = {asks}\n", "utf-8")
    found = faults(("us", "state-example", "example-district"), folder)
    assert [line for line in found if "form-new asks" in line] == [
        "en: form-new asks a family for its origin",
        "es: form-new asks a family for its origin",
        "zh-Hans: form-new asks a family for its origin",
    ]
