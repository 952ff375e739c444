"""Numbers as everything inside writes them."""

from __future__ import annotations

import pytest

from bot.e164 import is_e164


@pytest.mark.parametrize(
    "number", ["+15555550142", "+6834002", "+525512345678", "+123456789012345"]
)
def test_a_whole_number_is_one(number: str) -> None:
    assert is_e164(number)


@pytest.mark.parametrize(
    "number",
    ["", "15555550142", "+0555550142", "+155", "+1234567890123456", "+1555555014２",
     "+1 5555550142", "+15555550142\n", "whatsapp:+15555550142"],
)  # fmt: skip
def test_anything_else_is_none(number: str) -> None:
    assert not is_e164(number)
