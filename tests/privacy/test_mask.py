"""Phone numbers in logs: enough to tell two apart, never the whole of one."""

from __future__ import annotations

import pytest

from bot.privacy.mask import mask_number


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("+15555550142", "+1********42"),
        ("whatsapp:+15555550142", "whatsapp:+1********42"),
        ("WhatsApp:+15555550142", "whatsapp:+1********42"),
        ("555-555-0142", "5*******42"),
        (" +1 (555) 555-0142 ", "+1********42"),
        ("+٥٥٥٥٥٥٠١٤٢", "+٥*******٤٢"),
        ("5550142", "5****42"),
        ("233733", "******"),
        ("988", "***"),
        ("LINCOLN", "***"),
        ("", "***"),
        ("whatsapp:", "whatsapp:***"),
    ],
)
def test_the_ends_of_a_number_show_and_nothing_between(number: str, masked: str) -> None:
    assert mask_number(number) == masked


@pytest.mark.parametrize("number", ["+15555550142", "5550142", "988", "whatsapp:+525512345678"])
def test_a_masked_number_never_holds_the_whole(number: str) -> None:
    assert number.removeprefix("whatsapp:").lstrip("+") not in mask_number(number)


def test_masking_twice_shows_no_more() -> None:
    once = mask_number("+15555550142")
    assert sum(character.isdigit() for character in mask_number(once)) <= sum(
        character.isdigit() for character in once
    )
