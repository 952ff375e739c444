"""What stands in the catalogue is shipped, and nothing that the line needs of it is missing."""

from __future__ import annotations

import pytest

from bot.conversation.turn import Tools
from bot.language.inventory import Places, inventory
from bot.language.languages import CATALOGUE, shipped


def test_every_language_of_the_catalogue_is_shipped() -> None:
    assert shipped() == tuple(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE)
def test_nothing_that_the_line_needs_is_missing(code: str, loaded_tools: Tools) -> None:
    parts = inventory(code, loaded_tools.texts, Places())
    assert [part for part in parts if part.needed and part.lacks] == []
    assert len(parts) > 20
