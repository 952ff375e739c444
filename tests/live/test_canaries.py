"""Planted words: what must not be kept is nowhere, and the search would have found it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import redis
import requests
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from bot import clock, wiring
from bot.console.app import furnish_desk
from bot.console.visits import COOKIE, Visits
from bot.privacy.seal import sealer
from bot.settings import load
from bot.staff import Desk
from bot.store import families, forgetting, rota
from bot.store.db import Base, Sessions, open_engine, sessions, transaction
from bot.store.messages import Message
from bot.store.staff import Staff
from tests.live.conftest import NUMBER, RunningLine, new_sid, until
from tests.standins.libretranslate import LibreTranslateStandIn

pytestmark = pytest.mark.live

PHONE = "+12025550188"
OTHER_PHONE = "+12025550189"
IN_DANGER = "+12025550190"
ON_CALL = "bell@district.example"
PRIVATE = ("987-65-4321", "987654321", "papeles", "Tegucigalpa", "AC204555819", "204555819")
CONTROL = "guacamaya"
NOTED, ANSWERED = "turpial", "quetzal"
"""Words that staff write beside what must not be kept: in a note, and in an answer."""
NOTE = (
    "Vi lo de su seguro 987-65-4321 y el numero A204555819, que no tienen papeles y que son de "
    f"Tegucigalpa. A la hija le gusta el {NOTED}"
)
ANSWER = (
    "They have no papers (no tienen papeles), they come from Tegucigalpa, her social is "
    f"987-65-4321, A number A204555819. The {ANSWERED} is beautiful"
)


def store_of(line: RunningLine) -> Sessions:
    return sessions(open_engine(line.env["DATABASE_URL"], sealer(load())))


def kept(line: RunningLine) -> Iterator[tuple[str, str]]:
    """(where, what) of everything that is kept: the store unsealed, the files, Redis."""
    with transaction(store_of(line)) as session:
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


@dataclass
class AtTheDesk:
    """A desk over the line's own store and Redis, somebody at it, and the engine that it asks."""

    store: Sessions
    client: FlaskClient
    csrf: str
    engine: LibreTranslateStandIn

    def post(self, path: str, **form: str) -> int:
        return self.client.post(path, data={"csrf": self.csrf, **form}).status_code


@pytest.fixture
def desk(line: RunningLine) -> Iterator[AtTheDesk]:
    at, store = line.addresses(), store_of(line)
    with LibreTranslateStandIn(says=lambda *_: "Words of a machine.") as engine:
        engines = {"translator": "libretranslate", "translator_url": engine.url}
        settings = load().model_copy(update={**engines, "rasa_url": at["RASA_URL"]})
        made = Desk(store, wiring.tools(settings, store), lambda _job, _key: True, clock.now)
        app = Flask("puente", static_folder=None)
        app.secret_key, app.config["DISTRICT"] = "a key of the tests", "Example District"
        remembers = redis.Redis.from_url(at["REDIS_URL"])
        furnish_desk(app, settings, store, remembers, lambda: made)
        token, visit = Visits(remembers, clock.now).begin(_hire(store))
        client = app.test_client()
        client.set_cookie(COOKIE, token, path="/console")
        yield AtTheDesk(store, client, visit.csrf, engine)


def _hire(store: Sessions) -> int:
    with transaction(store) as session:
        row = Staff(
            email="luz@district.example", email_key="luz@district.example", name="Luz Vega",
            role="liaison", schools=[], languages=["es"], locale="en", created_at=clock.now(),
        )  # fmt: skip
        session.add(row)
        session.flush()
        return row.id


