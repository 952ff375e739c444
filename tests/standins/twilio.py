"""A Twilio of our own on loopback: it remembers the messages it was asked to create.

    with TwilioStandIn(token="...") as twilio:
        TWILIO_API_BASE_URL = twilio.url
        twilio.mode = "429"            # how it answers from now on; see MODES
        twilio.list_mode = "list-500"      # the same for who asks what was sent; see LIST_MODES
    twilio.report(message, "delivered", to="http://127.0.0.1:8000")

Like Twilio it knows no idempotency: whoever asks twice gets two messages.
"""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import requests
from twilio.request_validator import RequestValidator

PATH = "/2010-04-01/Accounts/"
REFUSALS = {"21211", "21408", "21610", "21611", "21614", "21617", "63016"}
MODES = {
    "ok": "201",
    "delay": "201, after `delay` seconds",
    "429": "429 with `retry_after` in Retry-After; nothing is created",
    "500": "500 in Twilio's JSON",
    "502": "an HTML page of a proxy",
    "401": "a wrong token",
    "problem": "429 as an RFC 9457 problem",
    "nonsense": "201 with a page that is no JSON",
    "nothing": "201 with an empty JSON object",
    "hang": "creates the message and does not answer within `delay` seconds",
    "close": "creates the message and closes the connection without a word",
    **{code: f"400 with code {code}" for code in REFUSALS},
}
LIST_MODES = {
    "ok": "200 with the messages, newest first",
    "redacted": "the same, with no bodies",
    "hang-list": "does not answer within `delay` seconds",
    "list-429": "429 with `retry_after` in Retry-After",
    "list-500": "500 in Twilio's JSON",
    "list-502": "an HTML page of a proxy",
    "list-nonsense": "200 with a page that is no JSON",
    "list-odd": "200 with JSON that is no list of messages",
}
TAKES = {"ok", "delay", "hang", "close", "nonsense", "nothing"}


@dataclass(frozen=True)
class Created:
    """A message that the stand-in took."""

    sid: str
    form: Mapping[str, str]
    path: str
    at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def to(self) -> str:
        return self.form["To"]

    @property
    def body(self) -> str:
        return self.form["Body"]

    @property
    def sender(self) -> str:
        return self.form.get("From", "")

    @property
    def callback(self) -> str:
        return self.form.get("StatusCallback", "")

    @property
    def callback_path(self) -> str:
        """The callback's path and query, for whoever knows where the public address leads."""
        there = urlsplit(self.callback)
        return there.path + (f"?{there.query}" if there.query else "")

    @property
    def our_id(self) -> str:
        """The message's id at our house, which travels in the callback."""
        return parse_qs(urlsplit(self.callback).query).get("m", [""])[-1]


@dataclass(frozen=True)
class Asked:
    """A request as it came, whatever became of it."""

    method: str
    path: str
    user: str
    password: str
    form: Mapping[str, str]


