"""`puente eval`: language and understanding on labelled messages, through the walk's own steps.

The walk thinks about each message as a first contact; only the dialogue is left out, which adds
nothing to what was understood.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.conversation import tongue
from bot.conversation.asking import Asking
from bot.conversation.danger import is_urgent
from bot.conversation.think import think
from bot.conversation.turn import Scene, Tools
from bot.dialogue.rasa import Rasa, State
from bot.dialogue.say import Say, Told
from bot.errors import NotReady
from bot.privacy.screen import Screen
from bot.privacy.tagger import Tagger
from bot.settings import Settings

OUT = "out_of_scope"
NOT_ANSWERED = {OUT, "talk_unclear"}


@dataclass(frozen=True)
class Labelled:
    """One line of a labelled file."""

    lang: str
    intent: str
    text: str
    tags: frozenset[str]
    also: str


@dataclass(frozen=True)
class Seen:
    """What the line made of it."""

    label: Labelled
    lang: str
    intent: str
    offered: tuple[str, ...]
    answered: bool
    """At once, and not by a menu or, in a language without texts, by the promise of a person."""
    danger: str
    """now: the alarm; perhaps: the numbers to call, beside the answer; or nothing."""


class _Mute(Rasa):
    """Parses like Rasa, and answers every tell with the same word: also what would be asked."""

    def tell(
        self, intent: str, entities: dict[str, Any], state: State, context: dict[str, Any]
    ) -> Told:
        return Told((Say("canary-well"),), (), {"slots": {}, "loop": None, "requested": None})


def read(path: Path) -> list[Labelled]:
    """The labelled messages of a file; NotReady names the first line that is wrong."""
    rows = []
    with path.open(encoding="utf-8", newline="") as file:
        for place, row in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), 1):
            if not row or row[0].startswith("#"):
                continue
            if len(row) < 3 or not row[0] or not row[1]:
                raise NotReady("eval", f"{path}:{place}: lang, intent and text are needed")
            tags, also = [*row[3:5], "", ""][:2]
            labels = [name.strip().replace(".", "_") for name in (row[1], also)]
            named = frozenset(t.strip() for t in tags.split(",") if t.strip())
            rows.append(Labelled(row[0].strip(), labels[0], row[2], named, labels[1]))
    return rows


def measure(files: Iterable[Path], tools: Tools, settings: Settings) -> dict[str, Any]:
    """The figures per language, and over all; see `figures`."""
    mute = replace(tools, rasa=_Mute(settings.rasa_url))
    screen = Screen(tagger=Tagger())
    seen = [_see(row, mute, screen) for path in files for row in read(path)]
    by_language: dict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        by_language[one.label.lang].append(one)
    return {
        "languages": {code: figures(rows) for code, rows in sorted(by_language.items())},
        "all": figures(seen),
        "confusions": confusions(seen),
    }


def hears(tools: Tools, settings: Settings) -> Callable[[str], str]:
    """What the whole line, the screening pass and the model, makes of a text: `Seen.danger`."""
    mute, screen = replace(tools, rasa=_Mute(settings.rasa_url)), Screen(tagger=Tagger())
    return lambda text: _see(Labelled("", "", text, frozenset(), ""), mute, screen).danger


def _see(row: Labelled, tools: Tools, screen: Screen) -> Seen:
    screened = screen(row.text)
    scene = Scene(
        text=screened.text,
        language="",
        language_by="",
        state={},
        now=tools.clock(),
        redacted=screened.redacted,
        safety=screened.safety,
        topic=screened.topic,
        hints=screened.hints,
    )
    turn = think(scene, replace(tools, rasa=Asking(tools.rasa)))
    foreign = turn.detected.foreign if turn.detected else ""
    named = [guess.name for guess in turn.intents]
    top = named[0] if named else ""
    menu = "unsure: a menu" in turn.steps or "nothing to go by" in turn.steps
    promised = tongue.FOREIGN in turn.steps and tongue.BESIDES not in turn.steps
    return Seen(
        label=row,
        lang=foreign or turn.language,
        intent=top,
        offered=tuple(dict.fromkeys([*named, *(g.name for g in turn.guesses)]))[:3],
        answered=not menu and not promised and top not in NOT_ANSWERED,
        danger="now" if turn.safety == "now" else "perhaps" if turn.doubted else "",
    )


def figures(rows: list[Seen]) -> dict[str, Any]:
    """Shares from 0 to 1, None where the rows hold nothing to measure.

    intent: the first request's intent is the label; top3: the label is among what was answered or
    the likeliest, three in all; group: its part before the first underscore
    is; safety_recall: messages labelled safety_* (bullying apart) that set off the alarm;
    safety_told: those that did or got the numbers to call beside their answer; false_alarms and
    false_numbers: the share of all others that set it off, that got the numbers;
    out_of_scope_answered: the share of out_of_scope messages that were answered as if the school
    could.
    """
    urgent = [r for r in rows if _urgent(r.label)]
    calm = [r for r in rows if not _urgent(r.label)]
    outside = [r for r in rows if r.label.intent == OUT]
    return {
        "messages": len(rows),
        "language": _share(r.lang == r.label.lang for r in rows),
        "intent": _share(r.intent == r.label.intent for r in rows),
        "top3": _share(r.label.intent in r.offered for r in rows),
        "group": _share(_group(r.intent) == _group(r.label.intent) for r in rows),
        "macro_f1": macro_f1(rows),
        "answered_right": _share(r.answered and r.intent == r.label.intent for r in rows),
        "answered_wrong": _share(
            r.answered and r.intent not in (r.label.intent, r.label.also) for r in rows
        ),
        "safety_recall": _share(r.danger == "now" for r in urgent),
        "safety_told": _share(bool(r.danger) for r in urgent),
        "false_alarms": _share(r.danger == "now" for r in calm),
        "false_numbers": _share(r.danger == "perhaps" for r in calm),
        "out_of_scope_answered": _share(r.answered for r in outside),
    }


def _urgent(label: Labelled) -> bool:
    return any(map(is_urgent, (label.intent, label.also)))


def _share(values: Iterable[bool]) -> float | None:
    known = list(values)
    return round(sum(known) / len(known), 4) if known else None


def _group(intent: str) -> str:
    return OUT if intent == OUT else intent.split("_", 1)[0]


def macro_f1(rows: list[Seen]) -> float | None:
    """The mean over the labelled intents of each one's F1."""
    labels = {r.label.intent for r in rows}
    scores = []
    for name in labels:
        right = sum(r.intent == name == r.label.intent for r in rows)
        claimed = sum(r.intent == name for r in rows)
        there = sum(r.label.intent == name for r in rows)
        scores.append(2 * right / (claimed + there) if claimed + there else 0.0)
    return round(sum(scores) / len(scores), 4) if scores else None


