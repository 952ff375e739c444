"""The storm: hundreds of kills under traffic, and not one message lost or sent twice."""

from __future__ import annotations

import os
import random
from typing import Any

import pytest

from tests.faults import report, storm
from tests.faults.line import Line
from tests.faults.network import Network

KILLS = int(os.environ.get("PUENTE_STORM_KILLS", "150"))
FAMILIES = int(os.environ.get("PUENTE_STORM_FAMILIES", "40"))
PATIENCE = float(os.environ.get("PUENTE_STORM_SECONDS", "590"))
"""Seconds of storm at most, on each store, twenty minutes for both; what is left of the kills then
is said on the page."""
OTHERS = {
    "sqlite": {"redis": 10, "rasa": 2},
    "postgresql": {"redis": 10, "rasa": 3, "postgresql": 10},
}


@pytest.mark.parametrize("kind", OTHERS)
def test_a_storm_of_kills_loses_nothing_and_repeats_nothing(
    kind: str, stores: Any, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> None:
    seed = int(os.environ.get("PUENTE_STORM_SEED", random.randrange(10**6)))
    print(f"storm on {kind}, seed {seed}")
    share = {name: max(1, count * KILLS // 150) for name, count in OTHERS[kind].items()}
    url, server = stores(kind)
    with Network() as network:
        line = Line(tmp_path_factory.mktemp("storm"), url, network, server=server)
        try:
            line.start()
            told, found = storm.blow(line, seed, KILLS, share, FAMILIES, PATIENCE)
        finally:
            line.stop()
    request.config.stash[report.PAGE].storms.append(told)
    for name, value in told.items():
        print(f"  {name}: {value}")
    assert not found, "\n".join(found[:20])
    assert not told["kills left over"]
