"""Fits how near a translation must be to its source: `make likeness`, minutes.

Every text of responses/ stands in every language, so pairs that say the same are at hand, and
pairs that do not. The floor of a language leaves one in a hundred of its own true pairs below it;
it is chosen on one half of the texts, and what it is worth is counted on the other.
"""

from __future__ import annotations

import json
import random
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.language.languages import CATALOGUE, RESPONSES
from bot.language.likeness import FILE, comparable
from bot.language.texts import SOURCE
from bot.store.db import ROOT

MOST, SEED, BELOW = 240, 20261126, 0.01
"""Texts that are looked at; and the share of true pairs that a floor may refuse."""
_TEXT = re.compile(r"^([a-z][\w-]*) = (.+)$", re.MULTILINE)
_VARIABLE = re.compile(r"\{[^}]*\}")
_ENCODE = """
import json, sys
from components.vectors import encode_many, version
vectors = encode_many(json.load(sys.stdin))
json.dump({"encoder": version(), "vectors": vectors.tolist()}, sys.stdout)
"""


def texts(code: str) -> dict[str, str]:
    """Our own texts in a language by their ids, without what is put into them."""
    files = [*(RESPONSES / code).glob("*.ftl"), *(RESPONSES / "packs").glob(f"*/{code}.ftl")]
    found = (pair for path in sorted(files) for pair in _TEXT.findall(path.read_text("utf-8")))
    return {name: " ".join(_VARIABLE.sub(" ", said).split()) for name, said in found}


def encode(said: list[str]) -> tuple[str, NDArray[np.float32]]:
    """Unit vectors as Rasa's world makes them, and which encoder made them."""
    done = subprocess.run(
        [ROOT / ".rasa/bin/python", "-c", _ENCODE],
        input=json.dumps(said),
        cwd=ROOT / "nlu_data",
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    return told["encoder"], np.array(told["vectors"], np.float32)


def main(path: Path = FILE) -> None:
    known = {code: texts(code) for code in CATALOGUE}
    names = [n for n in sorted(known[SOURCE]) if comparable(known[SOURCE][n])]
    names = [n for n in names if all(n in said for said in known.values())]
    random.Random(SEED).shuffle(names)
    names = names[:MOST]
    encoder, vectors = encode([known[code][name] for code in CATALOGUE for name in names])
    of = dict(zip(CATALOGUE, vectors.reshape(len(CATALOGUE), len(names), -1), strict=True))
    floors = {code: fit(of[SOURCE], of[code]) for code in CATALOGUE if code != SOURCE}
    print(report(floors, of))
    kept = {"encoder": encoder, "floors": floors}
    path.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")


def fit(english: NDArray[np.float32], theirs: NDArray[np.float32]) -> float:
    """The floor, on the texts with an even place."""
    alike = (english[::2] * theirs[::2]).sum(axis=1)
    return round(float(np.quantile(alike, BELOW)), 3)


def report(floors: Mapping[str, float], of: Mapping[str, NDArray[np.float32]]) -> str:
    """On the texts with an odd place: true pairs refused, and others refused, in percent."""
    lines = ["language   floor   true pairs refused   other pairs refused"]
    for code, floor in floors.items():
        english, theirs = of[SOURCE][1::2], of[code][1::2]
        cosines = english @ theirs.T
        same = np.eye(len(english), dtype=bool)
        true, other = (cosines[same] < floor).mean(), (cosines[~same] < floor).mean()
        lines.append(f"{code:10} {floor:.3f}   {true:18.1%}   {other:19.1%}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