@dataclass
class TwilioStandIn:
    """A threaded HTTP server; it remembers what it `created`, and was `asked` and `looked` for."""

    token: str = "a-token-of-the-test"
    account: str = "AC" + "1" * 32
    mode: str = "ok"
    delay: float = 0.5
    retry_after: str = "7"
    created: list[Created] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    """Requests to create a message."""
    list_mode: str = "ok"
    looked: list[Asked] = field(default_factory=list)
    """Requests for the list of messages."""
    fetched: list[str] = field(default_factory=list)
    """The messages that were asked about one by one."""
    erased: list[str] = field(default_factory=list)
    """The messages that were deleted, whoever had made them."""
    under_way: set[str] = field(default_factory=set)
    """Messages that cannot be deleted yet."""
    before_answer: Callable[[Created], None] | None = None
    """Called when a message is created and before that is answered: a callback may come first."""

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._became: dict[str, tuple[str, int | None]] = {}
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> TwilioStandIn:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def sent_to(self, address: str) -> list[Created]:
        """The messages to an address as Twilio writes it, in order."""
        with self._lock:
            return [message for message in self.created if message.to == address]

    def created_for(self, m: int) -> list[Created]:
        """The messages whose callback carries our id `m`: more than one, and a family got two."""
        with self._lock:
            return [message for message in self.created if message.our_id == str(m)]

    def became(self, message: Created, status: str, code: int | None = None) -> None:
        """From now on the list shows the message with this status, though no report is posted."""
        with self._lock:
            self._became[message.sid] = (status, code)

    def listed(self, to: str, most: int) -> list[dict[str, Any]]:
        """The newest messages to an address, as Twilio's list has them."""
        with self._lock:
            found = [m for m in reversed(self.created) if to in ("", m.to)][:most]
            return [self._resource(m) for m in found]

    def resource(self, message: Created) -> dict[str, Any]:
        """The message as Twilio's JSON has it."""
        with self._lock:
            return self._resource(message)

    def at_first(self, message: Created) -> dict[str, Any]:
        """The same as it is made, whatever has become of it since."""
        return _resource(self.account, message, _first(message), None)

    def _resource(self, message: Created) -> dict[str, Any]:
        status, code = self._became.get(message.sid, (_first(message), None))
        return _resource(self.account, message, status, code)

    def report(self, message: Created, status: str, to: str = "", **more: str) -> int:
        """Posts a signed status callback; the answer's status code. The list shows it as well.

        The public address is what is signed; `to` is where it leads (http://127.0.0.1:8000).
        """
        code = more.get("ErrorCode", "")
        self.became(message, status, int(code) if code.isdigit() else None)
        form = {
            "AccountSid": self.account,
            "MessageSid": message.sid,
            "SmsSid": message.sid,
            "MessageStatus": status,
            "SmsStatus": status,
            "To": message.to,
            **more,
        }
        signature = RequestValidator(self.token).compute_signature(message.callback, form)
        answer = requests.post(
            to.rstrip("/") + message.callback_path if to else message.callback,
            data=form,
            headers={"X-Twilio-Signature": signature},
            timeout=15,
        )
        return answer.status_code

    def take(self, asked: Asked) -> Created | None:
        """Remembers a request, and creates a message when the mode lets it."""
        with self._lock:
            self.asked.append(asked)
            if self.mode not in TAKES:
                return None
            sid = f"SM{len(self.created) + 1:032x}"
            message = Created(sid, asked.form, asked.path)
            self.created.append(message)
        if self.before_answer:
            self.before_answer(message)
        return message

    def wait(self) -> None:
        """Lets `delay` pass, or less when the test is over."""
        self._over.wait(self.delay)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, twilio: TwilioStandIn) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.twilio = twilio


