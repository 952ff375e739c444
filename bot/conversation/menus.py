"""The open question: what kind of answer fits it, and what a fitting answer tells the dialogue."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import regex

from bot.dialogue.say import Question
from bot.language.entities import Entities
from bot.language.fold import words
from bot.language.formats import joiners
from bot.language.keywords import Keywords

STALE = timedelta(hours=24)
SKIP = "skip"
FEW = 6
"""Words of an answer that only names a day."""
Tell = tuple[str, dict[str, Any]]
"""An intent and its entities."""

_FILLER = regex.compile(
    r"\b(?:the|el|la|los|las|number|numero|option|opcion|one|and|y|we|are|somos|seremos|vamos)\b"
)
_DIGITS = regex.compile(r"\d+")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "primero": 1, "primera": 1, "segundo": 2}
_ORDINALS |= {"segunda": 2, "tercero": 3, "tercera": 3, "last": -1, "ultimo": -1, "ultima": -1}


def open_question(state: dict[str, Any], now: datetime) -> Question | None:
    """The question that waits for an answer; a day later it no longer does."""
    if not state.get("open"):
        return None
    if now - datetime.fromisoformat(state["asked_at"]) > STALE:
        return None
    return Question.from_json(state["open"])


def keep_open(
    state: dict[str, Any], question: Question, now: datetime, language: str
) -> dict[str, Any]:
    """The state with this question open; a form or a flow remembers its own, whatever comes
    between."""
    asked = replace(question, say=replace(question.say, spare=False)).as_json()
    kept = {**state, "open": asked, "asked_at": now.isoformat(), "asked_in": language}
    flow = "events_rsvp" if state.get("loop") and _of_form(question) else flow_of(question)
    if flow:
        kept["waits"] = {**without_flow(state, flow).get("waits", {}), flow: asked}
    return kept


def flow_of(question: Question) -> str:
    """The intent whose flow a question belongs to; empty when it stands for itself."""
    return question.intent if question.intent != "answer" else ""


def waiting(state: dict[str, Any]) -> tuple[str, Question] | None:
    """The form or flow that was left last, by its intent, and the question it waits with."""
    waits = state.get("waits")
    if not waits:
        return None
    flow = list(waits)[-1]
    return flow, Question.from_json(waits[flow])


def without_flow(state: dict[str, Any], flow: str) -> dict[str, Any]:
    """The state in which this flow no longer waits for anything."""
    waits = {name: asked for name, asked in state.get("waits", {}).items() if name != flow}
    kept = {name: value for name, value in state.items() if name != "waits"}
    return {**kept, "waits": waits} if waits else kept


def about_language(question: Question) -> bool:
    """Whether the question is which language to use."""
    offered = any(option.intent == "account_language" for option in question.options)
    return offered or question.expects == "language"


def _of_form(question: Question) -> bool:
    return question.expects == "count" or any(o.intent == "answer" for o in question.options)


def take(
    question: Question, text: str, keywords: Keywords, entities: Entities, today: date
) -> Tell | None:
    """What `text` answers, when it is a fitting answer and nothing more; else None.

    Words of a family's own are not taken here: they may hold danger, or another matter.
    """
    if flow_of(question) and keywords.is_a("skip", text):
        return answered(question, SKIP)
    match question.expects:
        case "choice":
            told = _choice(question, text, keywords, entities)
            return told or _by_name(question, text, entities, today)
        case "choices":
            return _choices(question, text, keywords, entities)
        case "count":
            return _count(question, text, keywords, entities)
        case "day":
            day = entities.named(text, today).get("day")
            return answered(question, day) if day and len(words(text).split()) <= FEW else None
        case "language":
            code = keywords.is_a("languages", text)
            return ("account_language", {"language": code}) if code else None
        case "words":
            return None


def answered(question: Question, value: Any) -> Tell:
    """What is told of an answer: its value, and what the flow has learnt before."""
    return question.intent, {**question.entities, question.entity: value}


def _choice(question: Question, text: str, keywords: Keywords, entities: Entities) -> Tell | None:
    number = _number(text, entities)
    if number is None:
        number = _by_word(question, text, keywords)
    if number is None:
        return None
    place = number - 1 if number > 0 else len(question.options) + number
    if not 0 <= place < len(question.options):
        return None
    chosen = question.options[place]
    return chosen.intent, chosen.entities


def _by_name(question: Question, text: str, entities: Entities, today: date) -> Tell | None:
    """'Oak Hill' to a list of schools, 'math night' to a list of events."""
    if len(words(text).split()) > FEW:
        return None
    named = entities.named(text, today)
    for option in question.options:
        for kind in ("school", "event"):
            value = option.entities.get(kind)
            if value and _name(str(value)) == named.get(kind) and len(named) == 1:
                return option.intent, option.entities
    return None


def _name(value: str) -> str:
    """What a school or an event is called, whichever day and session of it is meant."""
    return value.partition("@")[0].partition(".")[0]


def _number(text: str, entities: Entities) -> int | None:
    folded = words(text)
    for form in (folded, " ".join(_FILLER.sub(" ", folded).split())):
        if form in _ORDINALS:
            return _ORDINALS[form]
        value = entities.number(form)
        if value is not None:
            return value or None
    return None


def _by_word(question: Question, text: str, keywords: Keywords) -> int | None:
    """'si' to a question whose options are yes, no, maybe."""
    for place, option in enumerate(question.options, 1):
        word = option.entities.get("attending")
        if word and keywords.is_a(f"answer_{word}", text):
            return place
    return None


def _choices(question: Question, text: str, keywords: Keywords, entities: Entities) -> Tell | None:
    """Several numbers at once: '1 3', '1 y 3', '1,3', '1و3'; zero or 'nothing' is none of them."""
    if keywords.is_a("skip", text) or keywords.is_a("answer_no", text):
        return answered(question, ["skip"])
    parted = _DIGITS.sub(r" \g<0> ", _FILLER.sub(" ", words(text)))
    tokens = [token for token in parted.split() if token not in joiners()]
    values = [entities.number(token) for token in tokens]
    if not values or any(v is None or v > len(question.options) for v in values):
        return None
    picked = [question.options[v - 1] for v in values if v]
    named = [name for option in picked for name in option.entities[question.entity]]
    return answered(question, list(dict.fromkeys(named)) or ["skip"])


def _count(question: Question, text: str, keywords: Keywords, entities: Entities) -> Tell | None:
    value = _number(text, entities)
    folded = words(text)
    if value is None and (folded in ("0", "00") or keywords.is_a("skip", text)):
        value = 0
    if value is None:  # "2 adultos", "somos 3 personas": the one number of a short answer
        tokens = folded.split()
        numbers = [n for n in map(entities.number, tokens) if n is not None]
        value = numbers[0] if len(numbers) == 1 and len(tokens) <= 4 else None
    return None if value is None or value < 0 else ("answer", {question.entity: value})
