"""Planted words: what must not be kept is nowhere, and the search would have found it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
import requests

from bot.privacy.seal import sealer
from bot.settings import load
from bot.store.db import Base, open_engine, sessions, transaction
from tests.live.conftest import NUMBER, RunningLine, new_sid, until

pytestmark = pytest.mark.live

PHONE = "+12025550188"
OTHER_PHONE = "+12025550189"
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


PLACES = {
    "ProfileName": "papeles Tegucigalpa",
    "ButtonText": "987-65-4321",
    "ButtonPayload": "AC204555819",
    "ListTitle": "papeles",
    "ListId": "AC204555819",
    "MediaUrl0": "https://api.twilio.example/papeles-AC204555819.jpg",
    "MediaContentType0": "image/987-65-4321",
    "Label": "Tegucigalpa",
    "Address": "Tegucigalpa 987-65-4321",
    "FromCity": "TEGUCIGALPA",
    "ChannelMetadata": '{"note": "papeles"}',
    "ReferralBody": "somos de Tegucigalpa",
}
"""Every other field of a WhatsApp message that carries words of the family, or about it."""


def test_no_other_field_of_a_message_or_a_report_brings_it_in(line: RunningLine) -> None:
    form = {
        "MessageSid": new_sid(),
        "AccountSid": "AC" + "1" * 32,
        "From": f"whatsapp:{OTHER_PHONE}",
        "To": f"whatsapp:{NUMBER}",
        "Body": f"mire este papel por favor, lo encontro mi {CONTROL}",
        "NumMedia": "1",
        **PLACES,
    }
    assert line.post("/twilio/inbound", form).status_code == 200
    until(lambda: len(line.twilio.sent_to(f"whatsapp:{OTHER_PHONE}")) >= 1)
    (sent, *_) = line.twilio.sent_to(f"whatsapp:{OTHER_PHONE}")
    told = {"ErrorMessage": "papeles Tegucigalpa 987-65-4321", "ChannelToAddress": "Tegucigalpa"}
    assert line.twilio.report(sent, "delivered", to=line.door, **told) == 204
    assert not {word: p for word in PRIVATE if (p := _kept_of_families(line, word))}


def _kept_of_families(line: RunningLine, word: str) -> list[str]:
    """Where it is kept, our own answers apart: they may well say papers."""
    return [
        place
        for place, what in kept(line)
        if word.lower() in what.lower() and '"direction": "out"' not in what
    ]


def test_nothing_that_goes_out_to_staff_has_it(line: RunningLine) -> None:
    shown = [
        line.puente("data", "export", PHONE).stdout,
        line.puente("data", "export", OTHER_PHONE).stdout,
        line.puente("handoffs", "list", "--all", "--json").stdout,
        line.puente("messages", "stuck", "--json").stdout,
        requests.get(f"{line.door}/metrics", timeout=10).text,
    ]
    assert CONTROL in shown[0], "the export holds what the family wrote"
    exported = [m for one in shown[:2] for m in json.loads(one)["messages"]]
    theirs = [m["text"] for m in exported if m["from"] == "family"]
    for word in PRIVATE:
        assert not any(word.lower() in text.lower() for text in theirs), word
        assert not any(word.lower() in out.lower() for out in shown[2:]), word


def test_texts_and_whole_numbers_are_in_no_file_and_not_in_redis(line: RunningLine) -> None:
    unsealed = where(line, CONTROL)
    assert unsealed
    assert all(place.startswith("row of") for place in unsealed), unsealed
    numbers = [place for place in where(line, PHONE[1:]) if not place.startswith("row of")]
    assert numbers == []


def test_rasa_keeps_nothing_of_a_conversation(line: RunningLine) -> None:
    logs = "".join(p.read_text(errors="replace") for p in Path(line.var / "logs").glob("rasa*"))
    assert CONTROL not in logs
