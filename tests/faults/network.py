"""Twilio as the fault cases need it: it posts texts, tries again, and reports what became of ours.

A text that was not acknowledged is posted again with the same id, as Twilio does for a webhook with
`#rc=5&rp=all` or with a fallback. A report is repeated while the door is away.
"""

from __future__ import annotations

import io
import itertools
import queue
import threading
import time
import uuid
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

import requests
from twilio.request_validator import RequestValidator

from tests.standins.twilio import Asked, Created, TwilioStandIn, _Handler

TOKEN = "a-token-of-the-test"
PUBLIC = "https://line.district.example"
NUMBER = "+15555550100"
INBOUND = "/twilio/inbound"
_phones = itertools.count(1)


def new_phone() -> str:
    """A number that nobody has used in this run."""
    return f"+1312{next(_phones):07d}"


@dataclass
class Text:
    """A message of a family: `statuses` are the door's answers so far, 0 where there was none."""

    phone: str
    body: str
    sid: str = field(default_factory=lambda: f"SM{uuid.uuid4().hex}")
    silent: bool = False
    """No answer is expected: a STOP that the phone network answers, a number that has opted out."""
    more: Mapping[str, str] = field(default_factory=dict)
    statuses: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    @property
    def kept(self) -> bool:
        """Whether the door has acknowledged it."""
        return any(200 <= status < 300 for status in self.statuses)

    def form(self) -> dict[str, str]:
        return {
            "MessageSid": self.sid,
            "AccountSid": "AC" + "1" * 32,
            "From": self.phone,
            "To": NUMBER,
            "Body": self.body,
            "NumMedia": "0",
            **self.more,
        }


def signed(path: str, form: Mapping[str, str], token: str = TOKEN) -> dict[str, str]:
    """The header that Twilio signs a request with."""
    return {
        "X-Twilio-Signature": RequestValidator(token).compute_signature(PUBLIC + path, dict(form))
    }


@dataclass
class Network(TwilioStandIn):
    """The stand-in with phones: posts what families write, and reports `sent` and `delivered`."""

    door: str = ""
    reports: bool = True
    """Whether it reports by itself."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self._server.RequestHandlerClass = _Careful
        self._counts: Counter[str] = Counter()
        self._to_report: queue.Queue[Created | None] = queue.Queue()
        self._reporters = [threading.Thread(target=self._report_all) for _ in range(4)]

    def __enter__(self) -> Network:
        super().__enter__()
        for thread in self._reporters:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        for _ in self._reporters:
            self._to_report.put(None)
        for thread in self._reporters:
            thread.join()
        super().__exit__(kind, error, trace)

    def well(self) -> None:
        """Back to how it answers on a good day."""
        self.mode, self.delay, self.retry_after = "ok", 0.5, "7"
        self.before_answer, self.reports = None, True

    def take(self, asked: Asked) -> Created | None:
        made = super().take(asked)
        if made is not None:
            with self._lock:
                self._counts[made.to] += 1
        if made is not None and self.reports:
            self._to_report.put(made)
        return made

    def _report_all(self) -> None:
        while (message := self._to_report.get()) is not None:
            self.tell(message, "sent", "delivered")

    def tell(self, message: Created, *statuses: str, patience: float = 60.0) -> None:
        """Reports these, one after the other, each until the door has taken it.

        After `patience` seconds no more is posted. What has become of the text does not wait for
        that: whoever asks is told.
        """
        end = time.monotonic() + patience
        for status in statuses:
            self.became(message, status)
            while time.monotonic() < end and not self._over.is_set():
                try:
                    if self.report(message, status, to=self.door) == 204:
                        break
                except requests.RequestException:
                    pass
                time.sleep(0.25)

    def post(self, text: Text, timeout: float = 15.0) -> int:
        """Posts it once; the door's status, 0 when there was no answer within 15 s."""
        form, began = text.form(), time.monotonic()
        try:
            answer = requests.post(
                self.door + INBOUND, data=form, headers=signed(INBOUND, form), timeout=timeout
            )
            status = answer.status_code
        except requests.RequestException:
            status = 0
        text.statuses.append(status)
        text.seconds.append(time.monotonic() - began)
        return status

    def insist(self, text: Text, patience: float = 90.0) -> Text:
        """Posts it until it is acknowledged; fails when it never is."""
        end = time.monotonic() + patience
        while not 200 <= self.post(text) < 300:
            assert time.monotonic() < end, f"never acknowledged: {text.statuses}"
            time.sleep(0.3)
        return text

    def made(self) -> list[Created]:
        """The messages that were created so far."""
        with self._lock:
            return list(self.created)

    def count_to(self, address: str) -> int:
        """How many messages were created for an address."""
        return self._counts[address]

    def lookups(self) -> int:
        """How often the line asked what had become of a message."""
        with self._lock:
            return len(self.looked)


class _Careful(_Handler):
    """A request whose sender was killed in the middle is none, as for any real server."""

    def do_POST(self) -> None:  # noqa: N802 - its name there
        size, stream = int(self.headers.get("Content-Length") or 0), self.rfile
        data = stream.read(size)
        if len(data) < size:
            self.close_connection = True
            return
        self.rfile = io.BytesIO(data)
        try:
            super().do_POST()
        finally:
            self.rfile = stream


def our_id(message: Created) -> int:
    """Our own id, which travels in the callback's address; 0 when there is none."""
    said = parse_qs(urlsplit(message.callback).query).get("m", ["0"])
    return int(said[0])
