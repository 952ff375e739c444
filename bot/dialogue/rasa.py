"""Rasa over HTTP: parse a text, tell a result. Rasa keeps neither, so either may be repeated."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any, TypeVar

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError, ProtocolError, ReadTimeoutError

from bot.breaker import Breaker
from bot.dialogue.answer import ODD, decode, read
from bot.dialogue.say import Told
from bot.errors import Away, Retryable

MAX_CHARS = 1000
"""What is read of a message: the cost of understanding grows with its length."""
MAX_BYTES = 256 * 1024
"""What is read of an answer; a longer one is none of Rasa's."""
TIMEOUT = 2.0
"""Seconds for a call, which mostly takes a twentieth of one. Who asks a Rasa that hangs is blind to
its return for so long, and families are to be answered within 5 s of that."""
CONNECT = 1.0
"""Seconds for a connection: Rasa is near."""
PAUSE = 1.0
"""Seconds between two tries to reach a server that is at fault."""
GRACE = 0.3
"""Seconds that other calls wait for such a try: a Rasa that is well again answers within them."""
_LEAST = 0.05
"""With fewer seconds left there is no point in asking once more."""
_COMMAND = re.compile(r"^[\s/\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
"""Slashes at the start, and whatever Rasa or the eye would skip before them."""

_LANGUAGE = "\u2063"
"""Around the language in front of a text: the parse request has no other room for it. See
nlu_data/components/tagged.py."""
SURE_OF_TOPIC = 0.4
"""Below this none of an intent's questions stands out, and its usual answer is given. Chosen on
nlu_data/eval/*.dev.tsv."""
_TOPIC = re.compile(r"[a-z0-9-]{1,40}")
_INTENT = re.compile(r"[A-Za-z][A-Za-z0-9_/+-]{0,63}")
T = TypeVar("T")


@dataclass(frozen=True)
class Guess:
    """An intent and how sure the model is, 0 to 1; and which of the intent's questions is asked."""

    name: str
    confidence: float
    topic: str = ""
    """Empty when the intent has no topics, or none stands out."""


@dataclass(frozen=True)
class Parsed:
    """What the model makes of a text: its guesses, the likeliest first."""

    guesses: tuple[Guess, ...]

    @property
    def top(self) -> Guess:
        return self.guesses[0]


@dataclass(frozen=True)
class State:
    """A family's dialogue state as Rasa needs it."""

    slots: dict[str, Any] = field(default_factory=dict)
    loop: str | None = None
    requested: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {"slots": self.slots, "loop": self.loop, "requested": self.requested}


@dataclass(frozen=True)
class _Address:
    url: str
    breaker: Breaker = field(default_factory=lambda: Breaker(pause=PAUSE, grace=GRACE))


class _Broken(Away):
    """The connection broke: perhaps it was an old one, of a Rasa that has been started anew."""


class _Refusal(Retryable):
    """The server is well and refuses this request; another one would do the same."""


class Rasa:
    """A client of one or more Rasa servers that are all alike. Safe in threads.

    `urls` holds their addresses, apart by commas or blanks. Calls go to them in turn. After a
    fault the next one is asked instead, once, and never past `timeout` seconds for the whole
    call; a server at fault three times in a row is spared for a while. Every fault is a Retryable
    without any text, and Away when nobody can be reached or everybody is being spared.
    """

    def __init__(self, urls: str, timeout: float = TIMEOUT) -> None:
        self.timeout = timeout
        self._addresses = [_Address(u.rstrip("/")) for u in urls.replace(",", " ").split()]
        self._turn = count()
        self._session = requests.Session()
        self._session.headers["Accept-Encoding"] = "identity"  # the bytes that come are counted
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(pool_maxsize=16))

    def parse(self, text: str, language: str = "") -> Parsed:
        """The ranked intents of `text`, which is in `language` as far as anybody knows.

        A leading slash, which Rasa would obey, is taken away.
        """
        plain = _COMMAND.sub("", text)[:MAX_CHARS] or "?"
        marked = f"{_LANGUAGE}{language}{_LANGUAGE}{plain}" if language else plain
        ranking = self._ask("/model/parse", {"text": marked}, _ranking)
        if not ranking:
            raise Retryable("rasa_empty")
        return Parsed(ranking)

    def tell(
        self, intent: str, entities: dict[str, Any], state: State, context: dict[str, Any]
    ) -> Told:
        """What the dialogue answers to an intent. An answer that says nothing is a fault."""
        body = {
            "intent": intent,
            "entities": entities,
            "state": state.as_json(),
            "context": context,
        }
        told = self._ask("/webhooks/puente/tell", body, read)
        if not told.says:
            raise Retryable("rasa_empty")
        return told

    def alike(self, text: str, other: str) -> float:
        """How near two texts are in meaning, in whatever languages: 1 is the same, at most.

        Raises Retryable.
        """
        return self._ask("/webhooks/puente/alike", {"texts": [text, other]}, _likeness)

    def _ask(self, path: str, body: dict[str, Any], take: Callable[[dict[str, Any]], T]) -> T:
        """What `take` makes of the answer."""
        end = time.monotonic() + self.timeout
        turn = self._in_turn()
        address = next(turn, None)
        if address is None:
            soonest = min((a.breaker.wait for a in self._addresses), default=None)
            raise Away("rasa_away", after=soonest)
        several = len(self._addresses) > 1
        first_end = end - self.timeout / 2 if several else end  # leaves time for the next one
        got = self._try(address, path, body, take, first_end)
        if isinstance(got, Retryable) and not isinstance(got, _Refusal):
            again = next(turn, None)
            if again is None and isinstance(got, _Broken) and address.breaker.allows():
                again = address
            if again and end - time.monotonic() > _LEAST:
                got = self._try(again, path, body, take, end)
        if isinstance(got, Retryable):
            raise got
        return got

    def _in_turn(self) -> Iterator[_Address]:
        """The addresses that may be asked, beginning with another one for each call."""
        first, many = next(self._turn), len(self._addresses)
        for place in range(many):
            address = self._addresses[(first + place) % many]
            if address.breaker.allows():
                yield address

    def _try(
        self,
        address: _Address,
        path: str,
        body: dict[str, Any],
        take: Callable[[dict[str, Any]], T],
        end: float,
    ) -> T | Retryable:
        """One request: what was taken, or the fault."""
        fault: Retryable
        try:
            status, data = self._post(address.url + path, body, end)
            if 400 <= status < 500:
                address.breaker.succeeded()
                return _Refusal(f"rasa_{status}")
            if status == 200:
                got = take(decode(data))
                address.breaker.succeeded()
                return got
            fault = Retryable(f"rasa_{status}")
        except (requests.Timeout, ReadTimeoutError):
            fault = Away("rasa_timeout")
        except (requests.RequestException, HTTPError, OSError) as error:
            broken = any(isinstance(e, ProtocolError) for e in (error, *error.args))
            fault = (_Broken if broken else Away)("rasa_away")
        except ODD:
            fault = Retryable("rasa_nonsense")
        address.breaker.failed()
        return fault

    def _post(self, url: str, body: dict[str, Any], end: float) -> tuple[int, bytes]:
        left = end - time.monotonic()
        with self._session.post(
            url,
            json=body,
            timeout=(min(CONNECT, left), left),
            stream=True,
            allow_redirects=False,
        ) as response:
            if response.status_code != 200:
                return response.status_code, b""
            return 200, _body(response.raw, end)


