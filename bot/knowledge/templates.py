"""What WhatsApp must have approved, and whether a district's packs name it.

Whoever has not written on WhatsApp within a day is only reached there by a template: one for each
thing that a broadcast says, and for each language. Its words stand with Twilio; a pack names its
content SID, and what fills its places in their order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from bot.knowledge.packs import Pack, Template
from bot.sentence import Sentence

_EVENT: Final = frozenset({"district", "title", "day", "time", "end", "place"})
FILLED_BY: Final = {
    "invite-from": _EVENT,
    "invite-reminder": _EVENT,
    "invite-community": _EVENT | {"organizer"},
    "poll-from": frozenset({"district", "title", "times"}),
    "poll-fixed": _EVENT,
    "event-change-time": _EVENT,
    "event-change-place": _EVENT,
    "event-change-off": _EVENT,
    "event-change-several": frozenset({"district", "title", "changes"}),
    "notice-from": frozenset({"district", "notice"}),
}
"""By what a broadcast says: what may fill its template. A school's own words have none."""


def approved(packs: Sequence[Pack], says: str, language: str) -> Template | None:
    """The template for what is said in a language: the nearest layer's."""
    named = (pack.templates.get(says, {}).get(language) for pack in packs)
    return next(filter(None, named), None)


def lacking(packs: Sequence[Pack], languages: Collection[str]) -> dict[str, list[str]]:
    """The languages in which nothing is approved, by what would be said."""
    return {
        says: [code for code in languages if approved(packs, says, code) is None]
        for says in FILLED_BY
    }


def faults(packs: Sequence[Pack]) -> list[str]:
    """What no broadcast would ever use, or could not fill: one line each."""
    return [
        fault
        for pack in packs
        for says, by_language in pack.templates.items()
        for fault in _of_one(pack, says, by_language)
    ]


def _of_one(pack: Pack, says: str, by_language: Mapping[str, Template]) -> Iterator[str]:
    if says not in FILLED_BY:
        known = ", ".join(FILLED_BY)
        yield Sentence(
            "%(pack)s: no broadcast says %(says)s: a template is for one of %(known)s",
            pack=pack.pack, says=says, known=known,
        )  # fmt: skip
        return
    for code, template in by_language.items():
        for name in template.variables:
            if name not in FILLED_BY[says]:
                yield Sentence(
                    "%(pack)s: the template of %(says)s in %(code)s cannot be filled with %(name)s",
                    pack=pack.pack, says=says, code=code, name=name,
                )  # fmt: skip
