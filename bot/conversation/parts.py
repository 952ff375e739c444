"""The parts of a message: its sentences, and what an 'and' or a comma joins."""

from __future__ import annotations

import regex

MIN_WORDS = 3
"""What is shorter is no part of its own."""
MOST_SENTENCES = 16
"""Of a story, in which one sentence may hide a danger."""
READ = 600
"""Characters of a text that the encoder reads: nlu_data/config.yml."""

_BREAK = regex.compile(
    r"[.!?;\n]+\s+|\n+|[。！？；؟۔]+\s*|\s+(?:and also|also|tambien|también|y también|"
    r"y tambien|ademas|además|"
    r"otra cosa|another thing|one more thing|by the way)[,:]?\s+",
    regex.IGNORECASE,
)
_HAN = regex.compile(r"\p{Han}")
_JOINT = regex.compile(
    r"\s*[,،]\s+(?:(?:y|e|and|pero|but)\s+)?|，"
    r"|\s+(?:y|and|pero|but|и|і|та|và|ak|epi|iyo|thiab|et|اور|aur|그리고)\s+",
    regex.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """The sentences of a message, those of a word or two left out."""
    return [part for part in _BREAK.split(text) if part and words_in(part) >= MIN_WORDS]


def clauses(text: str) -> list[str]:
    """The parts between 'and' and commas; a short one belongs to the one before."""
    parts: list[str] = []
    for part in _JOINT.split(text):
        if parts and words_in(part) < MIN_WORDS:
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.append(part)
    return [part for part in parts if words_in(part) >= MIN_WORDS]


def words_in(part: str) -> float:
    """How many words a part has; of Chinese, which writes no blanks, two characters are one."""
    characters = len(_HAN.findall(part))
    return len(_HAN.sub(" ", part).split()) + characters / 2


def readable(text: str) -> list[str]:
    """A message, and what lies behind the end of what is read of it, in pieces that are read."""
    return [text, *(text[at : at + READ] for at in range(READ, len(text), READ))]


def is_searched(text: str) -> bool:
    """Whether no sentence of a message lies behind the most that are looked at."""
    return len(sentences(text)) <= MOST_SENTENCES
