"""GET /metrics, for Prometheus: what waits, and for how long."""

from __future__ import annotations

from collections.abc import Iterator

from flask import Blueprint, Response, current_app
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric

from bot.intake import Intake
from bot.store import handoffs, messages
from bot.store.db import transaction

blueprint = Blueprint("metrics", __name__)
guard = "public"


class Line:
    """Reads the line's state from its rows at the moment of asking."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    def collect(self) -> Iterator[Metric]:
        with transaction(self._intake.store) as session:
            backlog = messages.backlog(session)
            people = handoffs.waiting(session)
        waiting = GaugeMetricFamily("puente_messages_waiting", "Not done yet", labels=["state"])
        for state in ("received", "queued", "sending", "unknown"):
            waiting.add_metric([state], backlog.waiting.get(state, 0))
        yield waiting
        age = (self._intake.clock() - backlog.oldest).total_seconds() if backlog.oldest else 0.0
        yield GaugeMetricFamily("puente_oldest_waiting_seconds", "Age of the oldest", value=age)
        need = GaugeMetricFamily("puente_handoffs_open", "Wait for a person", labels=["priority"])
        for priority in handoffs.PRIORITIES:
            need.add_metric([priority], sum(h.priority == priority for h in people))
        yield need


@blueprint.get("/metrics")
def metrics() -> Response:
    """The line's state in Prometheus' text format; no number of a family, no text."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(Line(current_app.extensions["puente"]))
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)
