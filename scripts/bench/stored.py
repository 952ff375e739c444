"""What the line asks of its store, one method each: the one place to adjust when bot/store changes.

Every method is what a real step does, with its own transaction, and nothing around it.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Engine, bindparam, create_engine, text

from bot.channels.incoming import StatusReport, read_message
from bot.intake import Intake
from bot.settings import Settings
from bot.store import families, handoffs, marks, messages, states, waiting
from bot.store.db import Base, transaction, upgrade
from bot.store.families import Family
from bot.store.messages import Message
from scripts.bench import letters, servers
from webhook import create_app

PER_FAMILY = 100
TRACE = {"intent": {"name": "events_upcoming", "confidence": 0.9}, "steps": ["understood", "told"]}
STATE: dict[str, Any] = {"slots": {}, "loop": None}
AGE = timedelta(seconds=2)


class Stored:
    """A store with so many messages, and the steps that are timed on it."""

    def __init__(self, database: str, var: Path, count: int) -> None:
        said: dict[str, Any] = servers.environment(var, 8000, database, "redis://127.0.0.1:1/0")
        settings = Settings(_env_file=None, **{**said, "PUENTE_LOG_LEVEL": "error"})
        upgrade(database)
        intake = cast(Intake, create_app("door", settings).extensions["puente"])
        self.intake = replace(intake, nudge=lambda *_: True)
        self.store, self.clock = intake.store, intake.clock
        self.families = max(1, count // PER_FAMILY)
        # The line's own engine lets nothing take as long as filling does.
        self._filler = create_engine(database.replace("postgresql://", "postgresql+psycopg://"))
        self._sids = itertools.count(1)
        self._fill(count)

    @property
    def engine(self) -> Engine:
        return cast(Engine, self.store.kw["bind"])

    def steps(self, turn: int) -> dict[str, Callable[[], object]]:
        """One message's way, step by step, and what is read beside it; in this order."""
        family = 2 + turn * 7919 % self.families
        way: dict[str, int] = {}
        sid = f"SMbench{next(self._sids)}"

        def keep() -> None:
            way["in"] = self.keep(self.number(family))

        def commit() -> None:
            way["out"] = self.commit(family, way["in"])

        return {
            "an inbound message is kept": keep,
            "its answer is committed": commit,
            "the answer is claimed and marked as sent": lambda: self.sent(way["out"], sid),
            "a status callback": lambda: self.report(sid),
            "the tick's sweep": self.sweep,
            "the backlog for /metrics": self.backlog,
            "a family's last 50 messages": lambda: self.last(family),
        }

    def number(self, family: int) -> str:
        """A family's number: those that were filled in share the hash's form, not its value."""
        return f"+1303{family:07d}"

    def keep(self, number: str) -> int:
        """`Intake.keep`, without the nudge."""
        said = letters.form(letters.SENTENCES["es"][0], number)
        kept = self.intake.keep(read_message(said), "twilio")
        assert kept is not None
        return kept

    def commit(self, family_id: int, message_id: int) -> int:
        """The two transactions of a turn: taking family and message, writing the answer."""
        now = self.clock()
        with transaction(self.store) as session:
            token = families.lease(session, family_id, now)
            [line] = waiting.unhandled(session, family_id)
        assert token is not None
        assert line.id == message_id
        with transaction(self.store) as session:
            families.still_ours(session, family_id, token, now)
            states.settle(session, message_id, TRACE, now)
            session.get_one(Family, family_id).state = STATE
            said = letters.SENTENCES["es"][3]
            how: dict[str, Any] = {"language": "es", "reply_to": message_id}
            reply = messages.queue_reply(session, line, said, now, **how)
            waiting.unhandled(session, family_id)
            families.release(session, family_id, token)
            return reply.id

    def sent(self, reply_id: int, sid: str) -> None:
        """The two transactions around the call to Twilio."""
        with transaction(self.store) as session:
            row = session.get_one(Message, reply_id)
            waiting.next_queued(session, row.family_id, self.clock())
            states.claim(session, reply_id, self.clock())
        with transaction(self.store) as session:
            states.advance(session, reply_id, "accepted", self.clock(), provider_id=sid)
            waiting.next_queued(session, row.family_id, self.clock())

    def report(self, sid: str) -> None:
        """What a delivery report does."""
        self.intake.report(StatusReport(sid, None, "delivered", None, False))

    def sweep(self) -> None:
        """The queries of one tick that finds nothing to do."""
        now = self.clock()
        with transaction(self.store) as session:
            marks.take_turn(session, "bench", now, timedelta(0))
            states.stranded(session, now, AGE * 10)
            waiting.stale(session, now, AGE)
        with transaction(self.store) as session:
            handoffs.expired_claims(session, now)
            handoffs.overdue(session, now)
            waiting.not_arrived(session)

    def backlog(self) -> None:
        with transaction(self.store) as session:
            waiting.backlog(session)
            handoffs.waiting(session)

    def last(self, family_id: int) -> None:
        with transaction(self.store) as session:
            messages.conversation(session, family_id, 50)

    def _fill(self, count: int) -> None:
        """One real turn, and then copies of its rows: their number matters, not their words."""
        inbound = self.keep("+13030000000")
        reply = self.commit(1, inbound)
        self.sent(reply, "SMtemplate")
        self.report("SMtemplate")
        self._copy("families", (1, 1), self.families, {"number_key": "'fill' || {i}"})
        self._name_families()
        self._copy(
            "messages",
            (inbound, reply),
            count,
            {
                "family_id": f"2 + (({{i}} - 1) / 2) % {self.families}",
                "provider_id": "'SMfill' || {i}",
                "reply_to": f"CASE WHEN t.reply_to IS NULL THEN NULL ELSE {reply} + {{i}} - 1 END",
            },
        )
        self._copy(
            "transitions", (1, 2), 2 * count, {"message_id": f"{reply + 1} + ({{i}} - 1) / 2"}
        )
        if self._filler.dialect.name == "postgresql":  # as its own housekeeping does in time
            with self._filler.connect().execution_options(isolation_level="AUTOCOMMIT") as line:
                line.execute(text("VACUUM ANALYZE"))
        self._filler.dispose()

    def _copy(
        self, table: str, templates: tuple[int, int], count: int, own: dict[str, str]
    ) -> None:
        copy_rows(self._filler, table, templates, count, own)

    def _name_families(self) -> None:
        """Gives the copied families numbers that they can be found by."""
        table = Base.metadata.tables["families"]
        rename = table.update().where(table.c.id == bindparam("family"))
        rename = rename.values(number=bindparam("new"), number_key=bindparam("new_key"))
        for start in range(2, self.families + 2, 500):
            some = range(start, min(start + 500, self.families + 2))
            named = [
                {"family": family, "new": self.number(family), "new_key": self.number(family)}
                for family in some
            ]
            with self.engine.begin() as line:
                line.execute(rename, named)


def copy_rows(
    filler: Engine, table: str, templates: tuple[int, int], count: int, own: dict[str, str]
) -> None:
    """Inserts `count` copies of two rows in turn; `own` says what each has of its own."""
    columns = [c.name for c in Base.metadata.tables[table].columns if c.name != "id"]
    values = [own.get(name, f"t.{name}").format(i="n.i") for name in columns]
    sql = f"""
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
        INSERT INTO {table} ({", ".join(columns)})
        SELECT {", ".join(values)} FROM n
        JOIN {table} t ON t.id = CASE n.i % 2 WHEN 1 THEN {templates[0]} ELSE {templates[1]} END
    """  # noqa: S608 - names and numbers of ours
    with filler.begin() as line:
        if filler.dialect.name == "postgresql":  # what it copies was checked already
            line.execute(text("SET LOCAL session_replication_role = replica"))
        line.execute(text(sql))
