"""The desk: whatever somebody has written is text, and nothing else, wherever it is shown."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar
from markupsafe import escape
from playwright.sync_api import BrowserContext, Page, Route

from bot import clock
from bot.console.gate import POLICY
from bot.console.visits import COOKIE
from bot.privacy.text import MARK
from bot.store.handoffs import Handoff
from tests.chromium import chromium
from tests.faults.conftest import HANDED_OVER, QUESTION, Case
from tests.faults.desk import Hired, hire, writing
from tests.faults.line import until
from tests.faults.test_broadcasts import invite

SCHOOL = "valley-high"
WORD = "quillwort"
"""Stands in all of it, and in no log."""
MADE = "ZQZQ"
"""What 'zqzq'.upper() would be, if anything reckoned it."""
HOSTILE = {
    "Jinja": f"{WORD} {{{{'zqzq'.upper()}}}} {{% for x in [].__class__.mro() %}}{{{{x}}}}"
    "{% endfor %}",
    "Fluent": f'{WORD} {{ $x }} {{"y"}} {{-brand}} {{ NUMBER(7) }}',
    "format strings": f"{WORD} %s %d %(family)s {{0}} {{0.__class__}} ${{'zqzq'.upper()}}",
    "SQL": f"{WORD}'; DROP TABLE families; -- ' OR 'open'='open' UNION SELECT * FROM staff",
    "HTML": f"{WORD} <script>alert(1)</script><img src=x onerror=alert(1)><b>bold</b>",
    "entities": f"{WORD} &lt;b&gt; &amp;amp; </bdi></article> <!-- ]]> &#123;",
    "htmx": f'{WORD} <p hx-get="/console" hx-trigger="load" data-hx-on:click="alert(1)">',
}
TYPED = f"{WORD} {{{{'zqzq'.upper()}}}} {{$x}} %s {{0.real}} <b onclick=x>';"
"""The same in what staff type, where a line holds less."""


def _is_inert(page: str, words: str, where: str) -> None:
    """A page says the words as they were written, escaped, and made nothing of them."""
    assert str(escape(words)) in page, where
    _makes_nothing(page, where)


def _makes_nothing(page: str, where: str) -> None:
    for made in (MADE, "<class ", "<img src=x", "<script>alert", "<b onclick", "<p hx-get"):
        assert made not in page, (where, made)


@pytest.mark.case(
    23, "SQL, HTML, Jinja, Fluent and format strings in a family's words and name",
    "inert in the answer, at the desk, in exports; no log has it",
)  # fmt: skip
def test_what_a_family_writes_is_text_everywhere(case: Case) -> None:
    plain = case.says()
    texts = {
        name: case.says(f"{QUESTION} {words}", more={"ProfileName": words})
        for name, words in HOSTILE.items()
    }
    books = case.settle()
    luz, boss = hire(case.line, "liaison"), hire(case.line, "district_admin")
    for name, text in texts.items():
        assert case.bodies(text.phone) == case.bodies(plain.phone), name
        [row] = [row for row in books.inbound if row.provider_id == text.sid]
        assert row.text == text.body, name
        _is_inert(luz.page(f"/console/conversations/{row.family_id}"), row.text, name)
        _makes_nothing(luz.page(f"/console/families/{row.family_id}"), name)
        for form in ({"q": HOSTILE[name]}, {"school": HOSTILE[name]}, {"since": HOSTILE[name]}):
            found = luz.post("/console/families", form)
            assert found.status_code in (200, 404, 422), (name, form)
            _makes_nothing(found.text, name)
        exported = boss.post(f"/console/families/{row.family_id}/export")
        told = case.line.puente("data", "export", text.phone)
        for kept in (exported.text, told.stdout):
            assert text.body in _strings(json.loads(kept)), name
    _no_log_has_it(case)
    case.note(f"{len(texts)} texts")


def _strings(told: Any) -> list[str]:
    if isinstance(told, dict):
        return [one for value in told.values() for one in _strings(value)]
    if isinstance(told, list):
        return [one for value in told for one in _strings(value)]
    return [told] if isinstance(told, str) else []


def _no_log_has_it(case: Case) -> None:
    logs = case.line.logs()
    assert "answered" in logs, "the logs are searched in the wrong place"
    assert [word for word in (WORD, MADE, "DROP TABLE", "onerror") if word in logs] == []


@pytest.mark.case(
    23, "the same in names, notes, events, broadcasts, rosters, answers that staff type",
    "as typed at the family's telephone; escaped at the desk; no log has it",
)  # fmt: skip
def test_what_staff_type_is_text_everywhere(case: Case) -> None:
    boss = hire(case.line, "district_admin", name=TYPED, languages=("en",))
    [phone] = invite(case.line, SCHOOL, 1)
    title, key = f"{TYPED} {secrets.token_hex(2)}", _event(boss)
    assert key
    case.says(QUESTION, phone)
    books = case.settle()
    family = books.inbound[0].family_id
    seen = max(row.id for row in (*books.inbound, *books.outbound))
    talk = f"/console/conversations/{family}"
    reply = {"text": TYPED, "lang": "en", "token": secrets.token_hex(8), "seen": str(seen)}
    assert boss.post(f"{talk}/reply", reply).status_code == 303
    until(lambda: any(b.startswith(TYPED) for b in case.bodies(phone)), 30, "the answer")
    assert boss.post(f"{talk}/note", {"text": f"note {TYPED}"}).status_code == 303
    broadcast = _broadcast(boss, title)
    until(lambda: any(f"say {TYPED}" in b for b in case.bodies(phone)), 60, "the broadcast")
    rows = [f'7,"{TYPED}",{SCHOOL},3,"{TYPED}",mother,+1 312 555 0199,English,text,yes']
    roster = "\n".join([ROSTER, *rows, ""]).encode()
    files = {"file": ("roster.csv", roster, "text/csv")}
    looked = boss.post("/console/rosters", {"do": "check"}, files=files)
    assert looked.status_code in (200, 422)
    pages = {
        talk: f"note {TYPED}", f"/console/events/{key}": TYPED, "/console/events": TYPED,
        f"{broadcast}/words": f"say {TYPED}", "/console/staff": TYPED, "/console/account": TYPED,
    }  # fmt: skip
    for path, words in pages.items():
        _is_inert(boss.page(path), words, path)
    for path in (broadcast, "/console/broadcasts", "/console/inbox?queue=all", "/console/needs"):
        _makes_nothing(boss.page(path), path)
    _makes_nothing(looked.text, "the report on a roster")
    calendar = Calendar.from_ical(boss.get(f"/console/events/{key}/calendar.ics").content)
    assert TYPED in {str(one["SUMMARY"]) for one in calendar.walk("VEVENT")}
    _no_log_has_it(case)
    case.note(f"{len(pages) + 5} pages")


ROSTER = "student_id,student_name,school,grade,guardian_name,relation,phone,language,form,consent"


def _event(boss: Hired) -> str:
    """An event of tomorrow's, by the desk's form; its key."""
    day = clock.now() + timedelta(days=1)
    form = {
        "title": TYPED, "place": TYPED, "note": TYPED, "date": f"{day:%Y-%m-%d}", "start": "10:00",
        "end": "11:00", "school": SCHOOL, "kind": "school", "family_welcome": "yes",
        "other_ways": "phone", "step_free": "yes", "ride": "no", "dinner": "no",
    }  # fmt: skip
    made = boss.post("/console/events/new", form)
    assert made.status_code == 303, made.text
    return made.headers["Location"].rpartition("/")[2].partition("?")[0]


def _broadcast(boss: Hired, title: str) -> str:
    """A broadcast in words of our own, through every step of the desk; its address."""
    words = {"about": "words", "title": title[-60:], "words": f"say {TYPED}", "topic": "urgent"}
    made = boss.post("/console/broadcasts/new", words)
    assert made.status_code == 303, made.text
    address = made.headers["Location"].removesuffix("/who")
    assert boss.post(f"{address}/who", {"schools": SCHOOL}).status_code == 303
    seen = re.search(r'name="seen" value="([^"]+)"', boss.page(f"{address}/confirm"))
    assert seen is not None
    assert boss.post(f"{address}/send", {"seen": seen[1]}).status_code == 303
    return address


BAD_WORDS = {
    "script": "<script>document.title='ran'</script><svg onload=document.title='ran'>",
    "elements": '<img src="https://elsewhere.example/x"><iframe src=//elsewhere.example>',
    "links": "javascript:alert(1) https://elsewhere.example/?a=1 <a href=javascript:alert(1)>x",
    "styles": "<style>*{display:none}</style><link rel=stylesheet href=//elsewhere.example/x.css>",
    "bidi": "\u202egnp.egami\u202c \u2066hidden\u2069 \u200f\u061c txt.exe \u202d123",
    "endless": "W" * 1500,
    "endless Arabic": "ـ" * 700,
    "marks": "z" + "\u0335\u0489\u0321" * 400,
    "closing": '"></textarea></bdi></article></main><form action=//elsewhere.example>',
}


@pytest.mark.case(
    27, "script, elements, links, bidi letters, endless words of a family in Chromium at 390 px",
    "text only: no element, dialog or request of theirs, no scrolling sideways",
)  # fmt: skip
def test_a_browser_shows_what_families_write_as_text(case: Case) -> None:
    texts = [case.says(f"{QUESTION} {words}") for words in BAD_WORDS.values()]
    books = case.settle(expected=HANDED_OVER, within=60)
    families = [row.family_id for row in books.inbound]
    now = clock.now()
    with writing(case.line) as session:
        session.add_all(
            Handoff(
                family_id=row.family_id, message_id=row.id, reason="asked_for_person",
                priority="today", speaks="en", due_at=now + timedelta(hours=2), created_at=now,
            )
            for row in books.inbound
        )  # fmt: skip
    luz = hire(case.line, "liaison", languages=("en",))
    with _chromium(luz) as context:
        page, seen = context.new_page(), Seen()
        seen.look_at(page, luz.desk)
        for number in families:
            page.goto(f"{luz.desk}/console/conversations/{number}")
            said = page.locator(".message.in .said")
            assert said.count() == 1
            assert page.locator(".message.in .said *:not(.gone)").count() == 0
            [row] = [row for row in books.inbound if row.family_id == number]
            shown = (said.text_content() or "").replace("removed", "")
            assert _bare(row.text) == _bare(shown)
            assert page.title() != "ran"
            _is_narrow(page)
        for path in ("inbox?queue=all", "families", f"families/{families[0]}", "needs"):
            page.goto(f"{luz.desk}/console/{path}")
            page.wait_for_timeout(300)  # what would run has run
            assert page.locator("main [src], main iframe, main object, main style").count() == 0
            assert page.locator("a[href*=elsewhere], a[href^=javascript]").count() == 0
            _is_narrow(page)
        assert seen.complaints == []
        _smuggled(page, f"{luz.desk}/console/conversations/{families[0]}")
    case.note(f"{len(texts)} families, {seen.requests} requests, all to the desk")


class Seen:
    """What a page did that no page of ours does."""

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self.requests = 0

    def look_at(self, page: Page, desk: str) -> None:
        page.on("dialog", lambda dialog: self._complain(f"dialog: {dialog.message}"))
        page.on("pageerror", lambda error: self._complain(f"error: {error}"))
        page.on("popup", lambda _: self._complain("a window"))
        page.on("console", lambda one: self._complain(one.text) if one.type == "error" else None)
        page.on("request", lambda request: self._went(request.url, desk))

    def _complain(self, what: str) -> None:
        self.complaints.append(what)

    def _went(self, url: str, desk: str) -> None:
        self.requests += 1
        if not url.startswith((f"{desk}/console", "data:")):
            self._complain(f"request: {url}")


def _bare(text: str) -> str:
    """Words without blanks, marks of removal, and the letters that turn the direction."""
    turning = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
    return "".join(text.replace(MARK, "").translate(turning).split())


def _is_narrow(page: Page) -> None:
    wide = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert wide[0] <= wide[1], (page.url, wide)


def _smuggled(page: Page, url: str) -> None:
    """Were a page of ours ever to hold a family's script, its head would still forbid it."""
    blocked: list[str] = []
    script = "<script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">"

    def spoil(route: Route) -> None:
        answer = route.fetch()
        assert answer.headers["content-security-policy"] == POLICY
        body = answer.text().replace("<main", f"{script}<main", 1)
        assert script in body
        route.fulfill(response=answer, body=body)

    page.route(url, spoil)
    page.on("console", lambda one: blocked.append(one.text))
    page.goto(url)
    page.wait_for_timeout(500)
    assert page.title() != "ran"
    assert sum("Content Security Policy" in one for one in blocked) >= 2, blocked


@contextmanager
def _chromium(person: Hired) -> Iterator[BrowserContext]:
    """A telephone's browser in which somebody has signed in."""
    with chromium() as browser:
        context = browser.new_context(viewport={"width": 390, "height": 844})
        context.set_default_timeout(30_000)
        context.add_cookies([{"name": COOKIE, "value": person.token, "url": person.desk}])
        yield context
