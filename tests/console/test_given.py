"""Numbers that come in addresses and forms: what no row can have is like nothing given."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.console.given import LARGEST, row_number
from bot.store import rota, translations
from bot.store.db import Sessions, transaction
from bot.store.rota import Contact
from tests.conftest import StandingClock
from tests.console.conftest import Browser
from tests.console.families import Families

TOO_LARGE = (LARGEST + 1, 2**63, 10**30, "9" * 5000)
"""More than a column of PostgreSQL holds, than one of SQLite holds, and than Python reads."""
AN_HOUR = "2026-09-01T18:00:00%2B00:00"


@pytest.fixture
def families(store: Sessions, clock: StandingClock) -> Families:
    return Families(store, clock)


@pytest.mark.parametrize(
    ("given", "is_read_as"),
    [
        ("7", 7), (str(LARGEST), LARGEST), *((str(one), 0) for one in TOO_LARGE),
        (None, 0), ("", 0), ("0", 0), ("-5", 0), ("+5", 0), ("5.0", 0), ("1_0", 0), ("٣", 0),
        (" 7", 0), ("seven", 0),
    ],
)  # fmt: skip
def test_a_number_is_a_rows_or_none(given: str | None, is_read_as: int) -> None:
    assert row_number(given) == is_read_as


@pytest.mark.parametrize(
    "path",
    [
        "broadcasts?before={}", "rota?before={}", "content/machine?before={}&target=so",
        "content/machine?approved_before={}", "families/questions?after={}",
        f"needs?at={AN_HOUR}&after={{}}", f"needs/now?at={AN_HOUR}&after={{}}",
        f"events?at={AN_HOUR}&after={{}}", "inbox?owner={}",
        f"inbox?queue=done&after={AN_HOUR}_{{}}", f"inbox?queue=waiting&after={{}}_{AN_HOUR}_{{}}",
    ],
)  # fmt: skip
def test_a_page_begins_at_its_beginning_when_no_row_has_the_number_given(
    sign_in: Callable[..., Browser], path: str
) -> None:
    boss = sign_in("district_admin", languages=["so"])
    for number in TOO_LARGE:
        assert boss.get(f"/console/{path.format(number, number)}").status_code == 200


def test_a_search_begins_at_its_beginning_when_no_family_has_the_number_given(
    sign_in: Callable[..., Browser],
) -> None:
    luz = sign_in("liaison")
    for number in TOO_LARGE:
        assert luz.post("/console/families", before=str(number)).status_code == 200


def test_an_older_page_begins_where_the_one_before_ended(
    sign_in: Callable[..., Browser], store: Sessions, clock: StandingClock
) -> None:
    with transaction(store) as session:
        for text in ("the first pair", "the second pair"):
            translations.approve(session, "en", "so", text, text, "Luz", clock())
    boss = sign_in("district_admin")
    newest = boss.text("/console/content/machine?approved_before=0")
    assert "the first pair" in newest
    assert "the second pair" in newest
    older = boss.text("/console/content/machine?approved_before=2")
    assert "the first pair" in older
    assert "the second pair" not in older


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:00-05:00", "now"])
def test_a_page_begins_at_its_beginning_when_no_clock_shows_the_moment_given(
    sign_in: Callable[..., Browser], at: str
) -> None:
    boss = sign_in("district_admin")
    at = at.replace("+", "%2B")
    for path in ("needs?at={}&after=1", "events?at={}&after=1", "inbox?queue=done&after={}_1"):
        assert boss.get(f"/console/{path.format(at)}").status_code == 200
    until = boss.post("/console/rota/away", until=at[:10])
    assert until.status_code == 422


@pytest.fixture
def contact(store: Sessions) -> int:
    """Somebody on call whose webhook nobody hears."""
    with transaction(store) as session:
        rota.add(session, "Ana Mora", 1, "webhook", "https://127.0.0.1:9/call", "")
        return rota.contacts(session)[0].id


@pytest.mark.parametrize("number", [*TOO_LARGE, 999, "everyone", ""])
def test_a_test_call_to_nobody_on_the_list_calls_nobody(
    sign_in: Callable[..., Browser], contact: int, number: object
) -> None:
    boss = sign_in("district_admin")
    answer = boss.post("/console/rota/test", only=str(number))
    assert answer.status_code == 404


@pytest.mark.parametrize("number", [*TOO_LARGE, 999, "somebody"])
def test_a_contact_is_nobodys_whose_account_is_not_there(
    sign_in: Callable[..., Browser], contact: int, store: Sessions, number: object
) -> None:
    boss = sign_in("district_admin")
    form = {"step": "2", "duty": "", "staff": str(number)}
    assert boss.post(f"/console/rota/{contact}", **form).status_code == 404
    added = boss.post(
        "/console/rota", name="Luz", way="webhook", address="https://127.0.0.1:9/luz", **form
    )
    assert added.status_code == 404
    with transaction(store) as session:
        [row] = session.query(Contact).all()
        assert (row.step, row.staff_id) == (1, None)


def test_a_contact_may_be_somebody_at_the_desk(
    sign_in: Callable[..., Browser], contact: int, store: Sessions
) -> None:
    boss = sign_in("district_admin")
    form = {"step": "9" * 5000, "duty": "", "staff": str(boss.staff_id)}
    assert boss.post(f"/console/rota/{contact}", **form).status_code == 303
    with transaction(store) as session:
        row = session.get_one(Contact, contact)
        assert (row.step, row.staff_id) == (1, boss.staff_id)
    assert boss.post(f"/console/rota/{contact}", step="3", duty="", staff="").status_code == 303
    with transaction(store) as session:
        row = session.get_one(Contact, contact)
        assert (row.step, row.staff_id) == (3, None)


def test_nul_is_in_no_text_that_is_given(
    sign_in: Callable[..., Browser], families: Families
) -> None:
    family = families.add("Salaan", language="so")
    boss = sign_in("district_admin", "Luz Vega", languages=["so"])
    link = f'href="/console/conversations/{family}"'
    for query, shown in (("s%00o", True), ("s%00w", False)):
        page = boss.get(f"/console/inbox?queue=all&language={query}").get_data(as_text=True)
        assert (link in page) == shown
    boss.post(f"/console/conversations/{family}/note", text="a no\0te")
    assert "a note" in boss.text(f"/console/conversations/{family}")
