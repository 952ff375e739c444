"""Claiming a broadcast's next texts, and writing down what became of them.

A claim is a promise to send, made in one transaction: whoever says STOP before it gets nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot import log, metrics
from bot.conversation.announcer import Announcer, Leaving, Outcome
from bot.conversation.deliver import Sent, cope, note_taken
from bot.conversation.patience import patiently
from bot.conversation.planning import WEEK, is_wanted
from bot.errors import Permanent, PuenteError, Retryable
from bot.failpoints import reach
from bot.store import broadcasts, claims, fallback, handoffs, recipients
from bot.store.broadcasts import Broadcast
from bot.store.claims import Next
from bot.store.db import Session, transaction
from bot.store.messages import Message

WINDOW = timedelta(hours=24)
"""After a family's own WhatsApp message, so long it may be written to freely there."""
MONTH = timedelta(days=31)
"""So long notices are counted: what holds for any 31 days holds for every month."""
LATER = timedelta(days=1)
"""Who has had enough for now is looked at again after this, as long as there is time."""
HELD = timedelta(hours=1)
"""A family in danger is looked at again after this."""
AGAIN = timedelta(seconds=2)
"""A text that could not leave just now is tried again after this, or when its provider says."""

logger = log.get("announce")

Text = tuple[Next, dict[str, Any], tuple[dict[str, str], int]]
"""A recipient, what its message holds, and what is sent of it in how many segments."""


def speaking(session: Session, of: Announcer, now: datetime) -> list[tuple[Broadcast, list[str]]]:
    """The broadcasts that may say something now, each with its time zones where it is day."""
    found = (
        (one, [zone for zone in one.zones if of.awake(zone, now)])
        for one in broadcasts.running(session, now)
    )
    return [(one, awake) for one, awake in found if awake]


def claim(of: Announcer, form: str, segments: int) -> list[Leaving] | None:
    """The next texts of this form, claimed in one transaction; None when nobody waits for one.

    `segments` is how long they are expected to be. Whoever turns out to want nothing is excluded,
    so that there may be no text although somebody waited.
    """
    of.words.refresh()
    with transaction(of.store) as session:
        now = of.clock()
        for one, awake in speaking(session, of, now):
            found = claims.take(session, one, form, now, of.share(form, segments), awake)
            if found:
                leaving = _claimed(session, of, one, found, now)
                break
        else:
            return None
    reach("announce_claimed")
    return leaving


def _claimed(
    session: Session, of: Announcer, one: Broadcast, found: Sequence[Next], now: datetime
) -> list[Leaving]:
    willing = _rested(session, of, one, _willing(session, one, found, now), now)
    willing = _spared(session, one, willing, now)
    texts = _texts(session, of, one, willing, now)
    ids = claims.claim(session, [(recipient, held) for recipient, held, _ in texts], now)
    return [
        Leaving(id_, recipient.number, held["channel"], what, segments)
        for id_, (recipient, held, (what, segments)) in zip(ids, texts, strict=True)
    ]


def _willing(session: Session, one: Broadcast, found: Sequence[Next], now: datetime) -> list[Next]:
    """Those who still want it: since it was planned they may have said STOP, or fewer messages."""
    stopped = [next_.recipient_id for next_ in found if next_.opted_out]
    recipients.exclude(session, stopped, "opted_out", now)
    unwanted = [
        next_.recipient_id
        for next_ in found
        if not next_.opted_out and not is_wanted(one.topic, next_.preferences)
    ]
    recipients.exclude(session, unwanted, "not_wanted", now)
    gone = {*stopped, *unwanted}
    return [next_ for next_ in found if next_.recipient_id not in gone]


