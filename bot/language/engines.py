"""Machine translation engines, all through deep-translator; nothing of a text is in their errors.

Of what that library leaves open is closed here: an engine object is made for each call (a shared
one mixes up texts among threads), every request has a time limit, LibreTranslate gets the text in
the request's body and not in its address, and every fault becomes one of our error words.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import requests
from deep_translator import deepl, google, microsoft, mymemory
from deep_translator.base import BaseTranslator
from deep_translator.exceptions import (
    AuthorizationException,
    LanguageNotSupportedException,
    RequestError,
    TooManyRequests,
)

from bot.errors import Permanent, PuenteError, Retryable

CONNECT, READ = 3.0, 15.0
"""Seconds for a connection to stand, and for each pause of an answer."""
_REFUSED: Final = frozenset({400, 401, 403, 404, 413, 422})

CODES: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "libretranslate": {
        "zh-Hans": ("zh-Hans", "zh"),
        "zh-Hant": ("zh-Hant", "zt"),
        "pt-BR": ("pt-BR", "pb", "pt"),
        "fil": ("fil", "tl"),
        "prs": ("fa",),
    },
    "google": {
        "zh-Hans": ("zh-CN",),
        "zh-Hant": ("zh-TW",),
        "pt-BR": ("pt",),
        "fil": ("tl",),
        "prs": ("fa",),
    },
    "deepl": {"zh-Hans": ("zh",), "zh-Hant": (), "pt-BR": ("pt",)},
    "microsoft": {
        "zh-Hans": ("zh-hans",),
        "zh-Hant": ("zh-hant",),
        "pt-BR": ("pt",),
        "hmn": ("mww",),
    },
    "mymemory": {
        "en": ("en-US",),
        "es": ("es-MX",),
        "ar": ("ar-SA",),
        "zh-Hans": ("zh-CN",),
        "zh-Hant": ("zh-TW",),
        "vi": ("vi-VN",),
        "pt-BR": ("pt-BR",),
        "ht": ("ht-HT",),
        "ru": ("ru-RU",),
        "so": ("so-SO",),
        "ur": ("ur-PK",),
        "hmn": ("hmn-CN",),
        "fil": ("fil-PH",),
        "ko": ("ko-KR",),
        "fr": ("fr-FR",),
        "uk": ("uk-UA",),
        "prs": ("prs-AF",),
    },
}
"""What an engine calls a language, the best name first; a language that is not named keeps its own
code. Hmong is White Hmong where an engine tells."""

LEAVES: Final[Mapping[str, str]] = {
    "libretranslate": "Texts go to the LibreTranslate server of PUENTE_TRANSLATOR_URL, in the body "
    "of the request. Nothing leaves the building when that server is yours.",
    "google": "Every text goes to Google's public web page, in the address of the request, without "
    "a contract: Google, and whoever sees addresses on the way out, can read and keep it.",
    "deepl": "Every text goes to DeepL, in the address of the request with the account's key. Of "
    "the line's languages it knows only a few.",
    "microsoft": "Every text goes to Microsoft's Translator in the cloud, in the body of the "
    "request, under the district's account.",
    "mymemory": "Every text goes to MyMemory over a connection that is NOT encrypted, in the "
    "address of the request; MyMemory is a public memory and keeps what it is given.",
}
"""What leaves the building with each engine, for whoever chooses it."""


class LibreTranslateEngine(BaseTranslator):  # type: ignore[misc]
    """LibreTranslate as its own API wants it: a JSON body, and the languages that the server has.

    deep-translator's class puts text and key into the address, has no time limit, and a list of
    languages from years ago.
    """

    def __init__(
        self, url: str, key: str, source: str, target: str, languages: Sequence[str]
    ) -> None:
        super().__init__(
            base_url=url, languages={code: code for code in languages}, source=source, target=target
        )
        self._key = key

    def translate(self, text: str, **kwargs: Any) -> str:
        """The translation; requests' own exceptions, or RequestError when it is none."""
        asked = {"q": text, "source": self._source, "target": self._target, "format": "text"}
        if self._key:
            asked["api_key"] = self._key
        answer = requests.post(f"{self._base_url}/translate", json=asked, timeout=(CONNECT, READ))
        answer.raise_for_status()
        said = answer.json().get("translatedText")
        if not isinstance(said, str) or not said.strip():
            raise RequestError
        return said


