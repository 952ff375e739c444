"""What a language has, and what it lacks until it can be shipped: `puente language missing`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot import yaml_file
from bot.language import reviewing
from bot.language.detect import recognises
from bot.language.keywords import KINDS
from bot.language.languages import RESPONSES
from bot.language.ledger import Standing
from bot.language.tables import listed, load, merged
from bot.language.texts import HIGH_STAKES, SOURCE, Texts

EXAMPLES: Final = 10
"""Examples that each intent needs."""
MESSAGES: Final = {"dev": 75, "report": 150, "danger": 40, "private": 60}
"""Messages to measure with, by the kind of file."""
BARE: Final = ("danger", "private")
"""Kinds of file in which every line is a message: none is for a comment."""
SENTENCE: Final = 40
"""Letters from which a text is no name any more."""
WORDS: Final = KINDS
"""Tables of keywords.yml that each language has a part of: all that the line reads there."""
OPTIONAL: Final = frozenset({"only_ours", "not_ours"})
"""Sections of a word table that a language may have nothing in."""
DANGER: Final = ("safety", "private")
"""Sections of a lexicon without which danger is not heard, or private matters are kept."""


@dataclass(frozen=True)
class Places:
    """Where the files of languages stand below a folder: the project's own, or a copy of it."""

    root: Path = RESPONSES.parent

    @property
    def responses(self) -> Path:
        return self.root / "responses"

    @property
    def examples(self) -> Path:
        return self.root / "nlu_data/nlu"

    @property
    def evaluation(self) -> Path:
        return self.root / "nlu_data/eval"

    @property
    def lexicon(self) -> Path:
        return self.root / "bot/privacy/lexicon"

    def intents(self) -> list[str]:
        """What families ask for; `answer`, as which a fitting reply is told, has no examples."""
        domain = yaml_file.load(self.root / "nlu_data/domain.yml")
        return [intent for intent in domain["intents"] if intent != "answer"]


@dataclass(frozen=True)
class Part:
    """One line of the list: `have` of `of` are there. `where` is a file below the root."""

    name: str
    have: int
    of: int
    where: str
    needed: bool = True
    """Whether the line needs it; else it tells how good the language is, or who has looked."""

    @property
    def lacks(self) -> bool:
        return self.have < self.of


def inventory(code: str, texts: Texts, places: Places) -> list[Part]:
    """Everything that belongs to a language, in the order in which it should be made."""
    return [
        *_texts(code, texts),
        *_keywords(code, places),
        *_lexicon(code, places),
        *_tables(code, places),
        *_examples(code, places),
        *_messages(code, places),
        Part("told from others", int(recognises(code)), 1, "bot/language/detect.py", needed=False),
    ]


def _texts(code: str, texts: Texts) -> list[Part]:
    """Safety, consent and rights first; then the rest; then who has read them."""
    ids = texts.ids(SOURCE)
    own = [one for one in ids if texts.standing(code, one) is not Standing.MISSING]
    where = f"responses/{code}/"
    starts: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("safety", ("safety-",)), ("consent", ("consent-",)), ("rights", ("fact-",)),
    )  # fmt: skip
    found = [
        Part(f"texts: {name}", _count(own, start), _count(ids, start), where)
        for name, start in starts
    ]
    rest = [sum(not one.startswith(HIGH_STAKES) for one in some) for some in (own, ids)]
    found.append(Part("texts: all others", rest[0], rest[1], where))
    if code == SOURCE:
        return found
    standing = reviewing.counts(texts, code)
    fresh = len(own) - standing[Standing.STALE]
    said = len(own) - sum(_is_copied(code, one, texts) for one in own)
    return [
        *found,
        Part("texts that are not the English words", said, len(own), where),
        Part("texts made from today's English", fresh, len(own), where),
        Part("texts reviewed", standing[Standing.REVIEWED], len(ids), where, needed=False),
    ]


