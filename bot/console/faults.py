"""What went wrong, in the language of whoever reads.

Faults are written in English where they are found, below the desk, and with values in them. Here
stand those that a page may show, for translators; one that is not here is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from bot.console.page import words


def _(text: str) -> str:
    """Marks a sentence for translators (`scripts/wording.py`); said when somebody reads it."""
    return text


SAID = (
    _("there is no broadcast %(key)s; see: puente broadcast list"),
    _("A broadcast that is %(status)s cannot be %(wanted)s."),
    _("a broadcast is about an event, or has words of its own"),
    _("the time to start is over"),
    _("those who took part have been told: %(key)s"),
    _("it would be over before it begins"),
    _("no time is being looked for: see puente events poll %(key)s"),
    _("no time is being looked for: %(key)s"),
    _("there is no event %(key)s to come"),
    _("%(language)s is none of the line's languages"),
    _("there are no words"),
    _("a number looks like +15555550123"),
    _("nobody belongs to this audience: nothing would be sent"),
    _("only a draft with words of its own takes words"),
    _("this number has opted out"),
    _("%(key)s is over or called off"),
    _("say whose event it is: its organizer is missing"),
    _("what it says must be confirmed: see puente packs due"),
    _("a broadcast needs words in English"),
    _("%(text)s is no date"),
    _("write it like 2026-12-10 or 12/10/2026"),
    _("begins like a formula"),
    _("write it as plain words"),
    _("%(text)s is no time"),
    _("write it like 18:00 or 6:00 PM"),
    _("there is no time %(text)s"),
    _("there is no day %(text)s"),
    _("look it up in a calendar"),
    _("%(text)s is neither yes nor no"),
    _("write yes or no"),
    _("%(text)s is no range of ages"),
    _("write it like 3-10, or no"),
    _("too long"),
    _("a few words, each at most %(most)s characters"),
    _("no school is called %(text)s"),
    _("use one of %(known)s, or leave it empty"),
    _("missing: families who cannot come have no other way"),
    _("use %(known)s"),
    _("%(text)s is no number of people"),
    _("write it like 40, or leave it empty"),
    _("no language is called %(text)s"),
    _("write its code, as in es; so"),
    _("no other way is called %(text)s"),
    _("%(text)s is not known"),
    _("not a school of yours"),
    _("use one of %(known)s"),
    _("this key is taken"),
    _("use another one"),
    _("an event is called so at this time"),
    _("there is no event %(key)s"),
    _("%(key)s has no words to translate"),
    _("a name on one line, at most %(most)s characters"),
    _("write the title, too: --title"),
    _("write the title in English"),
    _("holds a line break or a sign that cannot be sent"),
    _("write one plain line"),
    _("%(many)s characters long"),
    _("use at most %(most)s (in these letters)"),
    _("%(time)s does not exist that day"),
    _("the clocks change: use another"),
    _("ends %(time)s, before it starts"),
    _("write the later time as the end"),
    _("goes on after midnight"),
    _("enter one session for each day"),
    _("%(time)s is over"),
    _("enter only what is still to come"),
    _("%(time)s is more than two years ahead"),
    _("look at the year"),
    _("%(many)s times"),
    _("propose %(fewest)s to %(most)s of them"),
    _("a time is there twice"),
    _("name each once"),
    _("write it like 2026-12-10T17:00-18:30"),
    _("%(time)s has begun"),
    _("propose only what is still to come"),
    _("%(time)s is far ahead"),
    _("propose times within %(days)s days"),
    _("families have been asked about %(key)s already"),
    _("%(key)s is cancelled"),
    _("%(key)s has the times 1 to %(most)s"),
    _("time %(number)s is over"),
    _("time %(number)s was fixed before"),
    _("no times were proposed for %(key)s: puente events propose"),
    _("say to which event they have answered"),
    _("choose from what is offered"),
    _("name at most %(most)s"),
    _("at most %(most)s characters"),
    _("choose a day and a time"),
    _("say what it is about"),
    _("choose an event that is still to come"),
    _("write what families are to read, at most %(most)s"),
    _("give it a short name, by which you find it again"),
    _("choose a language"),
    _("say how the family told you, and that it did"),
    _("a note has at most %(most)s characters"),
    _("%(need)s: a number up to %(most)s"),
    _("somebody with that address works for another school"),
    _("choose a role and at least one school"),
    _("choose the school whose roster it is"),
    _("choose a file"),
    _("no such column"),
    _("the column is missing"),
    _("add it"),
    _("the column is there twice"),
    _("delete one of them"),
    _("delete one of the two rows"),
    _("has a day and no time"),
    _("give it a beginning and an end"),
    _("look at the file"),
    _("%(text)s is no key"),
    _("use small letters, digits and -, at most 64"),
    _("%(text)s is an event of the district's calendar"),
    _("use another key"),
    _("the title is missing"),
)
_VALUE = re.compile(r"%\((\w+)\)s")


def told(fault: str) -> str:
    """A fault in the language of whoever reads; what is wrong, and after a colon what to do."""
    return _one(fault) or _both(fault, ": ") or fault


def _both(fault: str, between: str) -> str | None:
    """Of two sentences in one each by itself."""
    places = [found.start() for found in re.finditer(re.escape(between), fault)]
    for at in places:
        parts = _one(fault[:at]), _one(fault[at + len(between) :])
        if None not in parts:
            return between.join(filter(None, parts))
    return None


def _one(fault: str) -> str | None:
    for said, pattern in _patterns():
        if found := pattern.fullmatch(fault):
            return words().gettext(said) % found.groupdict()
    return None


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """The sentences, those with most words of their own first."""
    ordered = sorted(SAID, key=lambda said: -len(_VALUE.sub("", said)))
    return [(said, re.compile(_pattern(said), re.DOTALL)) for said in ordered]


def _pattern(said: str) -> str:
    parts = _VALUE.split(said)
    return "".join(
        f"(?P<{part}>.+)" if at % 2 else re.escape(part) for at, part in enumerate(parts)
    )
