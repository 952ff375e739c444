"""Folding: what is left of a text when case, accents and decoration no longer count."""

from __future__ import annotations

import time

import pytest

from bot.language.fold import bare, how_many, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Sí,  PAPÁ! ", "si papa"),
        ("Niño", "nino"),
        ("ＳＴＯＰ", "stop"),
        ("can't", "cant"),
        ("can’t", "cant"),
        ("st\u200bop", "stop"),
        ("\u202bstop\u202c", "stop"),
        ("٣", "3"),
        ("۳ niños", "3 ninos"),
        ("👍🏽", ""),
        ("??", "?"),
        ("¿?", "?"),
        ("¿hola?", "hola"),
        ("", ""),
        ("\n\t", ""),
        ("1,3", "1 3"),
        ("Ｐａｒａｒ．", "parar"),
        ("tiếng việt", "tieng viet"),
        ("СТОП", "стоп"),
        ("星期四的家长会?", "星 期 四 的 家 长 会"),
        ("停止 STOP", "停 止 stop"),
        ("？", "?"),
        ("목요일에 통역이 필요해요", "목요일 에 통역 이 필요해 요"),
        ("어린이는", "어린 이 는"),
        ("아이", "아이"),
        ("کتاب بچهٔ ما", "كتاب بچه ما"),
        ("مدرسة", "مدرسه"),
        ("على", "علي"),
        ("شكــرا", "شكرا"),
        ("نمی\u200cآییم", "نمياييم"),
        ("ma sœur", "ma soeur"),
        ("đúng", "đung"),  # without its stroke it would be a STOP
    ],
)
def test_what_does_not_count_is_folded_away(text: str, folded: str) -> None:
    assert words(text) == folded


@pytest.mark.parametrize(
    "text",
    [
        "Sí, PAPÁ!",
        "３ niños",
        "ÑANDÚ",
        "STOP.",
        "?",
        "家长会",
        "어린이는",
        "학부모에게로는",
        "کرہ",
        "œuf",
    ],
)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert words(words(text)) == words(text)


@pytest.mark.parametrize("text", ["학교" + "요" * 1600, "가에서에서에서에서에" * 160, "é" * 1600])
def test_a_text_made_to_take_long_does_not(text: str) -> None:
    began = time.thread_time()
    words(text[:1600])
    assert time.thread_time() - began < 0.1


def test_a_letter_is_not_lost_with_its_accent() -> None:
    assert bare("áéíóúüñ") == "aeiouun"


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("mi hijo está enfermo", 4, 4),
        ("孩子发烧了", 5, 5),  # each character, as always
        ("ลูกชายของฉันไม่สบายวันนี้", 5, 8),
        ("ລູກຂ້ອຍບໍ່ສະບາຍມື້ນີ້", 4, 6),
        ("កូនខ្ញុំឈឺថ្ងៃនេះ មិនទៅសាលាទេ", 4, 8),
        ("ကျွန်တော့်သားနေမကောင်းဘူး ဒီနေ့ကျောင်းမလာဘူး", 5, 9),
        ("ไทย", 1, 1),
        ("မြန်မာ", 1, 1),
        ("ok ไทย please", 3, 3),
        ("", 0, 0),
    ],
)
def test_words_are_counted_also_where_nobody_parts_them(text: str, least: int, most: int) -> None:
    assert least <= how_many(text) <= most
