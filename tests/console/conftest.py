"""The desk on a store of its own, and somebody who has signed in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import fakeredis
import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.console.app import furnish_desk
from bot.console.visits import COOKIE, Visits
from bot.conversation.turn import Tools
from bot.settings import Settings
from bot.staff import Desk
from bot.store.db import Sessions, transaction
from bot.store.staff import Staff
from tests.conftest import StandingClock


@dataclass
class Browser:
    """A browser, and the visit that it is on."""

    client: FlaskClient
    csrf: str
    staff_id: int

    def get(self, path: str, **more: Any) -> TestResponse:
        return self.client.get(path, **more)

    def post(self, path: str, **form: Any) -> TestResponse:
        """A form of ours, sent from one of our pages."""
        return self.client.post(path, data={"csrf": self.csrf, **form})

    def text(self, path: str) -> str:
        """What a page says, without its markup."""
        answer = self.get(path)
        assert answer.status_code == 200, (path, answer.status_code)
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.get_data(as_text=True)))


@pytest.fixture
def visits(clock: StandingClock) -> Visits:
    return Visits(fakeredis.FakeRedis(), clock)


@pytest.fixture
def desk(
    store: Sessions, tools: Tools, nudges: list[tuple[str, int]], clock: StandingClock
) -> Desk:
    def nudge(job: str, key: int) -> bool:
        nudges.append((job, key))
        return True

    return Desk(store, tools, nudge, clock)


@pytest.fixture
def app(
    settings: Settings, store: Sessions, visits: Visits, desk: Desk, clock: StandingClock
) -> Flask:
    made = Flask("puente", static_folder=None)
    made.secret_key = "a key of the tests"
    made.config["DISTRICT"] = "Example District"

    def made_late() -> Desk:
        with transaction(store):  # as the line's own, which reads what the district has laid over
            return desk

    furnish_desk(made, settings, store, visits.redis, made_late, clock)
    return made


@pytest.fixture
def add_staff(store: Sessions, clock: StandingClock) -> Callable[..., int]:
    """Somebody on the staff; their id."""

    def add(role: str = "liaison", name: str = "Luz Vega", **more: Any) -> int:
        address = more.pop("email", f"{name.split(maxsplit=1)[0]}.{role}@district.example".lower())
        with transaction(store) as session:
            row = Staff(
                email=address, email_key=address.casefold(), name=name, role=role,
                created_at=clock(), **{"schools": [], "languages": [], "locale": "en", **more},
            )  # fmt: skip
            session.add(row)
            session.flush()
            return row.id

    return add


@pytest.fixture
def sign_in(app: Flask, visits: Visits, add_staff: Callable[..., int]) -> Callable[..., Browser]:
    """A browser in which somebody has signed in: sign_in("liaison", languages=["so"])."""

    def enter(role: str = "liaison", name: str = "Luz Vega", **more: Any) -> Browser:
        staff_id = add_staff(role, name, **more)
        token, visit = visits.begin(staff_id)
        client = app.test_client()
        client.set_cookie(COOKIE, token, path="/console")
        return Browser(client, visit.csrf, staff_id)

    return enter
