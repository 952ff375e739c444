"""/console/reports: how the line does, in figures: no message, no number, and no few families.

Every page reads the figures of days, never the messages. bot/reporting/small_cells.py has the rule
by which small counts are hidden.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from flask import Response, request
from werkzeug.exceptions import NotFound

from bot.console import sight
from bot.console.gate import audit, console, me, room
from bot.console.page import show, words
from bot.console.roles import Right
from bot.reporting.quantiles import quantile
from bot.reporting.small_cells import SMALLEST, Shown, Table, cell, table
from bot.sheets import harmless
from bot.store import figures
from bot.store.db import Session, transaction
from bot.store.figures import ALL, BY_DAY, BY_LANGUAGE

guard = "login"
blueprint = room("reports", __name__, Right.REPORT)
PERIODS = {"7": 7, "30": 30, "90": 90, "365": 365}
"""Days, today among them."""


@dataclass(frozen=True)
class Report:
    """One report: which figures, cut how, in which order of kinds. No order: the most first."""

    about: str
    by: str = BY_LANGUAGE
    kinds: tuple[str, ...] = ()
    turned: bool = False
    """Kinds are rows: there are many of them."""


REPORTS = {
    "delivery": Report(
        "sent", kinds=("delivered", "read", "sent", "accepted", "queued", "unknown", "undelivered",
        "failed"),
    ),
    "answers": Report("bot_answer"),
    "topics": Report("topic", turned=True),
    "months": Report("topic", by=BY_DAY, turned=True),
    "needs": Report(
        "need", kinds=("arranged_in_time", "arranged_late", "cannot_in_time", "cannot_late",
        "waiting", "unanswered", "withdrawn"),
    ),
    "reach": Report("reach", kinds=("reached", "not_reached", "person", "nothing", "waiting")),
    "handoffs": Report("handoff", turned=True),
    "growth": Report("growth", by=BY_DAY, kinds=("new", "opt_out", "opt_in")),
}  # fmt: skip
TIMES = ("bot_answer", "person_claim", "person_answer")
MOST = 12
"""Bars of a chart."""


@dataclass(frozen=True)
class Asked:
    """Which report somebody asks for, of which school and days."""

    name: str
    school: str
    period: str
    days: tuple[str, str]


@blueprint.get("/reports")
def page() -> Response:
    """One report, with its chart and its table."""
    asked = _asked()
    audit(f"report.{asked.name}", "report", 0)
    with transaction(console().store) as session:
        kept = figures.days_kept(session)
        values = _times(session, asked) if asked.name == "answers" else _table(session, asked)
    return show(
        "reports.html", asked=asked, reports=REPORTS, periods=PERIODS, schools=sight.schools(),
        everywhere=me().everywhere, kept=kept, smallest=SMALLEST, named=_named, kinds=_kinds(),
        time_of=_times_named(), **sight.furnishing(), **values,
    )  # fmt: skip


@blueprint.get("/reports.csv")
def as_csv() -> Response:
    """The same table as a file."""
    asked = _asked()
    audit(f"report.{asked.name}.csv", "report", 0)
    with transaction(console().store) as session:
        values = _times(session, asked) if asked.name == "answers" else _table(session, asked)
    text = io.StringIO()
    made = csv.writer(text)
    answers = asked.name == "answers"
    for row in _times_rows(values) if answers else _rows(values["table"], values["turned"]):
        made.writerow([harmless(one) for one in row])
    response = Response("\ufeff" + text.getvalue(), content_type="text/csv; charset=utf-8")
    name = f"{asked.name}-{asked.days[0]}-{asked.days[1]}.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _asked() -> Asked:
    """What is asked for; another school's report looks like one that is not there."""
    name, period = request.args.get("report", "delivery"), request.args.get("days", "30")
    known = [code for code, _ in sight.schools()]
    school = request.args.get("school", ALL)
    if not school and not me().everywhere:
        school = known[0] if known else me().schools[0]
    allowed = school in known or (not school and me().everywhere) or school in me().schools
    if name not in REPORTS or period not in PERIODS or not allowed:
        raise NotFound
    today = console().clock().astimezone(console().settings.zone).date()
    return Asked(name, school, period, _days(today, PERIODS[period]))


def _days(today: date, many: int) -> tuple[str, str]:
    return (today - timedelta(days=many - 1)).isoformat(), today.isoformat()


def _table(session: Session, asked: Asked) -> dict[str, Any]:
    report = REPORTS[asked.name]
    counts = figures.sums(session, report.about, asked.school, asked.days, report.by)
    groups, kinds = _by_size(counts, 0), _by_size(counts, 1)
    if report.by == BY_DAY:
        groups = sorted(groups)
    if report.kinds:
        kinds = [kind for kind in report.kinds if kind in kinds]
    if report.turned:
        counts = {(kind, group): many for (group, kind), many in counts.items()}
        made = table(counts, kinds, groups)
    else:
        made = table(counts, groups, kinds)
    return {"table": made, "bars": _bars(made), "turned": report.turned, "by": report.by}


