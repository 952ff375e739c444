"""The open question: what kind of answer fits it, and what a fitting answer tells the dialogue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import regex

from bot.dialogue.say import Option, Question
from bot.language.entities import Entities
from bot.language.fold import words
from bot.language.formats import joiners
from bot.language.keywords import PLACES, Keywords
from bot.language.texts import Texts

STALE = timedelta(hours=24)
REPEATS = 2
"""So often a question that was left is asked on below other answers."""
SKIP = "skip"
GIVEN = "given"
"""What is told of free words: that there are some. Staff read them in the conversation."""
FEW = 6
"""Words of an answer that only names a day."""
OF_SPEAKERS = "support_"
"""The flows in which it matters which language somebody is to speak."""
Tell = tuple[str, dict[str, Any]]
"""An intent and its entities."""
Labels = tuple[tuple[str, ...], ...]
"""Each option's words, in the languages in which the question may have been read."""

_DIGITS = regex.compile(r"\d+")
_HEAD = regex.compile(r"[,،，、;]")
_SAYS = {
    ("attending", "yes"): ("answer_yes",),
    ("attending", "no"): ("answer_no",),
    ("attending", "maybe"): ("answer_maybe",),
    ("visit", "no"): ("answer_no", "skip"),
    ("choice", "keep"): ("answer_no", "skip"),
}
"""Options that are chosen by words for yes and no. That everything is to be deleted is none of
them: it takes the option's number or its own words, and no 'ok'."""


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
    between, and how often that was asked on already."""
    asked = replace(question, say=replace(question.say, spare=False)).as_json()
    kept = {**state, "open": asked, "asked_at": now.isoformat(), "asked_in": language}
    flow = "events_rsvp" if state.get("loop") and _of_form(question) else flow_of(question)
    if flow:
        last = state.get("waits", {}).get(flow, {})
        again = last.get("again", 0) if last.get("say") == asked["say"] else 0
        waits = without_flow(state, flow).get("waits", {})
        kept["waits"] = {**waits, flow: {**asked, "again": again}}
    return kept


def flow_of(question: Question) -> str:
    """The intent whose flow a question belongs to; empty when it stands for itself."""
    return question.intent if question.intent != "answer" else ""


def asked_on(state: dict[str, Any]) -> tuple[Question, dict[str, Any]] | None:
    """The question of the form or flow that was left last, and the state in which it has been asked
    once more; None when nothing waits, or it was asked on often enough."""
    waits = state.get("waits")
    if not waits:
        return None
    flow, asked = list(waits.items())[-1]
    again = asked.get("again", 0)
    if again >= REPEATS:
        return None
    kept = {**state, "waits": {**waits, flow: {**asked, "again": again + 1}}}
    return Question.from_json(asked), kept


def without_flow(state: dict[str, Any], flow: str) -> dict[str, Any]:
    """The state in which this flow no longer waits for anything."""
    waits = {name: asked for name, asked in state.get("waits", {}).items() if name != flow}
    kept = {name: value for name, value in state.items() if name != "waits"}
    return {**kept, "waits": waits} if waits else kept


def about_language(question: Question) -> bool:
    """Whether the question is which language to use."""
    return any(map(_sets_language, question.options)) or question.expects == "language"


def _sets_language(option: Option) -> bool:
    return option.intent == "account_language"


def _of_form(question: Question) -> bool:
    return question.expects == "count" or any(o.intent == "answer" for o in question.options)


def labels(question: Question, texts: Texts, languages: Iterable[str]) -> Labels:
    """What each option is called in these languages, as far as they have it."""
    spoken = [code for code in dict.fromkeys(languages) if code]
    says = [option.label for option in question.options]
    return tuple(
        tuple(
            texts.render(code, say.id, say.args)
            for code in spoken
            if texts.can_say(code, say.id, say.args)
        )
        for say in says
    )


def take(
    question: Question,
    text: str,
    keywords: Keywords,
    entities: Entities,
    today: date,
    called: Labels = (),
) -> Tell | None:
    """What `text` answers, when it is a fitting answer and nothing more; else None.

    `called` is what the options are called. Words of a family's own are not taken here: they may
    hold danger, or another matter.
    """
    if question.expects == "choice" and (
        chosen := _choice(question, text, keywords, entities, called)
    ):
        return chosen
    if flow_of(question) and keywords.is_a("skip", text):
        return answered(question, SKIP)
    match question.expects:
        case "choice":
            return _by_name(question, text, entities, today)
        case "choices":
            return _choices(question, text, keywords, entities, called)
        case "count":
            return _count(question, text, keywords, entities)
        case "day":
            day = entities.named(text, today).get("day")
            return answered(question, day) if day and len(words(text).split()) <= FEW else None
        case "language":
            code = keywords.language(text, asked=True)
            return ("account_language", {"language": code}) if code else None
        case "words":
            return _language_spoken(question, text, keywords)


def answered(question: Question, value: Any) -> Tell:
    """What is told of an answer: its value, and what the flow has learnt before."""
    return question.intent, {**question.entities, question.entity: value}


def _language_spoken(question: Question, text: str, keywords: Keywords) -> Tell | None:
    """'Somali', to 'with whom, and in which language?': the language of that matter, not of ours
    with the family."""
    code = keywords.language(text, asked=True)
    if code is None or not flow_of(question).startswith(OF_SPEAKERS):
        return None
    intent, learnt = answered(question, GIVEN)
    return intent, {**learnt, "language": code}


def _choice(
    question: Question, text: str, keywords: Keywords, entities: Entities, called: Labels
) -> Tell | None:
    number = _number(text, keywords, entities)
    if number is None:
        number = _by_word(question, text, keywords) or _by_label(called, text, keywords)
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


def _number(text: str, keywords: Keywords, entities: Entities) -> int | None:
    """The one number that is meant: '2', 'number two', 'the last one', '第2个'."""
    folded = words(text)
    for form in (folded, " ".join(keywords.core(_DIGITS.sub(r" \g<0> ", folded)))):
        for kind, place in PLACES.items():
            if keywords.is_a(kind, form):
                return place
        value = entities.number(form)
        if value is not None:
            return value or None
    return None


def _by_word(question: Question, text: str, keywords: Keywords) -> int | None:
    """'si' to a question whose options are yes, no, maybe; 'no' to one that has a no; 'sí' to which
    of two languages is to stay."""
    for place, option in enumerate(question.options, 1):
        for (name, value), kinds in _SAYS.items():
            means = any(keywords.means(kind, text) for kind in kinds)
            if means and option.entities.get(name) == value:
                return place
    said_in = keywords.languages_of("answer_yes", text)
    places = [
        place
        for place, option in enumerate(question.options, 1)
        if _sets_language(option) and option.entities.get("language") in said_in
    ]
    return places[0] if len(places) == 1 else None


def _by_label(called: Labels, text: str, keywords: Keywords) -> int | None:
    """An option's own words, 'por la tarde' to 'En la tarde'; or those before its first comma,
    'yes' to 'Yes, delete', where no other option begins with them."""
    said = keywords.core(text)
    whole = [{keywords.core(label) for label in labels_of} for labels_of in called]
    if exact := [place for place, forms in enumerate(whole, 1) if said in forms]:
        return exact[0] if len(exact) == 1 else None
    begin = [
        place
        for place, forms in enumerate(whole, 1)
        if said and any(form[: len(said)] == said for form in forms)
    ]
    if len(begin) != 1:
        return None
    heads = {keywords.core(_HEAD.split(label)[0]) for label in called[begin[0] - 1]}
    return begin[0] if said in heads else None


def _choices(
    question: Question, text: str, keywords: Keywords, entities: Entities, called: Labels
) -> Tell | None:
    """Several numbers at once: '1 3', '1 y 3', '1,3', '1و3'; zero or 'nothing' is none of them. Or
    one option's own words."""
    if any(keywords.means(kind, text) for kind in ("skip", "answer_no")):
        return answered(question, ["skip"])
    parted = keywords.core(_DIGITS.sub(r" \g<0> ", words(text)))
    values = [entities.number(token) for token in parted if token not in joiners()]
    if place := _by_label(called, text, keywords):
        values = [place]
    if not values or any(v is None or v > len(question.options) for v in values):
        return None
    picked = [question.options[v - 1] for v in values if v]
    named = [name for option in picked for name in option.entities[question.entity]]
    return answered(question, list(dict.fromkeys(named)) or ["skip"])


def _count(question: Question, text: str, keywords: Keywords, entities: Entities) -> Tell | None:
    value = _number(text, keywords, entities)
    folded = words(text)
    if value is None and (folded in ("0", "00") or keywords.is_a("skip", text)):
        value = 0
    if value is None:  # "2 adultos", "somos 3 personas": the one number of a short answer
        tokens = folded.split()
        numbers = [n for n in map(entities.number, tokens) if n is not None]
        value = numbers[0] if len(numbers) == 1 and len(tokens) <= 4 else None
    return None if value is None or value < 0 else ("answer", {question.entity: value})
