"""`make eval STOCK=1`: Rasa's own recipe, trained on our examples and measured on the report split.

Takes many minutes, so what it finds is kept in nlu_data/eval/stock.json with the hash of the
examples, and `puente eval` shows it beside ours.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot import evaluation
from bot.evaluation_of_stock import KEPT, examples_hash
from bot.privacy.screen import Screen
from bot.privacy.tagger import Tagger
from bot.settings import ROOT
from scripts.model import training_environment
from scripts.progress import Progress

MAKING = ROOT / "var/stock"
PARSE = """
import asyncio, json, sys
from rasa.core.agent import Agent
agent, texts = Agent.load(sys.argv[1]), json.load(open(sys.argv[2]))
async def rankings():
    for text in texts:
        found = await agent.parse_message(text)
        yield [guess["name"] for guess in found["intent_ranking"][:3]]
async def main():
    json.dump([names async for names in rankings()], open(sys.argv[3], "w"))
asyncio.run(main())
"""


def main() -> int:
    """Trains, measures, and keeps the figures."""
    files = sorted((ROOT / "nlu_data/eval").glob("*.report.tsv"))
    rows = [row for path in files for row in evaluation.read(path)]
    screen = Screen(tagger=Tagger())
    shutil.rmtree(MAKING, ignore_errors=True)
    MAKING.mkdir(parents=True)
    texts, found = MAKING / "texts.json", MAKING / "found.json"
    texts.write_text(json.dumps([screen(row.text).text or "?" for row in rows]))
    python, progress = str(ROOT / ".rasa/bin/python"), Progress(ROOT / "var/stock.log")
    recipe = Path(shutil.copy(ROOT / "scripts/stock.yml", MAKING))  # rasa train writes into it
    train = ["-m", "rasa", "train", "nlu", "--config", str(recipe)]
    train += ["--nlu", "nlu_data/nlu", "--fixed-model-name", "stock", "--out", str(MAKING)]
    environment = training_environment(ROOT)
    progress.run("the stock recipe (training)", [python, *train], environment)
    parse = [python, "-c", PARSE, str(MAKING / "stock.tar.gz"), str(texts), str(found)]
    progress.run("the stock recipe (measuring)", parse, environment)
    kept = {
        "examples": examples_hash(),
        "languages": figures(rows, json.loads(found.read_text())),
    }
    KEPT.write_text(json.dumps(kept, indent=2) + "\n")
    shutil.rmtree(MAKING)
    return 0


def figures(
    rows: Iterable[evaluation.Labelled], rankings: Iterable[list[str]]
) -> dict[str, dict[str, Any]]:
    """Per language: top-1 and top-3."""
    seen: dict[str, list[tuple[bool, bool]]] = {}
    for row, names in zip(rows, rankings, strict=True):
        seen.setdefault(row.lang, []).append((row.intent in names[:1], row.intent in names))
    return {
        code: {
            "messages": len(hits),
            "intent": round(sum(first for first, _ in hits) / len(hits), 4),
            "top3": round(sum(third for _, third in hits) / len(hits), 4),
        }
        for code, hits in seen.items()
    }


if __name__ == "__main__":
    sys.exit(main())
