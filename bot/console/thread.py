"""A conversation's messages as the desk shows them: the words, English beside them, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.channels.reasons import reason_of
from bot.channels.sms import size
from bot.console.gate import console
from bot.conversation.reply import write
from bot.conversation.stopping import may_want_stop
from bot.dialogue.say import Question, Say
from bot.language.texts import SOURCE, MissingTextError
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.translations import Translation


def lines(
    rows: Sequence[Message], family: Family, known: dict[int, Translation]
) -> list[dict[str, Any]]:
    traces = {row.id: row.trace or {} for row in rows}
    told: set[int] = set()
    found = []
    for row in rows:
        trace, person = traces[row.id], (row.trace or {}).get("person") or {}
        language = row.language or (trace.get("language") or {}).get("code") or family.language
        said = ""
        if row.direction == "out" and row.reply_to in traces and row.reply_to not in told:
            told.add(row.reply_to)
            said = in_our_words(traces[row.reply_to]) if language != SOURCE else ""
        found.append(
            {
                "row": row, "trace": trace if row.direction == "in" else {}, "person": person,
                "typed": trace.get("typed", ""), "typed_in": trace.get("typed_in", ""),
                "by_machine": trace.get("by_machine", False),
                "language": language, "english": known.get(row.id), "ours": said,
                "asks_english": language != SOURCE and bool(row.text) and not said
                and not trace.get("typed"),
                "may_want_stop": family.opted_out_at is None
                and may_want_stop(row, console().desk.tools.keywords),
                "takes": size(row.text) if _is_billed(row) else None,
                "reason": reason_of(row.code) if row.status in ("failed", "undelivered") else None,
            }
        )  # fmt: skip
    return found


def _is_billed(row: Message) -> bool:
    return row.direction == "out" and row.channel == "sms"


def in_our_words(trace: dict[str, Any]) -> str:
    """What the bot said, in English: the same texts, not a translation of them."""
    says: list[Say | Question] = [
        Question.from_json(one) if "expects" in one else Say.from_json(one)
        for one in trace.get("said", ())
    ]
    try:
        return write(says, SOURCE, console().desk.tools).text if says else ""
    except MissingTextError:
        return ""
