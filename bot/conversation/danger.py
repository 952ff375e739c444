"""How likely a message speaks of danger: what the model gives to it, weighed with the words that
the screening heard."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.conversation.asking import Parser
from bot.conversation.parts import MOST_SENTENCES, is_searched, readable, sentences
from bot.dialogue.rasa import Guess

FILE = Path(__file__).with_name("danger.json")
NOW = 0.4
"""So likely, and the alarm sounds."""
PERHAPS = 0.15
"""So likely, and the family gets the numbers to call beside its answer."""
SENTENCE = 0.9
"""So likely must one sentence by itself be for that: of 34 messages of the development split in
which a sentence sounds like an alarm and the whole does not, one spoke of danger.

All three are chosen on nlu_data/eval/*.dev.tsv and eval/dev/*.danger.tsv, the first two from the
table that `make danger` prints."""
OF_MANY_MEANINGS = frozenset({"emergency", "violence", "missing_child"})
"""The topics with words that are as often used of other things ('the bill kills us')."""
INTENT_OF_TOPIC = {
    "self_harm": "safety_self_harm",
    "violence": "safety_violence",
    "abuse": "safety_abuse",
    "forced_work": "safety_abuse",
    "ice_now": "safety_ice_now",
    "missing_child": "safety_emergency",
    "poison": "safety_emergency",
    "emergency": "safety_emergency",
    "bullying": "safety_bullying",
}
"""The intent of what the screening hears."""
OF_A_LINE = frozenset({"self_harm", "poison"})
"""The topics whose text leads to a line of its own: their words are not overruled."""
SURE = 0.6
"""With such a share the model may overrule the words. It knows better which danger it is (of 11
messages of the development split in which they differ nine times), or that it is none."""
LEAST = 0.001
"""Nothing is told from a share below this one."""


@dataclass(frozen=True)
class Danger:
    """What is to be done about a message."""

    level: str
    """now: the alarm; perhaps: the numbers to call, and a person looks; or nothing."""
    topic: str = ""
    guesses: tuple[Guess, ...] = ()
    """What the model takes the message for, the likeliest first."""


def look(text: str, heard: str | None, model: Parser, language: str) -> Danger:
    """What there is of danger in `text`; `heard` is the topic whose words the screening heard.

    Raises Retryable when the model cannot be asked.
    """
    read = [model.parse(piece, language).guesses for piece in readable(text)]
    guesses = max(read, key=share)
    likely = likelihood(share(guesses), heard)
    if likely >= NOW or (heard and _is_believed(heard, text, guesses)):
        return Danger("now", _topic(heard, guesses), guesses)
    if heard or likely >= PERHAPS:
        return Danger("perhaps", _topic(heard, guesses), guesses)
    for sentence in sentences(text)[:MOST_SENTENCES]:
        guesses = model.parse(sentence, language).guesses
        if likelihood(share(guesses), None) >= SENTENCE:
            return Danger("perhaps", _topic(None, guesses), guesses)
    return Danger("")


def _is_believed(heard: str, text: str, guesses: tuple[Guess, ...]) -> bool:
    """Whether words of danger are enough, however little the model gives to it: those of poison,
    and any as long as the model is sure of nothing else, or a text too long to be searched."""
    top = guesses[0]
    is_sure = top.confidence >= SURE and not is_urgent(top.name) and top.name != "talk_unclear"
    return heard == "poison" or not is_sure or not is_searched(text)


def share(guesses: Iterable[Guess]) -> float:
    """What the model gives to all dangers together, from 0 to 1."""
    return sum(guess.confidence for guess in guesses if is_urgent(guess.name))


def likelihood(share: float, heard: str | None) -> float:
    """How likely a text with such a share speaks of danger, from 0 to 1: a logistic regression."""
    weights = _weights()
    score = sum(weights[name] * value for name, value in signs(share, heard).items())
    return 1 / (1 + math.exp(-score))


def signs(share: float, heard: str | None) -> dict[str, float]:
    """What is weighed. `make danger` fits the weights."""
    kept = min(max(share, LEAST), 1 - LEAST)
    return {
        "always": 1.0,
        "share": math.log(kept / (1 - kept)),
        "plain_words": float(heard is not None and heard not in OF_MANY_MEANINGS),
        "words_of_many_meanings": float(heard in OF_MANY_MEANINGS),
    }


def is_urgent(intent: str) -> bool:
    """Whether an intent is a danger that cannot wait."""
    return intent.startswith("safety_") and intent != "safety_bullying"


def _topic(heard: str | None, guesses: Iterable[Guess]) -> str:
    """Which danger it is, by the words or by what the model is likeliest to see."""
    seen = next((guess for guess in guesses if is_urgent(guess.name)), None)
    if seen is None:
        return heard or "emergency"
    named = seen.name.removeprefix("safety_")
    if heard is None:
        return named
    agrees = seen.name == INTENT_OF_TOPIC[heard]
    knows_better = seen.confidence >= SURE and heard not in OF_A_LINE
    return named if knows_better and not agrees else heard


@cache
def _weights() -> dict[str, float]:
    kept: dict[str, float] = json.loads(FILE.read_text("utf-8"))
    return kept
