"""STOP, START and HELP in all seventeen locales: the word, its case, its accents, its scripts."""

from __future__ import annotations

import unicodedata

import pytest

from bot.language.keywords import Keywords
from bot.language.languages import CATALOGUE

# What a family writes, and what it means; the first of each is the plain word.
SAID = {
    "en": ("stop texting me", "no more messages", "start again", "help me please"),
    "es": ("alto", "ya no me manden mensajes", "empezar", "ayuda"),
    "ar": ("توقف", "لا ترسلوا رسائل", "ابدأ", "مساعدة"),
    "zh-Hans": ("停止", "不要再给我发短信", "重新开始", "帮助"),
    "zh-Hant": ("退訂", "不要再傳簡訊", "開始", "幫忙"),
    "vi": ("dừng", "đừng nhắn tin nữa", "bắt đầu", "giúp tôi"),
    "pt-BR": ("parar", "não quero mais mensagens", "começar", "ajuda"),
    "ht": ("sispann", "pa voye mesaj ankò", "rekòmanse", "èd"),
    "ru": ("стоп", "больше не пишите мне", "начать", "помогите"),
    "so": ("jooji", "ha ii soo dirin", "bilow", "caawimo"),
    "ur": ("بند کرو", "مجھے میسج نہ کریں", "شروع", "مدد"),
    "hmn": ("nres", "txhob xa lus rau kuv", "pib dua", "thov pab kuv"),
    "fil": ("tigil", "huwag na mag text", "simulan", "tulong po"),
    "ko": ("중지", "문자 보내지 마세요", "다시 시작", "도와주세요"),
    "fr": ("arrêt", "ne m'écrivez plus", "reprendre", "aidez-moi"),
    "uk": ("досить", "не надсилайте повідомлення", "почати", "допоможіть"),
    "prs": ("بس", "پیام نفرستید", "شروع کنید", "کمک"),
}
MEANT = ("stop", "stop", "start", "help")
TABLE = [
    (code, text, meant)
    for code, said in SAID.items()
    for text, meant in zip(said, MEANT, strict=True)
]
# STOP as families type it besides: with a please, a loan word, a slip of the finger, no accents.
STOPS = {
    "en": ("pls stop", "stop pls", "stop plz", "please stop texting me", "STOP STOP", "stop msgs"),
    "es": ("para por favor", "pare por favor", "stop porfa", "ALTO ALTO", "alto xfa", "basta ya"),
    "ar": ("ستوب", "إيقاف الرسائل", "ستوب لو سمحت", "من فضلك توقف", "stop rasayel"),
    "zh-Hans": ("请停止", "停停停", "拜托别发了", "别再给我发短信", "tuiding duanxin"),
    "zh-Hant": ("唔該停", "請停止傳簡訊", "唔好再send俾我", "不要再傳訊息給我", "拒收短訊"),
    "vi": ("xin dừng", "dừng ạ", "làm ơn stop", "đừng gửi tin nhắn nữa", "hủy đăng ký"),
    "pt-BR": ("para por favor", "PARE", "pare pfv", "favor parar", "stop pfv", "chega de msg"),
    "ht": ("stop tanpri", "tanpri stop", "souple sispann", "stop mesaj yo", "estòp"),
    "ru": ("отписатся", "prekratite", "стоп стоп", "хватит плиз", "прошу прекратите"),
    "so": ("joji", "fadlan stop", "stop fadlan", "fariimaha jooji", "istoob"),
    "ur": ("سٹاپ", "stop karo", "stop kar do", "پلیز بند کریں", "سٹاپ کریں", "plz band karo"),
    "hmn": ("thov stop", "stop thov", "thov nres", "tsis txhob xa lus", "stop xa lus"),
    "fil": ("stop po", "stop na po", "stop na", "paki stop po", "tigil po", "itigil na po"),
    "ko": ("제발 그만", "그만 좀", "스톱 부탁드려요", "중지해 주세요", "stop 해주세요"),
    "fr": ("stop svp", "svp arrêtez", "arrêt s'il vous plaît", "ARRET", "arrêtez de texter"),
    "uk": ("стоп прошу", "будь ласка припиніть", "зупиніть розсилку", "prypynit", "досить смс"),
    "prs": ("استاپ", "لطفا بس کنید", "استاپ کنید", "stop lotfan", "پیام ها را بند کنید"),
}
STOP_TABLE = [(code, text, "stop") for code, said in STOPS.items() for text in said]
# What without its accents is mostly another word: right, yes; a person's name.
ONLY_AS_WRITTEN = {"dung", "dung a", "xin dung"}
# Other ways to write the same words: without marks, in Latin letters, as a phone mangles them.
SPELLED = [
    ("dung nhan tin nua", "stop"),
    ("dung gui tin nhan nua", "stop"),
    ("dung nhan tin", "stop"),
    ("dung lai", "stop"),
    ("huy dang ky", "stop"),
    ("HỦY", "stop"),
    ("giup do", "help"),
    ("pls help pls", "help"),
    ("help svp", "help"),
    ("ہیلپ", "help"),
    ("thov help", "help"),
    ("start po", "start"),
    ("سٹارٹ", "start"),
    ("please start", "start"),
    ("Ngung gui tin", "stop"),
    ("nao quero mais msg", "stop"),
    ("PAREM DE MANDAR", "stop"),
    ("ARRET", "stop"),
    ("arretez svp", "stop"),
    ("hvatit", "stop"),
    ("ne pishite bolshe", "stop"),
    ("dosyt", "stop"),
    ("band kro", "stop"),
    ("message mat karo", "stop"),
    ("wa2ef el rasayel", "stop"),
    ("ma bedi rasayel", "stop"),
    ("إيقاف", "stop"),
    ("ايقاف", "stop"),
    ("أَوْقِف", "stop"),
    ("bas konid", "stop"),
    ("退订", "stop"),
    ("唔好再send", "stop"),
    ("ＳＴＯＰ", "stop"),
    ("문자보내지마세요", "stop"),
    ("m pa vle mesaj anko", "stop"),
    ("wag na po mag text", "stop"),
    ("ha iisoo dirin", "stop"),
    ("txhob xa lus tuaj lawm", "stop"),
    ("bat dau", "start"),
    ("shuru karo", "start"),
    ("mujhe madad chahiye", "help"),
    ("nujna pomosh", "help"),
    ("komak konid", "help"),
    ("me ajuda pfv", "help"),
]
# The same words within a sentence that asks for something else.
OTHERWISE = (
    "where is the bus stop", "el alto de la esquina", "أين يتوقف الباص",
    "公交车停在哪里", "巴士停喺邊度", "xe buýt dừng ở đâu",
    "onde o ônibus vai parar", "ki kote bis la kanpe", "где остановка автобуса",
    "baska halkee ayuu joogsadaa", "بس کہاں رکتی ہے", "lub npav nres qhov twg",
    "saan hihinto ang bus", "버스가 어디에서 멈춰요", "où est l'arrêt du bus",
    "де зупиняється автобус", "بس در کجا ایستاد می‌شود", "quando começa a aula",
    "когда начать учебу", "مدد کہاں ملے گی کھانے کی", "giúp con tôi làm bài tập",
    "помогите с домашней работой", "đăng ký học cho con", "inscrire mon fils",
)  # fmt: skip


