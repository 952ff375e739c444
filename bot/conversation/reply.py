"""Says become texts: in the family's language, honest about drafts, within what fits."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.channels.sms import size
from bot.conversation.turn import Tools
from bot.dialogue.say import Question, Say
from bot.errors import PuenteError
from bot.language.texts import SOURCE, MissingTextError, Texts

ROUTINE = {"GSM-7": 2, "UCS-2": 3}
"""Segments that an answer may take; UCS-2 is what letters outside of GSM-7 are sent in."""
RIGHTS = {"GSM-7": 5, "UCS-2": 5}
"""Segments of an answer with a fact in it: its source, date and the draft's line take room."""


@dataclass(frozen=True)
class Written:
    """A reply in words. `missing` names texts that had to be said in English."""

    text: str
    language: str
    draft: bool
    missing: tuple[str, ...] = ()
    held: bool = False
    left_out: tuple[Say, ...] = ()
    """What was spare and did not fit."""
    stakes: bool = False
    """Whether it speaks of rights, safety or consent: then no machine may say it again."""


def write(says: list[Say | Question], language: str, tools: Tools) -> Written:
    """All says of a turn as one text, without what is spare and does not fit."""
    kept = list(says)
    left_out: list[Say] = []
    while True:
        written = _write(kept, language, tools)
        spare = [item for item in kept if _say(item).spare]
        if not spare or _fits(written.text, says):
            return replace(written, left_out=tuple(left_out))
        kept.remove(spare[-1])
        left_out.append(_say(spare[-1]))


def write_in_both(says: list[Say | Question], language: str, also: str, tools: Tools) -> Written:
    """All says as one text, and below it in language `also`, for a family that wants both."""
    first = write(says, language, tools)
    if not also or also == language:
        return first
    second = write(says, also, tools)
    return replace(
        first,
        text=f"{first.text}\n\n{second.text}",
        missing=(*first.missing, *second.missing),
        left_out=tuple(say for say in first.left_out if say in second.left_out),
    )


def also_by_machine(written: Written, foreign: str, tools: Tools) -> Written:
    """The same with what a machine makes of it in language `foreign`, said to be a machine's.

    Without a machine, when it fails, and where much depends on the words, the English stands
    alone: a person was asked for anyway.
    """
    if not foreign or tools.translator is None or written.stakes:
        return written
    try:
        said = tools.translator(written.text, SOURCE, foreign)
    except PuenteError:
        return written
    label = tools.texts.render(SOURCE, "machine-translated")
    return replace(written, text=f"{written.text}\n{said.text} {label}")


def _fits(text: str, says: list[Say | Question]) -> bool:
    found = size(text)
    limits = RIGHTS if any(_say(item).id == "cited" for item in says) else ROUTINE
    return found.segments <= limits[found.encoding]


def _say(item: Say | Question) -> Say:
    return item.say if isinstance(item, Question) else item


def _write(says: list[Say | Question], language: str, tools: Tools) -> Written:
    """English and a note to staff rather than silence."""
    missing: list[str] = []
    parts: list[str] = []
    draft = held = False
    for item in says:
        say = _say(item)
        spoken = language
        if tools.texts.is_stakes_draft(language, say.id, say.args):
            if tools.drafts == "hold" and not say.id.startswith("safety-"):
                # English alone confirms a STOP: nobody may write to this family any more.
                spoken, held = SOURCE, held or not say.id.startswith("consent-")
            else:
                draft = True
        parts.append(_words(tools.texts, spoken, item, missing))
    if held:
        parts.append(_words(tools.texts, language, Say("held-for-review"), missing))
    if draft:
        parts.append(_words(tools.texts, language, Say("draft-line"), missing))
    said = map(_say, says)
    stakes = any(tools.texts.is_high_stakes(say.id, say.args) for say in said)
    return Written("\n".join(parts), language, draft, tuple(missing), held, stakes=stakes)


def _words(texts: Texts, language: str, item: Say | Question, missing: list[str]) -> str:
    say = _say(item)
    spoken = language
    try:
        lines = [texts.render(spoken, say.id, say.args)]
    except MissingTextError:
        missing.append(say.id)
        spoken = SOURCE
        lines = [texts.render(spoken, say.id, say.args)]
    if isinstance(item, Question):
        lines += _menu(texts, spoken, item)
    return "\n".join(lines)


def _menu(texts: Texts, language: str, question: Question) -> list[str]:
    """The options, numbered. A language is offered by its own name, so that it can be read."""
    return [
        f"{place} {texts.render(language, option.label.id, option.label.args)}"
        for place, option in enumerate(question.options, 1)
    ]