@dataclass(frozen=True)
class Engine:
    """An engine that was chosen: `translate` asks it, `codes` are its names for our languages."""

    name: str
    make: Callable[[str, str], BaseTranslator]
    known: Callable[[], Sequence[str] | None]
    """The codes that it knows; None when only asking tells."""
    ours: bool = False
    """Whether it is the district's own server: nothing leaves the building."""

    def translate(self, text: str, source: str, target: str) -> str:
        """`text` in language `target`. Permanent: it never will. Retryable: perhaps later.

        No error names or holds anything of the text.
        """
        word: PuenteError = Retryable("translator_empty")
        try:
            said = self.make(self._code(source), self._code(target)).translate(text)
        except Exception as fault:  # noqa: BLE001 - the library's own hold the text: none gets out
            word = _word(fault)
        else:
            if isinstance(said, str) and said.strip():
                return said.strip()
        raise word

    def _code(self, language: str) -> str:
        names = CODES[self.name].get(language, (language,))
        known = self.known()
        found = next((name for name in names if known is None or name in known), None)
        if found is None:
            raise Permanent("translator_language")
        return found


_WORDS: Final[tuple[tuple[type[Exception], PuenteError], ...]] = (
    (LanguageNotSupportedException, Permanent("translator_language")),
    (AuthorizationException, Permanent("translator_key")),
    (TooManyRequests, Retryable("translator_busy")),
    (requests.ConnectionError, Retryable("translator_away")),
    (requests.Timeout, Retryable("translator_slow")),
)
"""What the library and its transport raise, in our words; everything else is odd."""


def _word(fault: Exception) -> PuenteError:
    if isinstance(fault, PuenteError):
        return fault
    if isinstance(fault, requests.HTTPError):
        status = fault.response.status_code
        return (Permanent if status in _REFUSED else Retryable)(f"translator_{status}")
    for kind, word in _WORDS:
        if isinstance(fault, kind):
            return type(word)(word.code)
    return Retryable("translator_odd")


def engine(name: str, url: str = "", key: str = "") -> Engine | None:
    """The engine of this name; None for "none". The settings have been checked."""
    if name == "none":
        return None
    if name == "libretranslate":
        languages = _Languages(url.rstrip("/"))
        return Engine(
            name,
            lambda s, t: LibreTranslateEngine(url.rstrip("/"), key, s, t, languages()),
            languages,
            ours=True,
        )
    _limit_the_time()
    return Engine(name, _STOCK[name](key), lambda: None)


_STOCK: Final[Mapping[str, Callable[[str], Callable[[str, str], BaseTranslator]]]] = {
    "google": lambda _key: google.GoogleTranslator,
    "deepl": lambda key: (
        lambda s, t: deepl.DeeplTranslator(s, t, key, use_free_api=key.endswith(":fx"))
    ),
    "microsoft": lambda key: lambda s, t: microsoft.MicrosoftTranslator(s, t, key),
    "mymemory": lambda _key: mymemory.MyMemoryTranslator,
}
"""deep-translator's own classes, one object a call."""


class _Languages:
    """The languages that a LibreTranslate server has, asked once it answers."""

    def __init__(self, url: str) -> None:
        self._url, self._lock = url, threading.Lock()
        self._codes: tuple[str, ...] = ()

    def __call__(self) -> tuple[str, ...]:
        with self._lock:
            if not self._codes:
                answer = requests.get(f"{self._url}/languages", timeout=(CONNECT, READ))
                answer.raise_for_status()
                self._codes = tuple(str(one["code"]) for one in answer.json())
            return self._codes


class _Timed:
    """`requests` for modules that set no time limit."""

    exceptions = requests.exceptions

    @staticmethod
    def get(*args: Any, **kwargs: Any) -> requests.Response:
        return requests.get(*args, timeout=(CONNECT, READ), **kwargs)

    @staticmethod
    def post(*args: Any, **kwargs: Any) -> requests.Response:
        return requests.post(*args, timeout=(CONNECT, READ), **kwargs)


def _limit_the_time() -> None:
    """Gives deep-translator's modules a `requests` that does not wait for ever."""
    for module in (google, deepl, microsoft, mymemory):
        module.requests = _Timed
