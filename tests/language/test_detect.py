"""Which shipped language a text is in: short, unaccented, mixed, and not shipped at all."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.conversation.tongue import FIRST
from bot.language.detect import Detector
from bot.language.languages import CATALOGUE
from bot.privacy.fold import SIMPLIFIED, TRADITIONAL

SPANISH = [
    "hola", "transporte", "la despensa", "es gratis", "ay clases oy", "ay escuela mañana",
    "la guagua no llego", "nesecito un raite", "nececito un interprete", "a k hora es",
    "xq no ay bus", "mijo esta malito", "cuando es la junta", "no se leer", "vos sabes cuando es",
    "tasa de letalidad general", "tngo cita", "mis patojos no van", "firme el papel",
]  # fmt: skip
ENGLISH = [
    "hello", "uniform", "rent", "job", "grades", "my son no come", "no have car",
    "need ride to meeting", "wen is it", "i no speak english", "she no go today", "bus late",
    "how i enroll my kid", "is jose in school", "cant read", "food pantry", "i need interpreter",
]  # fmt: skip
MIXED = [
    ("el teacher no me contesta", "es"),
    ("no encuentro el report card de mi hija", "es"),
    ("mi kid esta sick y no va a la school", "es"),
    ("hay meeting hoy", "es"),
    ("necesito ride para el meeting", "es"),
    ("my hijo is sick", "en"),
    ("i need the despensa", "en"),
    ("meeting for padres", "en"),
]
FOREIGN = [
    ("bonjou mwen bezwen yon entèprèt pou reyinyon an", "ht"),
    ("preciso de um intérprete para a reunião da escola amanhã", "pt-BR"),
    ("xin chào tôi cần thông dịch viên cho cuộc họp", "vi"),
    ("когда будет собрание в школе для родителей", "ru"),
    ("متى سيكون اجتماع المدرسة للآباء والأمهات", "ar"),
    ("waxaan u baahanahay turjumaan kulanka dugsiga", "so"),
    ("학교 모임은 언제 있나요 알려 주세요", "ko"),
]


@pytest.fixture(scope="module")
def detect() -> Detector:
    return Detector(("en", "es"))


@pytest.mark.parametrize("text", SPANISH)
def test_short_spanish_without_accents_is_spanish(detect: Detector, text: str) -> None:
    found = detect(text)
    assert (found.code, found.foreign) == ("es", "")


def test_three_words_that_english_messages_hold_too_are_not_taken_for_english(
    detect: Detector,
) -> None:
    found = detect("ay escuela manana")
    assert found.code == "es" or found.confidence < FIRST


@pytest.mark.parametrize("text", ENGLISH)
def test_short_english_of_learners_is_english(detect: Detector, text: str) -> None:
    found = detect(text)
    assert (found.code, found.foreign) == ("en", "")


@pytest.mark.parametrize(("text", "code"), MIXED)
def test_in_a_mixed_text_the_grammar_decides(detect: Detector, text: str, code: str) -> None:
    assert detect(text).code == code


@pytest.mark.parametrize(("text", "code"), FOREIGN)
def test_a_language_without_texts_is_named_and_not_guessed_into_another(
    detect: Detector, text: str, code: str
) -> None:
    found = detect(text, stored="es")
    assert (found.foreign, found.code, found.confidence) == (code, "es", 0.0)


@pytest.fixture(scope="module")
def every() -> Detector:
    return Detector(tuple(CATALOGUE))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *FOREIGN,
        ("ابني حرارته عالية اليوم وما رح يجي عالمدرسة", "ar"),
        ("ebni 7aroo 3aleh el yom w ma ra7 yeji 3al madrase", "ar"),
        ("孩子发烧了今天请假", "zh-Hans"),
        ("個仔發燒今日請假", "zh-Hant"),
        ("con em bi sot hom nay xin nghi hoc a", "vi"),
        ("meu filho ta com febre hj nao vai pra escola", "pt-BR"),
        ("pitit mwen an gen lafyev li p ap vini jodi a", "ht"),
        ("u syna temperatura segodnya ne pridet v shkolu", "ru"),
        ("wiilkaygu qandho ayuu qabaa maanta ma imanayo iskuulka", "so"),
        ("bete ko bukhar hai aaj school nahi aayega", "ur"),
        ("بیٹے کو بخار ہے آج اسکول نہیں آئے گا", "ur"),
        ("kuv tus tub mob ua npaws hnub no tsis tuaj kawm ntawv", "hmn"),
        ("may lagnat po ang anak ko hindi po makakapasok ngayon", "fil"),
        ("아이가 열이 나서 오늘 학교 못 가요", "ko"),
        ("mon fils a de la fievre il vient pas a lecole aujourdhui", "fr"),
        ("у сина температура сьогодні не прийде до школи", "uk"),
        ("بچیم تب دارد امروز مکتب آمده نمیتانه", "prs"),
        ("bachem tab dara emroz maktab amada nametana", "prs"),
    ],
)
def test_each_of_the_seventeen_as_families_type_it(every: Detector, text: str, code: str) -> None:
    found = every(text)
    assert (found.code, found.foreign) == (code, "")
    assert found.confidence >= 0.75


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Mtoto wangu ni mgonjwa leo na hawezi kwenda shuleni", "sw"),
        ("मेरो छोरा आज बिरामी छ", "ne"),
        ("Oğlum bugün hasta okula gelemeyecek", "tr"),
        ("Moje dziecko jest dziś chore i nie przyjdzie do szkoły", "pl"),
        ("ልጄ ዛሬ ስለታመመ አይመጣም", "am"),
        ("Umwana wanjye ararwaye uyu munsi", "rw"),
        ("زما زوی نن ناروغه دی", "ps"),
        ("ကျွန်တော့်သားနေမကောင်းဘူး", "my"),
        ("ယဖိခွါတဆူဘၣ် တနံၤအံၤ ဒီးတဟဲဘၣ်လၢကၠိ", "ksw"),
        ("Moje dijete je danas bolesno i neće doći u školu", "hr"),
        # Made of words that ours have, too: letters tell.
        ("明日の学校は休みですか?教えてください", "ja"),
        ("Czy w piątek jest zebranie, bo córka mówi że nie", "pl"),
    ],
)
def test_a_language_beyond_the_seventeen_is_named(every: Detector, text: str, code: str) -> None:
    assert every(text).foreign == code


def test_what_stands_in_traditional_text_as_well_tells_no_script(every: Detector) -> None:
    both = set("家同出教面只回台表晒才真吃查后里周千合志占松系游制升准困")
    assert not both & SIMPLIFIED
    assert not both & TRADITIONAL
    assert set("个学说来们会还给这点请没") <= SIMPLIFIED
    assert every("我家小孩後天才回學校").code == "zh-Hant"
    assert every("我家小孩后天才回学校").code == "zh-Hans"


def test_a_familys_own_language_is_not_called_by_its_neighbours_name(every: Detector) -> None:
    text = "Захватили флаг! наша команда победила, где кубок"
    assert every(text, stored="ru").code == "ru"
    assert every(text, stored="ru").foreign == ""


@pytest.mark.parametrize(
    "text", ["", "  ", "👍", "??", "123 45", "[private]", "https://a.example/x"]
)
@pytest.mark.parametrize("stored", ["", "es"])
def test_a_text_without_words_says_nothing(detect: Detector, text: str, stored: str) -> None:
    found = detect(text, stored)
    assert (found.code, found.confidence) == (stored or "en", 0.0)


def test_the_familys_language_is_a_prior_and_no_more(detect: Detector) -> None:
    without, spanish = detect("plan"), detect("plan", stored="es")
    assert without.confidence < spanish.confidence
    assert spanish.code == "es"
    assert detect("when is the parent meeting this week", stored="es").code == "en"


def test_a_masked_word_is_no_english_word(detect: Detector) -> None:
    assert detect("mi hijo [private] no va", stored="en").code == "es"


def test_confidence_is_a_probability(detect: Detector) -> None:
    for text in (*SPANISH, *ENGLISH):
        assert 0.5 <= detect(text).confidence <= 1


def test_many_threads_get_the_answers_of_one(detect: Detector) -> None:
    texts = [*SPANISH, *ENGLISH] * 4
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(detect, texts)) == [detect(text) for text in texts]


def test_a_text_takes_less_than_a_millisecond(detect: Detector) -> None:
    texts = [*SPANISH, *ENGLISH, *(t for t, _ in FOREIGN)]
    started = time.process_time()
    for text in texts:
        detect(text)
    assert (time.process_time() - started) / len(texts) < 0.001


def test_a_language_without_a_words_file_is_still_detected() -> None:
    detect = Detector(("en", "es", "ru", "vi", "zh-Hans"))
    assert detect("когда собрание").code == "ru"
    assert detect("学校什么时候开会").code == "zh-Hans"
