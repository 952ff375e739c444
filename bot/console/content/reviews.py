"""/console/content/texts: translations beside the English, read and approved by who speaks both.

What is approved holds in the store and is laid over the files (`bot/language/overlay.py`): the
line says it within a minute, and `puente texts export` takes it along into the files.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from flask import Response, flash, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.console.content.judging import judge
from bot.console.content.room import blueprint, guard, tools
from bot.console.gate import audit, console, me
from bot.console.page import html_code, show, words
from bot.language import patterns, reviewing
from bot.language.languages import CATALOGUE
from bot.language.ledger import Standing
from bot.language.overlay import Overlay
from bot.language.reviewing import Side
from bot.language.texts import SOURCE
from bot.store import text_reviews
from bot.store.db import transaction

__all__ = ["blueprint", "guard"]
PAGE = 25
LONGEST = 4000
"""Characters of a translation at most; the longest text that there is has some 600."""
STATES = {
    "open": (Standing.DRAFT, Standing.STALE, Standing.MISSING),
    "draft": (Standing.DRAFT,),
    "stale": (Standing.STALE,),
    "missing": (Standing.MISSING,),
    "reviewed": (Standing.REVIEWED,),
    "all": tuple(Standing),
}


@dataclass(frozen=True)
class Wanted:
    """Which texts somebody goes through."""

    state: str
    stakes: bool

    def has(self, side: Side) -> bool:
        """Whether a text is one of them."""
        return side.standing in STATES[self.state] and (side.stakes or not self.stakes)

    @property
    def query(self) -> dict[str, Any]:
        """As it stands in an address."""
        return {"state": self.state} | ({"stakes": "1"} if self.stakes else {})


def _wanted() -> Wanted:
    state = request.values.get("state", "open")
    return Wanted(state if state in STATES else "open", bool(request.values.get("stakes")))


@blueprint.get("/content/texts/<code>")
def texts(code: str) -> Response:
    """The texts of a language side by side, those that speak of rights and safety first."""
    found, wanted = _in_order(code), _wanted()
    kept = [side for side in found if wanted.has(side)]
    rest = _after(kept, found, request.args.get("after", ""))
    return show(
        "content_texts.html", sides=rest[:PAGE], more=len(rest) > PAGE, wanted=wanted,
        counts=reviewing.counts(tools().texts, code), states=STATES, **_about(code),
    )  # fmt: skip


@blueprint.get("/content/texts/<code>/<text_id>")
def text(code: str, text_id: str) -> Response:
    """One text, to be read, put right and approved."""
    side = _side(code, text_id)
    return _form(code, side, side.words)


@blueprint.post("/content/texts/<code>/<text_id>/look")
def look(code: str, text_id: str) -> Response:
    """What would be found in the words as they stand in the form; nothing is kept."""
    side = _side(code, text_id)
    judged = judge(tools(), code, side.english, _given())
    return show("_content_judged.html", judged=judged, **_about(code))


@blueprint.post("/content/texts/<code>/<text_id>")
def approve(code: str, text_id: str) -> Response:
    """Somebody who speaks the language finds these words right."""
    side, given = _side(code, text_id), _given()
    if code not in me().languages:
        raise NotFound
    said = _canonical(text_id, given)
    if side.standing is Standing.REVIEWED and said == side.words:
        return _on_to_the_next(code, text_id)  # pressed twice, or somebody was quicker
    if request.form.get("english") != _digest(SOURCE, text_id):
        return _form(code, side, given, 409, "english")
    if request.form.get("over", "") != _digest(code, text_id):
        return _form(code, side, given, 409, "words")
    judged = judge(tools(), code, side.english, given)
    if judged.faults or judged.is_long:
        return _form(code, side, given, 422, "faults")
    if judged.doubtful and not request.form.get("looked"):
        return _form(code, side, given, 422, "doubts")
    with transaction(console().store) as session:
        number = text_reviews.add(
            session, code, text_id, _digest(SOURCE, text_id), said, me().name, console().clock()
        )
    _lay()
    audit("text.approve", "text", number)
    flash(words().gettext("Approved. Families read it from now on, within a minute."), "good")
    return _on_to_the_next(code, text_id)


@blueprint.post("/content/texts/<code>/<text_id>/withdraw")
def withdraw(code: str, text_id: str) -> Response:
    """The newest review at the desk holds no more; what held before it holds again."""
    _side(code, text_id)
    if code not in me().languages:
        raise NotFound
    with transaction(console().store) as session:
        number = text_reviews.withdraw(session, code, text_id, console().clock())
    if number is not None:
        _lay()
        audit("text.withdraw", "text", number)
        flash(words().gettext("Taken back. What held before holds again."), "good")
    to = url_for(".text", code=code, text_id=text_id, **_wanted().query)
    return cast(Response, redirect(to, code=303))


def _form(code: str, side: Side, given: str, status: int = 200, refused: str = "") -> Response:
    with transaction(console().store) as session:
        history = text_reviews.of_text(session, code, side.english.id)
    holds = side.english.id in tools().texts.reviewed_at_desk(code)
    before = next((one for one in history if one.withdrawn_at is None), None)
    return show(
        "content_text.html", status=status, side=side, given=given, refused=refused,
        judged=judge(tools(), code, side.english, given) if given else None,
        english=_digest(SOURCE, side.english.id), over=_digest(code, side.english.id),
        history=history, holds=holds, wanted=_wanted(), may=code in me().languages,
        older=before if before is not None and not holds else None, zone=tools().zone,
        **_about(code),
    )  # fmt: skip


def _about(code: str) -> dict[str, Any]:
    language = CATALOGUE[code]
    return {"language": language, "lang": html_code(code), "dir": language.dir}


def _in_order(code: str) -> list[Side]:
    known = tools().texts
    if code not in known.languages or code == SOURCE:
        raise NotFound
    return sorted(reviewing.sides(known, code), key=lambda side: not side.stakes)


def _after(kept: list[Side], found: list[Side], text_id: str) -> list[Side]:
    """Those of `kept` that come after a text in the order of all, whatever its standing is now."""
    place = {side.english.id: number for number, side in enumerate(found)}
    start = place.get(text_id, -1)
    return [side for side in kept if place[side.english.id] > start]


def _side(code: str, text_id: str) -> Side:
    found = next((one for one in _in_order(code) if one.english.id == text_id), None)
    if found is None:
        raise NotFound
    return found


def _on_to_the_next(code: str, text_id: str) -> Response:
    """To the next text that is wanted; to the list when that was the last one."""
    found, wanted = _in_order(code), _wanted()
    rest = _after([side for side in found if wanted.has(side)], found, text_id)
    to = url_for(".texts", code=code, **wanted.query)
    if rest:
        to = url_for(".text", code=code, text_id=rest[0].english.id, **wanted.query)
    return cast(Response, redirect(to, code=303))


def _given() -> str:
    return request.form.get("words", "").replace("\r\n", "\n").strip()[:LONGEST]


def _canonical(text_id: str, given: str) -> str:
    """The words as the files have them; as they are given when they cannot be read."""
    try:
        return patterns.words_of(patterns.parsed(text_id, given))
    except patterns.NotATextError:
        return given


def _digest(code: str, text_id: str) -> str:
    return tools().texts.digest(code, text_id) or ""


def _lay() -> None:
    Overlay(console().store, tools().texts).look()
