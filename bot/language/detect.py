"""Which shipped language a text is in. Detection only suggests: the family's choice leads."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from pathlib import Path

import pycld2
import regex
import yaml
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from bot.language.fold import words
from bot.language.languages import RESPONSES

UNSEEN = 1e-6
WEIGHTS = {"grammar": 4.0, "common": 3.0}
"""What a word under `marks` counts for its language. In 'mi kid esta sick' the grammar decides."""
MOSTLY = 0.5
"""A text of which this share is marks of a shipped language is not called foreign lightly."""
_CODES = {"zh": "zh-Hans", "zh-Hant": "zh-Hant", "pt": "pt-BR", "tl": "fil", "fa": "prs"}
_NO_WORDS = regex.compile(r"\[private\]|https?://\S+|\d+")
_LATIN = regex.compile(r"\p{Latin}")
_RIGHT_MARKS = regex.compile(r"[¿¡ñáíóú]", regex.IGNORECASE)


@dataclass(frozen=True)
class Detected:
    """A suggestion: `confidence` 0 to 1 among the shipped languages, with the family's as prior.

    `foreign` names a language that is not shipped when the text is reliably in it.
    """

    code: str
    confidence: float
    foreign: str = ""


class Detector:
    """Two bundled detectors, each language's most telling words, and the family's language as a
    prior. Safe in threads.
    """

    def __init__(self, languages: tuple[str, ...], folder: Path = RESPONSES / "words") -> None:
        self.languages = languages
        self._langid = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._marks = {code: _marks(folder / f"{code}.yml") for code in languages}
        self._lock = threading.Lock()

    def __call__(self, text: str, stored: str = "") -> Detected:
        """The likeliest language of `text`; the stored one when the text says nothing about it."""
        plain = _NO_WORDS.sub(" ", text).strip()
        tokens = words(plain).split()
        if not tokens or tokens == ["?"]:
            return Detected(stored or self.languages[0], 0.0)
        with self._lock:
            ranked = {code: float(share) for code, share in self._langid.rank(plain.lower())}
        seen = self._cld2(plain) or _by_script(tokens, ranked)
        if _long_enough(tokens) and self._is_foreign(seen, tokens, ranked):
            return Detected(stored or self.languages[0], 0.0, foreign=seen)
        scores = self._scores(plain, tokens, seen, ranked)
        if stored:
            other = 0.25 / max(len(self.languages) - 1, 1)
            for code in scores:
                scores[code] += math.log(0.75 if code == stored else other)
        return _best(scores)

    def _is_foreign(self, seen: str, tokens: list[str], ranked: dict[str, float]) -> bool:
        """Whether `seen`, which is not shipped, is to be believed.

        Without its accents Spanish looks to one detector like Guarani or Galician. So in Latin
        letters the other one must not see a shipped language, nor the text be made of the words
        of one.
        """
        if not seen or seen in self.languages:
            return False
        if not _LATIN.search("".join(tokens)):
            return True
        likeliest = max(ranked, key=lambda code: ranked[code])
        share = max(
            sum(token in marks for token in tokens) / len(tokens) for marks in self._marks.values()
        )
        return share < MOSTLY and likeliest not in {_base(code) for code in self.languages}

    def _scores(
        self, plain: str, tokens: list[str], seen: str, ranked: dict[str, float]
    ) -> dict[str, float]:
        known = {code: max(ranked.get(_base(code), 0.0), 0.0) for code in self.languages}
        total = sum(known.values()) or 1.0
        scores = {code: math.log(max(share / total, UNSEEN)) for code, share in known.items()}
        for code, marks in self._marks.items():
            scores[code] += sum(marks.get(token, 0.0) for token in tokens)
        if seen in scores:
            scores[seen] += 3.0
        if "es" in scores and _RIGHT_MARKS.search(plain):
            scores["es"] += 3.0
        return scores

    def _cld2(self, plain: str) -> str:
        try:
            reliable, _, found, *_ = pycld2.detect(plain, bestEffort=False)
        except pycld2.error:
            return ""
        return _CODES.get(found[0][1], found[0][1]) if reliable else ""


def _by_script(tokens: list[str], ranked: dict[str, float]) -> str:
    """The likeliest language of a text without Latin letters, when the other detector is unsure."""
    if _LATIN.search("".join(tokens)):
        return ""
    likeliest = max(ranked, key=lambda code: ranked[code])
    return _CODES.get(likeliest, likeliest)


def _long_enough(tokens: list[str]) -> bool:
    """Three words in Latin letters; in another script four letters are as telling."""
    letters = "".join(tokens)
    return len(tokens) >= 3 or (len(letters) >= 4 and not _LATIN.search(letters))


def _base(code: str) -> str:
    """The code that the bundled detectors use."""
    return {"fil": "tl", "prs": "fa"}.get(code, code.partition("-")[0])


def _marks(path: Path) -> dict[str, float]:
    """The words that give a language away, with their weights; none without a file."""
    table = yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
    marks = table.get("marks") or {}
    return {word: WEIGHTS[kind] for kind, said in marks.items() for word in words(said).split()}


def _best(scores: dict[str, float]) -> Detected:
    top = max(scores, key=lambda code: scores[code])
    total = sum(math.exp(score - scores[top]) for score in scores.values())
    return Detected(top, 1 / total)
