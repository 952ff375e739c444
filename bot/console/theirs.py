"""For which families somebody may invite: those of their schools, and nobody else's.

A broadcast's audience says for which schools it is. Whoever works for some schools sees and makes
only audiences that lie within them; what reaches beyond looks like what is not there.
"""

from __future__ import annotations

from dataclasses import replace

from werkzeug.exceptions import NotFound

from bot.console.gate import console, me
from bot.knowledge.calendar import Occurrence, upcoming
from bot.knowledge.school_events import entered
from bot.store.audience import Audience


def within(wanted: Audience) -> Audience:
    """The same audience, in their schools alone; NotFound when it names another one.

    An audience that names no school means all of theirs.
    """
    if me().everywhere:
        return wanted
    mine = frozenset(me().schools)
    if not wanted.schools <= mine:
        raise NotFound
    return replace(wanted, schools=wanted.schools or mine)


def is_within(audience: Audience) -> bool:
    """Whether an audience lies within their schools."""
    if me().everywhere:
        return True
    return bool(audience.schools) and audience.schools <= frozenset(me().schools)


def is_ours(school: str) -> bool:
    """Whether what belongs to this school, or to all of them (empty), is for them to see."""
    return me().everywhere or not school or school in me().schools


def may_change(school: str) -> bool:
    """Whether what belongs to this school, or to all of them (empty), is for them to change."""
    return me().everywhere or school in me().schools


def my_schools() -> dict[str, str]:
    """Their schools by id, as English texts call them."""
    tools = console().desk.tools
    return {
        school.id: tools.texts.render("en", school.name)
        for pack in tools.packs
        for school in pack.schools
        if me().everywhere or school.id in me().schools
    }


def coming() -> list[Occurrence]:
    """The events to come that they may invite to, soonest first."""
    tools, now = console().desk.tools, console().clock()
    known = entered(console().store, now, tools.zone)
    return [
        one for one in upcoming(tools.packs, now, tools.zone, known) if is_ours(one.event.school)
    ]
