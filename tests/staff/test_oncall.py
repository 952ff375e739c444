"""`puente oncall`: the list of those who are called when a family is in danger."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pydantic import SecretStr

from bot.cli_staff import oncall
from bot.errors import Permanent
from bot.settings import Settings


@pytest.fixture
def line(settings: Settings, empty_database: Path, tmp_path: Path) -> Settings:
    path = tmp_path / "puente.db"
    shutil.copy(empty_database, path)
    return settings.model_copy(update={"database_url": f"sqlite:///{path}"})


@pytest.fixture
def equipped(line: Settings) -> Settings:
    """The same line, when it can text and send mail."""
    return line.model_copy(
        update={
            "twilio_account_sid": "AC" + "1" * 32,
            "twilio_auth_token": SecretStr("a-token-of-the-test"),
            "twilio_phone_number": "+15555550100",
            "public_base_url": "https://line.district.example",
            "smtp_url": SecretStr("smtp://mail.district.example"),
            "mail_from": "line@district.example",
        }
    )


def run(line: Settings, *words: str) -> Result:
    return CliRunner().invoke(oncall, words, obj=line)


def listed(line: Settings) -> list[dict[str, object]]:
    return json.loads(run(line, "list", "--json").output)  # type: ignore[no-any-return]


def test_nobody_is_on_call_and_that_is_said(line: Settings) -> None:
    assert "Nobody is on call" in run(line, "list").output
    assert run(line, "test").exit_code == 1


def test_a_person_with_several_ways_is_listed_in_part(line: Settings, equipped: Settings) -> None:
    ways = ["--sms", "+15555550171", "--email", "rivera@district.example"]
    ways += ["--webhook", "https://chat.example/hooks/s3cret"]
    duty = ["--duty", "Mon-Fri 17:00-08:00"]
    assert run(equipped, "add", "Ms. Rivera", *ways, *duty).exit_code == 0
    assert all(one["ready"] for one in listed(equipped))
    found = listed(line)
    assert [(one["way"], one["ready"]) for one in found] == [
        ("sms", False),  # this line has lost both Twilio and its mail server
        ("email", False),
        ("webhook", True),
    ]
    shown = run(line, "list").output
    assert "is not set up" in shown
    for secret in ("5550171", "rivera@", "s3cret"):
        assert secret not in shown
    assert run(line, "remove", str(found[0]["id"])).exit_code == 0
    assert len(listed(line)) == 2


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (["--sms", "5550171"], "address"),
        (["--email", "rivera"], "address"),
        (["--webhook", "http://chat.example/x"], "address"),  # what is told there is not for all
        (["--sms", "+15555550171", "--duty", "nights"], "duty"),
    ],
)
def test_what_cannot_work_is_not_put_on_the_list(
    equipped: Settings, words: list[str], fault: str
) -> None:
    outcome = run(equipped, "add", "Ms. Rivera", *words)
    assert isinstance(outcome.exception, Permanent)
    assert outcome.exception.code == fault
    assert listed(equipped) == []


@pytest.mark.parametrize(
    "words", [["--sms", "+15555550171"], ["--email", "rivera@district.example"]]
)
def test_a_way_that_is_not_set_up_is_none(line: Settings, words: list[str]) -> None:
    outcome = run(line, "add", "Ms. Rivera", *words)
    assert isinstance(outcome.exception, Permanent)
    assert outcome.exception.code == "not_set_up"
    assert listed(line) == []


def test_an_address_is_on_the_list_once(equipped: Settings) -> None:
    run(equipped, "add", "Ms. Rivera", "--sms", "+15555550171")
    outcome = run(equipped, "add", "Mr. Lee", "--sms", "+15555550171")
    assert isinstance(outcome.exception, Permanent)
    assert len(listed(equipped)) == 1
    assert isinstance(run(equipped, "remove", "99").exception, Permanent)


def test_a_way_is_needed(equipped: Settings) -> None:
    assert run(equipped, "add", "Ms. Rivera").exit_code == 2


def test_a_test_call_says_what_does_not_work(line: Settings, equipped: Settings) -> None:
    run(equipped, "add", "Ms. Rivera", "--sms", "+15555550171")
    outcome = run(line, "test")
    assert "no_sms" in outcome.output
    assert outcome.exit_code == 1
