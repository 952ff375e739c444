"""Texts of which nobody knows whether they left: looked for at the provider before any resend.

A provider such as Twilio knows no idempotency: asking twice sends twice. So a broken connection, a
timeout or a killed sender leaves a row `unknown`. A report with our id in its address settles it;
else we look, by recipient, time and text. Only what the provider surely does not have is sent
again, and not without end; what cannot be told is a person's to decide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from bot import log
from bot.channels import outgoing
from bot.conversation.deliver import Post
from bot.errors import Retryable
from bot.store import claims, fallback, messages, recipients, states, waiting
from bot.store.db import Session, transaction
from bot.store.families import Family
from bot.store.messages import Message

LOOKS = (timedelta(seconds=2), timedelta(seconds=8), timedelta(seconds=20))
"""After a look in vain, so long until the next: what a provider took may show late in its list."""
SOON = timedelta(seconds=2)
RESENDS = 2
"""So often a text that was surely not taken leaves anew. More than one sender in a row may die
with it, as when a machine is restarted; after that it is not chance."""

logger = log.get("lookup")


class Found(Protocol):
    """A text that the provider has."""

    @property
    def provider_id(self) -> str: ...

    @property
    def status(self) -> str: ...

    @property
    def text(self) -> str: ...

    @property
    def code(self) -> str | None: ...


class Finder(Protocol):
    """A sender that can be asked what it has."""

    def look(self, to: str, channel: str, since: datetime) -> Sequence[Found]:
        """What we sent to `to` from about `since` on, the newest first.

        Raises Retryable when it cannot be asked now.
        """
        ...


def look_for(family_id: int, post: Post, finders: Mapping[str, Finder]) -> int:
    """Looks for this family's texts of unknown outcome that are due; how many are settled now."""
    with transaction(post.store) as session:
        due = waiting.to_look_for(session, family_id, post.clock())
        if not due:
            return 0
        number = session.get_one(Family, family_id).number
        since = {row.id: states.first_sent(session, row.id) or row.created_at for row in due}
    settled = 0
    for row in due:
        if row.via not in finders:
            continue
        try:
            found = finders[row.via].look(number, row.channel, since[row.id])
        except Retryable as fault:
            _later(row, fault, post)
            break  # it cannot be asked about the others either
        with transaction(post.store) as session:
            settled += _judge(session, row, found, post.clock())
    return settled


def _judge(session: Session, row: Message, found: Sequence[Found], now: datetime) -> bool:
    """What the provider's list says about a row: taken, not there, not there yet, or no telling."""
    strangers = [text for text in found if messages.of_provider(session, text.provider_id) is None]
    alike = [(outgoing.same_text(row.text, text.text), text) for text in strangers]
    taken = [text for same, text in alike if same]
    if taken:
        oldest = taken[-1]
        how = {"provider_id": oldest.provider_id, "code": oldest.code}
        logger.info("found", message=row.id, status=oldest.status)
        moved = states.advance(session, row.id, oldest.status, now, **how)
        fallback.heed(session, row.id, now)
        return moved
    if any(same is None for same, _ in alike):
        logger.warning("cannot_tell", message=row.id)
        states.look_again(session, row.id, "cannot_tell", None, counts=True)
        return False
    if row.payload:  # a template: what the provider shows of it is not the text that we keep
        logger.warning("cannot_tell", message=row.id)
        states.look_again(session, row.id, "cannot_tell", None, counts=True)
        return False
    if row.looks < len(LOOKS):
        states.look_again(session, row.id, "not_seen_yet", now + LOOKS[row.looks], counts=True)
        return False
    of_broadcast = recipients.of_messages(session, [row.id]).get(row.id)
    again = states.times_sent_again(session, row.id) if of_broadcast is None else of_broadcast
    if again >= RESENDS:
        logger.warning("lost_again", message=row.id)
        states.look_again(session, row.id, "lost_again", None, counts=True)
        return False
    logger.warning("sent_again", message=row.id)
    if of_broadcast is not None:  # only its own loop knows of quiet hours, pace and STOP
        return claims.unclaim(session, row.id, states.NOT_FOUND, now, now, "unknown")
    return states.back_to_queue(session, row.id, states.NOT_FOUND, now, now, looked=True)


def _later(row: Message, fault: Retryable, post: Post) -> None:
    """The provider cannot be asked now: soon again, and as often as it takes."""
    due = post.clock() + max(SOON, timedelta(seconds=fault.after or 0))
    with transaction(post.store) as session:
        states.look_again(session, row.id, fault.code, due, counts=False)
