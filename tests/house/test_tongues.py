"""The model that tells languages apart knows all of them; `make check` holds it to the messages."""

from __future__ import annotations

from bot.language.languages import CATALOGUE
from bot.language.tongues import load
from scripts.fit_tongues import corpus


def test_every_language_is_in_it_and_has_messages_enough() -> None:
    assert set(load().codes) == set(CATALOGUE)
    assert min(map(len, corpus().values())) > 400
