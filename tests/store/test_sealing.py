"""What is kept cannot be read without the keys, and is found all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text

from bot.errors import NotReady
from bot.privacy.seal import Sealer, sealer
from bot.settings import Settings
from bot.store import families, handoffs, messages
from bot.store.db import Base, Sessions, open_engine, sessions, transaction
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.rotate import reseal

NUMBER = "+15555550142"
WORDS = "canario amarillo"
OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()


def fill(store: Sessions, now: datetime) -> None:
    """A family with something in every sealed column."""
    with transaction(store) as session:
        family = families.of_number(session, NUMBER, now)
        family.state = {"slots": {"note": WORDS}}
        session.add(
            Message(
                family_id=family.id,
                direction="in",
                via="twilio",
                channel="sms",
                text=WORDS,
                payload=WORDS,
                hints=[WORDS],
                trace={"steps": [WORDS]},
                status="received",
                created_at=now,
                updated_at=now,
            )
        )
        handoffs.open_one(
            session,
            Handoff(
                family_id=family.id,
                reason="support_person",
                priority="routine",
                owner=WORDS,
                due_at=now,
                created_at=now,
            ),
        )


def kept(store: Sessions, folder: Path) -> bytes:
    """Every byte of the SQLite file and its log; on PostgreSQL every value as the server has it."""
    with store() as session:
        if session.get_bind().dialect.name == "sqlite":
            return b"".join(path.read_bytes() for path in folder.glob("puente.db*"))
        rows = [
            str(row)
            for name in Base.metadata.tables
            for row in session.execute(text(f"SELECT * FROM {name}"))
        ]
    return "\n".join(rows).encode()


def read(store: Sessions) -> tuple[str, str]:
    with transaction(store) as session:
        family = families.find(session, NUMBER)
        assert family is not None
        return messages.conversation(session, family.id)[0].text, family.number


def test_texts_names_and_numbers_are_not_on_the_disk_and_come_back(
    store: Sessions, tmp_path: Path, clock: object
) -> None:
    fill(store, clock())  # type: ignore[operator]
    found = kept(store, tmp_path)
    for planted in (WORDS, NUMBER, NUMBER[1:], "canario", "5550142"):
        assert planted.encode() not in found, planted
    assert b"support_person" in found  # the search itself finds what is not sealed
    assert read(store) == (WORDS, NUMBER)


def test_a_number_is_found_by_its_hash_and_by_no_other(store: Sessions, clock: object) -> None:
    fill(store, clock())  # type: ignore[operator]
    with transaction(store) as session:
        assert families.find(session, NUMBER) is not None
        assert families.find(session, "+15555550143") is None


Reopen = Callable[..., Sessions]


@pytest.fixture
def reopened(store: Sessions) -> Iterator[Reopen]:
    """reopened(NEW, OLD): the same database, with other keys."""
    opened = []

    def reopen(*keys: str) -> Sessions:
        url = store.kw["bind"].url.render_as_string(hide_password=False)
        opened.append(open_engine(url, Sealer(keys, "index")))
        return sessions(opened[-1])

    yield reopen
    for engine in opened:
        engine.dispose()


@pytest.fixture
def old(reopened: Reopen, clock: object) -> Sessions:
    """A store that was filled under the old key."""
    made = reopened(OLD)
    fill(made, clock())  # type: ignore[operator]
    return made


def test_a_rotated_key_opens_everything_and_the_old_one_nothing(
    old: Sessions, reopened: Reopen
) -> None:
    both = reopened(NEW, OLD)
    count = reseal(both, Sealer([NEW, OLD], "index"))
    assert count == reseal(both, Sealer([NEW, OLD], "index"))  # again does no harm
    assert count >= 7
    assert read(reopened(NEW)) == (WORDS, NUMBER)
    with pytest.raises(NotReady, match="a key that is missing"):
        read(reopened(OLD))


def test_while_a_rotation_is_half_done_both_keys_read_everything(
    old: Sessions, reopened: Reopen, clock: object
) -> None:
    both = reopened(NEW, OLD)
    with transaction(both) as session:
        other = families.of_number(session, "+15555550177", clock())  # type: ignore[operator]
        other.state = {"new": True}
    assert read(both) == (WORDS, NUMBER)


@pytest.mark.parametrize(
    ("seal", "index", "named"),
    [("", "i", "PUENTE_SEAL_KEYS"), (OLD, "", "PUENTE_INDEX_KEY"), ("short", "i", "holds a key")],
)
def test_a_missing_or_broken_key_is_named_in_one_line(seal: str, index: str, named: str) -> None:
    with pytest.raises(NotReady, match=named):
        sealer(Settings(_env_file=None, PUENTE_SEAL_KEYS=seal, PUENTE_INDEX_KEY=index))