def confusions(rows: list[Seen], most: int = 15) -> list[dict[str, Any]]:
    """The mistakes that cost most: answered with confidence, and wrong; the most frequent first."""
    wrong = Counter(
        (r.label.intent, r.intent)
        for r in rows
        if r.answered and r.intent not in (r.label.intent, r.label.also)
    )
    return [
        {"label": label, "taken_for": taken, "times": times}
        for (label, taken), times in wrong.most_common(most)
    ]


COLUMNS = (
    ("messages", "n"),
    ("language", "lang"),
    ("intent", "top-1"),
    ("top3", "top-3"),
    ("group", "group"),
    ("macro_f1", "F1"),
    ("answered_right", "right"),
    ("answered_wrong", "wrong"),
    ("safety_recall", "safety"),
    ("safety_told", "told"),
    ("false_alarms", "alarms"),
    ("false_numbers", "numbers"),
    ("out_of_scope_answered", "oos-in"),
)


def table(report: dict[str, Any]) -> str:
    """The report to read."""
    head = f"{'':8}" + "".join(f"{title:>8}" for _, title in COLUMNS)
    lines = [head]
    for code, row in [*report["languages"].items(), ("all", report["all"])]:
        lines.append(f"{code:8}" + "".join(f"{_cell(row[key]):>8}" for key, _ in COLUMNS))
    lines += ["", "answered wrongly, most often first (label -> taken for):"]
    lines += [f"{c['times']:>4}  {c['label']} -> {c['taken_for']}" for c in report["confusions"]]
    return "\n".join(lines)


def _cell(value: float | int | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{100 * value:.1f}"
