"""What Rasa's own recipe reaches on the report split; scripts/stock.py measures and keeps it."""

from __future__ import annotations

import hashlib
import json

from bot.settings import ROOT

KEPT = ROOT / "nlu_data/eval/stock.json"


def examples_hash() -> str:
    """Names the examples that a model is trained on."""
    digest = hashlib.sha256()
    for path in sorted((ROOT / "nlu_data/nlu").rglob("*.yml")):
        digest.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def lines() -> list[str]:
    """The stock recipe's figures to read; none when it was never measured."""
    if not KEPT.is_file():
        return []
    kept = json.loads(KEPT.read_text("utf-8"))
    same = kept["examples"] == examples_hash()
    head = "Rasa's stock recipe (DIET) on the report split"
    note = "" if same else ", trained on other examples than today's: make eval STOCK=1"
    return [f"{head}{note}:"] + [
        f"{code:8}{row['messages']:>8} messages, top-1 {100 * row['intent']:.1f}, "
        f"top-3 {100 * row['top3']:.1f}"
        for code, row in sorted(kept["languages"].items())
    ]
