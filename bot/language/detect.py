"""Which language of ours a text is in. Detection only suggests: the family's choice leads."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

import pycld2
import regex

from bot.language import tongues
from bot.language.beyond import beyond
from bot.language.tongues import Tongues
from bot.privacy.fold import SIMPLIFIED, TRADITIONAL

# How much a library adds to our own model, as tried on nlu_data/eval/dev. A second one (langid) was
# let go: it told nothing that these two did not, and took 70 MB of each process.
CLD2: Final = 1.5
SCRIPT: Final = 5.0
"""What a character of only one Chinese script adds: more than anything that looks otherwise."""
PRIOR: Final = 0.75
"""How likely a family writes in its own language."""
NEAR: Final = 2
"""The family's own language may be so many times less likely than a neighbour, and still be it."""
MOSTLY, SOME, LIKELY = 0.5, 0.25, 0.9
"""A text of which this share are words of our languages is not called foreign lightly; nor with
less of them when our model is this sure of a language."""
STRANGE: Final = 2
"""So many letters that none of our languages has (kana, the Polish l) are no slip of the finger."""
ENOUGH_LETTERS: Final = 4
_CODES: Final = {
    "zh": "zh-Hans",
    "zh-Hant": "zh-Hant",
    "pt": "pt-BR",
    "tl": "fil",
    "fa": "prs",
    "arz": "ar",
    "iw": "he",
    "jw": "jv",
}
DOUBT: Final = 0.7
"""No surer is a first text that looks to the library like a language that families speak and that
is not shipped, and to us like one of ours: the family is asked, and nothing is kept. Of 1,763 texts
of four words and more in 18 such languages (public collections) 23 are taken for ours by that, and
107 without; of 1,739 in our own 7 more are asked about, of 4,327 on the development split 25."""
TELLING: Final = 4
"""So few words the library mostly mistakes itself: "ay escuela manana" is no Guarani."""
_KAREN: Final = regex.compile(r"[\u1061-\u1064]")
"""Vowels and tones that only S'gaw Karen has, which the library takes for Burmese."""
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
    """Our own model, a bundled detector, and the family's language as a prior. Thread-safe."""

    def __init__(self, languages: tuple[str, ...], model: Tongues | None = None) -> None:
        self.languages = languages
        self._model = model or tongues.load()

    def __call__(self, text: str, stored: str = "") -> Detected:
        """The likeliest language of `text`; the stored one when the text says nothing about it."""
        said = tongues.tokens(text)
        if not said:
            return Detected(stored or self.languages[0], 0.0)
        seen = cld2(" ".join(said))
        ours = self._model.scores(said)
        if self._is_foreign(seen, said, ours, stored):
            return Detected(stored or self.languages[0], 0.0, foreign=seen)
        scores = self._scores(ours, said, seen)
        if stored:
            other = (1 - PRIOR) / max(len(self.languages) - 1, 1)
            for code in scores:
                scores[code] += math.log(PRIOR if code == stored else other)
        best = _best(scores)
        doubtful = not stored and seen in beyond() and seen not in self._model.codes
        doubtful = doubtful and len(said) >= TELLING
        return replace(best, confidence=min(best.confidence, DOUBT)) if doubtful else best

    def _is_foreign(self, seen: str, said: list[str], ours: dict[str, float], stored: str) -> bool:
        """Whether `seen`, which is not shipped, is to be believed.

        Without its accents Spanish looks to the library like Guarani or Galician, and a short
        Russian text like Serbian. So the text must not be made of words that our families use, nor
        look to our model like the family's own language; unless letters tell that none of ours has.
        """
        if not seen or seen in self.languages or not _long_enough(said):
            return False
        if seen in self._model.codes or self._model.strange(said) >= STRANGE:
            return True
        known, top = self._model.share_known(said), max(ours, key=lambda code: ours[code])
        own = stored in ours and ours[stored] >= ours[top] - math.log(NEAR)
        likely = own or math.exp(ours[top]) >= LIKELY
        return known < MOSTLY and not (likely and known >= SOME)

    def _scores(self, ours: dict[str, float], said: list[str], seen: str) -> dict[str, float]:
        least = min(ours.values())
        scores = {code: ours.get(code, least) for code in self.languages}
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


def cld2(plain: str) -> str:
    """What the library says, in our codes; where its script does not tell, only if it is sure."""
    latin = bool(_LATIN.search(plain))
    try:
        sure, _, found, *_ = pycld2.detect(plain, bestEffort=not latin)
    except pycld2.error:
        return ""
    code: str = "ksw" if _KAREN.search(plain) else found[0][1]
    return in_our_codes(code) if sure or (not latin and code != "un") else ""


def in_our_codes(code: str) -> str:
    """The code of ours for a library's."""
    return _CODES.get(code, code)


def recognises(code: str) -> bool:
    """Whether the library can tell that a text is in this language."""
    codes = dict(pycld2.LANGUAGES)
    return code == "ksw" or code in {
        in_our_codes(codes[name]) for name in pycld2.DETECTED_LANGUAGES
    }


def _long_enough(said: list[str]) -> bool:
    """Three words in Latin letters; in another script four letters are as telling."""
    letters = "".join(said)
    return len(said) >= 3 or (len(letters) >= ENOUGH_LETTERS and not _LATIN.search(letters))


def _best(scores: dict[str, float]) -> Detected:
    top = max(scores, key=lambda code: scores[code])
    total = sum(math.exp(score - scores[top]) for score in scores.values())
    return Detected(top, 1 / total)
