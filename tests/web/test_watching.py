"""The pages that machines watch."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.store import families
from bot.store.db import open_engine, sessions, transaction
from bot.store.messages import Message
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
    assert asked == {"/healthz": 200, "/readyz": 503, "/answerz": 503, "/metrics": 503}


def test_metrics_count_what_waits_and_name_nobody(door: Door) -> None:
    door.post("/twilio/inbound", TEXT)
    door.intake.clock.passes(seconds=90)  # type: ignore[attr-defined]
    answer = door.get("/metrics")
    text = answer.get_data(as_text=True)
    assert answer.content_type.startswith("text/plain; version=")
    assert 'puente_messages_waiting{state="received"} 1.0' in text
    assert 'puente_messages_waiting{state="unknown"} 0.0' in text
    assert "puente_oldest_waiting_seconds 90.0" in text
    assert 'puente_handoffs_open{priority="now"} 0.0' in text
    assert "5550142" not in text
    assert "hola" not in text
