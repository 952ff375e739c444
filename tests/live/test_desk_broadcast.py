"""From a roster to the results of a broadcast, in a real browser, by somebody with no manual."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import fakeredis
import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Browser, Page, expect
from werkzeug.serving import make_server

from bot import clock
from bot.channels.pace import Pace
from bot.console.app import furnish_desk
from bot.console.visits import COOKIE, Visits
from bot.conversation import announce as announcing
from bot.conversation.announcer import Announcer
from bot.conversation.sayings import Sayings
from bot.conversation.turn import Tools
from bot.errors import Permanent
from bot.settings import Settings
from bot.staff import Desk
from bot.store.db import Sessions, transaction
from bot.store.staff import Staff
from tests.stories.conftest import FakeCrowd

pytestmark = pytest.mark.live
HEAD = "student_id,school,grade,guardian_name,relation,phone,language,form,consent"
LANDLINE, CALLED = "+13125550103", "+13125550107"


def roster(path: Path) -> Path:
    """Twelve families of one school, half of them Somali; one prefers a call."""
    rows = [
        f"{n},lincoln,3,Ana Number{'abcdefghijkl'[n]},mother,+1 312 555 01{n:02d},"
        f"{'Somali' if n % 2 else 'Arabic'},{'call' if n == 7 else 'text'},yes"
        for n in range(12)
    ]
    path.write_text("\n".join([HEAD, *rows, ""]), "utf-8")
    return path


@dataclass
class Opened:
    """A desk on loopback, and the crowd of telephones that its broadcasts reach."""

    url: str
    token: str
    announcer: Announcer
    crowd: FakeCrowd = field(default_factory=FakeCrowd)


@pytest.fixture
def desk(settings: Settings, store: Sessions, loaded_tools: Tools) -> Iterator[Opened]:
    app = Flask("puente", static_folder=None)
    app.secret_key, app.config["DISTRICT"] = "a key of the tests", "Example District"
    visits = Visits(fakeredis.FakeRedis(), clock.now)
    made = Desk(store, loaded_tools, lambda _job, _key: True, clock.now)
    furnish_desk(app, settings, store, visits.redis, lambda: made)
    with transaction(store) as session:
        boss = Staff(
            email="boss@district.example", email_key="boss@district.example", name="Bo Boss",
            role="district_admin", schools=[], languages=[], locale="en", created_at=clock.now(),
        )  # fmt: skip
        session.add(boss)
        session.flush()
        token, _ = visits.begin(boss.id)
    crowd = FakeCrowd()
    crowd.faults[LANDLINE] = [Permanent("twilio_30006")]
    announcer = Announcer(
        store=store, clock=clock.now, via="simulator", words=Sayings(store, loaded_tools),
        crowd=lambda: crowd, pacer=Pace, awake=lambda _zone, _now: True,
        per_second={"text": 0.0, "whatsapp": 0.0}, at_once=4,
    )  # fmt: skip
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield Opened(f"http://127.0.0.1:{server.server_port}/console", token, announcer, crowd)
    server.shutdown()
    thread.join()


@pytest.fixture(params=[1280, 390], ids=["desktop", "phone"])
def page(browser: Browser, desk: Opened, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": request.param, "height": 844})
    context.add_cookies(
        [{"name": COOKIE, "value": desk.token, "domain": "127.0.0.1", "path": "/console"}]
    )
    opened = context.new_page()
    opened.set_default_timeout(30_000)
    opened.on("dialog", lambda dialog: dialog.accept())
    complaints: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    assert complaints == []
    context.close()


def is_fit(page: Page) -> None:
    """The page can be used by everybody, and fits its screen."""
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_broadcast_from_the_roster_to_its_results(
    page: Page, desk: Opened, tmp_path: Path
) -> None:
    page.goto(f"{desk.url}/rosters")
    page.get_by_label("File: a CSV sheet").set_input_files(roster(tmp_path / "roster.csv"))
    page.get_by_role("button", name="Look at it first").first.click()
    expect(page.locator("#report")).to_contain_text("Nothing is saved yet")
    is_fit(page)
    page.get_by_role("button", name="Take it in").click()  # the file is still chosen
    expect(page.locator("#report")).to_contain_text("Saved.")

    page.get_by_role("link", name="Broadcasts").click()
    page.get_by_role("button", name="New broadcast").click()
    page.get_by_label("Say something in words of our own").check()
    page.get_by_label("A name, by which you find it again").fill("No school Friday")
    page.get_by_label("What families read, in English").fill("School is closed on Friday.")
    is_fit(page)
    page.get_by_role("button", name="Go on").click()

    page.get_by_role("checkbox", name="Lincoln").check()
    expect(page.locator("#count")).to_contain_text("12 families")
    page.get_by_label("4", exact=True).check()  # nobody is in grade four
    expect(page.locator("#count")).to_contain_text("Nobody")
    page.get_by_label("4", exact=True).uncheck()
    expect(page.locator("#count")).to_contain_text("12 families")
    is_fit(page)
    page.get_by_role("button", name="Go on").click()

    somali = page.locator("article#so")
    somali.get_by_text("Write the words").click()
    somali.get_by_role("textbox").fill("Jimcaha ma jiro dugsi.")
    somali.get_by_role("button", name="Keep").click()
    expect(page.locator("article#so .phone")).to_contain_text("Jimcaha ma jiro dugsi.")
    assert page.locator("article#ar .phone").get_attribute("dir") is not None
    expect(page.locator("#cost")).to_contain_text("together")
    is_fit(page)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Go on").click()  # now is the usual choice
    expect(page.get_by_text("What has left cannot be taken back.")).to_be_visible()
    is_fit(page)
    page.get_by_role("button", name="Send to 11 families").dblclick()

    expect(page.get_by_text("0 of 11 texts have left.")).to_be_visible()
    with ThreadPoolExecutor(1) as worker:  # its loop is none of the browser's
        worker.submit(announcing.announce, desk.announcer).result()
    expect(page.get_by_text("11 of 11 texts have left.")).to_be_visible()  # by itself
    is_fit(page)
    reached = [to for to, _, _ in desk.crowd.sent]
    assert len(reached) == len(set(reached)) == 10
    assert LANDLINE not in reached
    assert any("Jimcaha" in what["body"] for _, _, what in desk.crowd.sent)

    page.get_by_role("link", name="Follow-up").click()
    expect(page.get_by_text("it is a landline")).to_be_visible()
    is_fit(page)
    page.go_back()
    page.get_by_role("link", name="Calls to make").click()
    expect(page.get_by_text(CALLED)).to_be_visible()
    page.get_by_role("link", name="Somali").click()
    expect(page.locator("article.note")).to_contain_text("Jimcaha ma jiro dugsi.")
    is_fit(page)