def _rested(
    session: Session, of: Announcer, one: Broadcast, found: Sequence[Next], now: datetime
) -> Sequence[Next]:
    """Those who may get a notice now; the others wait a day, or are excluded on the last one.

    Of the calendar only: whom a person's broadcast does not reach in a week was told so when it
    was planned. Their families are held, so that no two texts are counted by nobody.
    """
    a_month = one.a_month
    if a_month is None:
        return found
    ids = [next_.family_id for next_ in found]
    month = claims.had(session, ids, now - MONTH, told_once=True)
    week = claims.had(session, ids, now - WEEK, told_once=False)
    full = {
        next_.recipient_id
        for next_ in found
        if month.get(next_.family_id, 0) >= a_month or week.get(next_.family_id, 0) >= of.weekly
    }
    if now + LATER < one.expires_at:
        recipients.put_off(session, list(full), now + LATER)
    else:
        recipients.exclude(session, list(full), "often_enough", now)
    return [next_ for next_ in found if next_.recipient_id not in full]


def _spared(
    session: Session, one: Broadcast, found: Sequence[Next], now: datetime
) -> Sequence[Next]:
    """Those who are not in danger: nothing cheerful comes between a family and its helpers.

    The others wait until nobody need answer for their safety any more, or are excluded when there
    is no later. What is urgent, a school that is closed, reaches them all the same.
    """
    if one.topic == broadcasts.URGENT or not found:
        return found
    families = handoffs.in_danger(session, [next_.family_id for next_ in found])
    held = [next_.recipient_id for next_ in found if next_.family_id in families]
    if now + HELD < one.expires_at:
        recipients.put_off(session, held, now + HELD)
    else:
        recipients.exclude(session, held, "in_danger", now)
    return [next_ for next_ in found if next_.recipient_id not in held]


def _texts(
    session: Session, of: Announcer, about: Broadcast, found: Sequence[Next], now: datetime
) -> list[Text]:
    on_whatsapp = [one.family_id for one in found if one.form == "whatsapp"]
    open_windows = claims.wrote_lately(session, on_whatsapp, "whatsapp", now - WINDOW)
    texts: list[Text] = []
    for one in found:
        try:
            words = of.words(about.id, one.language, one.preferences.get("also", ""))
        except Permanent as fault:
            recipients.exclude(session, [one.recipient_id], fault.code, now)
            continue
        except Retryable:
            continue
        what: dict[str, str] | None = {"body": words.text}
        if one.form == "whatsapp" and one.family_id not in open_windows:
            what = words.template
        if what is None:
            recipients.exclude(session, [one.recipient_id], "no_template", now)
            continue
        held = {
            "via": of.via,
            "channel": "whatsapp" if one.form == "whatsapp" else "sms",
            "text": words.text,
            "payload": what.get("content_sid", ""),
            "language": words.language,
            "draft": words.draft,
            "told_staff": True,  # the broadcast's own numbers tell, and nobody is sent after it
        }
        texts.append((one, held, (what, words.segments)))
    return texts


def write_down(of: Announcer, outcomes: Sequence[Outcome]) -> int:
    """What became of texts, in one transaction; how many were taken."""
    reach("announce_sent")

    def all_of_them() -> None:
        with transaction(of.store) as session:
            now = of.clock()
            for leaving, outcome in outcomes:
                _outcome(session, leaving.message_id, of.via, outcome, now)

    patiently(all_of_them)
    reach("announce_marked")
    taken = 0
    for leaving, outcome in outcomes:
        if isinstance(outcome, PuenteError):
            metrics.failed("announce", outcome.code)
            logger.warning("not_taken", message=leaving.message_id, code=outcome.code)
        else:
            taken += 1
            metrics.sent(of.via, outcome.status)
    return taken


def _outcome(
    session: Session, message_id: int, via: str, outcome: Sent | PuenteError, now: datetime
) -> None:
    if not isinstance(outcome, PuenteError):
        note_taken(session, message_id, via, outcome, now)
    elif isinstance(outcome, Retryable):
        wait = timedelta(seconds=outcome.after) if outcome.after else AGAIN
        claims.unclaim(session, message_id, outcome.code, now + max(wait, AGAIN), now)
    elif message := session.get(Message, message_id):  # else the family was forgotten meanwhile
        cope(session, message, outcome, now)
        fallback.heed(session, message_id, now)
