"""The preview of a broadcast: what each language reads, for how many families, at what cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.conversation import inviting, matters, sayings
from bot.conversation.announcer import Words
from bot.conversation.matters import Matter
from bot.conversation.turn import Tools
from bot.dialogue.say import Question, Say
from bot.language.texts import SOURCE
from bot.reporting import variety
from bot.reporting.small_cells import grouped

BILLED = "text"
"""The form that is billed by the segment. What WhatsApp takes is another bill."""


@dataclass(frozen=True)
class Group:
    """Families that read the same words and are reached in the same way."""

    language: str
    also: str
    form: str
    fate: str
    """As in the numbers of a broadcast: `waiting`, `list:call`, `not:no_phone`, ..."""


def rows(matter: Matter, groups: Mapping[Group, int], tools: Tools) -> list[dict[str, Any]]:
    """One row for each language of ours, and for each other one that families of it speak.

    Their `families` together are the audience. Permanent when the matter cannot be said.
    """
    ours = list(tools.texts.languages)
    others = sorted({one.language for one in groups} - set(ours))
    return [_row(matter, code, _of(groups, code), tools) for code in (*ours, *others)]


def whole(
    key: str, found: list[dict[str, Any]], groups: Mapping[Group, int], price: float
) -> dict[str, Any]:
    """The rows with their sums, what the texts cost, and the variety meter.

    `cost` is None where nobody has said what a segment costs (PUENTE_SEGMENT_PRICE); `costs` are
    the segments by language, as they may be told beside the sums.
    """
    segments = sum(row["segments_together"] for row in found)
    fates: Counter[tuple[str, str]] = Counter()
    for group, many in groups.items():
        fates[group.language, group.fate] += many
    return {
        "key": key,
        "audience": sum(row["families"] for row in found),
        "segments": segments,
        "cost": round(segments * price, 2) if price else None,
        "costs": _costs(found),
        "languages": found,
        "variety": variety.meter(key, fates, foreseen=True),
    }


def _costs(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Families and segments by language; of few families those of several languages together, and
    not how long a text is in each of them."""
    read = {row["language"]: row for row in found if row["families"]}
    counts = {
        code: {name: row[name] for name in ("families", "segments_together")}
        for code, row in read.items()
    }
    shown = grouped(counts, {code: row["families"] for code, row in read.items()})
    return [
        {"language": code, "segments": read[code]["segments"] if code in read else None, **many}
        for code, many in shown.items()
    ]


def _of(groups: Mapping[Group, int], language: str) -> dict[Group, int]:
    return {one: many for one, many in groups.items() if one.language == language}


def _row(matter: Matter, code: str, groups: Mapping[Group, int], tools: Tools) -> dict[str, Any]:
    words = sayings.words_of(matter, code, "", tools)
    fates = Counter[str]()
    for group, many in groups.items():
        fates[group.form if group.fate == variety.TO_COME else group.fate] += many
    return {
        "language": code,
        "families": sum(groups.values()),
        "reached_by": dict(fates.most_common()),
        "text": words.text,
        "said_in": words.language,
        "segments": words.segments,
        "segments_together": _billed(matter, code, words, groups, tools),
        "draft": words.draft,
        "standing": standing(matter, code, tools),
        "missing": missing(matter, code, tools) + _unapproved(words, groups),
        "in_english": matter.broadcast.say == matters.OWN and code not in matter.texts,
    }


def _billed(
    matter: Matter, code: str, words: Words, groups: Mapping[Group, int], tools: Tools
) -> int:
    """Segments of all texts in a language, those in two languages counted with both."""
    total = 0
    for also in {one.also for one in groups}:
        many = sum(n for one, n in groups.items() if one.also == also and _is_billed(one))
        if many:
            in_both = sayings.words_of(matter, code, also, tools) if also else words
            total += many * in_both.segments
    return total


def _is_billed(one: Group) -> bool:
    return one.form == BILLED and not one.fate.startswith(("list:", "not:"))


def standing(matter: Matter, code: str, tools: Tools) -> str:
    """Whose words a language reads: `source`, `reviewed`, `draft`, `machine`, or `english`.

    Of a matter in texts of ours the least of them counts: one draft makes it a draft.
    """
    if code not in tools.texts.languages:
        return "english"
    if matter.broadcast.say == matters.OWN:
        own = matter.texts.get(code)
        if own is None:
            return "english"
        by_machine = own.made_by.startswith("machine:") and not own.reviewed_by
        return "machine" if by_machine else "reviewed"
    if code == SOURCE:
        return "source"
    drafts = (tools.texts.is_draft(code, text) for text in _ids(inviting.says_of(matter, code)))
    return "draft" if any(drafts) else "reviewed"


def _unapproved(words: Words, groups: Mapping[Group, int]) -> list[str]:
    """Whether families would need a template of WhatsApp's that is not there."""
    needed = any(one.form == "whatsapp" and one.fate == variety.TO_COME for one in groups)
    return ["WhatsApp template"] if needed and words.template is None else []


def missing(matter: Matter, code: str, tools: Tools) -> list[str]:
    """What this language has no words for, and therefore reads in English."""
    if code not in tools.texts.languages:
        return ["language"]
    found = []
    if matter.broadcast.say == matters.OWN and code not in matter.texts:
        found.append("words")
    said = inviting.says_of(matter, code)
    found += [text for text in _ids(said) if not tools.texts.has(code, text)]
    if matter.poll is not None and code != SOURCE and code not in matter.titles:
        found.append("event title")
    if matter.event is not None and code != SOURCE:
        event = matter.event.event
        for name in ("title", "place"):
            words = getattr(event, name)
            if isinstance(words, Mapping) and words and code not in words:
                found.append(f"event {name}")
    return found


def _ids(says: Iterable[Say | Question]) -> list[str]:
    """The texts that are said, those of a menu included."""
    found = []
    for item in says:
        say = item.say if isinstance(item, Question) else item
        found.append(say.id)
        if isinstance(item, Question):
            found += [option.label.id for option in item.options]
    return list(dict.fromkeys(found))
