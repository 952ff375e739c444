"""Twilio's door on a database of its own, and a Twilio that signs what it posts."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from flask import Flask
from sqlalchemy import select
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from bot.intake import Intake
from bot.settings import Settings
from bot.store.db import Sessions, transaction
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
    intake: Intake
    database: Path
    nudges: list[tuple[str, int]] = field(default_factory=list)

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
        """Bytes as they are, with the raw target as gunicorn keeps it."""
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


@pytest.fixture
def twilio_settings(settings: Settings) -> Settings:
    """A line that has Twilio."""
    return settings.model_copy(
        update={
            "twilio_account_sid": TEXT["AccountSid"],
            "twilio_auth_token": type(settings.twilio_auth_token)(TOKEN),
            "twilio_phone_number": TEXT["To"],
            "public_base_url": PUBLIC,
        }
    )


@pytest.fixture
def door(
    twilio_settings: Settings, intake: Intake, store: Sessions, nudges: list[tuple[str, int]],
    tmp_path: Path,
) -> Door:  # fmt: skip
    intake = replace(intake, settings=twilio_settings)
    return Door(create_app("door", twilio_settings, intake), intake, tmp_path / "puente.db", nudges)


@pytest.fixture
def logged(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Iterator[Any]:  # fmt: skip
    """All that was logged or printed so far, at every level."""
    caplog.set_level(logging.DEBUG)

    def read() -> str:
        sys.stderr.flush()
        seen = capfd.readouterr()
        return caplog.text + seen.out + seen.err

    return read  # type: ignore[return-value]
