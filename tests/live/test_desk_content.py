"""In a real browser: a translation is approved and families read it; an alarm is acknowledged."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Page, expect
from redis import Redis

from bot import clock
from bot.console.visits import COOKIE, Visits
from bot.conversation import alerting
from bot.conversation.turn import Tools
from bot.intake import Intake
from bot.language.ledger import Standing
from bot.language.overlay import Overlay
from bot.language.texts import Texts
from bot.store import alerts, families, handoffs, rota
from bot.store.db import transaction
from bot.store.handoffs import Handoff
from bot.store.staff import Staff
from tests.conftest import FakeRasa
from tests.live.test_desk import Opened
from tests.live.test_desk import desk as desk  # noqa: PLC0414
from tests.live.test_desk import redis_url as redis_url  # noqa: PLC0414
from tests.stories.conftest import Line

pytestmark = pytest.mark.live
FACT = "fact-district-enrolment-papers"
ASKED = "que papeles necesito para inscribir a mi hija"


@pytest.fixture(autouse=True)
def laid_for_this_test_alone(loaded_tools: Tools) -> Iterator[None]:
    yield
    loaded_tools.texts.lay(())


def enter(browser: Browser, desk: Opened, redis_url: str, name: str, role: str) -> Page:
    """A browser in which somebody who speaks Spanish has signed in."""
    address = desk.hire(name, "es")
    with transaction(desk.store) as session:
        found = session.query(Staff).filter(Staff.email_key == address).one()
        found.role, staff_id = role, found.id
    with Redis.from_url(redis_url) as redis:
        token, _ = Visits(redis, clock.now).begin(staff_id)
    context = browser.new_context()
    context.add_cookies([{"name": COOKIE, "value": token, "url": desk.url}])
    page = context.new_page()
    page.set_default_timeout(20_000)
    return page


def test_a_translation_is_put_right_approved_and_read_by_the_next_family(
    browser: Browser,
    desk: Opened,
    redis_url: str,
    tools: Tools,
    rasa: FakeRasa,
    intake: Intake,
) -> None:
    page = enter(browser, desk, redis_url, "Mai Le", "editor")
    page.goto(f"{desk.url}/content")
    page.get_by_role("link", name="Spanish").click()
    expect(page.get_by_role("heading", name="Translations: Spanish")).to_be_visible()
    page.goto(f"{desk.url}/content/texts/es/{FACT}")
    words = page.locator("#words")
    filed = words.input_value()
    words.fill(f"{filed} {{ $nobody }}")
    expect(page.locator("#faults")).to_contain_text("other arguments")
    page.get_by_role("button", name="Approve").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing was saved")
    words.fill("Traiga un papel con su dirección. Los demás pueden esperar.")
    expect(page.locator(".bubble")).to_contain_text("Los demás pueden esperar")
    with page.expect_navigation():
        page.get_by_role("button", name="Approve").click()
    if page.get_by_label("I have looked at it, and it is right").is_visible():
        page.get_by_label("I have looked at it, and it is right").check()
        page.get_by_role("button", name="Approve").click()
    expect(page.get_by_role("status").first).to_contain_text("Approved")

    elsewhere = Texts(tools.texts.packs)  # the worker's, in a process of its own
    Overlay(desk.store, elsewhere).look()
    assert elsewhere.standing("es", FACT) is Standing.REVIEWED
    rasa.teach_topic("enroll-papers", enroll_how=ASKED)
    line = Line(intake, tools, desk.store)
    with ThreadPoolExecutor(1) as apart:  # the browser's event loop runs in this thread
        [answer] = apart.submit(line.text, ASKED).result()
    assert "Los demás pueden esperar" in answer
    page.context.close()


def test_an_alarm_is_seen_at_once_and_taken_by_one(
    browser: Browser, desk: Opened, redis_url: str, loaded_tools: Tools
) -> None:
    page = enter(browser, desk, redis_url, "Luz Vega", "liaison")
    page.goto(f"{desk.url}/rota")
    expect(page.locator("#alarms")).to_contain_text("No alarm is open.")
    now = clock.now()
    with transaction(desk.store) as session:
        family = families.of_number(session, "+15555550142", now)
        raised = Handoff(
            family_id=family.id, reason="safety_missing_child", priority="now",
            due_at=now + timedelta(minutes=15), created_at=now,
        )  # fmt: skip
        number = handoffs.open_one(session, raised).id
        rota.add(session, "Ms. First", 1, "webhook", "https://pager.example/1", "")
    assert len(alerting.plan(desk.store, loaded_tools)) == 1
    expect(page.locator("#alarms")).to_contain_text("a child is missing", timeout=15_000)
    page.get_by_role("button", name="I take it").click()
    expect(page.locator("#alarms")).to_contain_text("Luz Vega has it")
    with transaction(desk.store) as session:
        assert session.get_one(Handoff, number).taken_by == "Luz Vega"
        assert alerts.due(session, clock.now()) == []
    page.context.close()
