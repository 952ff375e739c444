"""Settings: parsed once, faults named in one line, secrets hidden."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bot import settings as room
from bot.errors import NotReady
from bot.settings import Settings

TWILIO = {
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "a-secret-token",
    "PUBLIC_BASE_URL": "https://line.example",
    "TWILIO_PHONE_NUMBER": "+15555550100",
}
SECRETS = {
    "TWILIO_AUTH_TOKEN": "a-secret-token",
    "PUENTE_SECRET_KEY": "a-secret-session-key",
    "PUENTE_SEAL_KEYS": "a-secret-seal-key",
    "PUENTE_INDEX_KEY": "a-secret-index-key",
}


@pytest.fixture(autouse=True)
def nothing_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment and the files of whoever runs the tests do not count."""
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.alias), raising=False)
    monkeypatch.setitem(Settings.model_config, "env_file", None)


def made(**values: Any) -> Settings:
    return Settings(_env_file=None, **values)


def test_without_twilio_the_line_runs_and_says_so() -> None:
    assert not made().twilio_ready
    assert made(**TWILIO).twilio_ready


@pytest.mark.parametrize("missing", sorted(TWILIO))
def test_half_of_twilio_is_a_fault_that_names_what_is_missing(missing: str) -> None:
    half = {name: value for name, value in TWILIO.items() if name != missing}
    with pytest.raises(ValidationError, match=missing):
        made(**half)


def test_a_public_address_alone_is_no_half_set_up_twilio() -> None:
    assert not made(PUBLIC_BASE_URL="https://line.example").twilio_ready


@pytest.mark.parametrize(
    "sender",
    ["TWILIO_PHONE_NUMBER", "TWILIO_WHATSAPP_NUMBER", "TWILIO_MESSAGING_SERVICE_SID"],
)
def test_any_sender_will_do_but_none_without_an_account(sender: str) -> None:
    account = {name: value for name, value in TWILIO.items() if name != "TWILIO_PHONE_NUMBER"}
    assert made(**account, **{sender: "x"}).twilio_ready
    with pytest.raises(ValidationError, match="half set up"):
        made(**{sender: "x"})


@pytest.mark.parametrize(
    ("base", "fits"),
    [
        ("", True),
        ("https://api.example", True),
        ("http://127.0.0.1:9000", True),
        ("http://localhost:9000", True),
        ("http://[::1]:9000", True),
        ("http://api.example", False),
        ("http://127.0.0.1.example", False),
        ("http://localhost.example", False),
        ("http://user@api.example", False),
        ("http://localhost@api.example", False),
        ("ftp://127.0.0.1", False),
        ("127.0.0.1:9000", False),
        ("api.example", False),
        ("https://", False),
    ],
)
def test_the_token_travels_in_the_open_only_inside_this_machine(base: str, fits: bool) -> None:
    if fits:
        assert made(TWILIO_API_BASE_URL=base).twilio_api_base_url == base
        return
    with pytest.raises(ValidationError, match="TWILIO_API_BASE_URL"):
        made(TWILIO_API_BASE_URL=base)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PUENTE_TIMEZONE", "Mars/Olympus"),
        ("PUENTE_TIMEZONE", "../../etc/passwd"),
        ("PUENTE_TIMEZONE", ""),
        ("PUENTE_QUIET_HOURS", "late"),
        ("PUENTE_QUIET_HOURS", "20:00"),
        ("PUENTE_QUIET_HOURS", "20:00-08:00-09:00"),
        ("PUENTE_QUIET_HOURS", "25:00-08:00"),
        ("PUENTE_DRAFTS", "send"),
        ("PUENTE_PORT", "0"),
        ("PUENTE_PROXIES", "-1"),
        ("PUENTE_PORT", "70000"),
        ("PUENTE_PORT", "door"),
        ("PUENTE_RETENTION_DAYS", "0"),
        ("PUENTE_LOG_LEVEL", "loud"),
    ],
)
def test_a_value_that_does_not_fit_is_a_fault(name: str, value: str) -> None:
    with pytest.raises(ValidationError):
        made(**{name: value})


@pytest.mark.parametrize(
    ("written", "packs"),
    [
        ("us example-district", ("us", "example-district")),
        ("us,example-district", ("us", "example-district")),
        (" us , example-district ", ("us", "example-district")),
        ("us", ("us",)),
    ],
)
def test_packs_are_listed_with_spaces_or_commas(written: str, packs: tuple[str, ...]) -> None:
    assert made(PUENTE_PACKS=written).packs == packs


def test_the_database_stands_in_the_folder_of_this_run(tmp_path: Path) -> None:
    assert made(PUENTE_VAR=tmp_path).database_url == f"sqlite:///{tmp_path / 'puente.db'}"
    assert made(DATABASE_URL="postgresql://x/y").database_url == "postgresql://x/y"


def test_secrets_are_hidden_wherever_settings_are_printed() -> None:
    settings = made(**{**TWILIO, **SECRETS})
    printed = [
        str(settings), repr(settings), str(settings.model_dump()), settings.model_dump_json(),
    ]  # fmt: skip
    for text in printed:
        assert not [secret for secret in SECRETS.values() if secret in text]
        assert "line.example" in text, "what is no secret is printed"


def test_a_fault_at_start_is_one_line_without_any_secret(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PUENTE_TIMEZONE", "Mars/Olympus")
    with pytest.raises(NotReady) as caught:
        room.load()
    said = str(caught.value)
    assert "Mars/Olympus" in said
    assert "\n" not in said
    assert not [secret for secret in SECRETS.values() if secret in said]


def test_an_empty_variable_is_one_that_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUENTE_TIMEZONE", "")
    assert room.load().timezone == "America/Chicago"


def test_settings_do_not_change_once_they_are_made() -> None:
    with pytest.raises(ValidationError):
        made().port = 1


def test_a_session_key_is_made_up_when_none_is_set_and_kept_when_one_is() -> None:
    assert made(PUENTE_SECRET_KEY="k").flask_key() == "k"
    assert made().flask_key() != made().flask_key()


def test_rasa_may_have_several_addresses() -> None:
    two = ("http://one:5005", "https://two.example/rasa")
    assert made(RASA_URL=", ".join(two)).rasa_urls == two
    assert made(RASA_URL=" ".join(two)).rasa_urls == two
    assert made().rasa_urls == ("http://127.0.0.1:5005",)


@pytest.mark.parametrize("url", [",", "one:5005", "http://one:5005,two", "http://", "ftp://one"])
def test_an_address_of_rasa_that_is_none_is_named(url: str) -> None:
    with pytest.raises(ValidationError, match="RASA_URL looks like"):
        made(RASA_URL=url)


@pytest.mark.parametrize(
    ("public", "own", "base"),
    [
        ("", "", ""),
        ("https://line.example/", "", "https://line.example"),
        ("", "http://127.0.0.1:8001", "http://127.0.0.1:8001"),
        ("https://line.example", "http://127.0.0.1:8001", "https://line.example"),
        ("https://line.example", "https://desk.example/", "https://desk.example"),
    ],
)
def test_the_desk_is_where_staff_reach_it(public: str, own: str, base: str) -> None:
    assert made(PUBLIC_BASE_URL=public, PUENTE_DESK_URL=own).desk_base == base
