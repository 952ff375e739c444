"""Texts to many at once: the official client's asynchronous side, and what it leaves open."""

from __future__ import annotations

from contextvars import ContextVar
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import aiohttp
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels.incoming import ID, STATUSES
from bot.channels.outgoing import Taken
from bot.channels.twilio_http import rebased, seconds_of
from bot.channels.twilio_words import ODD, NotTwilioError, Sparing, addresses, callback
from bot.errors import Away, OutcomeUnknown, PuenteError
from bot.settings import Settings

_RETRY_AFTER: ContextVar[float | None] = ContextVar("retry_after", default=None)
"""What the answer to this task's request asked for: the library forgets the headers of an error."""
_BROKEN = (aiohttp.ClientError, TimeoutError)


class CrowdHttp(AsyncTwilioHttpClient):  # type: ignore[misc]
    """The official client's HTTP with times, as many connections as are used, and a base.

    Made within the event loop that it serves.
    """

    def __init__(self, base: str, at_once: int, timeout: float, connect: float) -> None:
        super().__init__(pool_connections=False)
        self.session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=at_once, ttl_dns_cache=300),
            timeout=aiohttp.ClientTimeout(total=timeout, sock_connect=connect),
        )
        self._base = urlsplit(base) if base else None

    async def request(
        self,
        method: str,
        url: str,
        params: Any = None,
        data: Any = None,
        headers: Any = None,
        auth: Any = None,
        timeout: Any = None,  # noqa: ASYNC109 - the library's own signature
        allow_redirects: bool = False,
    ) -> Response:
        _RETRY_AFTER.set(None)
        if auth:
            headers = {**headers, "Authorization": aiohttp.encode_basic_auth(*auth)}
        async with self.session.request(
            method, rebased(url, self._base), params=params, data=data, headers=headers,
            allow_redirects=allow_redirects,
        ) as answer:  # fmt: skip
            text = await answer.text()
        _RETRY_AFTER.set(seconds_of(answer.headers))
        return Response(answer.status, text, answer.headers)


class Crowd:
    """Sends texts from the district's numbers, up to `at_once` at a time, in one event loop.

    async with Crowd(settings, at_once=100) as crowd:
        taken = await crowd.send(...)
    """

    def __init__(
        self, settings: Settings, at_once: int, timeout: float = 10.0, connect: float = 3.0
    ) -> None:
        self._settings = settings
        self._how = (settings.twilio_api_base_url, at_once, timeout, connect)
        self._sparing = Sparing(_transport)

    async def __aenter__(self) -> Self:
        self._http = CrowdHttp(*self._how)
        self._client = Client(
            self._settings.twilio_account_sid,
            self._settings.twilio_auth_token.get_secret_value(),
            http_client=self._http,
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._http.close()

    async def send(self, to: str, channel: str, what: dict[str, str], message_id: int) -> Taken:
        """Creates one message: `what` is a body, or a template with its variables.

        Raises our error words; Retryable only when Twilio surely did not take it.
        """
        self._sparing.admit()
        try:
            made = await self._client.messages.create_async(
                **addresses(self._settings, to, "", channel),
                **what,
                status_callback=callback(self._settings, message_id),
            )
            if not ID.fullmatch(str(made.sid or "")):
                raise NotTwilioError("no_sid")
        except (*_BROKEN, *ODD) as error:
            word = self._sparing.word(error, _RETRY_AFTER.get())
        else:
            self._sparing.well()
            return Taken(str(made.sid), STATUSES.get(str(made.status), "accepted"))
        raise word


def _transport(error: Exception) -> PuenteError | None:
    """Never connected: nothing happened there. Broken later: nobody knows."""
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return Away("twilio_connect")
    if isinstance(error, aiohttp.ClientConnectionError) and not isinstance(error, TimeoutError):
        return OutcomeUnknown("twilio_broken")
    return None
