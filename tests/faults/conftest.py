"""The fault cases: real processes, both stores, and a page that is written by the run itself.

They take long and are collected only when asked for: `make faults`, or `pytest tests/faults`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.faults import ledger, report, servers
from tests.faults.brain import Brain
from tests.faults.ledger import ORDINARY, Books, Expected, Sum
from tests.faults.line import Line, until
from tests.faults.network import Network, Text, new_phone

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs/reliability.md"
QUESTION = "what food can my family get this week"
STORES = ("sqlite", "postgresql")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Not part of `make test`."""
    asked = any("tests/faults" in str(argument) for argument in config.invocation_params.args)
    return None if asked or Path.cwd() == HERE else True


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "case(number, done, expected): a fault case of the page")
    config.stash[report.PAGE] = report.Page()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    outcome: Any = yield
    item.config.stash[report.PAGE].note(item, outcome)
    return outcome


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Writes the page, when everything was run; else only where PUENTE_PAGE says."""
    config = session.config
    page = config.stash.get(report.PAGE, None)
    whole = not config.option.keyword and all(
        str(arg).rstrip("/").endswith("tests/faults") or str(arg).startswith("-")
        for arg in config.invocation_params.args
        if str(arg) != "no:cacheprovider"
    )
    wanted = os.environ.get("PUENTE_PAGE") or (str(PAGE) if whole else "")
    if page and page.rows and wanted:
        Path(wanted).write_text(page.text(), "utf-8")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The cases of one store after the other, in the order of their numbers, then the storm."""

    def place(item: pytest.Item) -> tuple[bool, int, int]:
        callspec = getattr(item, "callspec", None)
        store = callspec.params.get("line", "") if callspec else ""
        marker = item.get_closest_marker("case")
        storm = "test_storm" in item.nodeid
        at = STORES.index(store) if store in STORES else len(STORES)
        return storm, at, marker.args[0] if marker else 0

    if all("tests/faults" in item.nodeid for item in items):
        items.sort(key=place)


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    """A new store of a kind: (its URL, the PostgreSQL that holds it or None)."""
    with ExitStack() as stack:
        yield servers.Stores(stack, tmp_path_factory)


@pytest.fixture(scope="session")
def brain() -> Iterator[Brain]:
    with Brain() as brain:
        yield brain


@pytest.fixture(scope="session", params=STORES)
def line(
    request: pytest.FixtureRequest,
    stores: Any,
    brain: Brain,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Line]:
    """A line of real processes on a new store, with a Rasa and a Twilio of our own."""
    brain.well()
    url, server = stores(request.param)
    var = tmp_path_factory.mktemp(request.param)
    with Network() as network:
        line = Line(var, url, network, settings={"RASA_URL": brain.url})
        line.server = server
        try:
            yield line.start()
        finally:
            brain.well()
            line.stop()


@dataclass
class Case:
    """One case at work: what families write in it, and the ledger at its end."""

    line: Line
    brain: Brain
    texts: list[Text] = field(default_factory=list)
    sums: list[Sum] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def network(self) -> Network:
        return self.line.network

    def text(self, body: str = QUESTION, phone: str = "", **more: Any) -> Text:
        """A text that is not posted yet."""
        text = Text(phone or new_phone(), body, **more)
        self.texts.append(text)
        return text

    def says(self, body: str = QUESTION, phone: str = "", **more: Any) -> Text:
        """A text that is posted until it is acknowledged."""
        return self.network.insist(self.text(body, phone, **more))

    def settle(
        self, within: float = 30.0, expected: Expected = ORDINARY, again: bool = True
    ) -> Books:
        """Posts what was refused again, then waits until the ledger adds up."""
        for text in self.texts if again else ():
            if not text.kept:
                self.network.insist(text)
        summed, books = ledger.settle(self.line, self.texts, expected, within)
        self.sums.append(summed)
        return books

    def books(self) -> Books:
        return ledger.open_books(self.line, sorted({text.phone for text in self.texts}))

    def note(self, said: str) -> None:
        """A measured fact for the page."""
        self.notes.append(said)

    def finish(self, within: float = 60.0) -> None:
        """Without reports of its own: waits until nothing is under way, then reports everything."""
        phones = {text.phone for text in self.texts}

        def done() -> bool:
            books = self.books()
            open_ones = [r for r in books.outbound if r.status in ("queued", "sending", "unknown")]
            waiting = [r for r in books.inbound if r.status == "received"]
            return not open_ones and not waiting and len(books.inbound) > 0

        until(done, within, "every outcome to be known")
        for message in self.network.made():
            if message.to in phones:
                self.network.tell(message, "sent", "delivered")

    def bodies(self, phone: str) -> list[str]:
        return [message.body for message in self.network.sent_to(phone)]


@pytest.fixture
def case(request: pytest.FixtureRequest, line: Line, brain: Brain) -> Iterator[Case]:
    """A healthy line; after a case that failed the next one gets a line that was started anew."""
    brain.well()
    line.network.well()
    line.mend()
    if line.process is None or line.get("/readyz") != 200:
        line.restart()
    case = Case(line, brain)
    request.node.stash[report.CASE] = case
    yield case
    brain.well()
    line.network.well()
    line.mend()
    if request.node.stash.get(report.FAILED, False):
        _heal(line)


def of_its_own(request: pytest.FixtureRequest, line: Line, brain: Brain) -> Case:
    """A case on a line that the test has started itself."""
    case = Case(line, brain)
    request.node.stash[report.CASE] = case
    return case


def _heal(line: Line) -> None:
    servers.well(line.server)
    line.restart()


only_sqlite = pytest.mark.parametrize("line", ["sqlite"], indirect=True)
only_postgresql = pytest.mark.parametrize("line", ["postgresql"], indirect=True)
HANDED_OVER = Expected(stuck=None)
"""Some of it is left to a person, and says so."""


def statuses(texts: Sequence[Text]) -> set[int]:
    """Every answer that the door gave to these."""
    return {status for text in texts for status in text.statuses}
