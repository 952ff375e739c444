"""One or two Rasa servers that fail in every way, over real connections."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from bot.dialogue.rasa import Rasa, State
from bot.dialogue.say import Say
from bot.errors import Away, Retryable
from tests.standins.rasa import NONSENSE, RAW, RasaStandIn

pytestmark = pytest.mark.live


@pytest.fixture(scope="module", autouse=True)
def _what_others_left() -> None:
    """It ends here, and not in the depth of a nested answer, where nothing can be said of it."""
    gc.collect()


@pytest.fixture
def one() -> Iterator[RasaStandIn]:
    with RasaStandIn() as standin:
        yield standin


@pytest.fixture
def other() -> Iterator[RasaStandIn]:
    with RasaStandIn() as standin:
        yield standin


def client(*servers: RasaStandIn, timeout: float = 1.0) -> Rasa:
    return Rasa(", ".join(server.url for server in servers), timeout)


def fault(by: Rasa) -> Retryable:
    with pytest.raises(Retryable) as caught:
        by.parse("donde hay comida")
    return caught.value


def tell(by: Rasa) -> Any:
    return by.tell("services_food", {}, State({"topic_event": "a"}), {"language": "es"})


def pause_is_over(by: Rasa) -> None:
    for address in by._addresses:
        address.breaker._next_try = 0.0


def test_a_rasa_that_is_well_is_asked_over_one_connection(one: RasaStandIn) -> None:
    by = client(one)
    one.taught["hola"] = "talk_social"
    assert [by.parse(text).top.name for text in ("hola", "otra cosa")] == [
        "talk_social",
        "services_food",
    ]
    told = tell(by)
    assert told.says == (Say("social-hello"),)
    assert told.state == {"slots": {"topic_event": "a"}, "loop": None, "requested": None}
    assert one.parses == {"hola": 1, "otra cosa": 1}
    assert one.tells == {"services_food": 1}
    assert one.connections == 1


@pytest.mark.parametrize("apart", [",", " ", ", ", "/,\n"])
def test_calls_go_to_the_addresses_in_turn(
    one: RasaStandIn, other: RasaStandIn, apart: str
) -> None:
    by = Rasa(f"{one.url}{apart}{other.url}", 2)
    for _ in range(6):
        by.parse("x")
    assert (one.asked, other.asked) == (3, 3)


FAULTS = {
    "refuse": (Away, "rasa_away"),
    "close": (Away, "rasa_away"),
    "half": (Away, "rasa_away"),
    "hang": (Away, "rasa_timeout"),
    "slow": (Away, "rasa_timeout"),
    "drip": (Away, "rasa_timeout"),
    "500": (Retryable, "rasa_500"),
    "503": (Retryable, "rasa_503"),
    **dict.fromkeys(NONSENSE, (Retryable, "rasa_nonsense")),
}


@pytest.mark.parametrize("mode", FAULTS)
@pytest.mark.parametrize("call", ["parse", "tell"])
def test_every_fault_has_its_word_and_ends_in_time(one: RasaStandIn, mode: str, call: str) -> None:
    one.mode = mode
    by = client(one, timeout=0.4)
    began = time.monotonic()
    with pytest.raises(Retryable) as caught:
        by.parse("x") if call == "parse" else tell(by)
    kind, code = FAULTS[mode]
    assert caught.value.code == code
    assert isinstance(caught.value, Away) == (kind is Away)
    assert RAW not in str(caught.value)
    assert time.monotonic() - began < 5  # the server is silent for 20


@pytest.mark.parametrize("mode", FAULTS)
def test_after_a_fault_the_next_one_answers(
    one: RasaStandIn, other: RasaStandIn, mode: str
) -> None:
    one.mode = mode
    by = client(one, other)
    began = time.monotonic()
    for _ in range(4):
        assert by.parse("x").top.name == "services_food"
        assert tell(by).says
    assert time.monotonic() - began < 4
    assert one.asked <= 3
    assert other.asked == 8


@pytest.mark.parametrize("mode", ["hang", "500", "nested"])
def test_at_most_two_are_asked_within_the_time_of_one_call(mode: str) -> None:
    with RasaStandIn() as first, RasaStandIn() as second, RasaStandIn() as third:
        servers = (first, second, third)
        for server in servers:
            server.mode = mode
        began = time.monotonic()
        fault(client(*servers, timeout=0.6))
        assert time.monotonic() - began < 5  # each is silent for 20
        assert sum(server.asked for server in servers) == 2


@pytest.mark.parametrize("mode", ["500", "hang", "html", "megabyte", "refuse"])
def test_after_three_faults_in_a_row_nobody_is_asked_for_a_while(
    one: RasaStandIn, mode: str
) -> None:
    one.mode = mode
    by = client(one, timeout=0.2)
    for _ in range(3):
        fault(by)
    asked, began = one.asked, time.monotonic()
    spared = [fault(by) for _ in range(20)]
    assert time.monotonic() - began < 3  # asking would take 4
    assert one.asked == asked
    assert all(isinstance(word, Away) and word.code == "rasa_away" for word in spared)
    assert 0 < (spared[0].after or 0) <= 2
    one.restore()
    pause_is_over(by)
    assert by.parse("x").top.name == "services_food"
    assert by.parse("x").top.name == "services_food"


def test_one_call_tries_whether_it_is_over(one: RasaStandIn) -> None:
    one.mode, one.delay = "500", 0.8
    by = client(one, timeout=3)
    for _ in range(3):
        fault(by)
    one.mode = "slow"
    pause_is_over(by)
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda _: _asked(by), range(8)))
    assert answers.count("rasa_away") == 7
    assert one.asked == 4


def test_what_comes_back_together_is_answered_together(one: RasaStandIn) -> None:
    one.mode = "500"
    by = client(one)
    for _ in range(3):
        fault(by)
    one.mode, one.delay = "slow", 0.05
    pause_is_over(by)
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda _: _asked(by), range(8)))
    assert answers == ["services_food"] * 8


def _asked(by: Rasa) -> str:
    try:
        return by.parse("x").top.name
    except Retryable as word:
        return word.code


def test_old_connections_do_not_outlive_a_restart(one: RasaStandIn) -> None:
    by = client(one, timeout=3)
    one.mode, one.delay = "slow", 0.1
    with ThreadPoolExecutor(6) as threads:
        assert len(list(threads.map(lambda _: by.parse("x"), range(12)))) == 12
    assert one.connections > 1
    one.mode = "refuse"
    one.restore()
    for _ in range(10):
        assert by.parse("x").top.name == "services_food"


def test_a_connection_that_breaks_under_a_call_is_made_anew_once(one: RasaStandIn) -> None:
    one.mode = "close"
    assert fault(client(one)).code == "rasa_away"
    assert one.asked == 2


def test_a_rasa_that_comes_back_is_used_again(one: RasaStandIn, other: RasaStandIn) -> None:
    by = client(one, other)
    one.mode = "refuse"
    for _ in range(6):
        by.parse("x")
    one.restore()
    pause_is_over(by)
    for _ in range(6):
        by.parse("x")
    assert one.asked >= 3


def test_a_silent_answer_is_a_fault_and_not_an_answer(one: RasaStandIn) -> None:
    one.mode = "nothing"
    by = client(one)
    assert fault(by).code == "rasa_empty"
    with pytest.raises(Retryable) as caught:
        tell(by)
    assert caught.value.code == "rasa_empty"


def test_no_address_is_nobody_to_ask() -> None:
    assert fault(Rasa(" , ")).code == "rasa_away"
