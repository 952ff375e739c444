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
    unsaid: str = ""
    """What the family's own language has no words for; empty where it is one of ours."""


def write(says: list[Say | Question], language: str, tools: Tools, foreign: str = "") -> Written:
    """All says of a turn as one text, without what is spare and does not fit.

    What `foreign`, the family's own language that is not shipped, has of it is said in that one.
    """
    kept = list(says)
    left_out: list[Say] = []
    while True:
        written = _write(kept, language, tools, foreign)
        spare = [item for item in kept if _say(item).spare]
        if not spare or _fits(written.text, says):
            return replace(written, left_out=tuple(left_out))
        kept.remove(spare[-1])
        left_out.append(_say(spare[-1]))


def write_in_both(
    says: list[Say | Question], language: str, also: str, tools: Tools, foreign: str = ""
) -> Written:
    """All says as one text, and below it in language `also`, for a family that wants both."""
    first = write(says, language, tools, foreign)
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
    """The same with what a machine makes in language `foreign` of all that is not said in it yet,
    said to be a machine's.

    Without a machine, when it fails, and where much depends on the words, the text stands alone: a
    person was asked for anyway.
    """
    if not written.unsaid or tools.translator is None or written.stakes:
        return written
    try:
        said = tools.translator(written.unsaid, written.language, foreign)
    except PuenteError:
        return written
    label = Say("machine-translated")
    told = tools.texts.render(_tongue_of(label, SOURCE, foreign, tools.texts), label.id)
    return replace(written, text=f"{written.text}\n{said.text} {told}")


def _fits(text: str, says: list[Say | Question]) -> bool:
    found = size(text)
    limits = RIGHTS if any(_say(item).id == "cited" for item in says) else ROUTINE
    return found.segments <= limits[found.encoding]


def _say(item: Say | Question) -> Say:
    return item.say if isinstance(item, Question) else item


def _write(says: list[Say | Question], language: str, tools: Tools, foreign: str) -> Written:
    """English and a note to staff rather than silence."""
    texts = tools.texts
    missing: list[str] = []
    parts: list[str] = []
    unsaid: list[str] = []
    draft = held = False

    def add(item: Say | Question, spoken: str) -> None:
        parts.append(_words(texts, spoken, item, missing))
        if foreign and spoken != foreign:
            unsaid.append(parts[-1])

    for item in says:
        say = _say(item)
        spoken = _tongue_of(item, language, foreign, texts)
        if texts.is_stakes_draft(spoken, say.id, say.args):
            if tools.drafts == "hold" and not say.id.startswith("safety-"):
                # English alone confirms a STOP: nobody may write to this family any more.
                spoken, held = SOURCE, held or not say.id.startswith("consent-")
            else:
                draft = True
        add(item, spoken)
    told = [Say("held-for-review")] if held else []
    told += [Say("draft-line")] if draft else []
    for said in told:
        add(said, _tongue_of(said, language, foreign, texts))
    stakes = any(texts.is_high_stakes(say.id, say.args) for say in map(_say, says))
    whole = bool(foreign and parts and not unsaid)
    return Written(
        "\n".join(parts),
        foreign if whole else language,
        draft,
        tuple(missing),
        held,
        stakes=stakes,
        unsaid="\n".join(unsaid),
    )


def _tongue_of(item: Say | Question, language: str, foreign: str, texts: Texts) -> str:
    """The family's own language if it has the whole of this, with every line of its menu."""
    if foreign not in texts.growing:
        return language
    labels = [option.label for option in item.options] if isinstance(item, Question) else []
    every = (_say(item), *labels)
    return foreign if all(texts.can_say(foreign, say.id, say.args) for say in every) else language


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