def test_neither_a_note_of_staff_nor_a_translator_gets_it(
    line: RunningLine, desk: AtTheDesk
) -> None:
    with transaction(desk.store) as session:
        family = families.find(session, PHONE)
        assert family is not None
        theirs = select(Message.id).where(Message.family_id == family.id)
        first = session.scalar(theirs.order_by(Message.id).limit(1))
    at = f"/console/conversations/{family.id}"
    assert desk.post(f"{at}/note", text=NOTE) == 303
    assert desk.client.get(f"{at}/english/{first}").status_code == 200
    assert desk.post(f"{at}/translate", text=ANSWER, lang="en") == 200
    asked = [body["q"].lower() for _, body in desk.engine.asked]
    for control in (CONTROL, ANSWERED):
        assert any(control in text for text in asked), "the engine was not asked"
    assert not {word for word in PRIVATE if any(word.lower() in text for text in asked)}
    assert where(line, NOTED) == ["row of remarks"]
    assert not {word: p for word in PRIVATE if (p := _kept_of_families(line, word))}


@contextmanager
def on_call(store: Sessions) -> Iterator[None]:
    """Somebody is called by mail; all is as it was afterwards, since one line serves all tests."""
    with transaction(store) as session:
        assert rota.add(session, "Ms. Bell", 1, "email", ON_CALL, "")
    try:
        yield
    finally:
        with transaction(store) as session:
            contact = rota.contact_of(session, ON_CALL)
            assert contact is not None
            rota.remove(session, contact.id)
            forgetting.forget_now(session, IN_DANGER, clock.now())


def test_a_mail_to_those_on_call_has_no_word_of_the_family(line: RunningLine) -> None:
    form = {
        "MessageSid": new_sid(),
        "AccountSid": "AC" + "1" * 32,
        "From": IN_DANGER,
        "To": NUMBER,
        "Body": (
            "mi esposo tiene una pistola y nos va a matar ahora. no tenemos papeles, somos de "
            f"Tegucigalpa, A204555819. mi hija esta con su {CONTROL}"
        ),
        "NumMedia": "0",
    }
    with on_call(store_of(line)):
        assert line.post("/twilio/inbound", form).status_code == 200
        until(lambda: bool(line.mailbox.to(ON_CALL)), 60)
        [letter, *_] = line.mailbox.to(ON_CALL)
    said = f"{letter.items()} {letter.get_content()}".lower()
    assert "/calls/" in said, "the mail says where the matter is taken"
    theirs = (*PRIVATE, CONTROL, IN_DANGER[1:], "pistola")
    assert [word for word in theirs if word.lower() in said] == []


def test_nothing_that_goes_out_to_staff_has_it(line: RunningLine) -> None:
    shown = [
        line.puente("data", "export", PHONE).stdout,
        line.puente("data", "export", OTHER_PHONE).stdout,
        line.puente("handoffs", "list", "--all", "--json").stdout,
        line.puente("messages", "stuck", "--json").stdout,
        requests.get(f"{line.door}/metrics", timeout=10).text,
    ]
    assert CONTROL in shown[0], "the export holds what the family wrote"
    assert NOTED in shown[0], "and what staff wrote down"
    exported = [_without_our_answers(json.loads(one)) for one in shown[:2]]
    for word in PRIVATE:
        assert not any(word.lower() in out.lower() for out in (*exported, *shown[2:])), word


def _without_our_answers(exported: dict[str, Any]) -> str:
    """An export without what the line said, which may well say papers."""
    theirs = [one for one in exported["messages"] if one["from"] != "line"]
    return json.dumps({**exported, "messages": theirs}, ensure_ascii=False)


def test_texts_and_whole_numbers_are_in_no_file_and_not_in_redis(line: RunningLine) -> None:
    unsealed = where(line, CONTROL)
    assert unsealed
    assert all(place.startswith("row of") for place in unsealed), unsealed
    numbers = [place for place in where(line, PHONE[1:]) if not place.startswith("row of")]
    assert numbers == []


def test_rasa_keeps_nothing_of_a_conversation(line: RunningLine) -> None:
    logs = "".join(p.read_text(errors="replace") for p in Path(line.var / "logs").glob("rasa*"))
    assert CONTROL not in logs
