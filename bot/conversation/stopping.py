"""Whether a family may want no more messages although its message is no STOP: a person judges."""

from __future__ import annotations

from bot.language.keywords import Keywords
from bot.store.messages import Message

INTENT = "account_stop_start"
LIKELY = 0.3
"""So likely must the model take it for that. A person looks, so a third of a doubt is enough."""


def may_want_stop(row: Message, keywords: Keywords) -> bool:
    """Whether a message from a family holds words that alone would be a STOP, or whether the model
    took it, in any language, for a wish about which messages come."""
    if row.direction != "in":
        return False
    guesses = (row.trace or {}).get("guesses", ())
    return keywords.mentions_stop(row.text) or any(
        one["name"] == INTENT and one["confidence"] >= LIKELY for one in guesses
    )