def _is_copied(code: str, text_id: str, texts: Texts) -> bool:
    """Whether it is English still; what is short may be a name."""
    words, english = (texts.patterns(one)[text_id].words for one in (code, SOURCE))
    return words == english and sum(map(str.isalpha, english)) >= SENTENCE


def _count(ids: Iterable[str], start: tuple[str, ...]) -> int:
    return sum(one.startswith(start) for one in ids)


def _keywords(code: str, places: Places) -> list[Part]:
    table, where = _yaml(places.responses / "keywords.yml"), "responses/keywords.yml"
    found = [Part(f"words: {kind}", int(bool(table[kind].get(code))), 1, where) for kind in WORDS]
    where = "responses/reassures.yml"  # without them staff cannot say that status does not matter
    spoken = yaml_file.load(places.root / where)["reassures"]
    return [*found, Part("words: reassures", int(bool(spoken.get(code))), 1, where, needed=False)]


def _lexicon(code: str, places: Places) -> list[Part]:
    english, own = (_yaml(places.lexicon / f"{one}.yml") for one in (SOURCE, code))
    where = f"bot/privacy/lexicon/{code}.yml"
    return [
        Part(
            f"screening: {name}",
            sum(bool((own.get(name) or {}).get(topic)) for topic in english[name]),
            len(english[name]),
            where,
        )
        for name in DANGER
    ]


def _tables(code: str, places: Places) -> list[Part]:
    found = []
    for kind, name in (("words", "word tables"), ("glossary", "school words")):
        tables = load(places.responses / kind)
        own, where = tables.get(code) or {}, f"responses/{kind}/{code}.yml"
        english = tables[SOURCE]
        if kind == "glossary":
            asks = listed([own], "asks")
            names = {term for term, called in merged([own], "names").items() if called}
            found.append(Part("ways to ask what a word means", int(bool(asks)), 1, where))
            all_of_them = set(english["names"])  # "homework" is no school word everywhere
            have = len(names & all_of_them)
            found.append(Part(name, have, len(all_of_them), where, needed=False))
        else:
            sections = english.keys() - OPTIONAL
            have = sum(_holds_words(own.get(section)) for section in sections)
            found.append(Part(name, have, len(sections), where))
    return found


def _holds_words(node: Any) -> bool:
    """Whether anything at all stands in a section, however deep."""
    if isinstance(node, Mapping):
        return any(map(_holds_words, node.values()))
    return bool(node)


def _examples(code: str, places: Places) -> list[Part]:
    """One line for each intent that has not enough, one for those that have."""
    found = examples(places.examples / code)
    where, intents = f"nlu_data/nlu/{code}/", places.intents()
    few = [one for one in intents if found[one] < EXAMPLES]
    whole = Part("examples: intents with enough", len(intents) - len(few), len(intents), where)
    return [whole, *(Part(f"examples: {one}", found[one], EXAMPLES, where) for one in few)]


def examples(folder: Path) -> Counter[str]:
    """How many messages of each intent stand in a language's training files."""
    found: Counter[str] = Counter()
    for path in sorted(folder.glob("*.yml")):
        for block in _yaml(path).get("nlu") or ():
            lines = (block.get("examples") or "").splitlines()
            found[block["intent"]] += sum(line.startswith("- ") for line in lines)
    return found


def _messages(code: str, places: Places) -> list[Part]:
    found = []
    for kind, many in MESSAGES.items():
        path = places.evaluation / f"{code}.{kind}.tsv"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        have = sum(bool(line.strip()) and not line.startswith("#") for line in lines)
        where = f"nlu_data/eval/{path.name}"
        found.append(Part(f"messages to measure with: {kind}", have, many, where, needed=False))
    return found


def _yaml(path: Path) -> dict[str, Any]:
    """A table as it stands; empty when there is none."""
    return (yaml_file.load(path) if path.exists() else None) or {}
