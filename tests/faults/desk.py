"""The desk as fault cases use it: staff who sign in over HTTP, and every address that it has."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import requests
from flask import Flask
from requests.adapters import HTTPAdapter

from bot import wiring
from bot.console.app import ROOMS
from bot.console.visits import COOKIE
from bot.settings import Settings
from bot.store import staff
from bot.store.db import Session, transaction
from tests.faults.ledger import reading
from tests.faults.line import Line

PASSWORD = "four plain words together"
WRONG = "four other words together"
SIGN_IN = "/console/sign-in"
NOWHERE = "/console/no-such-page"
SAFE = {"GET", "HEAD", "OPTIONS"}
_hosts = itertools.count(2)
_people = itertools.count(1)


class _From(HTTPAdapter):
    """Calls from an address of its own: the desk counts wrong sign-ins by where they come from."""

    def __init__(self, host: str) -> None:
        self._host = host
        super().__init__()

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        super().init_poolmanager(*args, source_address=(self._host, 0), **more)  # type: ignore[no-untyped-call]


def new_host() -> str:
    """An address of loopback from which nobody has called."""
    number = next(_hosts)
    return f"127.0.{number // 250}.{number % 250 + 1}"


@dataclass
class Browser:
    """Somebody at a desk. The cookie is set by hand: it is `Secure`, and this is no https."""

    desk: str
    host: str = field(default_factory=new_host)
    token: str = ""
    csrf: str = ""

    def __post_init__(self) -> None:
        self._session = requests.Session()
        self._session.mount("http://", _From(self.host))

    def ask(self, method: str, path: str, **more: Any) -> requests.Response:
        """One request as it is given, without a redirect followed."""
        headers = {"Cookie": f"{COOKIE}={self.token}"} if self.token else {}
        headers |= more.pop("headers", {})
        return self._session.request(
            method, self.desk + path, headers=headers, timeout=30, allow_redirects=False, **more
        )

    def get(self, path: str, **more: Any) -> requests.Response:
        return self.ask("GET", path, **more)

    def page(self, path: str) -> str:
        """A page that is there."""
        answer = self.get(path)
        assert answer.status_code == 200, (path, answer.status_code, answer.text[-300:])
        return answer.text

    def post(self, path: str, form: dict[str, Any] | None = None, **more: Any) -> requests.Response:
        """A form of ours."""
        return self.ask("POST", path, data={"csrf": self.csrf, **(form or {})}, **more)

    def enter(self, email: str, password: str = PASSWORD, **more: Any) -> requests.Response:
        """The sign-in's form; whoever came in stays so."""
        form = {"email": email, "password": password}
        answer = self.ask("POST", SIGN_IN, data=form, **more)
        if answer.status_code == 303:
            self._came_in(answer)
        return answer

    def take_up(self, invitation: str) -> requests.Response:
        """A password is chosen."""
        answer = self.ask("POST", invitation, data={"password": PASSWORD})
        assert answer.status_code == 303, answer.status_code
        self._came_in(answer)
        return answer

    def _came_in(self, answer: requests.Response) -> None:
        self.token = token_of(answer)
        found = re.search(r'name="csrf" value="([^"]+)"', self.page("/console/account"))
        assert found is not None
        self.csrf = found[1]

    @property
    def is_in(self) -> bool:
        return self.get("/console/account").status_code == 200


def cookies(answer: requests.Response) -> list[str]:
    """Every cookie that an answer sets, as it stands in its head."""
    found: list[str] = answer.raw.headers.getlist("Set-Cookie")
    return found


def token_of(answer: requests.Response) -> str:
    """The visit that an answer begins."""
    [ours] = [one for one in cookies(answer) if one.startswith(f"{COOKIE}=")]
    return ours.split(";")[0].partition("=")[2]


@dataclass
class Hired(Browser):
    """Somebody on the staff, signed in."""

    email: str = ""
    id: int = 0


def desk_of(line: Line) -> str:
    return line.addresses()["PUENTE_DESK_URL"]


def hire(
    line: Line, role: str, *schools: str, languages: tuple[str, ...] = (), name: str = "Luz Vega"
) -> Hired:
    """Invites by the command, takes the printed link up, and is signed in."""
    email = f"{role}{next(_people)}@district.example"
    options = [word for one in schools for word in ("--school", one)]
    options += [word for one in languages for word in ("--language", one)]
    done = line.puente("staff", "add", email, "--name", name, "--role", role, *options)
    assert done.returncode == 0, done.stderr
    made = Hired(desk_of(line), email=email)
    made.take_up("/console/invitation/" + done.stdout.strip().rpartition("/")[2])
    with reading(line) as session:
        found = staff.find(session, email)
        assert found is not None
        made.id = found.id
    return made


@contextmanager
def writing(line: Line) -> Iterator[Session]:
    """A transaction of our own on the line's store."""
    kept = wiring.store(Settings(_env_file=None, **_store_of(line)))
    try:
        with transaction(kept) as session:
            yield session
    finally:
        kept.kw["bind"].dispose()


def _store_of(line: Line) -> dict[str, Any]:
    return {**line.keys(), "DATABASE_URL": line.database_url}


@dataclass(frozen=True)
class Address:
    """One address that the desk answers, as its routes have it."""

    rule: str
    methods: frozenset[str]

    @property
    def names(self) -> list[str]:
        return re.findall(r"<(?:\w+:)?(\w+)>", self.rule)

    def filled(self, values: dict[str, Any]) -> str:
        """With values in the place of its arguments."""
        return re.sub(r"<(?:\w+:)?(\w+)>", lambda found: str(values[found[1]]), self.rule)


def addresses() -> list[Address]:
    """Everything that the desk answers, out of its own map."""
    app = Flask("puente", static_folder=None)
    for blueprint in dict.fromkeys(room.blueprint for room in ROOMS):
        app.register_blueprint(blueprint)
    found = [Address(one.rule, frozenset(one.methods or ())) for one in app.url_map.iter_rules()]
    return sorted((one for one in found if "filename" not in one.names), key=lambda one: one.rule)