def _body(raw: Any, end: float) -> bytes:
    """The body, or nothing of one that is too long; a requests.Timeout once `end` is over."""
    data = bytearray()
    while len(data) <= MAX_BYTES:
        left = end - time.monotonic()
        if left <= 0:
            raise requests.ReadTimeout
        socket = getattr(getattr(raw, "connection", None), "sock", None)
        if socket is not None:  # else drop by drop an answer could take for ever
            socket.settimeout(left)
        piece = raw.read1(64 * 1024)
        if not piece:
            return bytes(data)
        data += piece
    return b""


def _ranking(answer: dict[str, Any]) -> tuple[Guess, ...]:
    """The guesses of a parse; one of ODD when they are none."""
    topics = answer.get("topics") or {}
    return tuple(
        _guess(g["name"], g["confidence"], topics.get(g["name"])) for g in answer["intent_ranking"]
    )


def _guess(name: Any, confidence: Any, topics: Any) -> Guess:
    if not _INTENT.fullmatch(name):
        raise ValueError
    topic = ""
    if topics and _share(topics[0]["confidence"]) >= SURE_OF_TOPIC:
        topic = topics[0]["name"]
        if not _TOPIC.fullmatch(topic):
            raise ValueError
    return Guess(name, _share(confidence), topic)


def _likeness(answer: dict[str, Any]) -> float:
    """A cosine; one of ODD when it is none."""
    value = answer["alike"]
    if not isinstance(value, int | float) or not -1.001 <= value <= 1.001:
        raise ValueError
    return min(float(value), 1.0)


def _share(value: Any) -> float:
    """A confidence; one of ODD when it is none."""
    if not isinstance(value, int | float) or not 0 <= value <= 1.001:  # a rounded 1
        raise ValueError
    return min(float(value), 1.0)
