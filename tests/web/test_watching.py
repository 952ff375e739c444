"""The pages that machines watch."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.store import families
from bot.store.db import open_engine, sessions, transaction
from bot.store.messages import Message
from bot.web import metrics
from tests.web.conftest import TEXT, Door

PATHS = ("/healthz", "/readyz", "/answerz", "/metrics")


def test_a_fresh_line_is_alive_and_ready_but_has_answered_nobody(door: Door) -> None:
    assert door.get("/healthz").json == {"status": "alive"}
    assert door.get("/readyz").json == {"status": "ready"}
    answer = door.get("/answerz")
    assert (answer.status_code, answer.json) == (
        503,
        {"status": "the canary has not been answered"},
    )


@pytest.mark.parametrize(("seconds", "status"), [(0, 200), (59, 200), (61, 503), (3600, 503)])
def test_the_line_answers_while_its_canary_was_answered_within_a_minute(
    door: Door, seconds: int, status: int
) -> None:
    then = door.intake.clock() - timedelta(seconds=seconds)
    with transaction(door.intake.store) as session:
        bird = families.of_number(session, families.CANARY, then)
        session.add(
            Message(family_id=bird.id, direction="out", via="canary", channel="sms", text="pong",
                    status="delivered", created_at=then, updated_at=then)
        )  # fmt: skip
    assert door.get("/answerz").status_code == status


def test_a_line_whose_store_is_gone_is_alive_but_not_ready(door: Door) -> None:
    gone = open_engine("sqlite:///file:/nowhere/puente.db?mode=rw&uri=true")
    door.take(replace(door.intake, store=sessions(gone)))
    asked = {path: door.get(path).status_code for path in PATHS}
    assert asked == {"/healthz": 200, "/readyz": 503, "/answerz": 503, "/metrics": 200}


def test_metrics_without_a_store_say_so_and_keep_what_was_counted(door: Door) -> None:
    gone = open_engine("sqlite:///file:/nowhere/puente.db?mode=rw&uri=true")
    door.take(replace(door.intake, store=sessions(gone)))
    text = door.get("/metrics").get_data(as_text=True)
    assert "puente_store_up 0.0" in text
    assert "puente_messages_waiting" not in text
    assert 'puente_turns_total{outcome="answered"}' in text


def test_a_store_that_hangs_does_not_hold_the_metrics(door: Door) -> None:
    held = threading.Event()

    def hangs() -> Any:
        held.wait(20)
        raise OSError("the store did not answer")

    door.take(replace(door.intake, store=cast(Any, hangs)))
    try:
        for _ in range(2):  # the second asking meets the first, which still waits
            began = time.monotonic()
            assert "puente_store_up 0.0" in door.get("/metrics").get_data(as_text=True)
            assert time.monotonic() - began < 5  # the store hangs for 20
    finally:
        held.set()
    assert metrics._asking.acquire(timeout=5)
    metrics._asking.release()


class Spool:
    def count(self) -> int:
        return 3


def test_metrics_tell_what_is_kept_on_the_disk_where_there_is_a_spool(door: Door) -> None:
    assert "puente_spool_messages" not in spooling(door, None)
    assert "puente_spool_messages 3.0" in spooling(door, Spool())


def spooling(door: Door, spool: Spool | None) -> str:
    intake = door.intake
    known = SimpleNamespace(store=intake.store, clock=intake.clock, spool=spool)
    door.take(cast(Any, known))
    text = door.get("/metrics").get_data(as_text=True)
    door.take(intake)
    return text


def test_metrics_count_what_waits_and_name_nobody(door: Door) -> None:
    door.post("/twilio/inbound", TEXT)
    door.intake.clock.passes(seconds=90)  # type: ignore[attr-defined]
    answer = door.get("/metrics")
    text = answer.get_data(as_text=True)
    assert answer.content_type.startswith("text/plain; version=")
    assert 'puente_messages_waiting{state="received"} 1.0' in text
    assert 'puente_messages_waiting{state="unknown"} 0.0' in text
    assert "puente_oldest_waiting_seconds 90.0" in text
    assert 'puente_queue_age_seconds{state="received"} 90.0' in text
    assert 'puente_queue_age_seconds{state="queued"} 0.0' in text
    assert "puente_store_up 1.0" in text
    assert 'puente_handoffs_open{priority="now"} 0.0' in text
    assert "5550142" not in text
    assert "hola" not in text
