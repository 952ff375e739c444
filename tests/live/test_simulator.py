"""The simulator in a real browser, as a newcomer meets it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.live.conftest import RunningLine

pytestmark = pytest.mark.live


@pytest.fixture(params=[(1280, 800), (390, 844)], ids=["desktop", "phone"])
def page(browser: Browser, line: RunningLine, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height})
    opened = context.new_page()
    opened.set_default_timeout(20_000)
    complaints: list[str] = []
    opened.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto(f"{line.door}/simulator")
    if width < 500:
        opened.locator("#settings").click()
    opened.locator("#reset").click()
    if width < 500:
        opened.keyboard.press("Escape")
    yield opened
    assert complaints == []
    context.close()


def say(page: Page, text: str) -> None:
    page.locator("#text").fill(text)
    page.locator("#text").press("Enter")


def test_a_spanish_question_is_answered_in_spanish_with_its_reasons(page: Page) -> None:
    say(page, "¿hay cuidado de niños en la reunión del jueves?")
    answer = page.locator("[data-testid=message][data-direction=out]").last
    expect(answer).to_contain_text("cuidado de niños", timeout=20_000)
    expect(answer.locator("[lang=es]").first).to_be_visible()
    page.locator("[data-testid=why]").last.click()
    expect(page.locator("[data-testid=trace-intent]")).to_contain_text("events_details")
    assert page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")


def test_what_was_removed_is_shown_as_removed_and_nowhere_else(page: Page) -> None:
    say(page, "no tenemos papeles, puede ir mi hija a la escuela?")
    expect(page.locator("[data-testid=badge-redacted]").first).to_be_visible(timeout=20_000)
    expect(page.locator("#log")).not_to_contain_text("tenemos papeles")


def test_rights_in_spanish_are_marked_as_a_draft(page: Page) -> None:
    say(page, "¿tengo que pagar por un intérprete en la escuela?")
    expect(page.locator("[data-testid=badge-draft]").first).to_be_visible(timeout=20_000)


def test_stop_is_honoured_and_start_opens_the_line_again(page: Page) -> None:
    say(page, "ALTO")
    expect(page.locator("#stopped")).to_be_visible(timeout=20_000)
    say(page, "START")
    expect(page.locator("#stopped")).to_be_hidden(timeout=20_000)


def test_a_text_sent_while_the_number_is_being_reset_is_not_reset_with_it(page: Page) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/simulator/reset", hold)
    page.evaluate("document.getElementById('reset').click()")
    say(page, "ALTO")
    page.wait_for_timeout(500)
    assert page.locator("#text").input_value() == "ALTO"  # not sent, and not lost
    held[0].continue_()
    expect(page.locator("#stopped")).to_be_visible(timeout=20_000)
