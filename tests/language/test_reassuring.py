"""What staff may write of status, and what is screened as ever."""

from __future__ import annotations

import pytest

from bot.language.reassuring import Reassuring
from bot.privacy.screen import MARK, Screen


@pytest.fixture(scope="module")
def reassuring() -> Reassuring:
    return Reassuring(Screen())


@pytest.mark.parametrize(
    "text",
    [
        "We do not ask about immigration status.",
        "You do not need a visa or a green card. No papers are needed.",
        "Every child can come, regardless of immigration status.",
        "It does not matter whether you are undocumented.",
        "No preguntamos por su estatus migratorio.",
        "Todos los niños pueden venir, sin importar su estatus migratorio.",
        "No importa si es indocumentado.",
        "Weligeen ma weydiinno sharciga socdaalka.",
        "Iyadoon loo eegin xaaladda socdaalka.",
        "نحن لا نسأل عن وضع الهجرة.",
        "لا تحتاج إلى أوراق إقامة.",
        "我们不会询问移民身份。",
        "无论移民身份如何，孩子都可以来。",
        "您不需要綠卡。",
        "Chúng tôi không bao giờ hỏi về tình trạng nhập cư.",
        "Nous ne demandons jamais le statut migratoire.",
        "On ne demande pas si vous êtes sans papiers.",
        "Nunca perguntamos sobre a situação migratória.",
        "Você não precisa nos dizer seu status imigratório.",
        "Nou pa janm mande estati imigrasyon.",
        "Мы не спрашиваем, какой у вас иммиграционный статус.",
        "Ми ніколи не запитуємо про міграційний статус.",
        "ہم کبھی امیگریشن سٹیٹس نہیں پوچھتے۔",
        "Peb yeej tsis nug txog immigration status.",
        "Hindi namin tinatanong ang immigration status.",
        "저희는 이민 신분을 묻지 않습니다.",
        "ما درباره وضعیت مهاجرت نمی‌پرسیم.",
    ],
)
def test_what_reassures_stays_as_it_is(reassuring: Reassuring, text: str) -> None:
    assert MARK in reassuring._screen(text).text  # a family's words would be screened
    assert reassuring(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "What is your immigration status?",
        "Are you undocumented?",
        "Do you know that we never ask about immigration status?",
        "Tell us your immigration status. We never ask about it.",
        "¿Cuál es su estatus migratorio?",
        "¿No tiene papeles?",
        "Waa maxay xaaladda socdaalkaagu?",
        "ما هو وضع الهجرة الخاص بك؟",
        "您的移民身份是什么？",
        "Tình trạng di trú của bạn là gì?",
        "Quel est votre statut migratoire ?",
        "Êtes-vous sans papiers ?",
        "Qual é o seu status imigratório?",
        "저희는 묻지 않습니다. 이민 신분이 무엇입니까?",
    ],
)
def test_what_asks_is_screened(reassuring: Reassuring, text: str) -> None:
    assert MARK in reassuring(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "We never ask about immigration status. Your husband is undocumented.",
            "We never ask about immigration status. Your [private].",
        ),
        ("You do not need a visa, your son was deported.", None),
        ("You do not need your papers because your husband was deported.", None),
        ("It does not matter that you are undocumented.", None),
        ("You do not need to tell us about her HIV.", None),
        ("No tiene papeles.", None),
        ("Vous êtes sans papiers, peu importe.", None),
        ("Мы не спрашиваем, вас депортировали.", None),
    ],
)
def test_what_says_something_of_somebody_is_screened(
    reassuring: Reassuring, text: str, kept: str | None
) -> None:
    assert MARK in reassuring(text)
    assert kept in (None, reassuring(text))


def test_the_line_breaks_and_blanks_of_a_text_are_left(reassuring: Reassuring) -> None:
    text = "Hello,\n\n  we do not ask about immigration status — come, all are welcome!  "
    assert reassuring(text) == text


def test_a_long_text_is_screened_in_the_time_that_it_takes(reassuring: Reassuring) -> None:
    text = "we do not ask about immigration status, " * 100
    assert reassuring(text) == text
