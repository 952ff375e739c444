"""The further steps of a broadcast: who, which words, a test, when, and the last look before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, cast

from flask import Response, redirect, request, url_for
from werkzeug.datastructures import MultiDict

from bot.console import works
from bot.console.broadcasts import LONGEST_WORDS, blueprint, events_to_choose, theirs, this
from bot.console.gate import audit, console, me
from bot.console.page import part, show
from bot.console.theirs import my_schools, within
from bot.conversation.matters import OWN
from bot.conversation.planning import LISTED
from bot.errors import Permanent, PuenteError
from bot.knowledge.quiet import QuietHours
from bot.language.languages import shipped
from bot.language.texts import SOURCE
from bot.reporting import preview as previewing
from bot.reporting import small_cells
from bot.sentence import Sentence
from bot.store.audience import Audience

guard = "login"
GRADES = ("PK", "K", *map(str, range(1, 13)))
ANSWERS = ("yes", "maybe", "no", "none")
WRITTEN = ("text", "whatsapp", "email")
"""Forms in which the line itself writes; mail is a person's where the line sends none."""
MOST_NAMED = 40
"""Classes or tags that one audience may name."""


@blueprint.get("/broadcasts/<key>/who")
def who(key: str) -> Response:
    """The second step: for whom. A broadcast that is no draft has its results."""
    if this().status != "draft":
        return _to("broadcasts.results", key)
    return _ask_who(Audience.from_json(this().audience))


@blueprint.post("/broadcasts/<key>/who")
def aim(key: str) -> Response:
    """Keeps for whom it is."""
    try:
        wanted = _wanted(request.form)
        works.campaigns().drafts.aim(key, wanted)
    except Permanent as fault:
        if fault.code == "not_a_draft":
            return _to("broadcasts.results", key)
        return _ask_who(Audience.from_json(this().audience), fault, 422)
    return _to("broadcasts.words", key)


@blueprint.post("/broadcasts/<key>/count")
def count(key: str) -> Response:
    """How many the form as it is now would reach, and why the others are not; nothing is kept.

    By language and by answer at once that is told roughly: else a form, changed again and again,
    tells what a single family has answered.
    """
    try:
        wanted = _wanted(request.form)
        found = works.campaigns().count(wanted, this().topic)
    except Permanent as fault:
        return part("broadcast_count.html", fault=works.plainly(fault), sums=None)
    if wanted.languages and wanted.answered:
        about, few = small_cells.cell(sum(found.values())), small_cells.SMALLEST
        return part("broadcast_count.html", fault="", about=about, smallest=few)
    return part("broadcast_count.html", fault="", sums=sums(found))


def sums(found: Mapping[str, int]) -> dict[str, Any]:
    """How everyone of an audience is reached: those parts are the whole, always."""
    by = Counter(found)
    return {
        "audience": by.total(),
        "written": {form: by[form] for form in WRITTEN if by[form]},
        "listed": {form: by[form] for form in LISTED if by[form]},
        "excluded": {
            reason: many for reason, many in by.most_common() if reason not in (*WRITTEN, *LISTED)
        },
    }


def _wanted(form: MultiDict[str, str]) -> Audience:
    answered = frozenset(form.getlist("answered"))
    event = this().event or form.get("event", "") if answered else ""
    if answered and event not in {this().event, *(one["key"] for one in events_to_choose())}:
        raise Permanent("event", Sentence("say to which event they have answered"))
    if not answered <= set(ANSWERS) or not set(form.getlist("grades")) <= set(GRADES):
        raise Permanent("unknown", Sentence("choose from what is offered"))
    return within(
        Audience(
            schools=frozenset(form.getlist("schools")) & my_schools().keys()
            if me().everywhere
            else frozenset(form.getlist("schools")),
            grades=frozenset(form.getlist("grades")),
            classes=_named(form.get("classes", "")),
            tags=_named(form.get("tags", "")),
            languages=frozenset(form.getlist("languages")) & set(shipped()),
            event=event,
            answered=answered,
        )
    )


def _named(cell: str) -> frozenset[str]:
    found = frozenset(filter(None, (one.strip() for one in cell.replace(";", ",").split(","))))
    if len(found) > MOST_NAMED:
        raise Permanent("named", Sentence("name at most %(most)s", most=MOST_NAMED))
    return found


def _ask_who(wanted: Audience, fault: PuenteError | None = None, status: int = 200) -> Response:
    return show(
        "broadcast_who.html", status, one=this(), wanted=wanted, schools=my_schools(),
        grades=GRADES, answers=ANSWERS, languages=shipped(),
        events=[] if this().event else events_to_choose(),
        fault=works.plainly(fault) if fault else "",
    )  # fmt: skip


@blueprint.get("/broadcasts/<key>/words")
def words(key: str) -> Response:
    """The third step: what it says in each language, right to left where that is written so."""
    return _show_words()


def _show_words(fault: PuenteError | None = None, status: int = 200, **given: str) -> Response:
    made = works.campaigns()
    rows: list[dict[str, Any]] = []
    own: dict[str, str] = {}
    try:
        matter = made.drafts.matter(this().key)
        own = {code: text.text for code, text in matter.texts.items()}
        rows = previewing.rows(matter, {}, made.tools)
    except PuenteError as cannot:
        fault, status = fault or cannot, 422
    return show(
        "broadcast_words.html", status, one=this(), rows=rows, own=own, given=given,
        has_own=this().say == OWN and this().status == "draft",
        is_draft=this().status == "draft", longest=LONGEST_WORDS,
        fault=works.plainly(fault) if fault else "",
    )  # fmt: skip


