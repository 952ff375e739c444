"""Sending through Twilio's official client, with its faults turned into our error words."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

import requests
from twilio.base.exceptions import TwilioException
from twilio.base.version import Version
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels.incoming import ID, OPTED_OUT, STATUSES, WHATSAPP
from bot.channels.twilio_http import ApiClient
from bot.channels.twilio_words import ODD, NotTwilioError, Sparing, addresses, callback
from bot.errors import Away, OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.settings import Settings

GONE = "twilio_20404"
SHOWN = 50
"""Messages that a look-up reads: more than a family gets in the time it is about."""
CLOCKS_APART = timedelta(seconds=60)

T = TypeVar("T")


@dataclass(frozen=True)
class Taken:
    """Twilio took the message."""

    provider_id: str
    status: str


@dataclass(frozen=True)
class Found:
    """A message of ours that Twilio has. `text` is as Twilio keeps it; see `same_text`."""

    provider_id: str
    status: str
    text: str
    created_at: datetime
    code: str | None
    opted_out: bool = False


class TwilioSender:
    """Sends texts from the district's numbers, and finds what was sent. Safe in threads.

    While Twilio does not answer, or has asked us to wait, calls are Away at once and nothing is
    posted.
    """

    def __init__(self, settings: Settings, timeout: float = 10.0, connect: float = 3.0) -> None:
        self._settings = settings
        self._http = ApiClient(settings.twilio_api_base_url, timeout, connect)
        self._client = Client(
            settings.twilio_account_sid,
            settings.twilio_auth_token.get_secret_value(),
            http_client=self._http,
        )
        self._sparing = Sparing(_transport)

    def send(self, to: str, our_number: str, channel: str, text: str, message_id: int) -> Taken:
        """Creates one message. Raises Retryable only when Twilio surely did not take it."""
        return self._call(
            lambda: self._create(
                **addresses(self._settings, to, our_number, channel),
                body=text,
                status_callback=callback(self._settings, message_id),
            )
        )

    def notify(self, to: str, text: str) -> None:
        """Sends a text that is no family's, to somebody on call. Raises like `send`."""
        self._call(lambda: self._create(**addresses(self._settings, to, "", "sms"), body=text))

    def erase(self, provider_id: str) -> None:
        """Deletes a message at Twilio, with its media. Raises Retryable while it is under way."""
        try:
            self._call(lambda: self._client.messages(provider_id).delete())
        except Permanent as error:
            if error.code != GONE:
                raise

    def look(self, to: str, channel: str, since: datetime) -> list[Found]:
        """What Twilio was asked to send to `to` from about `since` on, the newest first.

        Raises Retryable only. Twilio's own filter goes by the time of sending, which a queued
        message does not have; so the time of creation is looked at here.
        """
        address = WHATSAPP + to if channel == "whatsapp" else to
        fault: PuenteError
        try:
            found = self._call(lambda: self._list(address))
        except Retryable:
            raise
        except PuenteError as error:  # asking changes nothing, so one may always ask again
            fault = Retryable(error.code)
        else:
            return [one for one in found if one.created_at >= since - CLOCKS_APART]
        raise fault

    def fate(self, provider_id: str) -> Found | None:
        """What became of one message; None when Twilio does not know it. Raises our error words."""
        try:
            return self._call(lambda: _found(self._client.messages(provider_id).fetch()))
        except Permanent as error:
            if error.code == GONE:
                return None
            raise

    def _create(self, **message: Any) -> Taken:
        made = self._client.messages.create(**message)
        if not ID.fullmatch(str(made.sid or "")):  # something answered, but not as Twilio does
            raise NotTwilioError("no_sid")
        return Taken(str(made.sid), STATUSES.get(str(made.status), "accepted"))

    def _list(self, address: str) -> list[Found]:
        try:
            listed = self._client.messages.list(to=address, limit=SHOWN)
        except TwilioException as error:  # of a list, the library tells only that it failed
            answer = error.args[-1]
            if not isinstance(answer, Response):
                raise
            raise Version.exception("GET", "", answer, "look") from None
        return [_found(one) for one in listed if str(one.direction).startswith("outbound")]

    def _call(self, ask: Callable[[], T]) -> T:
        """Asks Twilio, unless it is being spared, and turns a fault into one of our words."""
        self._sparing.admit()
        try:
            got = ask()
        except (requests.RequestException, *ODD) as error:
            word = self._sparing.word(error, self._http.retry_after)
        else:
            self._sparing.well()
            return got
        raise word


def _found(listed: Any) -> Found:
    if not listed.sid or not isinstance(listed.date_created, datetime):
        raise NotTwilioError("odd_list")
    return Found(
        provider_id=str(listed.sid),
        status=STATUSES.get(str(listed.status), "accepted"),
        text=str(listed.body or ""),
        created_at=listed.date_created,
        code=f"twilio_{listed.error_code}" if listed.error_code else None,
        opted_out=listed.error_code in OPTED_OUT,
    )


def _transport(error: Exception) -> PuenteError | None:
    """Never connected: nothing happened there. Broken later: nobody knows."""
    if not isinstance(error, requests.ConnectionError):
        return None
    reason = str(error)
    signs = ("NewConnectionError", "NameResolutionError", "refused", "CERTIFICATE_VERIFY_FAILED")
    never = isinstance(error, requests.ConnectTimeout) or any(sign in reason for sign in signs)
    return Away("twilio_connect") if never else OutcomeUnknown("twilio_broken")


_TRIAL = "Sent from your Twilio trial account - "
_PLAIN = str.maketrans(
    {
        **dict.fromkeys(
            "\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u301d\u301e\u275d\u275e", '"'
        ),
        **dict.fromkeys(
            "\u2018\u2019\u201a\u201b\u2032\u2035\u02bb\u02bc\u00b4\u0060\u275b\u275c", "'"
        ),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u23bc\u23bd", "-"),
        **dict.fromkeys("\u2022\u00b7\u2219\u2027", "."),
        "\u2039": "<",
        "\u203a": ">",
        "\u2044": "/",
        "\u2026": "...",
    }
)
"""Punctuation that Twilio's smart encoding may replace so that a text stays in the GSM alphabet."""


def same_text(ours: str, theirs: str) -> bool | None:
    """Whether a body as Twilio keeps it is our text; None when it keeps none, so nobody can tell.

    Twilio may have put plain punctuation and blanks in place of finer ones, and an account on
    trial gets a few words in front. An empty body was redacted.
    """
    if not theirs.strip():
        return None
    return _folded(ours) in (_folded(theirs), _folded(theirs.removeprefix(_TRIAL)))


def _folded(text: str) -> str:
    """The text without what smart encoding may touch: blanks, signs without width, fine marks."""
    plain = unicodedata.normalize("NFKC", text.translate(_PLAIN))
    shown = (char for char in plain if unicodedata.category(char) != "Cf")
    return " ".join("".join(shown).split())
