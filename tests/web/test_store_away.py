"""While the store is away the door keeps what comes on its disk, and hands it on in order."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.privacy.seal import sealer
from bot.settings import Settings
from bot.spool import Spool
from bot.store import families
from bot.store.db import open_engine, sessions, transaction
from bot.store.messages import Message
from tests.web.conftest import TEXT, Door


@pytest.fixture
def spool(door: Door, tmp_path: Path, twilio_settings: Settings) -> Spool:
    """The door, with a store that it waits for briefly, and a spool."""
    seals = sealer(twilio_settings)
    made = Spool(tmp_path / "spool", seals.seal, seals.open)
    engine = open_engine(f"sqlite:///{door.database}", seals, patience=0.2)
    door.take(replace(door.intake, spool=made, store=sessions(engine)))
    return made


@contextmanager
def away(door: Door) -> Iterator[None]:
    """Another process has the database to itself."""
    other = sqlite3.connect(door.database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    yield
    other.execute("ROLLBACK")
    other.close()


def text(sid: str, body: str = "hola") -> dict[str, str]:
    return {**TEXT, "MessageSid": sid.ljust(34, "0"), "Body": body}


def test_what_is_acknowledged_while_the_store_is_away_is_kept_in_order(
    door: Door, spool: Spool
) -> None:
    with away(door):
        for sid in ("SM1", "SM2", "SM3"):
            assert door.post("/twilio/inbound", text(sid, f"hola {sid}")).status_code == 200
    assert spool.count() == 3
    assert door.post("/twilio/inbound", text("SM4", "hola SM4")).status_code == 200
    assert spool.count() == 4  # it stands behind the others, though the store is back
    assert spool.replay(door.intake.write) == 4
    assert [row.text for row in door.rows()] == ["hola SM1", "hola SM2", "hola SM3", "hola SM4"]
    assert [job for job, _ in door.nudges] == ["answer"] * 4


def test_a_text_that_twilio_brings_again_is_kept_once_wherever_it_was(
    door: Door, spool: Spool
) -> None:
    assert door.post("/twilio/inbound", text("SM1")).status_code == 200
    with away(door):
        for _ in range(3):
            assert door.post("/twilio/inbound", text("SM1")).status_code == 200
    spool.replay(door.intake.write)
    assert len(door.rows()) == 1


def test_a_stop_is_honoured_although_the_store_was_away(door: Door, spool: Spool) -> None:
    with away(door):
        assert door.post("/twilio/inbound", text("SM1", "STOP")).status_code == 200
    spool.replay(door.intake.write)
    assert [job for job, _ in door.nudges] == ["urgent"]


def test_a_report_of_an_opt_out_is_not_lost(door: Door, spool: Spool) -> None:
    now = door.intake.clock()
    with transaction(door.intake.store) as session:
        family = families.of_number(session, TEXT["From"], now)
        session.add(
            Message(
                family_id=family.id,
                direction="out",
                via="twilio",
                channel="sms",
                text="x",
                provider_id="SM" + "9" * 32,
                status="accepted",
                created_at=now,
                updated_at=now,
            )
        )
    form = {"MessageSid": "SM" + "9" * 32, "MessageStatus": "failed", "ErrorCode": "21610"}
    with away(door):
        assert door.post("/twilio/status", form).status_code == 204
    spool.replay(door.intake.write)
    with transaction(door.intake.store) as session:
        found = families.find(session, TEXT["From"])
        assert found is not None
        assert found.opted_out_at is not None


def test_nothing_private_and_nothing_readable_lies_in_the_spool(door: Door, spool: Spool) -> None:
    with away(door):
        door.post("/twilio/inbound", text("SM1", "my ssn is 123-45-6789, zebra"))
    [file] = [path for path in spool.folder.iterdir() if path.is_file() and path.name[0] != "."]
    assert not any(word in file.read_bytes() for word in (b"zebra", b"6789", b"55501"))
    spool.replay(door.intake.write)
    assert "zebra" in door.rows()[0].text
    assert "6789" not in door.rows()[0].text


def test_when_the_disk_refuses_too_the_door_does_not_acknowledge(
    door: Door, spool: Spool, twilio_settings: Settings
) -> None:
    seals = sealer(twilio_settings)
    full = Spool(spool.folder, seals.seal, seals.open, largest_count=0)
    door.take(replace(door.intake, spool=full))
    with away(door):
        assert door.post("/twilio/inbound", text("SM1")).status_code == 503
    assert door.post("/twilio/inbound", text("SM1")).status_code == 200
    assert len(door.rows()) == 1


def test_the_desk_which_has_no_spool_says_that_it_could_not_keep_it(
    door: Door, spool: Spool
) -> None:
    door.take(replace(door.intake, spool=None))
    with away(door):
        assert door.post("/twilio/inbound", text("SM1")).status_code == 503
