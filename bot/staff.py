"""What a liaison does from the command line: see what waits, take it, answer, give it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot import clock, queue, wiring
from bot.channels.sms import split
from bot.clock import Clock
from bot.conversation.handoff import claim_ends
from bot.conversation.stopping import may_want_stop
from bot.conversation.turn import Tools
from bot.errors import Permanent, PuenteError
from bot.language.by_staff import hold_back
from bot.language.texts import SOURCE
from bot.privacy.mask import mask_number
from bot.queue import Nudge
from bot.settings import Settings
from bot.store import consents, families, handoffs, messages, states, waiting
from bot.store.db import Session, Sessions, transaction
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message

MACHINE = "machine-translated"


@dataclass(frozen=True)
class Desk:
    """The hand-offs, and what can be done with one. A reply walks the same way as the bot's."""

    store: Sessions
    tools: Tools
    nudge: Nudge
    clock: Clock

    def waiting(self, everything: bool = False) -> list[dict[str, Any]]:
        """What needs a person, the most urgent first."""
        with transaction(self.store) as session:
            return [self._line(session, h) for h in handoffs.waiting(session, everything)]

    def show(self, number: int) -> dict[str, Any]:
        """One hand-off with its conversation, a family's words with English below them.

        What was removed before keeping stays removed.
        """
        found = self._show(number)
        for one in found["conversation"]:
            if one["who"] == "family":
                one.update(self._in_english(one, found["language"]))
        return found

    def _in_english(self, one: dict[str, Any], known: str) -> dict[str, str]:
        """What a machine makes of a family's words, or why there is nothing."""
        seen = self.tools.detector(one["text"], known)
        language = seen.foreign or seen.code
        if language == SOURCE or self.tools.translator is None or not one["text"]:
            return {}
        try:
            said = self.tools.translator(one["text"], language, SOURCE, one["id"])
        except PuenteError as fault:
            return {"not_translated": fault.code}
        return {"english": said.text, "translated_by": said.approved_by or said.engine}

    def _show(self, number: int) -> dict[str, Any]:
        with transaction(self.store) as session:
            handoff = _one(session, number)
            rows = messages.conversation(session, handoff.family_id, 30)
            said: list[dict[str, Any]] = [
                {
                    "id": m.id,
                    "at": self._local(m.created_at),
                    "who": "family" if m.direction == "in" else _voice(m),
                    "text": f"{m.text} (media)".strip() if m.media else m.text,
                    "status": m.status,
                }
                for m in rows
            ]
            wants = any(may_want_stop(row, self.tools.keywords) for row in rows)
            family = session.get_one(Family, handoff.family_id)
            may_stop = wants and family.opted_out_at is None
            return {
                **self._line(session, handoff),
                "may_want_stop": may_stop,
                "conversation": said,
            }

    def opt_out(self, number: int) -> None:
        """Ends all messages to the family, as it asked a person or in so many words."""
        with transaction(self.store) as session:
            handoff = _one(session, number)
            family = session.get_one(Family, handoff.family_id)
            if family.opted_out_at is None:
                now, cause = self.clock(), handoff.message_id
                consents.record(session, family, "opt_out", "staff", cause, now)

    def claim(self, number: int, owner: str) -> None:
        """Takes it; Permanent when another person has it."""
        with transaction(self.store) as session:
            self._take(session, _one(session, number), owner)

    def translate(self, number: int, text: str) -> str:
        """`text`, written in English, in the family's language, with a line that says by whom.

        Permanent when no engine is set up or the translation failed its checks, Retryable when
        the engine did not answer.
        """
        with transaction(self.store) as session:
            handoff = _one(session, number)
            family = session.get_one(Family, handoff.family_id)
            language = family.language or handoff.language or SOURCE
        if language == SOURCE:
            return text
        if self.tools.translator is None:
            raise Permanent("translator_none", "no translator is set up (PUENTE_TRANSLATOR)")
        said = self.tools.translator(text, SOURCE, language, by_staff=True, remember=False)
        if said.approved_by:
            return said.text
        spoken = language if self.tools.texts.has(language, MACHINE) else SOURCE
        return f"{said.text}\n{self.tools.texts.render(spoken, MACHINE)}"

    def reply(self, number: int, text: str, owner: str) -> None:
        """Queues `text` for the family on the line it last wrote by.

        Permanent when it asks what is never asked, or holds what must not be kept.
        """
        text, now = text.strip(), self.clock()
        if not text:
            raise Permanent("empty", "there is nothing to send")
        hold_back(text)
        with transaction(self.store) as session:
            handoff = _one(session, number)
            family = session.get_one(Family, handoff.family_id)
            last = messages.last_received(session, family.id)
            if family.opted_out_at or last is None:
                raise Permanent("opted_out", "this family gets no messages; call by phone")
            self._take(session, handoff, owner)
            for part in split(text):
                messages.queue_reply(
                    session, last, part, now, language=family.language, from_person=True
                )
            family_id = family.id
        self.nudge("send", family_id)

    def release(self, number: int, done: bool) -> None:
        """Ends it, or puts it back into the queue; the bot speaks again either way."""
        with transaction(self.store) as session:
            handoff = _one(session, number)
            handoff.status = "done" if done else "queued"
            handoff.done_at = self.clock() if done else None
            if not done:
                handoffs.give_back_alarm(handoff, handoff.owner)
            handoff.owner, handoff.owner_id, handoff.claimed_until = "", None, None
            handoff.snoozed_until = None

    def _take(self, session: Session, handoff: Handoff, owner: str) -> None:
        now = self.clock()
        families.hold(session, handoff.family_id)  # two people may press the button at once
        session.refresh(handoff)
        taken = handoffs.claimed_by(session, handoff.family_id, now)
        if taken and taken.owner != owner:
            raise Permanent("taken", f"{taken.owner} has this conversation")
        if handoff.status == "done":
            raise Permanent("done", "this hand-off is done")
        if handoff.owner != owner:
            handoff.owner_id = None
        handoff.status, handoff.owner, handoff.snoozed_until = "claimed", owner, None
        handoff.claimed_until = claim_ends(self.tools.packs, self.tools.zone, now, handoff.priority)
        handoff.claimed_at = handoff.claimed_at or now
        handoffs.take_alarm(handoff, owner, now)

    def _line(self, session: Session, handoff: Handoff) -> dict[str, Any]:
        family = session.get_one(Family, handoff.family_id)
        return {
            "id": handoff.id,
            "reason": handoff.reason,
            "priority": handoff.priority,
            "details": handoff.details or {},
            "status": handoff.status,
            "language": family.language or handoff.language,
            "number": mask_number(family.number),
            "owner": handoff.owner,
            "due": self._local(handoff.due_at),
            "late": handoff.due_at < self.clock() and handoff.status == "queued",
        }

    def _local(self, moment: datetime) -> str:
        return moment.astimezone(self.tools.zone).strftime("%Y-%m-%d %H:%M")