# A word of ours with a please, a repetition, or without accents, that is no command.
NOT_QUITE = (
    "please stop by the office", "stop sign", "bus stop", "bus stop please", "stop by please",
    "please stop the bus", "stop the bullying pls", "please", "please please", "pls pls pls",
    "yes please", "yes yes", "por favor", "para mi hija por favor", "para", "para para",
    "la parada por favor", "por favor pare en la esquina", "من فضلك أين موقف الباص", "لو سمحت",
    "请", "请问车站在哪里", "公车停在哪", "唔該", "巴士站停唔停", "xin", "dung", "Dung ạ", "dung a",
    "dung dung", "đúng", "đúng ạ", "dùng", "đừng", "dung roi", "dung vay", "Huy", "dung gio",
    "para a escola por favor", "onde ele para por favor", "tanpri", "tanpri kote bis la kanpe",
    "пожалуйста", "автобусная остановка", "стоп линия где", "fadlan",
    "fadlan halkee baska joogsada", "پلیز", "بس سٹاپ", "بس سٹاپ کہاں ہے", "thov",
    "thov qhia kuv npav nres", "po", "opo", "po po", "saan po ang bus stop", "제발",
    "버스 정류장 좀", "svp", "l'arrêt de bus svp", "будь ласка",
    "зупинка автобуса будь ласка", "لطفا", "لطفا ایستگاه بس کجاست",
)  # fmt: skip


@pytest.fixture(scope="module")
def keywords() -> Keywords:
    return Keywords()


def test_every_locale_is_in_the_table() -> None:
    assert set(SAID) == set(STOPS) == set(CATALOGUE)


@pytest.mark.parametrize(("code", "text", "meant"), [*TABLE, *STOP_TABLE])
def test_a_word_is_known_however_it_is_written(
    keywords: Keywords, code: str, text: str, meant: str
) -> None:
    ways = (text, text.upper(), text.title(), f"  {text}!! ", f"«{text}»", f"{text} 🙏")
    for way in (*ways, unicodedata.normalize("NFD", text), f"\u200f{text}\u200e"):
        assert keywords.command(way) == meant, way
    plain = without_accents(text)
    assert keywords.command(plain) == (None if plain in ONLY_AS_WRITTEN else meant), plain


def without_accents(text: str) -> str:
    """As somebody types it whose keyboard has no accents; đ is no d with a mark to Unicode."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return plain.replace("đ", "d")


@pytest.mark.parametrize(("text", "meant"), SPELLED)
def test_a_word_is_known_as_people_spell_it(keywords: Keywords, text: str, meant: str) -> None:
    assert keywords.command(text) == meant


@pytest.mark.parametrize("text", OTHERWISE)
def test_a_sentence_that_holds_the_word_is_no_command(keywords: Keywords, text: str) -> None:
    assert keywords.command(text) is None


@pytest.mark.parametrize("text", NOT_QUITE)
def test_a_please_a_repetition_or_a_bare_word_makes_no_command(
    keywords: Keywords, text: str
) -> None:
    assert keywords.command(text) is None


@pytest.mark.parametrize("text", ["dung roi", "dung vay", "đúng rồi"])
def test_right_in_vietnamese_stays_an_acknowledgement(keywords: Keywords, text: str) -> None:
    assert keywords.is_a("acknowledged", text) == "vi"
