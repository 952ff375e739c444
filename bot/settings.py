"""Every setting, parsed once at start and passed on as a value."""

from __future__ import annotations

import secrets
from datetime import time
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import NotReady

ROOT = Path(__file__).resolve().parent.parent
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def _ours(name: str) -> str:
    return f"PUENTE_{name}"


class Settings(BaseSettings):
    """Read from the environment, `.env`, and what `make run` wrote under `var/`, in this order."""

    model_config = SettingsConfigDict(
        env_file=(ROOT / "var/keys.env", ROOT / "var/run/line.env", ROOT / ".env"),
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        populate_by_name=True,
    )

    var: Path = Field(ROOT / "var", alias=_ours("VAR"))
    database_url: str = Field(
        default_factory=lambda known: f"sqlite:///{known['var'] / 'puente.db'}",
        alias="DATABASE_URL",
    )
    redis_url: str = Field("redis://127.0.0.1:6379/0", alias="REDIS_URL")
    rasa_url: str = Field("http://127.0.0.1:5005", alias="RASA_URL")
    """One address, or several of Rasa servers that are alike, apart by commas or blanks."""
    public_base_url: str = Field("", alias="PUBLIC_BASE_URL")

    twilio_account_sid: str = Field("", alias="TWILIO_ACCOUNT_SID")
    twilio_auth_token: SecretStr = Field(SecretStr(""), alias="TWILIO_AUTH_TOKEN")
    twilio_messaging_service_sid: str = Field("", alias="TWILIO_MESSAGING_SERVICE_SID")
    twilio_phone_number: str = Field("", alias="TWILIO_PHONE_NUMBER")
    twilio_whatsapp_number: str = Field("", alias="TWILIO_WHATSAPP_NUMBER")
    twilio_api_base_url: str = Field("", alias="TWILIO_API_BASE_URL")

    smtp_url: SecretStr = Field(SecretStr(""), alias=_ours("SMTP_URL"))
    """The district's mail server, for calls to those on call and for broadcasts to families who
    prefer mail: smtp://user:password@host:587."""
    mail_from: str = Field("", alias=_ours("MAIL_FROM"))

    port: int = Field(8000, alias=_ours("PORT"), ge=1, le=65535)
    desk_url: str = Field("", alias=_ours("DESK_URL"))
    """Where staff reach the desk, if that is not below PUBLIC_BASE_URL."""
    proxies: int = Field(0, alias=_ours("PROXIES"), ge=0, le=9)
    """Proxies of the district's own between a browser and the desk: so many addresses, counted from
    the end of X-Forwarded-For, are believed."""
    secret_key: SecretStr = Field(SecretStr(""), alias=_ours("SECRET_KEY"))
    seal_keys: SecretStr = Field(SecretStr(""), alias=_ours("SEAL_KEYS"))
    index_key: SecretStr = Field(SecretStr(""), alias=_ours("INDEX_KEY"))
    drafts: Literal["mark", "hold"] = Field("mark", alias=_ours("DRAFTS"))
    packs: Annotated[tuple[str, ...], NoDecode] = Field(
        ("us", "state-example", "example-district"), alias=_ours("PACKS")
    )
    timezone: str = Field("America/Chicago", alias=_ours("TIMEZONE"))
    simulator: bool = Field(False, alias=_ours("SIMULATOR"))
    quiet_hours: str = Field("20:00-08:00", alias=_ours("QUIET_HOURS"))
    replies_per_minute: int = Field(600, alias=_ours("REPLIES_PER_MINUTE"), ge=1)
    sms_per_second: float = Field(1.0, alias=_ours("SMS_PER_SECOND"), ge=0)
    """Segments a second that broadcasts send by SMS: what the sender is allowed; 0 is no limit."""
    whatsapp_per_second: float = Field(20.0, alias=_ours("WHATSAPP_PER_SECOND"), ge=0)
    mails_per_second: float = Field(2.0, alias=_ours("MAILS_PER_SECOND"), ge=0)
    """Mails a second that broadcasts send: what the mail server allows; 0 is no limit."""
    at_once: int = Field(32, alias=_ours("AT_ONCE"), ge=1, le=200)
    """Texts of broadcasts that may be on their way to Twilio at once."""
    broadcasts_a_week: int = Field(3, alias=_ours("BROADCASTS_A_WEEK"), ge=1)
    """Broadcasts that reach a family in a week at the most; urgent ones do not count."""
    segment_price: float = Field(0.0, alias=_ours("SEGMENT_PRICE"), ge=0)
    """What a segment of SMS costs by your bill, for estimates; 0 is not known."""
    notices_a_month: int = Field(2, alias=_ours("NOTICES_A_MONTH"), ge=1)
    """Notices of the calendar of rights that reach a family in a month at the most; a school may
    have a number of its own."""
    retention_days: int = Field(365, alias=_ours("RETENTION_DAYS"), ge=1)
    twilio_retention_days: int = Field(30, alias=_ours("TWILIO_RETENTION_DAYS"), ge=1)
    report_wait_seconds: int = Field(900, alias=_ours("REPORT_WAIT_SECONDS"), ge=1)
    """So long without a delivery report until Twilio is asked what became of a text."""
    translator: Literal["none", "libretranslate", "google", "deepl", "microsoft", "mymemory"] = (
        Field("none", alias=_ours("TRANSLATOR"))
    )
    """Who translates what families and staff write to each other; our own texts need nobody."""
    translator_url: str = Field("", alias=_ours("TRANSLATOR_URL"))
    translator_key: SecretStr = Field(SecretStr(""), alias=_ours("TRANSLATOR_KEY"))
    oidc_issuer: str = Field("", alias=_ours("OIDC_ISSUER"))
    """The district's own sign-in (OpenID Connect); staff of the desk may come in by it."""
    oidc_client_id: str = Field("", alias=_ours("OIDC_CLIENT_ID"))
    oidc_client_secret: SecretStr = Field(SecretStr(""), alias=_ours("OIDC_CLIENT_SECRET"))
    failpoints: Path | None = Field(None, alias=_ours("FAILPOINTS"))
    """A folder, for tests only: a file in it named like a failpoint makes that point fail once."""
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", alias=_ours("LOG_LEVEL")
    )

    @field_validator("packs", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("rasa_url")
    @classmethod
    def _addresses(cls, value: str) -> str:
        found = [urlsplit(url) for url in value.replace(",", " ").split()]
        if not found or not all(u.scheme in ("http", "https") and u.hostname for u in found):
            raise ValueError("RASA_URL looks like http://one:5005,http://two:5005")
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"{value!r} is not a time zone (example: America/Chicago)") from error
        return value

    @field_validator("quiet_hours")
    @classmethod
    def _two_times(cls, value: str) -> str:
        try:
            start, end = (time.fromisoformat(part) for part in value.split("-"))
        except ValueError as error:
            raise ValueError("quiet hours look like 20:00-08:00") from error
        return f"{start:%H:%M}-{end:%H:%M}"

    @model_validator(mode="after")
    def _whole(self) -> Settings:
        self._check_twilio()
        mail = urlsplit(self.smtp_url.get_secret_value())
        if mail.geturl() and not (mail.scheme in ("smtp", "smtps") and mail.hostname):
            raise ValueError("PUENTE_SMTP_URL looks like smtp://user:password@host:587")
        if mail.geturl() and "@" not in self.mail_from:
            raise ValueError("PUENTE_MAIL_FROM is missing: whom the mail is from")
        base = urlsplit(self.twilio_api_base_url)
        inside = base.scheme == "http" and base.hostname in LOOPBACK
        outside = base.scheme == "https" and base.hostname
        if self.twilio_api_base_url and not (inside or outside):
            raise ValueError(
                "TWILIO_API_BASE_URL must be https unless the host is loopback: "
                "the account's token travels with every request"
            )
        self._check_translator()
        self._check_oidc()
        if self.failpoints and self.twilio_account_sid and not inside:
            raise ValueError("PUENTE_FAILPOINTS is for tests: not on a line that reaches Twilio")
        return self

    def _check_oidc(self) -> None:
        if not self.oidc_issuer:
            return
        there = urlsplit(self.oidc_issuer)
        near = there.scheme == "http" and there.hostname in LOOPBACK
        if not (near or (there.scheme == "https" and there.hostname)):
            raise ValueError("PUENTE_OIDC_ISSUER must be an https address")
        if not (self.oidc_client_id and self.oidc_client_secret.get_secret_value()):
            raise ValueError("PUENTE_OIDC_CLIENT_ID and PUENTE_OIDC_CLIENT_SECRET belong to it")

    def _check_translator(self) -> None:
        there = urlsplit(self.translator_url)
        near = there.hostname in LOOPBACK or "." not in (there.hostname or ".")
        fits = there.scheme == "https" or (there.scheme == "http" and near)
        if self.translator == "libretranslate" and not (there.hostname and fits):
            raise ValueError(
                "PUENTE_TRANSLATOR_URL must be the address of a LibreTranslate server, https "
                "unless it is on this machine or a neighbour without a domain: "
                "what families write travels with every request"
            )
        keyed = self.translator in ("deepl", "microsoft")
        if keyed and not self.translator_key.get_secret_value():
            raise ValueError(f"PUENTE_TRANSLATOR_KEY is missing for {self.translator}")

    def _check_twilio(self) -> None:
        senders = (
            self.twilio_messaging_service_sid
            or self.twilio_phone_number
            or self.twilio_whatsapp_number
        )
        needed = {
            "TWILIO_ACCOUNT_SID": self.twilio_account_sid,
            "TWILIO_AUTH_TOKEN": self.twilio_auth_token.get_secret_value(),
            "PUBLIC_BASE_URL": self.public_base_url,
            "TWILIO_MESSAGING_SERVICE_SID, TWILIO_PHONE_NUMBER or TWILIO_WHATSAPP_NUMBER": senders,
        }
        account = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN")
        if senders or any(needed[name] for name in account):
            missing = [name for name, value in needed.items() if not value]
            if missing:
                raise ValueError(f"Twilio is only half set up; missing: {', '.join(missing)}")

    @property
    def twilio_ready(self) -> bool:
        """Whether the line can talk to Twilio; without it only the simulator is served."""
        return bool(self.twilio_account_sid)

    @property
    def desk_base(self) -> str:
        """The desk's address as staff reach it, without a slash at the end; empty when none is set.

        `make run` sets one on this machine, to which the door leads from the public one.
        """
        own, public = self.desk_url.rstrip("/"), self.public_base_url.rstrip("/")
        return public if public and urlsplit(own).hostname in LOOPBACK else own or public

    @property
    def texted_number(self) -> str:
        """The number that a mail tells families to text; empty when none is set."""
        return self.twilio_phone_number or self.twilio_whatsapp_number.removeprefix("whatsapp:")

    @property
    def no_mail(self) -> str:
        """Why broadcasts leave no mail: which settings are missing; empty when they do."""
        needed = {
            "PUENTE_SMTP_URL and PUENTE_MAIL_FROM": self.smtp_url.get_secret_value(),
            "TWILIO_PHONE_NUMBER or TWILIO_WHATSAPP_NUMBER, the number that a mail names":
                self.twilio_ready and self.texted_number,
        }  # fmt: skip
        missing = [name for name, value in needed.items() if not value]
        return f"to send mail, set {' and '.join(missing)}" if missing else ""

    @property
    def rasa_urls(self) -> tuple[str, ...]:
        """The address of each Rasa server."""
        return tuple(self.rasa_url.replace(",", " ").split())

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def flask_key(self) -> str:
        """The key that signs sessions; a fresh one for this process when none is set."""
        return self.secret_key.get_secret_value() or secrets.token_urlsafe(32)


def load() -> Settings:
    """The settings of this process; NotReady with one line per fault."""
    try:
        return Settings()
    except ValidationError as error:
        faults = [_one_line(fault) for fault in error.errors(include_input=False)]
        raise NotReady("settings", "; ".join(faults)) from None


def _one_line(fault: object) -> str:
    assert isinstance(fault, dict)
    where = ".".join(str(part) for part in fault["loc"])
    what = str(fault["msg"]).removeprefix("Value error, ")
    return f"{where}: {what}" if where else what
