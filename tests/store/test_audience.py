"""Whom a broadcast is for, batch by batch: a batch costs what it holds, not what a school has."""

from __future__ import annotations

from typing import Any

from sqlalchemy import event

from bot.store import audience
from bot.store.audience import Audience
from bot.store.db import Sessions, transaction
from scripts.bench import invited


def test_a_batch_is_read_by_its_guardians_and_not_through_the_whole_school(
    store: Sessions,
) -> None:
    invited.fill(store, 3)
    asked: list[tuple[str, Any]] = []
    event.listen(store.kw["bind"], "before_cursor_execute", lambda *a: asked.append((a[2], a[3])))
    [members] = audience.members(store, Audience(schools=frozenset({"lincoln"})))
    assert [one.school for one in members] == ["lincoln"] * 3
    [(sql, values)] = [one for one in asked if "JOIN students" in one[0]]
    if store.kw["bind"].dialect.name != "sqlite":
        return  # PostgreSQL chooses its way by what it has counted
    with transaction(store) as session:
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()
    first, _, students = [row[3] for row in plan if row[3].startswith("SEARCH")][:3]
    assert first.startswith("SEARCH guardians USING INTEGER PRIMARY KEY")
    assert students.startswith("SEARCH students USING INTEGER PRIMARY KEY")
