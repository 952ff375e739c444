"""The training examples of a file; nothing of Rasa, whose own reader takes minutes for all of them
(it checks a schema and keeps comments), where libyaml takes seconds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True)
class Example:
    """What a family may write."""

    intent: str
    text: str
    topic: str = ""
    """The question within the intent, where its block names one."""


def read(path: Path) -> Iterator[Example]:
    """The examples of a file; ValueError names it when it is not as Rasa's files of examples are:
    a list `nlu` of blocks, each with an `intent` and lines of `examples` that begin with "- "."""
    try:
        for block in yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)["nlu"]:
            topic = block.get("metadata", {}).get("topic", "")
            for line in block["examples"].splitlines():
                if not line.startswith("- "):
                    raise ValueError(f"{line!r} does not begin with '- '")
                if text := line[2:].strip():
                    yield Example(block["intent"].strip(), text, topic)
    except (yaml.YAMLError, KeyError, TypeError, AttributeError, ValueError) as fault:
        raise ValueError(f"{path}: {fault}") from fault
