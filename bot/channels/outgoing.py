"""Sending through Twilio's official client, with its faults turned into our error words."""

from __future__ import annotations

import contextlib
import math
import threading
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from twilio.base.exceptions import (
    TwilioException,
    TwilioRestException,
    TwilioServiceException,
)
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels.incoming import OPTED_OUT, STATUSES, WHATSAPP
from bot.errors import OptedOut, OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.settings import Settings

RETRYABLE = {20003, 20429, 21611, 30001, 30500, 63018, 63038}
"""20003, a wrong token, is a person's to mend; until then nothing happens to the message."""
LONGEST_WAIT = 3600.0


@dataclass(frozen=True)
class Taken:
    """Twilio took the message."""

    provider_id: str
    status: str


class ApiClient(TwilioHttpClient):  # type: ignore[misc]
    """The official client's HTTP, with a timeout, a pool as large as our threads, and a base.

    Twilio's library has no timeout by default, no setting for another host, and forgets the
    headers of an error; the last Retry-After is kept here.
    """

    def __init__(self, base: str = "", timeout: float = 10.0, pool: int = 16) -> None:
        super().__init__(timeout=timeout)
        assert self.session is not None
        for scheme in ("https://", "http://"):
            self.session.mount(scheme, HTTPAdapter(pool_connections=pool, pool_maxsize=pool))
        self._base = urlsplit(base) if base else None
        self._last = threading.local()  # many threads share the client, each wants its own answer

    @property
    def retry_after(self) -> float | None:
        """Seconds that Twilio asked this thread's last request to wait, when it did."""
        return getattr(self._last, "retry_after", None)

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        if self._base:
            there = urlsplit(url)
            path = self._base.path.rstrip("/") + there.path
            url = there._replace(
                scheme=self._base.scheme, netloc=self._base.netloc, path=path
            ).geturl()
        response = super().request(method, url, *args, **kwargs)
        self._last.retry_after = _seconds(response.headers)
        return response


def _seconds(headers: Any) -> float | None:
    with contextlib.suppress(ValueError):
        seconds = float((headers or {}).get("Retry-After", ""))
        return min(max(seconds, 0.0), LONGEST_WAIT) if math.isfinite(seconds) else None
    return None


class TwilioSender:
    """Sends texts from the district's numbers. Safe in threads."""

    def __init__(self, settings: Settings, timeout: float = 10.0) -> None:
        self._settings = settings
        self._client = Client(
            settings.twilio_account_sid,
            settings.twilio_auth_token.get_secret_value(),
            http_client=ApiClient(settings.twilio_api_base_url, timeout),
        )

    def send(self, to: str, our_number: str, channel: str, text: str, message_id: int) -> Taken:
        """Creates one message. Raises Retryable only when Twilio surely did not take it."""
        try:
            made = self._client.messages.create(
                **self._addresses(to, our_number, channel),
                body=text,
                status_callback=(
                    f"{self._settings.public_base_url.rstrip('/')}/twilio/status?m={message_id}"
                ),
            )
        except (TwilioRestException, TwilioServiceException) as error:
            raise self._word_for(error.status, error.code) from None
        except requests.ConnectTimeout:
            raise Retryable("twilio_connect") from None
        except requests.ConnectionError as error:
            raise _connection(error) from None
        except (requests.RequestException, TwilioException, ValueError) as error:
            raise OutcomeUnknown(f"twilio_{type(error).__name__}") from None
        if not made.sid:  # something answered, but not as Twilio does
            raise OutcomeUnknown("twilio_no_sid")
        return Taken(str(made.sid), STATUSES.get(str(made.status), "accepted"))

    def _addresses(self, to: str, our_number: str, channel: str) -> dict[str, str]:
        """From the number that the family wrote to; else the service, which picks one."""
        if channel == "whatsapp":
            ours = our_number or self._settings.twilio_whatsapp_number.removeprefix(WHATSAPP)
            return {"to": WHATSAPP + to, "from_": WHATSAPP + ours}
        if self._settings.twilio_messaging_service_sid:
            return {
                "to": to,
                "messaging_service_sid": self._settings.twilio_messaging_service_sid,
            }
        return {"to": to, "from_": our_number or self._settings.twilio_phone_number}

    def _word_for(self, status: int, code: int | None) -> PuenteError:
        """Twilio's answer as one of our error words."""
        name = f"twilio_{code or status}"
        if code in OPTED_OUT:
            return OptedOut(name)
        if status == 429 or code in RETRYABLE:
            client = self._client.http_client
            after = client.retry_after if isinstance(client, ApiClient) else None
            return Retryable(name, after=after)
        if status >= 500:
            return OutcomeUnknown(name)
        return Permanent(name)


def _connection(error: requests.ConnectionError) -> PuenteError:
    """Never connected: nothing happened there. Broken later: nobody knows."""
    reason = str(error)
    refused = any(
        sign in reason for sign in ("NewConnectionError", "NameResolutionError", "refused")
    )
    return Retryable("twilio_connect") if refused else OutcomeUnknown("twilio_broken")
