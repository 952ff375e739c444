"""GET /metrics, for Prometheus: what waits and for how long, and what every program has counted."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from flask import Blueprint, Response, current_app
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric

from bot import log
from bot.intake import Intake
from bot.metrics import collected
from bot.store import handoffs, waiting
from bot.store.db import transaction
from bot.store.waiting import Backlog

blueprint = Blueprint("metrics", __name__)
guard = "public"
logger = log.get("metrics")

STATES = ("received", "queued", "sending", "unknown")
PATIENCE = 1.2
"""Seconds for the store's answer; whoever watches must hear of a store that hangs."""
_asking = threading.Lock()


@dataclass(frozen=True)
class Rows:
    """What the rows say at a moment."""

    backlog: Backlog
    handoffs: dict[str, int]


class Line:
    """The line's state at the moment of asking; without the rows when the store is away."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    def collect(self) -> Iterator[Metric]:
        rows = _rows(self._intake)
        yield GaugeMetricFamily("puente_store_up", "The store answers", value=float(bool(rows)))
        if rows:
            yield from self._of(rows)
        spool: Any = getattr(self._intake, "spool", None)
        if spool is not None:
            with suppress(OSError):
                kept = spool.count()
                yield GaugeMetricFamily("puente_spool_messages", "Kept on the disk", value=kept)
        yield from collected()

    def _of(self, rows: Rows) -> Iterator[Metric]:
        count = GaugeMetricFamily("puente_messages_waiting", "Not done yet", labels=["state"])
        age = GaugeMetricFamily("puente_queue_age_seconds", "Age of the oldest", labels=["state"])
        now, since = self._intake.clock(), rows.backlog.since
        ages = {state: (now - then).total_seconds() for state, then in since.items()}
        for state in STATES:
            count.add_metric([state], rows.backlog.waiting.get(state, 0))
            age.add_metric([state], ages.get(state, 0.0))
        yield count
        yield age
        oldest = max(ages.values(), default=0.0)
        yield GaugeMetricFamily("puente_oldest_waiting_seconds", "Age of the oldest", value=oldest)
        need = GaugeMetricFamily("puente_handoffs_open", "Wait for a person", labels=["priority"])
        for priority, open_ones in rows.handoffs.items():
            need.add_metric([priority], open_ones)
        yield need


def _rows(intake: Intake) -> Rows | None:
    """The rows' word, or None when the store does not give it in time.

    It is asked in a thread that nobody has to wait for, and a store that hangs is asked only once.
    """
    deadline = time.monotonic() + PATIENCE
    if not _asking.acquire(timeout=PATIENCE):
        return None
    said: SimpleQueue[Rows | None] = SimpleQueue()

    def ask() -> None:
        try:
            said.put(_read(intake))
        except Exception as error:  # away, whatever the reason: the gauge says so
            said.put(None)
            logger.warning("rows_not_read", exc_info=error)
        finally:
            _asking.release()

    threading.Thread(target=ask, name="metrics", daemon=True).start()
    try:
        return said.get(timeout=max(deadline - time.monotonic(), 0.1))
    except Empty:
        return None


def _read(intake: Intake) -> Rows:
    with transaction(intake.store) as session:
        backlog = waiting.backlog(session)
        people = handoffs.waiting(session)
    by_priority = {p: sum(h.priority == p for h in people) for p in handoffs.PRIORITIES}
    return Rows(backlog, by_priority)


@blueprint.get("/metrics")
def metrics() -> Response:
    """The line's state in Prometheus' text format; no number of a family, no text."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(Line(current_app.extensions["puente"]))
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)