def _by_size(counts: Mapping[tuple[str, str], int], part: int) -> list[str]:
    """The languages or kinds, those with the most first."""
    sums: dict[str, int] = {}
    for key, many in counts.items():
        sums[key[part]] = sums.get(key[part], 0) + many
    return sorted(sums, key=lambda one: (-sums[one], one))


def _bars(made: Table) -> list[tuple[str, int, float]]:
    """The largest rows with their share of the largest."""
    rows = [(name, total.many or 0) for name, _, total in made.rows if total.many][:MOST]
    largest = max((many for _, many in rows), default=1)
    return [(name, many, many / largest) for name, many in rows]


def _times(session: Session, asked: Asked) -> dict[str, Any]:
    """By language: how many were answered, and the median and the ninth tenth of the times."""
    found: dict[str, dict[str, tuple[Shown, float | None, float | None]]] = {}
    for about in TIMES:
        counts = figures.sums(session, about, asked.school, asked.days, BY_LANGUAGE)
        for language in _by_size(counts, 0):
            of = {kind: many for (spoken, kind), many in counts.items() if spoken == language}
            shown = (cell(sum(of.values())), quantile(of, 0.5), quantile(of, 0.9))
            found.setdefault(language, {})[about] = shown
    bars = [
        (language, round(times["bot_answer"][1] or 0), 0.0)
        for language, times in found.items()
        if "bot_answer" in times and times["bot_answer"][1] is not None
    ][:MOST]
    largest = max((many for _, many, _ in bars), default=1) or 1
    return {
        "times": found, "abouts": TIMES, "turned": False, "by": BY_LANGUAGE,
        "bars": [(language, many, many / largest) for language, many, _ in bars],
    }  # fmt: skip


def _kinds() -> dict[str, str]:
    """What the kinds that are counted are called, in the language of whoever reads."""
    gettext = words().gettext
    return {
        "delivered": gettext("delivered"), "read": gettext("read"), "sent": gettext("sent"),
        "accepted": gettext("taken by the network"), "queued": gettext("not sent yet"),
        "sending": gettext("being sent"), "unknown": gettext("not known"),
        "undelivered": gettext("did not arrive"), "failed": gettext("failed"),
        "arranged_in_time": gettext("arranged in time"), "arranged_late": gettext("arranged late"),
        "cannot_in_time": gettext("refused in time"), "cannot_late": gettext("refused late"),
        "waiting": gettext("still waiting"), "unanswered": gettext("never answered"),
        "withdrawn": gettext("not needed any more"),
        "reached": gettext("reached"), "not_reached": gettext("not reached"),
        "person": gettext("for a person to tell"), "nothing": gettext("not sent, for a reason"),
        "new": gettext("new numbers"), "opt_out": gettext("said STOP"),
        "opt_in": gettext("came back"),
    }  # fmt: skip


def _times_named() -> dict[str, str]:
    gettext = words().gettext
    return {
        "bot_answer": gettext("the line's answer"),
        "person_claim": gettext("taken by a person"),
        "person_answer": gettext("a person's first answer"),
    }


def _rows(made: Table, turned: bool) -> list[list[str | int]]:
    """A table as a file has it; what is hidden says so. Languages, topics and reasons are codes."""
    kinds, total = _kinds(), words().gettext("total")
    columns = made.columns if turned else [kinds.get(one, one) for one in made.columns]
    rows: list[list[str | int]] = [["", *columns, total]]
    for name, cells, whole in made.rows:
        rows.append([name, *map(_plain, cells), _plain(whole)])
    rows.append([total, *map(_plain, made.totals), ""])
    return rows


def _times_rows(values: Mapping[str, Any]) -> list[list[str | int]]:
    gettext, named = words().gettext, _times_named()
    parts = (gettext("how many"), gettext("half within (s)"), gettext("nine in ten within (s)"))
    head = [f"{named[about]}: {part}" for about in TIMES for part in parts]
    rows: list[list[str | int]] = [[gettext("language"), *head]]
    for language, times in values["times"].items():
        row: list[str | int] = [language]
        for about in TIMES:
            many, median, most = times.get(about, (cell(0), None, None))
            row += [_plain(many), _seconds(median), _seconds(most)]
        rows.append(row)
    return rows


def _seconds(time: float | None) -> str | int:
    return "" if time is None else round(time)


def _plain(one: Shown) -> str | int:
    if one.many is None:
        return words().gettext("under %(number)s") % {"number": SMALLEST}
    return words().gettext("at least %(number)s") % {"number": one.many} if one.more else one.many


def _named(code: str) -> str:
    """What a row or column is called that is no topic and no kind with a name of its own."""
    return sight.tongue(code) if code else ""
