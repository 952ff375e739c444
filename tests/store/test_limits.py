"""What a stranger can send is kept on both databases, or refused before it gets there.

SQLite takes any text into any column. PostgreSQL refuses a zero byte, a value longer than its
column, and a number that does not fit.
"""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import String, inspect
from werkzeug.datastructures import MultiDict

from bot.channels.incoming import StatusReport, read_message, read_status
from bot.errors import Refused
from bot.intake import Intake
from bot.knowledge import packs
from bot.language.languages import CATALOGUE
from bot.privacy.screen import Screen
from bot.settings import Settings
from bot.store import families, handoffs, marks, messages, states
from bot.store.db import Base, Key, Sessions, quick, transaction
from bot.store.messages import Message

SID = "SM" + "a" * 32
FORM = {"MessageSid": SID, "From": "+15555550142", "To": "+15555550100", "Body": "hola"}
ODD = ["\x00", "a\x00b", "\ud800", "\U0001f600" * 500, "x" * 40_000, "\u202e\x07", "'; DROP --"]


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: ascii(odd[:9]))
@pytest.mark.parametrize("name", ["Body", "ButtonPayload", "ButtonText", "ListId", "ListTitle"])
def test_whatever_a_message_says_is_kept(
    store: Sessions, intake: Intake, name: str, odd: str
) -> None:
    form = {**FORM, "Body": "", name: odd}
    assert intake.keep(read_message(form), via="twilio") is not None
    with transaction(store) as session:
        (row,) = session.query(Message).all()
        read = row.text if name in ("Body", "ButtonText", "ListTitle") else row.payload
    assert bool(read) is (odd != "\x00"), "something of it is there, if there was something"


@pytest.mark.parametrize(
    "odd", ["\x00", "a" * 65, "SM\x00aaaa", "+" + "1" * 30, "+1555\x005550142"]
)
@pytest.mark.parametrize("name", ["MessageSid", "From", "To"])
def test_an_odd_id_or_number_is_refused_at_the_door(name: str, odd: str) -> None:
    with pytest.raises(Refused):
        read_message({**FORM, name: odd})


@pytest.mark.parametrize(
    ("args", "more"),
    [
        ({"m": "1" * 9}, {}),
        ({"m": "9" * 17}, {}),
        ({"m": "1" * 30}, {}),
        ({"m": "\x00"}, {}),
        ({}, {"ErrorCode": "9" * 30}),
        ({}, {"ErrorCode": "30003\x00"}),
        ({}, {"MessageStatus": "sent\x00"}),
        ({}, {"MessageStatus": "s" * 200}),
    ],
)
def test_whatever_a_report_says_can_be_looked_up(
    intake: Intake, args: dict[str, str], more: dict[str, str]
) -> None:
    form = MultiDict({"MessageSid": SID, "MessageStatus": "failed", **more})
    report: StatusReport = read_status(form, args)
    intake.report(report)


# -- what we write ourselves fits


def longest(words: Any) -> int:
    return max(map(len, words))


def test_our_own_words_fit_their_columns(settings: Settings) -> None:
    known = packs.load(settings.packs)
    dated = [f"{event.id}@2026-12-08" for pack in known for event in pack.events]
    fits = {
        "messages.status": longest([*states.ORDER, "received", "handled"]),
        "transitions.status": longest([*states.ORDER, "received", "handled"]),
        "messages.language": longest(CATALOGUE),
        "families.language": longest(CATALOGUE),
        "handoffs.language": longest(CATALOGUE),
        "handoffs.priority": longest(handoffs.PRIORITIES),
        "rsvps.event": longest(dated),
    }
    for name, length in fits.items():
        table, column = name.split(".")
        kind = Base.metadata.tables[table].columns[column].type
        assert isinstance(kind, String)
        assert kind.length is not None
        assert length <= kind.length, name


def test_every_danger_has_room(screen: Screen, store: Sessions, intake: Intake) -> None:
    for number, text in enumerate(
        ("hay un tirador en la escuela", "quiero morirme", "ice is here")
    ):
        form = {**FORM, "MessageSid": f"SM{number}00", "Body": text}
        assert intake.keep(read_message(form), via="twilio") is not None


def test_a_hash_fits_its_column(store: Sessions, now: Any) -> None:
    with transaction(store) as session:
        made = families.of_number(session, "+" + "1" * 20, now)
        assert families.find(session, "+" + "1" * 20) is made
        column = inspect(families.Family).columns["number_key"]
        assert isinstance(column.type, Key)


def test_a_mark_has_room_for_the_longest_name(store: Sessions, now: Any) -> None:
    with transaction(store) as session:
        marks.write(session, "n" * 32, now)
        assert marks.read(session, "n" * 32) == now


def test_a_provider_id_and_a_code_have_the_room_they_are_given(
    store: Sessions, family: int, now: Any
) -> None:
    with quick(store) as connection:
        kept = messages.keep(
            connection, number="+15555550101", via="twilio", channel="whatsapp",
            provider_id="S" * 64, our_number="+" + "1" * 20, payload="\x00" * 64, code="c" * 64,
            at=now,
        )  # fmt: skip
    assert kept is not None
    with transaction(store) as session:
        row = session.get_one(Message, kept[0])
        assert (row.provider_id, row.payload, row.code) == ("S" * 64, "\x00" * 64, "c" * 64)
