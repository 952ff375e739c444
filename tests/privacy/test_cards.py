"""With the number of a bank card goes what stands behind it; other dates and numbers stay."""

from __future__ import annotations

import pytest

from bot.privacy.screen import MARK, Screen

SCREEN = Screen()


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("my card 4111 1111 1111 1111 exp 09/28 for the trip", ["09", "28"]),
        ("tarjeta 4111111111111111 vence 10/2027, cvv 123", ["10", "2027", "123"]),
        ("카드로 낼게요 4111 1111 1111 1111 유효기간 09/28요", ["09", "28"]),
        ("信用卡 4111 1111 1111 1111，有效 11/28，扣訂金", ["11", "28"]),
        ("4111-1111-1111-1111 4/29 CVC code: 4821", ["4/29", "4821"]),
        ("بطاقة 4111111111111111 تنتهي ٠٩/٢٨", ["٠٩", "٢٨"]),
    ],
)
def test_until_when_a_card_is_good_and_its_code_go_with_it(text: str, gone: list[str]) -> None:
    left = SCREEN(text).text
    assert MARK in left
    assert [piece for piece in ["1111", *gone] if piece in left] == []


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        (
            "my card 4111 1111 1111 1111 for the trip, she is in grade 4 room 123",
            "grade 4 room 123",
        ),
        ("my card 4111 1111 1111 1111 pays 2 tickets for him, the trip of 12/15 or so", "12/15"),
        ("the form is due 09/28 and cvv is a word", "09/28"),
        ("his passport no. is 123456789 and the trip is on 09/28", "09/28"),
        ("card 4111 1111 1111 1111 call 555-0123", "555-0123"),
    ],
)
def test_what_is_no_part_of_a_card_stays(text: str, stays: str) -> None:
    assert stays in SCREEN(text).text