class _Handler(BaseHTTPRequestHandler):
    """Answers as the stand-in's mode says."""

    server: _Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        twilio = self.server.twilio
        size = int(self.headers.get("Content-Length") or 0)
        form = parse_qs(self.rfile.read(size).decode(), keep_blank_values=True)
        user, password = self._who()
        asked = Asked(
            "POST", self.path, user, password, {name: said[-1] for name, said in form.items()}
        )
        if not self.path.endswith("/Messages.json") or PATH not in self.path:
            return self._say(404, {"code": 20404, "message": "not found", "status": 404})
        if (user, password) != (twilio.account, twilio.token):
            return self._say(401, {"code": 20003, "message": "Authenticate", "status": 401})
        return self._answer(twilio.take(asked))

    def do_DELETE(self) -> None:
        twilio = self.server.twilio
        name = urlsplit(self.path).path.rpartition("/")[2]
        if self._who() != (twilio.account, twilio.token):
            return self._say(401, {"code": 20003, "message": "Authenticate", "status": 401})
        if twilio.mode not in TAKES:
            return self._refuse(twilio.mode)
        if not name.endswith(".json") or name.removesuffix(".json") in twilio.erased:
            return self._say(404, {"code": 20404, "message": "not found", "status": 404})
        if name.removesuffix(".json") in twilio.under_way:
            return self._say(409, {"code": 20009, "message": "not finished", "status": 409})
        twilio.erased.append(name.removesuffix(".json"))
        return self._page(204, "")

    def do_GET(self) -> None:
        twilio = self.server.twilio
        there = urlsplit(self.path)
        query = {n: said[-1] for n, said in parse_qs(there.query, keep_blank_values=True).items()}
        user, password = self._who()
        if there.path.rpartition("/")[0].endswith("/Messages"):
            return self._one(there.path.rpartition("/")[2].removesuffix(".json"))
        if not there.path.endswith("/Messages.json") or PATH not in there.path:
            return self._say(404, {"code": 20404, "message": "not found", "status": 404})
        twilio.looked.append(Asked("GET", there.path, user, password, query))
        if (user, password) != (twilio.account, twilio.token):
            return self._say(401, {"code": 20003, "message": "Authenticate", "status": 401})
        return self._list(twilio.list_mode, query)

    def _one(self, sid: str) -> None:
        twilio = self.server.twilio
        if self._who() != (twilio.account, twilio.token):
            return self._say(401, {"code": 20003, "message": "Authenticate", "status": 401})
        if twilio.mode not in TAKES:
            return self._refuse(twilio.mode)
        twilio.fetched.append(sid)
        found = [m for m in list(twilio.created) if m.sid == sid and sid not in twilio.erased]
        if not found:
            return self._say(404, {"code": 20404, "message": "not found", "status": 404})
        return self._say(200, twilio.resource(found[0]))

    def _list(self, mode: str, query: Mapping[str, str]) -> None:
        twilio = self.server.twilio
        found = twilio.listed(query.get("To", ""), int(query.get("PageSize", "50")))
        if mode == "hang-list":
            twilio.wait()
            self.close_connection = True
        elif mode == "list-nonsense":
            self._page(200, "<html>hello</html>")
        elif mode == "list-odd":
            self._say(200, [found])
        elif mode == "list-502":
            self._page(502, "<html><h1>Bad gateway</h1></html>")
        elif mode in ("list-429", "list-500"):
            self._refuse(mode.removeprefix("list-"))
        else:
            for one in found if mode == "redacted" else ():
                one["body"] = ""
            page = {"page": 0, "page_size": len(found), "next_page_uri": None, "uri": self.path}
            self._say(200, {"messages": found, **page})

    def _who(self) -> tuple[str, str]:
        kind, _, secret = self.headers.get("Authorization", "").partition(" ")
        if kind != "Basic":
            return "", ""
        user, _, password = base64.b64decode(secret).decode().partition(":")
        return user, password

    def _answer(self, message: Created | None) -> None:
        twilio = self.server.twilio
        mode = twilio.mode
        if mode in ("delay", "hang"):
            twilio.wait()
        if mode in ("hang", "close"):
            self.close_connection = True
        elif mode == "502":
            self._page(502, "<html><h1>Bad gateway</h1></html>")
        elif mode == "nonsense":
            self._page(201, "<html>hello</html>")
        elif mode == "nothing":
            self._say(201, {})
        elif message is not None:
            self._say(201, twilio.at_first(message))
        else:
            self._refuse(mode)

    def _refuse(self, mode: str) -> None:
        wait = {"Retry-After": self.server.twilio.retry_after}
        if mode == "problem":
            title = {"type": "about:blank", "title": "Too many", "status": 429, "code": 20429}
            return self._say(429, title, wait)
        if mode == "429":
            said = {"code": 20429, "message": "Too Many Requests", "status": 429}
            return self._say(429, said, wait)
        status = int(mode) if len(mode) == 3 else 400
        code = {"500": 20500, "401": 20003}.get(mode) or int(mode)
        return self._say(status, {"code": code, "message": "refused", "status": status})

    def _say(self, status: int, what: Any, headers: Mapping[str, str] | None = None) -> None:
        self._page(status, json.dumps(what), "application/json", headers)

    def _page(
        self,
        status: int,
        text: str,
        kind: str = "text/html",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        data = text.encode()
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        """Says nothing."""


def _first(message: Created) -> str:
    return "accepted" if message.form.get("MessagingServiceSid") else "queued"


def _resource(account: str, message: Created, status: str, code: int | None) -> dict[str, Any]:
    """What Twilio says about a message it took."""
    service = message.form.get("MessagingServiceSid")
    made = format_datetime(message.at)
    return {
        "sid": message.sid,
        "account_sid": account,
        "messaging_service_sid": service,
        "status": status,
        "to": message.to,
        "from": message.sender or None,
        "body": message.body,
        "direction": "outbound-api",
        "num_segments": "0" if service else "1",
        "num_media": "0",
        "error_code": code,
        "error_message": None,
        "date_created": made,
        "date_updated": made,
        "date_sent": None,
        "price": None,
        "price_unit": "USD",
        "api_version": "2010-04-01",
        "uri": f"{PATH}{account}/Messages/{message.sid}.json",
        "subresource_uris": {},
    }
