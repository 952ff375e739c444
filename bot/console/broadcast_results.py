"""What becomes of a broadcast: how it leaves, whom it reached, and what is left for a person."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import Any, cast

from flask import Response, redirect, request, url_for
from werkzeug.exceptions import NotFound

from bot.channels.reasons import reason_of
from bot.console import counted, works
from bot.console.broadcasts import blueprint, this
from bot.console.gate import audit, console
from bot.console.given import row_number
from bot.console.inviting import download
from bot.console.page import part, show
from bot.console.passing import passing_room
from bot.console.theirs import my_schools
from bot.conversation.sayings import words_of
from bot.errors import Permanent, PuenteError
from bot.language.languages import shipped
from bot.reporting.small_cells import grouped
from bot.reporting.variety import REACHED
from bot.reporting.watching import OVER, written_to
from bot.sheets import harmless
from bot.store import reached
from bot.store.audience import Audience
from bot.store.db import transaction

guard = "login"
FORMS = ("call", "talk", "paper", "email")
"""What a person does for those whom no text reaches."""
STEPS = ("pause", "resume", "stop")
STOP_POLLING = 286
"""htmx asks no more after this status."""
A_PAGE = 100
KINDS = {
    ".csv": "text/csv; charset=utf-8",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@blueprint.get("/broadcasts/<key>")
def results(key: str) -> Response:
    """Everything on one page; a draft is still being made."""
    if this().status == "draft":
        return cast(Response, redirect(url_for("broadcasts.who", key=key), code=303))
    return show(
        "broadcast.html", one=this(), wanted=Audience.from_json(this().audience),
        schools=my_schools(), **_told(),
    )  # fmt: skip


@blueprint.get("/broadcasts/<key>/progress")
def progress(key: str) -> Response:
    """The numbers as they are now, while it is sent."""
    told = _told()
    response = part("broadcast_progress.html", one=this(), **told)
    if told["told"]["status"] in OVER and response.status_code == 200:
        response.status_code = STOP_POLLING
    return response


@blueprint.get("/broadcasts/<key>/controls")
def controls(key: str) -> Response:
    """What can be done with it now: another part, so that numbers do not take the buttons away."""
    response = part("broadcast_controls.html", one=this())
    if this().status in OVER and response.status_code == 200:
        response.status_code = STOP_POLLING
    return response


def _told() -> dict[str, Any]:
    told = counted.figures(this())
    left, together = written_to(told)
    return {
        "told": told,
        "left": left,
        "together": together,
        "variety": told["variety"],
        "languages": [_of_language(*one) for one in grouped(told["languages"]).items()],
    }


def _of_language(code: str, fates: Mapping[str, int]) -> dict[str, Any]:
    """One language's families by what became of them, in five parts that are the whole."""
    total = sum(fates.values())
    parts = {
        "reached": sum(fates.get(state, 0) for state in REACHED),
        "waiting": sum(fates.get(state, 0) for state in ("waiting", "sending", "queued")),
        "listed": sum(many for fate, many in fates.items() if fate.startswith("list:")),
        "excluded": sum(many for fate, many in fates.items() if fate.startswith("not:")),
    }
    return {"code": code, "families": total, **parts, "trouble": total - sum(parts.values())}


@blueprint.post("/broadcasts/<key>/<step>")
def take_step(key: str, step: str) -> Response:
    """Pause, resume, or stop; what cannot be done any more leaves things as they are."""
    if step not in STEPS:
        raise NotFound
    try:
        getattr(works.campaigns(), step)(key)
        audit(f"broadcast.{step}", "broadcast", this().id)
    except Permanent:
        pass  # somebody else was quicker: the page says how it stands
    is_draft = this().status == "draft"  # thrown away: there are no results to see
    to = url_for("broadcasts.page") if is_draft else url_for("broadcasts.results", key=key)
    return cast(Response, redirect(to, code=303))


@blueprint.get("/broadcasts/<key>/follow-up")
def follow_up(key: str) -> Response:
    """Whose text did not arrive, why, and what to do; with numbers, so it is written down."""
    after = row_number(request.args.get("after"))
    with transaction(console().store) as session:
        found = reached.troubled(session, this().id, after, A_PAGE + 1)
    audit("broadcast.follow_up", "broadcast", this().id)
    rows = [
        {
            "number": number,
            "language": language,
            "status": status,
            "code": code,
            "why": reason_of(code).what,
            "todo": reason_of(code).todo,
        }
        for _, number, language, status, code in found[:A_PAGE]
    ]
    more = found[A_PAGE - 1][0] if len(found) > A_PAGE else 0
    return show("broadcast_follow_up.html", one=this(), rows=rows, more=more)


@blueprint.get("/broadcasts/<key>/to-do/<form>")
def to_do(key: str, form: str) -> Response:
    """Whom a person is to call, talk to, print for or mail."""
    if form not in FORMS:
        raise NotFound
    with transaction(console().store) as session:
        found = reached.listed(session, this().id, form)
    audit(f"broadcast.to_do_{form}", "broadcast", this().id)
    if request.args.get("as") == "csv":
        return _as_csv([(name, to, language) for name, to, language in found], f"{key}-{form}.csv")
    spoken = list(dict.fromkeys(language for _, _, language in found))
    return show("broadcast_to_do.html", one=this(), form=form, rows=found, spoken=spoken)


def _as_csv(rows: list[tuple[str, ...]], name: str) -> Response:
    text = io.StringIO()
    made = csv.writer(text)
    made.writerow(("name", "to", "language"))
    made.writerows([harmless(cell) for cell in row] for row in rows)
    return download(text.getvalue().encode("utf-8-sig"), name, KINDS[".csv"])


@blueprint.get("/broadcasts/<key>/note/<language>")
def note(key: str, language: str) -> Response:
    """What it says in one language, to be printed, or read aloud."""
    made = works.campaigns()
    spoken = language if language in shipped() else "en"
    try:
        text = words_of(made.drafts.matter(key), spoken, "", made.tools).text
    except PuenteError as fault:
        return show("broadcast_note.html", 409, one=this(), text="", fault=works.plainly(fault))
    return show(
        "broadcast_note.html", one=this(), text=text, spoken=spoken, wanted_language=language,
        number=console().settings.twilio_phone_number, fault="",
    )  # fmt: skip


@blueprint.get("/broadcasts/<key>/results<ending>")
def export(key: str, ending: str) -> Response:
    """Results and follow-up list as a file for a spreadsheet, without a formula in it."""
    if ending not in KINDS:
        raise NotFound
    audit("broadcast.export", "broadcast", this().id)
    with passing_room(console().settings.var) as folder:
        path = folder / f"results{ending}"
        works.campaigns().export(key, path)
        data = path.read_bytes()
    return download(data, f"{key}{ending}", KINDS[ending])
