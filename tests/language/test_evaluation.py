"""What the line makes of labelled messages: the figures of `puente eval`."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import evaluation
from bot.conversation.turn import Tools
from bot.settings import Settings
from tests.conftest import FakeRasa

PLAIN = "Tunaweza kupata chakula wapi kwa ajili ya familia yangu wiki hii"
UNSURE = "Mtoto wangu ni mgonjwa leo na hawezi kwenda shuleni"


def test_in_a_language_without_texts_the_promise_of_a_person_is_no_answer(
    tools: Tools,
    rasa: FakeRasa,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(evaluation, "_Mute", lambda _url: rasa)
    rasa.teach(services_food=PLAIN)
    rasa.taught[UNSURE] = ("school_day_absence", 0.3)
    labelled = tmp_path / "sw.report.tsv"
    labelled.write_text(f"sw\tservices_food\t{PLAIN}\nsw\tschool_day_absence\t{UNSURE}\n", "utf-8")
    found = evaluation.measure([labelled], tools, settings)["languages"]["sw"]
    assert (found["language"], found["intent"]) == (1.0, 1.0)
    assert (found["answered_right"], found["answered_wrong"]) == (0.5, 0.0)
