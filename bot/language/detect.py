"""Which language of ours a text is in. Detection only suggests: the family's choice leads."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from typing import Final

import pycld2
import regex
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from bot.language import tongues
from bot.language.tongues import Tongues
from bot.privacy.fold import SIMPLIFIED, TRADITIONAL

# How much two libraries add to our own model, as tried on nlu_data/eval/dev.
LANGID: Final = 0.2
CLD2: Final = 1.5
SCRIPT: Final = 5.0
"""What a character of only one Chinese script adds: more than anything that looks otherwise."""
UNSEEN: Final = 1e-4
UNKNOWN: Final = 1e-2
"""The share that a library gives a language it does not know, so that it does not speak against."""
PRIOR: Final = 0.75
"""How likely a family writes in its own language."""
MOSTLY, SOME, LIKELY = 0.5, 0.25, 0.9
"""A text of which this share are words of our languages is not called foreign lightly; nor with
less of them when our model is this sure of a language."""
ENOUGH_LETTERS: Final = 4
_CODES: Final = {
    "zh": "zh-Hans",
    "zh-Hant": "zh-Hant",
    "pt": "pt-BR",
    "tl": "fil",
    "fa": "prs",
    "arz": "ar",
}
_LATIN: Final = regex.compile(r"\p{Latin}")


@dataclass(frozen=True)
class Detected:
    """A suggestion: `confidence` 0 to 1 among the shipped languages, with the family's as prior.

    `foreign` names a language that is not shipped when the text is reliably in it.
    """

    code: str
    confidence: float
    foreign: str = ""


class Detector:
    """Our own model, two bundled detectors, and the family's language as a prior. Thread-safe."""

    def __init__(self, languages: tuple[str, ...], model: Tongues | None = None) -> None:
        self.languages = languages
        self._model = model or tongues.load()
        self._langid = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        self._lock = threading.Lock()

    def __call__(self, text: str, stored: str = "") -> Detected:
        """The likeliest language of `text`; the stored one when the text says nothing about it."""
        said = tongues.tokens(text)
        if not said:
            return Detected(stored or self.languages[0], 0.0)
        plain = " ".join(said)
        with self._lock:
            ranked = {code: float(share) for code, share in self._langid.rank(plain)}
        seen = _cld2(plain) or _by_script(plain, ranked)
        ours = self._model.scores(said)
        if self._is_foreign(seen, said, ranked, ours, stored):
            return Detected(stored or self.languages[0], 0.0, foreign=seen)
        scores = self._scores(ours, said, seen, ranked)
        if stored:
            other = (1 - PRIOR) / max(len(self.languages) - 1, 1)
            for code in scores:
                scores[code] += math.log(PRIOR if code == stored else other)
        return _best(scores)

    def alone(self, text: str) -> dict[str, str]:
        """What each library says by itself, in our codes where it tells them; "" for nothing."""
        plain = " ".join(tongues.tokens(text))
        if not plain:
            return {"langid": "", "cld2": ""}
        with self._lock:
            ranked = self._langid.rank(plain)
        likeliest = max(ranked, key=lambda one: one[1])[0]
        return {"langid": _CODES.get(likeliest, likeliest), "cld2": _cld2(plain)}

    def _is_foreign(
        self,
        seen: str,
        said: list[str],
        ranked: dict[str, float],
        ours: dict[str, float],
        stored: str,
    ) -> bool:
        """Whether `seen`, which is not shipped, is to be believed.

        Without its accents Spanish looks to one detector like Guarani or Galician, and a short
        Russian text like Serbian. So the text must not be made of words that our families use, nor
        look to our model like the family's own language; in Latin letters, nor may the other
        detector see one of our languages.
        """
        if not seen or seen in self.languages or not _long_enough(said):
            return False
        if seen not in self._model.codes:
            known, top = self._model.share_known(said), max(ours, key=lambda code: ours[code])
            likely = top == stored or math.exp(ours[top]) >= LIKELY
            if known >= MOSTLY or (likely and known >= SOME):
                return False
        if not _LATIN.search("".join(said)) or seen in self._model.codes:
            return True
        likeliest = max(ranked, key=lambda code: ranked[code])
        return likeliest not in {_base(code) for code in self.languages}

    def _scores(
        self, ours: dict[str, float], said: list[str], seen: str, ranked: dict[str, float]
    ) -> dict[str, float]:
        shares = {code: ranked.get(_base(code)) for code in self.languages}
        total = sum(share for share in shares.values() if share) or 1.0
        scores = {}
        for code, share in shares.items():
            likely = UNKNOWN if share is None else max(share / total, UNSEEN)
            scores[code] = ours.get(code, min(ours.values())) + LANGID * math.log(likely)
        if seen in scores:
            scores[seen] += CLD2
        if (script := _chinese(said)) in scores:
            scores[script] += SCRIPT
        return scores


def _chinese(said: list[str]) -> str:
    """In which of its two scripts Chinese is written, when a character tells."""
    traditional = sum(word in TRADITIONAL for word in said)
    simplified = sum(word in SIMPLIFIED for word in said)
    if traditional == simplified:
        return ""
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def _cld2(plain: str) -> str:
    try:
        reliable, _, found, *_ = pycld2.detect(plain, bestEffort=False)
    except pycld2.error:
        return ""
    return _CODES.get(found[0][1], found[0][1]) if reliable else ""


def _by_script(plain: str, ranked: dict[str, float]) -> str:
    """The likeliest language of a text without Latin letters, when the other detector is unsure."""
    if _LATIN.search(plain):
        return ""
    likeliest = max(ranked, key=lambda code: ranked[code])
    return _CODES.get(likeliest, likeliest)


def _long_enough(said: list[str]) -> bool:
    """Three words in Latin letters; in another script four letters are as telling."""
    letters = "".join(said)
    return len(said) >= 3 or (len(letters) >= ENOUGH_LETTERS and not _LATIN.search(letters))


def _base(code: str) -> str:
    """The code that the bundled detectors use."""
    return {"fil": "tl", "prs": "fa"}.get(code, code.partition("-")[0])


def _best(scores: dict[str, float]) -> Detected:
    top = max(scores, key=lambda code: scores[code])
    total = sum(math.exp(score - scores[top]) for score in scores.values())
    return Detected(top, 1 / total)
