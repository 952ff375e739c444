"""Planted words: what must not be kept is nowhere, and the search would have found it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from bot.privacy.seal import sealer
from bot.settings import load
from bot.store.db import Base, open_engine, sessions, transaction
from tests.live.conftest import NUMBER, RunningLine, new_sid, until

pytestmark = pytest.mark.live

PHONE = "+12025550188"
PRIVATE = ("987-65-4321", "987654321", "papeles", "Tegucigalpa", "AC204555819", "204555819")
CONTROL = "guacamaya"


def kept(line: RunningLine) -> Iterator[tuple[str, str]]:
    """(where, what) of everything that is kept: the store unsealed, the files, Redis."""
    store = sessions(open_engine(line.env["DATABASE_URL"], sealer(load())))
    with transaction(store) as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(table.select()).mappings():
                yield f"row of {table.name}", json.dumps(dict(row), default=str)
    for path in line.var.rglob("*"):
        if path.is_file():
            yield str(path.relative_to(line.var)), path.read_bytes().decode("latin-1")
    queue = redis.Redis.from_url(line.addresses()["REDIS_URL"])
    for name in queue.scan_iter():
        yield f"redis {name!r}", repr(queue.dump(name))


def where(line: RunningLine, word: str) -> list[str]:
    return [place for place, what in kept(line) if word.lower() in what.lower()]


def test_what_must_not_be_kept_is_nowhere(line: RunningLine) -> None:
    form = {
        "MessageSid": new_sid(),
        "AccountSid": "AC" + "1" * 32,
        "From": PHONE,
        "To": NUMBER,
        "Body": (
            "no tenemos papeles, somos de Tegucigalpa, mi seguro es 987-65-4321 y el numero A "
            f"es A204555819. donde hay comida? mi hija dibujo una {CONTROL}"
        ),
        "NumMedia": "0",
        "ProfileName": "papeles Tegucigalpa",
    }
    assert line.post("/twilio/inbound", form).status_code == 200
    until(lambda: len(line.twilio.sent_to(PHONE)) >= 1)
    found = {word: where(line, word) for word in PRIVATE}
    answered = {word: [p for p in places if "messages" not in p] for word, places in found.items()}
    assert not any(answered.values()), answered
    inbound = [what for place, what in kept(line) if CONTROL in what]
    assert inbound, "the search does not find what was kept"
    assert not any(word.lower() in what.lower() for word in PRIVATE for what in inbound)


def test_texts_and_whole_numbers_are_in_no_file_and_not_in_redis(line: RunningLine) -> None:
    unsealed = where(line, CONTROL)
    assert unsealed
    assert all(place.startswith("row of") for place in unsealed), unsealed
    numbers = [place for place in where(line, PHONE[1:]) if not place.startswith("row of")]
    assert numbers == []


def test_rasa_keeps_nothing_of_a_conversation(line: RunningLine) -> None:
    logs = "".join(p.read_text(errors="replace") for p in Path(line.var / "logs").glob("rasa*"))
    assert CONTROL not in logs
