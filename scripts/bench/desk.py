"""Whether the desk's pages cost more when many conversations are kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from redis import Redis
from sqlalchemy import Engine, create_engine, select, text

from bot import clock, wiring
from bot.console.app import furnish_desk
from bot.console.visits import COOKIE, Visits
from bot.conversation import findable
from bot.settings import Settings
from bot.staff import Desk
from bot.store import families, households
from bot.store.db import Session, transaction, upgrade
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.rosters import Guardian, Guardianship, Student
from bot.store.staff import Staff
from scripts.bench import servers
from scripts.bench.bench import Bench
from scripts.bench.report import Row, Section, Target, compared
from scripts.bench.rounds import interleaved, percentile, ratios, spread
from scripts.bench.stored import copy_rows

NAME = "desk"
HOW = """
The desk's pages, asked for in this process with a real Redis, at {small:,} and at {large:,}
conversations of ten messages each. One in twenty has a hand-off that waits, in four languages, and
as many are done; one in fifty is of a household whose name is looked for. A school has five hundred
families: the larger district has two hundred schools, the smaller two. "A school's liaison" works
for one of them and sees nobody else's families.
Copies of real rows fill the store: it is their number that counts. The 95th percentile of many runs
per round; the limit is {limit} ms.
"""
PER_FAMILY, OPEN = 10, 20
"""Messages of a conversation; one in so many conversations waits for a person."""
AT_SCHOOL = 497
"""Families of a school: a larger district has more schools, not larger ones. No multiple of what
else is dealt out by the family's number."""
LIMIT = 100.0
Times = dict[str, float]


def measure(bench: Bench) -> Section:
    """Each page at both sizes, on each store that there is."""
    small, large = 1_000, bench.many(100_000, 5_000)
    rows: list[Row] = []
    with servers.redis(bench) as redis_url:
        pairs = zip(bench.stores("fewtalks"), bench.stores("manytalks"), strict=True)
        for (kind, few), (_, many) in pairs:
            bench.progress(f"  desk on {kind}: filling")
            sides = {
                "few": Talks(few, bench.place("few"), small, redis_url),
                "many": Talks(many, bench.place("many"), large, redis_url),
            }
            bench.progress(f"  desk on {kind}: measuring")
            runs = {name: partial(_round, side, bench.many(60, 10)) for name, side in sides.items()}
            for run in runs.values():
                run()
            rows += _rows(kind, interleaved(bench.rounds, runs))
            for side in sides.values():
                side.engine.dispose()
    if bench.no_postgres:
        rows.append(Row("on PostgreSQL", missing=bench.no_postgres))
    how = HOW.format(small=small, large=large, limit=LIMIT)
    return Section(NAME, "The desk", how, tuple(rows))


def _rows(kind: str, found: dict[str, list[Times]]) -> list[Row]:
    rows = []
    for page in found["few"][0]:
        base = [times[page] for times in found["few"]]
        ours = [times[page] for times in found["many"]]
        cause = f"grows with what is kept, on {kind}"
        named = f"{kind}: {page}"
        rows.append(compared(named, base, ours, ratios(ours, base), "ms", Target(1.3), cause))
        rows.append(Row(f"{named}, p95", spread=spread(ours), target=Target(LIMIT, unit=" ms")))
    return rows


def _round(talks: Talks, count: int) -> Times:
    """The 95th percentile of each page, in milliseconds."""
    found: dict[str, list[float]] = {}
    for turn in range(count):
        for name, ask in talks.pages(turn).items():
            began = time.perf_counter()
            ask()
            found.setdefault(name, []).append((time.perf_counter() - began) * 1000)
    return {name: percentile(times, 0.95) for name, times in found.items()}


