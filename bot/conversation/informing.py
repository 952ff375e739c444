"""A text that the family did not ask for just now: how a matter went on that it had raised."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.conversation.reply import write_in_both
from bot.conversation.turn import Tools
from bot.dialogue.say import Question, Say
from bot.store import messages
from bot.store.db import Session
from bot.store.families import Family


def reachable(session: Session, family: Family) -> bool:
    """Whether the line may write to the family: it has written to us, and not said STOP."""
    return family.opted_out_at is None and messages.last_received(session, family.id) is not None


def inform(
    session: Session,
    family: Family,
    says: Sequence[Say | Question],
    tools: Tools,
    now: datetime,
    leaves_at: datetime | None = None,
    language: str = "",
) -> bool:
    """Queues `says` as one text on the line that the family last wrote by; False: it gets nothing.

    In its language, or in `language` while none is known of it. What leaves later counts as said
    when it leaves: until then nobody waits for it, and it does not grow old.
    """
    last = messages.last_received(session, family.id)
    if last is None or family.opted_out_at is not None:
        return False
    also = (family.preferences or {}).get("also", "")
    written = write_in_both(list(says), family.language or language or "en", also, tools)
    later = leaves_at if leaves_at and leaves_at > now else None
    messages.queue_reply(
        session,
        last,
        written.text,
        later or now,
        language=written.language,
        draft=written.draft,
        due_at=later,
    )
    return True
