"""Polls of times: which of a few times suit a family, and when else it could come.

A poll is the family's open question until one of its times is fixed or the first of them has come:
whoever changes its mind sends other numbers. Like what a family decides about the line, it is the
walk's own and never told to Rasa.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversation import menus
from bot.conversation.turn import Scene, Tools, Turn
from bot.conversation.understand import Request
from bot.dialogue.say import Effect, Option, Question, Say, at, listed, on
from bot.language.entities import Entities
from bot.store import polls
from bot.store.db import Session
from bot.store.polls import Poll

POLL = "poll"
"""The entity that names the event whose times are asked for."""
TIMES = "times"
LONGEST_WISH = 300
"""Characters of a wish that are kept; the whole of it stands in the conversation."""
NEAR = ("events_", "talk_", "account_household", "out_of_scope")
"""What free words about a time are taken for by mistake."""


def question(
    key: str, poll: Poll, zone: ZoneInfo, answered: bool = False, none: bool = False
) -> Question:
    """The times as a numbered list, the last number for none of them.

    `answered`: the family has answered, and is not asked again of itself. `none`: it has just said
    that none of them suits, so words are when it could come.
    """
    options = [
        Option(_time(poll.time(number)[0].astimezone(zone)), "answer", {TIMES: [number]})
        for number in range(1, len(poll.times) + 1)
    ]
    options.append(Option(Say("poll-none"), "answer", {TIMES: ["skip"]}))
    about = {POLL: key, "answered": answered, "none": none}
    return Question(Say("poll-which"), "choices", TIMES, tuple(options), entities=about)


def _time(local: datetime) -> Say:
    return Say("poll-time", {"day": on(local.date(), short=True), "time": at(local)})


def asked(
    session: Session, family_id: int, key: str, now: datetime, zone: ZoneInfo
) -> Question | None:
    """The question that a family is asked in the poll of an event; None when it is over."""
    poll = polls.of_event(session, key)
    if poll is None or not poll.is_open(now):
        return None
    return question(key, poll, zone, polls.has_answered(session, poll.id, family_id))


def is_over(session: Session, question: Question | None, now: datetime) -> bool:
    """Whether a question is a poll's that has ended since it was asked."""
    if question is None or POLL not in question.entities:
        return False
    poll = polls.of_event(session, question.entities[POLL])
    return poll is None or not poll.is_open(now)


def insists(question: Question | None) -> bool:
    """Whether the list is shown once more to a family that answered something else."""
    about = question.entities if question else {}
    return POLL in about and not about["answered"]


def names_a_time(question: Question, text: str, entities: Entities, today: date) -> bool:
    """Whether words in answer to the list say when else a family could come."""
    if POLL not in question.entities:
        return False
    named = entities.named(text, today)
    return question.entities["none"] or "day" in named or "time" in named


def handle(scene: Scene, tools: Tools, turn: Turn, request: Request) -> None:
    """Keeps what was chosen, or when else the family could come, and says so."""
    said, key = request.entities[TIMES], request.entities[POLL]
    if not isinstance(said, list):
        _save(turn, key, wish=scene.text[:LONGEST_WISH])
        turn.says.append(Say("poll-wished"))
        return
    chosen = sorted({number for number in said if isinstance(number, int)})
    asks = menus.open_question(scene.state, scene.now)
    if not chosen and request.entities["none"]:  # nothing to add to that none of them suits
        turn.says.append(Say("poll-wished"))
        return
    _save(turn, key, choices=chosen)
    if chosen and asks is not None:
        labels = [asks.options[number - 1].label for number in chosen]
        times = listed([label.as_json() for label in labels])
        turn.says.append(Say("poll-saved", {"times": times}))
    elif asks is not None:
        again = Question(
            asks.say, asks.expects, asks.entity, asks.options, asks.intent,
            {**asks.entities, "answered": True, "none": True},
        )  # fmt: skip
        turn.says.append(Say("poll-when"))
        turn.state = menus.keep_open(turn.state, again, scene.now, turn.language)


def _save(turn: Turn, key: str, **said: Any) -> None:
    turn.effects.append(Effect("poll", {POLL: key, "language": turn.language, **said}))
