"""The model that tells languages apart was fitted on the messages as they are."""

from __future__ import annotations

from bot.language.languages import CATALOGUE
from bot.language.tongues import load
from scripts.fit_tongues import corpus, stamp


def test_the_fitted_model_belongs_to_the_messages_and_texts_there_are() -> None:
    known = corpus()
    assert set(load().codes) == set(CATALOGUE)
    assert load().stamp == stamp(known), "run `make tongues`"
    assert min(map(len, known.values())) > 400