@blueprint.post("/broadcasts/<key>/words")
def write(key: str) -> Response:
    """Keeps what the school says in one language."""
    language, text = request.form.get("language", ""), request.form.get("text", "").strip()
    try:
        if len(text) > LONGEST_WORDS:
            too_long = Sentence("at most %(most)s characters", most=LONGEST_WORDS)
            raise Permanent("words", too_long)
        works.campaigns().drafts.write_words(key, language, text, me().name)
    except Permanent as fault:
        return _show_words(fault, 422, language=language, text=text)
    return cast(Response, redirect(f"{url_for('broadcasts.words', key=key)}#{language}", 303))


@blueprint.get("/broadcasts/<key>/cost")
def cost(key: str) -> Response:
    """Families, segments and cost by language; it reads the whole audience, so it comes after."""
    try:
        found = works.campaigns().preview(key)
    except PuenteError as fault:
        return part("broadcast_cost.html", fault=works.plainly(fault), found=None)
    return part("broadcast_cost.html", fault="", found=found)


@blueprint.post("/broadcasts/<key>/test")
def test(key: str) -> Response:
    """Sends it to one telephone of staff's."""
    number = "".join(c for c in request.form.get("number", "") if c in "+0123456789")
    language = request.form.get("language", SOURCE)
    try:
        works.campaigns().test(key, number, language)
    except Permanent as fault:
        return _show_words(fault, 422, number=number, tested=language)
    audit("broadcast.test", "broadcast", this().id)
    return cast(Response, redirect(f"{url_for('broadcasts.words', key=key, tested=1)}#test", 303))


@blueprint.get("/broadcasts/<key>/when")
def when(key: str) -> Response:
    """The fourth step: now, or at a time."""
    if this().status != "draft":
        return _to("broadcasts.results", key)
    return _ask_when()


@blueprint.post("/broadcasts/<key>/when")
def begin_at(key: str) -> Response:
    """Keeps when it begins."""
    later = request.form.get("when") == "later"
    try:
        starts = _local(request.form.get("at", "")) if later else None
        works.campaigns().drafts.begin_at(key, starts)
    except Permanent as fault:
        if fault.code == "not_a_draft":
            return _to("broadcasts.results", key)
        return _ask_when(fault, 422)
    return _to("broadcasts.confirm", key)


def _local(text: str) -> datetime:
    """What the form says, by the district's clock; Permanent when it is none soon."""
    zone = console().desk.tools.zone
    try:
        naive = datetime.strptime(text, "%Y-%m-%dT%H:%M")  # noqa: DTZ007 - the zone is next
    except ValueError:
        raise Permanent("at", Sentence("choose a day and a time")) from None
    if naive.year > console().clock().year + 1:  # mistyped; and no week follows the last of all
        raise Permanent("at", Sentence("choose a day and a time"))
    return naive.replace(tzinfo=zone)


def _ask_when(fault: PuenteError | None = None, status: int = 200) -> Response:
    zone, now = console().desk.tools.zone, console().clock()
    quiet = QuietHours.parse(console().settings.quiet_hours)
    starts = this().starts_at
    known = f"{starts.astimezone(zone):%Y-%m-%dT%H:%M}" if starts else ""
    return show(
        "broadcast_when.html", status, one=this(), quiet=quiet, quiet_until=quiet.over(now, zone),
        is_quiet=quiet.at(now, zone), earliest=now.astimezone(zone) + timedelta(minutes=1),
        at=request.form.get("at") or known,
        later=request.form.get("when") == "later" or starts is not None,
        fault=works.plainly(fault) if fault else "",
    )  # fmt: skip


@blueprint.get("/broadcasts/<key>/confirm")
def confirm(key: str) -> Response:
    """The last step: the sum, how each is reached, and that it cannot be taken back."""
    if this().status != "draft":
        return _to("broadcasts.results", key)
    return _show_sum()


def _show_sum(fault: PuenteError | None = None, status: int = 200) -> Response:
    made = works.campaigns()
    found, found_sums = None, None
    seen = made.mark(this().key)
    theirs()  # read anew: what is shown is never older than its mark
    try:
        found = made.preview(this().key)
        found_sums = sums(made.foreseen(this().key))
    except PuenteError as cannot:
        fault, status = fault or cannot, 409
    return show(
        "broadcast_confirm.html", status, one=this(), found=found, sums=found_sums,
        wanted=Audience.from_json(this().audience), schools=my_schools(), seen=seen,
        fault=works.plainly(fault) if fault else "",
    )  # fmt: skip


@blueprint.post("/broadcasts/<key>/send")
def send(key: str) -> Response:
    """Lets what was confirmed begin, once: a second press finds that it has begun."""
    try:
        works.campaigns().send(key, seen=request.form.get("seen", ""))
    except Permanent as fault:
        if fault.code not in ("not_a_draft", "not_possible"):
            return _show_sum(fault, 409)
    else:
        audit("broadcast.send", "broadcast", this().id)
    return _to("broadcasts.results", key)


def _to(endpoint: str, key: str) -> Response:
    return cast(Response, redirect(url_for(endpoint, key=key), code=303))
