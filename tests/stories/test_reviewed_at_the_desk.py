"""What somebody approves at the desk is what families read next, until the English changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.language.ledger import Standing
from bot.language.overlay import Overlay
from bot.language.texts import Texts
from bot.store import text_reviews
from bot.store.db import Sessions, transaction
from tests.conftest import NOON, FakeRasa
from tests.stories.conftest import Line

ASKED = "que papeles necesito para inscribir a mi hija"
FACT = "fact-district-enrolment-papers"


@pytest.fixture(autouse=True)
def asked(line: Line, rasa: FakeRasa) -> Iterator[None]:
    rasa.teach_topic("enroll-papers", enroll_how=ASKED)
    yield
    line.tools.texts.lay(())


def approve(line: Line, words: str = "", text_id: str = FACT, english: str = "") -> None:
    texts = line.tools.texts
    said = words or texts.patterns("es")[text_id].words
    beside = english or texts.digest("en", text_id) or ""
    with transaction(line.store) as session:
        text_reviews.add(session, "es", text_id, beside, said, "Mai Le", NOON)


def draft_line(line: Line) -> str:
    return line.tools.texts.render("es", "draft-line")


def test_an_approved_draft_carries_no_draft_line_in_the_next_answer(line: Line) -> None:
    overlay = Overlay(line.store, line.tools.texts)
    [before] = line.text(ASKED)
    assert draft_line(line) in before
    for pack in line.tools.packs:
        for entry in pack.entries:
            if entry.topic == "enroll-papers":
                approve(line, text_id=entry.text)
    assert overlay.look()
    [after] = line.text(ASKED)
    assert draft_line(line) not in after
    assert after == before.replace(f"\n{draft_line(line)}", "")


def test_words_that_were_put_right_are_the_ones_that_families_read(line: Line) -> None:
    approve(line, "Traiga solo un papel con su dirección.")
    Overlay(line.store, line.tools.texts).look()
    [answer] = line.text(ASKED)
    assert "Traiga solo un papel con su dirección." in answer


def test_a_review_beside_older_english_holds_no_more(line: Line) -> None:
    before = line.tools.texts.render("es", FACT)
    approve(line, "Palabras de antes.", english="0ld0ld00")
    Overlay(line.store, line.tools.texts).look()
    assert line.tools.texts.standing("es", FACT) is Standing.DRAFT
    assert line.tools.texts.render("es", FACT) == before
    [answer] = line.text(ASKED)
    assert draft_line(line) in answer


def test_english_that_changes_makes_a_draft_of_it_again(store: Sessions, tmp_path: Path) -> None:
    for code, said in (("en", "fact-a = You may."), ("es", "fact-a = Puede.")):
        (tmp_path / code).mkdir()
        (tmp_path / code / "a.ftl").write_text(f"{said}\n", "utf-8")
    texts = Texts((), tmp_path)
    with transaction(store) as session:
        english = texts.digest("en", "fact-a") or ""
        text_reviews.add(session, "es", "fact-a", english, "Usted puede.", "Mai", NOON)
    Overlay(store, texts).look()
    assert not texts.is_draft("es", "fact-a")
    (tmp_path / "en/a.ftl").write_text("fact-a = You may not.\n", "utf-8")
    changed = Texts((), tmp_path)
    Overlay(store, changed).look()
    assert changed.is_draft("es", "fact-a")
    assert changed.render("es", "fact-a") == "Puede."


def test_the_newest_review_holds_and_what_was_taken_back_uncovers_the_one_before(
    line: Line,
) -> None:
    texts, overlay = line.tools.texts, Overlay(line.store, line.tools.texts)
    filed = texts.render("es", FACT)
    for words in ("Primero.", "Segundo."):
        approve(line, words)
    overlay.look()
    assert texts.render("es", FACT) == "Segundo."
    for left in ("Primero.", filed):
        with transaction(line.store) as session:
            text_reviews.withdraw(session, "es", FACT, line.tools.clock())
        line.tools.clock.passes(seconds=1)  # type: ignore[attr-defined]
        assert overlay.look()
        assert texts.render("es", FACT) == left


def test_a_review_in_an_unknown_language_or_of_english_changes_nothing(line: Line) -> None:
    texts, before = line.tools.texts, line.tools.texts.render("en", FACT)
    with transaction(line.store) as session:
        for code in ("en", "xx"):
            digest = texts.digest("en", FACT) or ""
            text_reviews.add(session, code, FACT, digest, "Else.", "Mai", NOON)
    Overlay(line.store, texts).look()
    assert texts.render("en", FACT) == before
