"""A text as a family may get it, before any family does: with arguments as they usually are.

What is too long here would be too long on a phone; what cannot be said here could not be said
there either.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.language import patterns
from bot.language.check import variables_of
from bot.language.patterns import Pattern
from bot.language.texts import Texts

EXAMPLES: Mapping[str, Any] = {
    "title": "Family Math Night", "place": "Lincoln School, gym", "school": "Lincoln School",
    "office": "Family Office", "district": "Example District", "phone": "555-0142",
    "childline": "1-800-555-0142",
    "day": {"date": "2026-09-30"}, "absent": {"date": "2026-09-30"}, "when": {"date": "2026-09-30"},
    "time": {"time": "18:30"}, "end": {"time": "20:00"}, "checked": {"month": "2026-11"},
    "since": {"month": "2026-09"}, "many": 140,
    "what": {"list": [{"say": f"kept-{one}"} for one in ("number", "language", "answers")]},
    "tongue": {"language": "ht"}, "language": {"self": "ht"}, "names": {"selves": True},
    "tongues": {"spoken": True}, "named": "Haitian Creole",
    "own": "हिन्दी", "word": "Hindi", "adults": 2, "children": 3, "n": 2,
    "ages": "3-10", "number": "1234", "code": "D-123456", "topic": "missing child",
    "here": {"said": "language-offer", "in": "hmn"},
    "there": {"said": "language-offer", "in": "prs"},
    "link": "https://line.district.example/calls/1234-" + "0" * 32,
    "languages": {"list": [{"language": code} for code in ("es", "so", "ar")]},
    "offers": {"list": [{"say": f"need-{one}"} for one in ("childcare", "ride", "dinner")]},
    "needs": {"list": [{"say": f"need-{one}"} for one in ("childcare", "ride", "dinner")]},
    "ways": {"list": [{"say": "way-phone"}, {"say": "way-recording"}]},
    "fact": {"say": "fact-enr-01"}, "layer": {"say": "layer-federal"},
}  # fmt: skip
"""By the name of the argument, as long as the example district makes them."""
_NUMBER = re.compile(r"\d[\d:.,/-]*\d|\d")


def rehearsed(texts: Texts, code: str, text_id: str, words: str) -> str:
    """What `words` would say in place of a text. MissingTextError and NotATextError say why not."""
    named = variables_of(patterns.parsed(text_id, words))
    args = {name: _example(texts, code, EXAMPLES.get(name, name)) for name in named}
    return texts.trial(code, text_id, words, args)


def _example(texts: Texts, code: str, value: Any) -> Any:
    """An example that this district has the texts for; else its name, which is about as long."""
    if not isinstance(value, Mapping):
        return value
    inner = [value, *(one for one in value.get("list", ()) if isinstance(one, Mapping))]
    there = all(texts.has(code, one["say"]) for one in inner if "say" in one)
    return value if there else "one, two, three"


def doubts(
    english: Pattern, said: str, terms: Mapping[str, str]
) -> tuple[list[tuple[str, str]], list[str]]:
    """What a second look at a translation is worth: it may be right all the same.

    The school's terms that stand in the English and neither in the family's word for them nor in
    English in what is `said`, and the numbers that it has lost.
    """
    here, source = said.casefold(), english.words.casefold()
    lost = [
        (term, known)
        for term, known in terms.items()
        if term in source and term not in here and known.casefold() not in here
    ]
    numbers = set(_NUMBER.findall(_without_arguments(english.words)))
    return lost, sorted(numbers - set(_NUMBER.findall(said)))


def _without_arguments(words: str) -> str:
    return re.sub(r"\{[^{}]*\}", " ", words)