class Talks:
    """A desk on a store with so many conversations, and somebody who has signed in."""

    def __init__(self, database: str, var: Path, count: int, redis_url: str) -> None:
        said: dict[str, Any] = servers.environment(var, 8000, database, redis_url)
        self.settings = Settings(_env_file=None, **{**said, "PUENTE_LOG_LEVEL": "error"})
        upgrade(database)
        self.store = wiring.store(self.settings)
        self.families = count
        # The line's own engine lets nothing take as long as filling does.
        filler = create_engine(database.replace("postgresql://", "postgresql+psycopg://"))
        self._fill(filler, count)
        self._sign_in(redis_url)

    @property
    def engine(self) -> Engine:
        return self.store.kw["bind"]  # type: ignore[no-any-return]

    def pages(self, turn: int) -> dict[str, Callable[[], None]]:
        """The pages, each with what it asks for."""
        family = 2 + turn * 7919 % self.families
        paths = {
            "the inbox, what waits": "/console/inbox?queue=waiting",
            "the inbox, all": "/console/inbox?queue=all",
            "the inbox, one language": "/console/inbox?queue=all&language=so",
            "the inbox, one school": "/console/inbox?queue=all&school=lincoln",
            "the inbox, done": "/console/inbox?queue=done",
            "the inbox's poll": "/console/inbox/list?queue=waiting",
            "a conversation": f"/console/conversations/{family}",
            "a conversation's poll": f"/console/conversations/{family}/thread",
            "the newest families": "/console/families",
            "a family": f"/console/families/{family}",
        }
        of_schools = {
            "the events": "/console/events",
            "the needs": "/console/needs",
            "the broadcasts": "/console/broadcasts",
            "a report": "/console/reports",
        }
        of_one_school = {
            "a school's liaison: the inbox": "/console/inbox?queue=all",
            "a school's liaison: the newest families": "/console/families",
        }
        searches = {
            "families by name": {"q": "hod"},
            "families by name, of one school": {"q": "hod", "school": "lincoln"},
            "families of one school": {"school": "lincoln"},
        }
        asked: dict[str, Callable[[], None]] = {
            name: partial(self._get, self.liaison, path) for name, path in paths.items()
        }
        asked |= {name: partial(self._get, self.admin, path) for name, path in of_schools.items()}
        asked |= {
            name: partial(self._get, self.theirs, path) for name, path in of_one_school.items()
        }
        asked |= {name: partial(self._find, form) for name, form in searches.items()}
        return asked

    def _get(self, client: FlaskClient, path: str) -> None:
        answer = client.get(path)
        assert answer.status_code == 200, (path, answer.status_code)

    def _find(self, form: dict[str, str]) -> None:
        answer = self.liaison.post("/console/families", data={"csrf": self.csrf, **form})
        assert answer.status_code == 200, (form, answer.status_code)

    def _sign_in(self, redis_url: str) -> None:
        app = Flask("puente", static_folder=None)
        app.secret_key, app.config["DISTRICT"] = "bench", "Example District"
        redis = Redis.from_url(redis_url)
        tools = wiring.tools(self.settings, self.store)
        desk = Desk(self.store, tools, lambda *_: True, clock.now)
        furnish_desk(app, self.settings, self.store, redis, lambda: desk)
        visits = Visits(redis, clock.now)
        self.liaison, self.admin, self.theirs = (app.test_client() for _ in range(3))
        for staff_id, client in ((3, self.theirs), (2, self.admin), (1, self.liaison)):
            token, visit = visits.begin(staff_id)
            client.set_cookie(COOKIE, token, path="/console")
        self.csrf = visit.csrf

    def _fill(self, filler: Engine, count: int) -> None:
        with transaction(self.store) as session:
            one = _template(session)
        copy_rows(filler, "families", (1, 1), count, {"number_key": "'fill' || {i}"})
        owner = f"2 + ({{i}} - 1) % {count}"
        copy_rows(
            filler, "messages", (one["in"], one["out"]), count * PER_FAMILY,
            {
                "family_id": f"2 + (({{i}} - 1) / 2) % {count}", "provider_id": "NULL",
                "reply_to": "NULL",
            },
        )  # fmt: skip
        people = {"source_key": "'fill' || {i}", "email_key": "NULL"}
        copy_rows(filler, "guardians", (1, 1), count, {**people, "family_id": owner})
        at = f"({{i}} / 10) % {count // AT_SCHOOL}"
        school = f"CASE {at} WHEN 0 THEN 'lincoln' ELSE 'other' || {at} END"
        copy_rows(filler, "students", (1, 1), count, {**people, "school": school})
        tie = {"student_id": "{i} + 1", "guardian_id": "{i} + 1"}
        copy_rows(filler, "guardianships", (1, 1), count, tie)
        with filler.begin() as line:  # of every household the same beginnings; one in fifty, hers
            line.execute(text(
                "INSERT INTO name_tokens (token, guardian_id) SELECT CASE WHEN g.id % 50 = 0"
                " THEN t.token ELSE substr(g.id || t.token, 1, 16) END, g.id"
                " FROM guardians g JOIN name_tokens t ON t.guardian_id = 1 WHERE g.id > 1"
            ))  # fmt: skip
        spoken = "CASE {i} % 4 WHEN 0 THEN 'so' WHEN 1 THEN 'es' WHEN 2 THEN 'ar' ELSE 'hmn' END"
        waits = {
            "family_id": f"2 + ({{i}} * {OPEN // 2 + 1}) % {count}", "speaks": spoken,
            "place": "2", "message_id": "NULL",
        }  # fmt: skip
        copy_rows(filler, "handoffs", (1, 2), count * 2 // OPEN, waits)
        with Session(filler) as session, session.begin():  # as the tick does in the course of a day
            households.look_for_schools(session, select(Family.id))
        if filler.dialect.name == "postgresql":  # as its own housekeeping does in time
            with filler.connect().execution_options(isolation_level="AUTOCOMMIT") as line:
                line.execute(text("VACUUM ANALYZE"))
        filler.dispose()


def _template(session: Session) -> dict[str, int]:
    """One of each: what is copied."""
    now = clock.now()
    for name, role, schools in (
        ("Luz Vega", "liaison", []), ("Bo Ek", "district_admin", []),
        ("Ana Sol", "liaison", ["lincoln"]),
    ):  # fmt: skip
        session.add(
            Staff(email=name, email_key=name, name=name, role=role, created_at=now,
                  schools=schools, languages=["es", "so"], locale="en")
        )  # fmt: skip
    family = families.of_number(session, "+13035550100", now)
    family.language, family.language_by = "so", "chosen"
    session.flush()
    rows: dict[str, Any] = {}
    for direction, status in (("in", "handled"), ("out", "delivered")):
        rows[direction] = Message(
            family_id=family.id, direction=direction, via="simulator", channel="sms",
            text="Wiilkaygu maanta baska kuma jirin, xaggee buu ku maqan yahay?", status=status,
            language="so", created_at=now, updated_at=now,
        )  # fmt: skip
    person = Guardian(source="b", source_key="g", family_id=family.id, name="Hodan", seen_at=now)
    pupil = Student(source="b", source_key="s", name="Liban", school="lincoln", seen_at=now)
    session.add_all([*rows.values(), person, pupil])
    session.flush()
    session.add(Guardianship(student_id=pupil.id, guardian_id=person.id, relation="mother"))
    session.flush()
    findable.index(session, [person.id])
    late = now - timedelta(minutes=5)
    for status, done in (("queued", None), ("done", late)):
        session.add(
            Handoff(family_id=family.id, reason="support_person", priority="routine",
                    language="so", status=status, due_at=late, created_at=late, done_at=done)
        )  # fmt: skip
    session.flush()
    return {name: row.id for name, row in rows.items()}
