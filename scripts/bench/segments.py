"""Segments as we count them, against Twilio's own calculator."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from bot.channels.sms import size
from scripts.bench.bench import Bench, NotMeasured
from scripts.bench.report import Row, Section, Table, Target
from scripts.bench.rounds import Spread

NAME = "segments"
PACKAGE = "sms-segments-calculator@1.3.0"
HOW = f"""
Random strings from a fixed seed, of 1 to 400 characters: GSM-7, its extension table, emoji
(skin tones, families joined by ZWJ, flags), Arabic, Chinese, Hindi, and letters under combining
marks, alone and mixed. Encoding and segments by `bot.channels.sms` against npm's {PACKAGE}.
Characters younger than Unicode 10 are left out: the calculator does not know them, and divides
before some 400 rare marks that it should not.
"""
GSM = (
    "@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = "^{}\\[~]|€"
ARABIC = "".join(
    map(chr, [*range(0x621, 0x63B), *range(0x641, 0x656), *range(0x660, 0x66A), 0x60C])
)
CHINESE = "".join(map(chr, range(0x4E00, 0x4F00))) + "，。？！"
HINDI = "".join(map(chr, [*range(0x904, 0x93A), *range(0x93C, 0x94E), 0x902, 0x903]))
MARKS = "".join(map(chr, range(0x300, 0x34F)))
EMOJI = (
    "😀", "❤️", "👍🏽", "👨‍👩‍👧‍👦", "👩‍🏫", "🇲🇽", "🇺🇸", "🏳️‍🌈", "🤷🏿", "☎", "1️⃣", "👩‍❤️‍👩", "🎓", "🚌",
)  # fmt: skip
SCRIPT = """
const { SegmentedMessage } = require("sms-segments-calculator");
const texts = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
const out = texts.map((text) => {
  const counted = new SegmentedMessage(text);
  return [counted.encodingName, counted.segmentsCount];
});
require("fs").writeFileSync(process.argv[3], JSON.stringify(out));
"""


def measure(bench: Bench) -> Section:
    """The share of strings on which both agree."""
    texts = strings(bench.many(100_000, 3_000))
    folder = bench.place("segments")
    theirs = _calculated(folder, texts)
    ours = [(found.encoding, found.segments) for found in map(size, texts)]
    wrong = [
        (text, mine, other)
        for text, mine, other in zip(texts, ours, theirs, strict=True)
        if mine != other
    ]
    share = 100 * (1 - len(wrong) / len(texts))
    row = Row(
        f"{len(texts):,} strings counted alike",
        f"{len(texts):,}",
        f"{len(texts) - len(wrong):,}",
        Spread(share, share, share),
        Target(100, at_least=True, unit=" %"),
        f"{len(wrong)} are counted otherwise",
    )
    lines = tuple(
        (text.encode("unicode_escape").decode()[:80], str(mine), str(other))
        for text, mine, other in wrong[:5]
    )
    differing = Table("The first that differ", ("text", "Puente", "the calculator"), lines)
    return Section(NAME, "Segments", HOW, (row,), (differing,) if lines else ())


def strings(count: int, seed: int = 7) -> list[str]:
    """The same strings every time."""
    dice = random.Random(seed)
    return [_string(dice) for _ in range(count)]


def _string(dice: random.Random) -> str:
    """Of one to three kinds of characters, most of them of the first."""
    kinds = dice.sample(KINDS, dice.randint(1, 3))
    weights = [8, 2, 1][: len(kinds)]
    length = dice.choice((dice.randint(1, 80), dice.randint(60, 180), dice.randint(1, 400)))
    return "".join(kind(dice) for kind in dice.choices(kinds, weights, k=length))


def _of(letters: str) -> Callable[[random.Random], str]:
    return lambda dice: dice.choice(letters)


def _marked(dice: random.Random) -> str:
    marks = "".join(dice.choices(MARKS, k=dice.randint(1, 3)))
    return dice.choice(GSM[40:]) + marks


KINDS: tuple[Callable[[random.Random], str], ...] = (
    _of(GSM),
    _of(GSM),
    _of(GSM + EXTENSION),
    _of(ARABIC),
    _of(CHINESE),
    _of(HINDI),
    lambda dice: dice.choice(EMOJI),
    lambda dice: dice.choice(("\u200d", *EMOJI, *MARKS[:8])),
    _marked,
)


def _calculated(folder: Path, texts: list[str]) -> list[tuple[str, int]]:
    """What the calculator says, in a folder of its own; NotMeasured without node or the package."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        raise NotMeasured("no node")
    (folder / "package.json").write_text('{"private": true}')
    (folder / "count.js").write_text(SCRIPT)
    (folder / "texts.json").write_text(json.dumps(texts))
    quiet = ["--no-audit", "--no-fund", "--ignore-scripts"]
    try:
        subprocess.run(
            [npm, "install", *quiet, PACKAGE],
            cwd=folder,
            check=True,
            capture_output=True,
            timeout=180,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        raise NotMeasured(f"npm could not install {PACKAGE}") from None
    subprocess.run(
        [node, "count.js", "texts.json", "out.json"], cwd=folder, check=True, timeout=600
    )
    said = json.loads((folder / "out.json").read_text())
    return [(str(encoding), int(count)) for encoding, count in said]