def _one(session: Session, number: int) -> Handoff:
    found = handoffs.get(session, number)
    if found is None:
        raise Permanent("unknown", f"there is no hand-off {number}")
    return found


def _voice(message: Message) -> str:
    return "person" if message.from_person else "bot"


def desk(settings: Settings, store: Sessions | None = None) -> Desk:
    """A desk on the queue and, without another one, the store of these settings."""
    nudge, kept = queue.nudger(queue.broker(settings.redis_url)), store or wiring.store(settings)
    return Desk(kept, wiring.tools(settings, kept), nudge, clock.now)


def stuck(settings: Settings) -> list[dict[str, Any]]:
    """Messages that need somebody to look, and how they came to that; without their texts."""
    with transaction(wiring.store(settings)) as session:
        return [
            {
                "id": row.id,
                "direction": row.direction,
                "status": row.status,
                "code": row.code or "",
                "since": row.updated_at.isoformat(timespec="seconds"),
                "number": mask_number(session.get_one(Family, row.family_id).number),
                "history": [
                    f"{step.status} {step.code or ''}".strip()
                    for step in states.history(session, row.id)
                ],
            }
            for row in waiting.stuck(session, clock.now())
        ]


def stuck_listing(found: list[dict[str, Any]]) -> str:
    """Stuck messages as a table."""
    if not found:
        return "Nothing is stuck."
    head = f"{'id':>6}  {'':3} {'status':11} {'code':20} {'since':25} {'number':14} history"
    rows = [
        f"{m['id']:>6}  {m['direction']:3} {m['status']:11} {m['code']:20} {m['since']:25} "
        f"{m['number']:14} {' > '.join(m['history'])}"
        for m in found
    ]
    return "\n".join([head, *rows])


def listing(found: list[dict[str, Any]]) -> str:
    """Hand-offs as a table."""
    if not found:
        return "Nothing waits for a person."
    head = f"{'id':>4}  {'priority':8} {'status':8} {'due':16}  {'lang':7} {'number':14} reason"
    rows = [
        f"{h['id']:>4}  {h['priority']:8} {h['status']:8} {h['due']:16}{'!' if h['late'] else ' '} "
        f"{h['language']:7} {h['number']:14} {h['reason']}"
        for h in found
    ]
    return "\n".join([head, *rows])


def conversation(found: dict[str, Any]) -> str:
    """One hand-off to read."""
    known = [f"      {name}: {_plain(value)}" for name, value in found["details"].items()]
    if found["may_want_stop"]:
        known.append(f"      may want no more messages: puente handoffs optout {found['id']}")
    lines = [listing([found]), *known, ""]
    for m in found["conversation"]:
        lines.append(f"{m['at']}  {m['who']:7} {m['text']}")
        if "english" in m:
            lines.append(f"{'':18}{m['translated_by']:>7} {m['english']}")
        elif "not_translated" in m:
            lines.append(f"{'':18}        (not translated: {m['not_translated']})")
    return "\n".join(lines)


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
