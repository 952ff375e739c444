"""Twilio's report may come before its answer to the request that it is about."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pydantic import SecretStr
from werkzeug.serving import make_server

from bot.channels.outgoing import TwilioSender
from bot.conversation.deliver import Post, deliver
from bot.store import families
from bot.store.db import transaction
from bot.store.messages import Message
from tests.standins.twilio import Created, TwilioStandIn
from tests.web.conftest import PUBLIC, TOKEN, Door

pytestmark = pytest.mark.live


@pytest.fixture
def address(door: Door) -> Iterator[str]:
    """The door, really listening."""
    server = make_server("127.0.0.1", 0, door.app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def queued(door: Door) -> int:
    """The family that a text is queued for."""
    now = door.intake.clock()
    with transaction(door.intake.store) as session:
        family = families.of_number(session, "+15555550142", now)
        text = Message(family_id=family.id, direction="out", via="twilio", channel="sms",
                       text="hola", status="queued", created_at=now, updated_at=now)  # fmt: skip
        session.add(text)
        return family.id


@pytest.mark.parametrize("mode", ["ok", "close"])
def test_a_report_before_the_answer_stands_and_nothing_is_sent_twice(
    door: Door, address: str, mode: str
) -> None:
    with TwilioStandIn(token=TOKEN, mode=mode) as twilio:
        reports: list[int] = []

        def report(message: Created) -> None:
            assert message.callback.startswith(PUBLIC)
            reports.append(twilio.report(message, "delivered", to=address))

        twilio.before_answer = report
        settings = door.intake.settings.model_copy(
            update={"twilio_api_base_url": twilio.url, "twilio_auth_token": SecretStr(TOKEN)}
        )
        family, senders = queued(door), {"twilio": TwilioSender(settings)}
        for _ in range(3):
            deliver(family, Post(door.intake.store, senders, door.intake.clock))
        assert reports == [204]
        assert len(twilio.created) == 1
    [row] = door.rows()
    assert (row.status, row.provider_id) == ("delivered", twilio.created[0].sid)
