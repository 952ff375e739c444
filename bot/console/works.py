"""What the commands work with, on the desk's own store: pages do what commands do."""

from __future__ import annotations

from bot import wiring
from bot.agenda.desk import Agenda
from bot.arranging import Arranging
from bot.campaigns import Campaigns
from bot.console.faults import told
from bot.console.gate import console, me
from bot.errors import PuenteError
from bot.knowledge.quiet import QuietHours
from bot.language.by_staff import screen, screened
from bot.language.texts import SOURCE
from bot.roster.home_language import home_languages
from bot.roster.rows import Checker, school_names
from bot.roster.screening import CellScreen


def campaigns() -> Campaigns:
    """The broadcasts."""
    here, desk = console(), console().desk
    rules = wiring.rules(here.settings, desk.tools)
    return Campaigns(
        here.store, desk.tools, rules, here.clock, desk.nudge, wiring.way_out(here.settings),
        here.settings.segment_price,
    )  # fmt: skip


def agenda() -> Agenda:
    """The events; whoever works for some schools changes those of these schools alone."""
    here, tools = console(), console().desk.tools
    ways = frozenset(tools.texts.ids(SOURCE))
    schools = frozenset() if me().everywhere else frozenset(me().schools)
    return Agenda(here.store, tools.packs, ways, tools.zone, here.clock, schools)


def needs_desk() -> Arranging:
    """The needs of families."""
    here, desk = console(), console().desk
    quiet = QuietHours.parse(here.settings.quiet_hours)
    return Arranging(here.store, desk.tools, desk.nudge, here.clock, quiet, screened)


def plainly(fault: PuenteError) -> str:
    """What went wrong, without its code, in the language of whoever reads."""
    return told(fault.detail or fault.code)


def checker() -> Checker:
    """What checks a roster's rows."""
    known = console().desk.tools.packs
    return Checker(CellScreen(screen()), home_languages(), school_names(known))
