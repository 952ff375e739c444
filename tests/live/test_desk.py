"""The desk in a real browser, on a real Redis: families answered by people who have no manual."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Browser, Page, expect
from redis import Redis
from werkzeug.serving import make_server

from bot import clock
from bot.console import passwords
from bot.console.app import furnish_desk
from bot.conversation.turn import Tools
from bot.settings import Settings
from bot.staff import Desk
from bot.store.db import Sessions, transaction
from bot.store.handoffs import Handoff
from bot.store.staff import Staff
from tests.console.families import Families
from tests.live.redis_servers import real_redis

pytestmark = pytest.mark.live
PASSWORD = "four plain words together"


@dataclass
class Opened:
    """A desk that answers on loopback."""

    url: str
    families: Families
    store: Sessions
    nudges: list[tuple[str, int]]

    def hire(self, name: str, *languages: str) -> str:
        """Somebody who may sign in; their address."""
        address = f"{name.split(maxsplit=1)[0].lower()}@district.example"
        with transaction(self.store) as session:
            session.add(
                Staff(
                    email=address, email_key=address, name=name, role="liaison", schools=[],
                    languages=list(languages), locale="en", created_at=clock.now(),
                    password=passwords.hashed(PASSWORD),
                )
            )  # fmt: skip
        return address


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with real_redis(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture
def desk(
    settings: Settings, store: Sessions, loaded_tools: Tools, redis_url: str
) -> Iterator[Opened]:
    nudges: list[tuple[str, int]] = []

    def nudge(job: str, key: int) -> bool:
        nudges.append((job, key))
        return True

    app = Flask("puente", static_folder=None)
    app.secret_key, app.config["DISTRICT"] = "a key of the tests", "Example District"
    redis = Redis.from_url(redis_url)
    redis.flushdb()
    made = Desk(store, loaded_tools, nudge, clock.now)
    furnish_desk(app, settings, store, redis, lambda: made)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    families = Families(store, clock.now)  # type: ignore[arg-type]
    yield Opened(f"http://127.0.0.1:{server.server_port}/console", families, store, nudges)
    server.shutdown()
    thread.join()
    redis.close()


def sign_in(browser: Browser, desk: Opened, address: str, width: int = 1280) -> Page:
    """A browser of its own, in which somebody has signed in by the form."""
    context = browser.new_context(viewport={"width": width, "height": 844})
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto(f"{desk.url}/sign-in")
    give_password(page, address)
    expect(page.get_by_role("heading", name="Inbox")).to_be_visible()
    page.wait_for_load_state()
    return page


def give_password(page: Page, address: str) -> None:
    page.get_by_label("E-mail address").fill(address)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def is_narrow_enough(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def test_a_somali_family_is_answered_from_the_sign_in_on(browser: Browser, desk: Opened) -> None:
    family = desk.families.add("Wiilkaygu baska kuma jirin, xaggee buu joogaa?", school="lincoln")
    page = sign_in(browser, desk, desk.hire("Amina Yusuf", "so"))
    line = page.locator("[data-line]").first
    expect(line).to_contain_text("Wiilkaygu baska kuma jirin")
    line.get_by_role("link").click()
    expect(page.locator("aside")).to_contain_text("Liban")
    page.get_by_label("Your answer").fill("Basku wuu soo daahay. Wiilkaagu wuu fiican yahay.")
    expect(page.locator("#checks")).to_contain_text("1 segment")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".message.person")).to_contain_text("Basku wuu soo daahay")
    expect(page.locator(".message.person")).to_contain_text("waits to leave")
    assert [one.text for one in desk.families.said_to(family)] == [
        "Basku wuu soo daahay. Wiilkaagu wuu fiican yahay."
    ]
    assert desk.nudges == [("send", family)]
    page.context.close()


def test_two_liaisons_at_once_know_of_each_other(browser: Browser, desk: Opened) -> None:
    family = desk.families.add("the bus did not come", language="en")
    luz = sign_in(browser, desk, desk.hire("Luz Vega", "en"))
    amina = sign_in(browser, desk, desk.hire("Amina Yusuf", "en"))
    for page in (luz, amina):
        page.goto(f"{desk.url}/conversations/{family}")
    amina.get_by_label("Your answer").press_sequentially("The driver is on the way.")
    expect(luz.locator(".standing")).to_contain_text("Amina Yusuf is writing")
    luz.route("**/thread*", lambda route: route.abort())  # a moment in which nothing arrives
    luz.get_by_label("Your answer").fill("I will call them.")
    amina.get_by_role("button", name="Send").click()
    expect(amina.locator(".message.person")).to_be_visible()
    luz.get_by_role("button", name="Send").click()
    expect(luz.get_by_role("alert").first).to_contain_text("The driver is on the way.")
    expect(luz.get_by_label("Your answer")).to_have_value("I will call them.")
    assert len(desk.families.said_to(family)) == 1
    for page in (luz, amina):
        page.context.close()


def test_a_page_that_is_left_open_says_that_nobody_asks(browser: Browser, desk: Opened) -> None:
    page = sign_in(browser, desk, desk.hire("Luz Vega", "en"))
    with page.expect_request("**/inbox/list*") as asked:
        pass
    assert asked.value.headers["x-poll"] == "1"
    page.context.close()


def test_a_lost_connection_loses_nothing_typed(browser: Browser, desk: Opened) -> None:
    family = desk.families.add("the bus did not come", language="en")
    page = sign_in(browser, desk, desk.hire("Luz Vega", "en"))
    page.goto(f"{desk.url}/conversations/{family}")
    with page.expect_response("**/check"):
        page.get_by_label("Your answer").press_sequentially("We are looking")
    page.context.set_offline(True)
    expect(page.locator("#offline")).to_be_visible(timeout=15_000)
    expect(page.get_by_label("Your answer")).to_have_value("We are looking")
    page.context.set_offline(False)
    page.reload()
    expect(page.get_by_label("Your answer")).to_have_value("We are looking")
    page.context.close()


def test_a_visit_that_ends_takes_nothing_typed_along(
    browser: Browser, desk: Opened, redis_url: str
) -> None:
    family = desk.families.add("the bus did not come", language="en")
    address = desk.hire("Luz Vega", "en")
    page = sign_in(browser, desk, address)
    idle = page.context.new_page()
    idle.goto(f"{desk.url}/inbox?queue=all")
    page.goto(f"{desk.url}/conversations/{family}")
    page.locator("#notes > summary").click()
    note = page.get_by_label("For colleagues; the family does not see it")
    note.fill("Call after six")
    with Redis.from_url(redis_url) as redis:
        redis.flushdb()
    page.get_by_role("button", name="Keep the note").click()
    expect(page.locator("#ended")).to_be_visible()
    expect(note).to_have_value("Call after six")
    expect(idle).to_have_url(re.compile(r"/sign-in\?next="), timeout=15_000)
    give_password(idle, address)
    expect(idle).to_have_url(re.compile(r"/inbox\?queue=all"))
    page.get_by_role("button", name="Keep the note").click()
    expect(page.locator(".notes")).to_contain_text("Call after six")
    page.context.close()


ASK = """async (id) => {
  const part = document.getElementById(id);
  const how = { source: part, target: part, swap: "innerHTML" };
  await htmx.ajax("GET", part.getAttribute("hx-get"), how);
}"""
"""What a part does by itself every few seconds, at once."""


def test_what_is_asked_for_again_keeps_ones_place_and_says_what_is_new(
    browser: Browser, desk: Opened
) -> None:
    first = desk.families.add("the bus did not come", language="en")
    page = sign_in(browser, desk, desk.hire("Luz Vega", "en"))
    line = page.locator("[data-line] a").first
    line.focus()
    for _ in range(2):  # as it is now, and then unchanged
        page.evaluate(ASK, "queues")
        expect(line).to_be_focused()
    second = desk.families.add("and where is it", language="en")
    page.evaluate(ASK, "queues")
    expect(page.locator("[data-line]")).to_have_count(2)
    over = desk.families.handoff(first).id
    expect(page.locator(f"#w{over}")).to_be_focused()
    with transaction(desk.store) as session:
        session.get_one(Handoff, over).status = "done"
    page.evaluate(ASK, "queues")
    expect(page.locator(f"#w{desk.families.handoff(second).id}")).to_be_focused()
    page.goto(f"{desk.url}/conversations/{second}")
    desk.families.writes(second, "please answer")
    page.evaluate(ASK, "live")
    expect(page.locator("#news")).to_have_text("New message: Family")
    page.context.close()


def test_with_keys_alone_a_family_is_found_answered_and_done(
    browser: Browser, desk: Opened
) -> None:
    now = clock.now()
    desk.families.add("later", language="en", due_at=now + timedelta(hours=6))
    family = desk.families.add("sooner", language="en", due_at=now + timedelta(hours=1))
    page = sign_in(browser, desk, desk.hire("Luz Vega", "en"))
    keys = page.keyboard
    keys.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    keys.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    for key in ("j", "j", "k", "c"):
        keys.press(key)
    expect(page.locator(".standing")).to_contain_text("You have this conversation")
    page.wait_for_load_state()
    keys.press("r")
    keys.type("See you soon.")
    keys.press("Control+Enter")
    expect(page.locator(".message.person")).to_contain_text("See you soon.")
    page.wait_for_load_state()
    keys.press("e")
    expect(page.locator(".standing")).to_contain_text("The bot answers here")
    assert [one.text for one in desk.families.said_to(family)] == ["See you soon."]
    assert desk.families.handoff(family).status == "done"
    page.context.close()


@pytest.mark.parametrize("width", [1280, 390, 360], ids=["desktop", "phone", "narrow"])
@pytest.mark.parametrize("language", ["so", "ur"])
def test_pages_fit_read_right_and_pass_axe(
    browser: Browser, desk: Opened, width: int, language: str
) -> None:
    words = {"so": "Salaan" + "a" * 300, "ur": "کل چھٹی ہے؟ <b>Lincoln</b> 555-0134"}[language]
    family = desk.families.add(words, language=language, school="lincoln")
    desk.families.add(language="es", priority="now", reason="safety_violence")
    page = sign_in(browser, desk, desk.hire("Luz Vega", "so", "ur"), width)
    for path in ("inbox?queue=all", f"conversations/{family}"):
        page.goto(f"{desk.url}/{path}")
        assert is_narrow_enough(page), path
        found = Axe().run(page).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], path
    direction = "rtl" if language == "ur" else "ltr"
    said = page.locator(".message.in .said").first
    assert said.evaluate("one => getComputedStyle(one).direction") == direction
    page.context.close()


def test_nothing_of_a_family_stays_in_the_browser(browser: Browser, desk: Opened) -> None:
    family = desk.families.add("the bus did not come", language="en")
    page = sign_in(browser, desk, desk.hire("Luz Vega", "en"))
    page.goto(f"{desk.url}/conversations/{family}")
    with page.expect_response("**/check"):
        page.get_by_label("Your answer").press_sequentially("We are looking")
    kept = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "conversations" in kept or kept == "[{},{}]"  # where it was, and no word
    assert "bus" not in kept
    assert "looking" not in kept
    page.context.close()
