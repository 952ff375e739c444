"""The HTTP beneath Twilio's official client, with what that leaves open closed."""

from __future__ import annotations

import contextlib
import math
import threading
from collections.abc import Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit

import requests
from requests import PreparedRequest
from requests.adapters import HTTPAdapter
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response

LONGEST_WAIT = 3600.0


class _Connector(HTTPAdapter):
    """A connection must stand sooner than an answer must come; Twilio's library knows one time."""

    def __init__(self, connect: float, pool: int) -> None:
        self._connect = connect
        super().__init__(pool_connections=pool, pool_maxsize=pool)

    def send(
        self,
        request: PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: bool | str = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        return super().send(request, stream, (self._connect, timeout), verify, cert, proxies)


class ApiClient(TwilioHttpClient):  # type: ignore[misc]
    """The official client's HTTP, with timeouts, a pool as large as our threads, and a base.

    Twilio's library has no timeout by default, no setting for another host, forgets the headers
    of an error and logs whom it asks about; the last Retry-After is kept here, and nothing logged.
    """

    def __init__(
        self, base: str = "", timeout: float = 10.0, connect: float = 3.0, pool: int = 16
    ) -> None:
        super().__init__(timeout=timeout)
        assert self.session is not None
        for scheme in ("https://", "http://"):
            self.session.mount(scheme, _Connector(connect, pool))
        self._base = urlsplit(base) if base else None
        self._last = threading.local()  # many threads share the client, each wants its own answer

    @property
    def retry_after(self) -> float | None:
        """Seconds that Twilio asked this thread's last request to wait, when it did."""
        return getattr(self._last, "retry_after", None)

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        self._last.retry_after = None
        response = super().request(method, rebased(url, self._base), *args, **kwargs)
        self._last.retry_after = seconds_of(response.headers)
        return response

    def log_request(self, kwargs: dict[str, Any]) -> None:
        """Says nothing: the address of a look-up holds a family's number."""


def rebased(url: str, base: SplitResult | None) -> str:
    """The same address at another host, where one is set."""
    if base is None:
        return url
    there = urlsplit(url)
    path = base.path.rstrip("/") + there.path
    return there._replace(scheme=base.scheme, netloc=base.netloc, path=path).geturl()


def seconds_of(headers: Any) -> float | None:
    """The seconds that an answer asks to wait, when it does and they make sense."""
    with contextlib.suppress(ValueError):
        seconds = float((headers or {}).get("Retry-After", ""))
        return min(max(seconds, 0.0), LONGEST_WAIT) if math.isfinite(seconds) else None
    return None
