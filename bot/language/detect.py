"""Which shipped language a text is in. Detection only suggests: the family's choice leads."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass

import pycld2
import regex
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from bot.language.fold import words

UNSEEN = 1e-6
_CODES = {"zh": "zh-Hans", "zh-Hant": "zh-Hant", "pt": "pt-BR", "tl": "fil", "fa": "prs"}
_NO_WORDS = regex.compile(r"\[private\]|https?://\S+|\d+")
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
    """Two bundled detectors and the family's language as a prior. Safe in threads."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        self._langid = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._langid.set_languages([code.split("-")[0] for code in languages])
        self._lock = threading.Lock()

    def __call__(self, text: str, stored: str = "") -> Detected:
        """The likeliest language of `text`; the stored one when the text says nothing about it."""
        plain = _NO_WORDS.sub(" ", text).strip()
        if not words(plain):
            return Detected(stored or self.languages[0], 0.0)
        seen = self._cld2(plain)
        if seen and seen not in self.languages and len(words(plain).split()) >= 3:
            return Detected(stored or self.languages[0], 0.0, foreign=seen)
        scores = self._scores(plain, seen)
        if stored:
            other = 0.25 / max(len(self.languages) - 1, 1)
            for code in scores:
                scores[code] += math.log(0.75 if code == stored else other)
        return _best(scores)

    def _scores(self, plain: str, seen: str) -> dict[str, float]:
        with self._lock:
            ranked = dict(self._langid.rank(plain.lower()))
        scores = {
            c: math.log(max(float(ranked.get(c.split("-")[0], 0)), UNSEEN)) for c in self.languages
        }
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


def _best(scores: dict[str, float]) -> Detected:
    top = max(scores, key=lambda code: scores[code])
    total = sum(math.exp(score - scores[top]) for score in scores.values())
    return Detected(top, 1 / total)
