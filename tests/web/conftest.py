"""Twilio's door on a database of its own, and a Twilio that signs what it posts."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlencode

import pytest
import structlog
from flask import Flask
from pydantic import SecretStr
from sqlalchemy import select
from sqlalchemy.orm import sessionmaker
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

import webhook
from bot import clock, log
from bot.intake import Intake
from bot.language.keywords import Keywords
from bot.privacy.screen import Screen
from bot.settings import Settings
from bot.store.db import transaction
from bot.store.messages import Message
from webhook import create_app

TOKEN = "a-token-of-the-test"
PUBLIC = "https://line.district.example"
SID = "SM" + "a" * 32
TEXT = {
    "MessageSid": SID,
    "AccountSid": "AC" + "1" * 32,
    "From": "+15555550142",
    "To": "+15555550100",
    "Body": "hola",
    "NumMedia": "0",
}
FORM = "application/x-www-form-urlencoded"


@dataclass
class Door:
    """The door, and what came of a request: `rows` are kept, `nudges` were asked for."""

    app: Flask
    database: Path
    nudges: list[tuple[str, int]]

    @property
    def intake(self) -> Intake:
        return cast(Intake, self.app.extensions["puente"])

    def take(self, intake: Intake) -> None:
        """Works with this from now on."""
        self.app.extensions["puente"] = intake

    def post(
        self, path: str, form: Any, *, signature: str | None = None, base: str = PUBLIC, **more: Any
    ) -> TestResponse:
        """A form as Twilio posts it: signed over the public address, unless told otherwise."""
        form = MultiDict(form)
        right = RequestValidator(TOKEN).compute_signature(base + path, form)
        headers = {"X-Twilio-Signature": right if signature is None else signature}
        body = urlencode(list(form.items(multi=True)))
        return self.raw(path, body.encode(), headers, **more)

    def raw(self, path: str, body: bytes, headers: dict[str, str], **more: Any) -> TestResponse:
        """Bytes as they are, with the raw target as the server keeps it."""
        environ = {"RAW_URI": path, "REQUEST_URI": path, **more.pop("environ", {})}
        return self.app.test_client().post(
            path, data=body, headers=headers, environ_overrides=environ,
            **{"content_type": FORM, **more},
        )  # fmt: skip

    def get(self, path: str) -> TestResponse:
        return self.app.test_client().get(path)

    def rows(self) -> list[Message]:
        with transaction(self.intake.store) as session:
            return list(session.scalars(select(Message).order_by(Message.id)))

    def bytes_kept(self) -> bytes:
        """All that is on the disk: the database, its journal, its shared memory."""
        files = self.database.parent.glob(self.database.name + "*")
        return b"".join(file.read_bytes() for file in files)


@pytest.fixture(scope="session")
def twilio_settings(settings: Settings) -> Settings:
    """A line that has Twilio."""
    return settings.model_copy(
        update={
            "twilio_account_sid": TEXT["AccountSid"],
            "twilio_auth_token": SecretStr(TOKEN),
            "twilio_phone_number": TEXT["To"],
            "public_base_url": PUBLIC,
        }
    )


@pytest.fixture(scope="session")
def app(twilio_settings: Settings, screen: Screen) -> Flask:
    """The door's app, made once; each test lets it work on a store of its own."""
    nowhere = Intake(
        twilio_settings,
        sessionmaker(),
        screen,
        lambda _job, _key: None,
        clock.now,
        Keywords.shipped(),
    )
    return create_app("door", twilio_settings, nowhere)


@pytest.fixture
def door(
    app: Flask,
    twilio_settings: Settings,
    intake: Intake,
    nudges: list[tuple[str, int]],
    tmp_path: Path,
) -> Door:
    door = Door(app, tmp_path / "puente.db", nudges)
    door.take(replace(intake, settings=twilio_settings))
    return door


@pytest.fixture
def logged(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], str]]:
    """All that was logged so far at every level, as it would be written."""
    before, written = structlog.get_config(), io.StringIO()
    caplog.set_level(logging.DEBUG)
    log.configure("debug")
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(written))
    monkeypatch.setattr(webhook, "logger", log.get("web"))  # the first one remembers the old
    yield lambda: caplog.text + written.getvalue()
    structlog.configure(**before)
