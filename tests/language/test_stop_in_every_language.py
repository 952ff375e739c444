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
# Other ways to write the same words: without marks, in Latin letters, as a phone mangles them.
SPELLED = [
    ("đung nhan tin nua", "stop"),
    ("dung nhan tin nua", "stop"),
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


@pytest.fixture(scope="module")
def keywords() -> Keywords:
    return Keywords()


def test_every_locale_is_in_the_table() -> None:
    assert set(SAID) == set(CATALOGUE)


@pytest.mark.parametrize(("code", "text", "meant"), TABLE)
def test_a_word_is_known_however_it_is_written(
    keywords: Keywords, code: str, text: str, meant: str
) -> None:
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    ways = (text, text.upper(), text.title(), f"  {text}!! ", f"«{text}»", f"{text} 🙏")
    for way in (*ways, unicodedata.normalize("NFD", text), plain, f"\u200f{text}\u200e"):
        assert keywords.command(way) == meant, way


@pytest.mark.parametrize(("text", "meant"), SPELLED)
def test_a_word_is_known_as_people_spell_it(keywords: Keywords, text: str, meant: str) -> None:
    assert keywords.command(text) == meant


@pytest.mark.parametrize("text", OTHERWISE)
def test_a_sentence_that_holds_the_word_is_no_command(keywords: Keywords, text: str) -> None:
    assert keywords.command(text) is None
