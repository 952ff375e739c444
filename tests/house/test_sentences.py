"""What is found wrong below the desk is English, and can be said in every other language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts import wording
from tests.conftest import ROOT

TELL_FAULTS = (
    *sorted((ROOT / "bot/roster").glob("*.py")),
    *sorted((ROOT / "bot/agenda").glob("*.py")),
    *(
        ROOT / "bot" / path
        for path in (
            "knowledge/pack_draft.py", "knowledge/validate.py", "knowledge/notices.py",
            "knowledge/templates.py", "console/content/pack.py", "text_file.py", "csv_table.py",
            "language/by_staff.py",
            "campaigns.py", "drafting.py", "arranging.py", "colleagues.py",
            "conversation/inviting.py", "console/broadcasts.py",
            "console/broadcast_steps.py", "console/needs.py", "console/people.py",
            "console/rosters.py", "console/uploads.py",
        )
    ),
)  # fmt: skip
"""The modules whose faults a page of the desk shows as they say them."""
SAYS = {
    "Permanent": slice(1, None), "WrongError": slice(0, 2), "NoNumberError": slice(0, 1),
    "Unreadable": slice(0, 2), "Fault": slice(1, 4), "Finding": slice(2, 4),
    "bad": slice(1, 3), "note": slice(1, 3), "wrong": slice(1, 3),
}  # fmt: skip
"""Which arguments of a fault are what it says."""
_VALUE = re.compile(r"%\((\w+)\)s")


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a module, by the last name of what is called."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            yield getattr(called, "attr", getattr(called, "id", "")), node


def sentences() -> Iterator[tuple[str, ast.Call]]:
    """Where each sentence is made."""
    for path in sorted((ROOT / "bot").rglob("*.py")):
        if path.name != "sentence.py":
            for name, call in calls(path):
                if name == "Sentence":
                    yield f"{path.relative_to(ROOT)}:{call.lineno}", call


def pattern_of(call: ast.Call) -> str:
    """The pattern, when it is written as one piece; empty when it is put together."""
    first = call.args[0] if len(call.args) == 1 else None
    return str(first.value) if isinstance(first, ast.Constant) else ""


def test_a_sentence_is_written_in_one_piece_and_has_all_its_values() -> None:
    found = list(sentences())
    assert len(found) > 150
    wrong = [
        where
        for where, call in found
        if not (pattern := pattern_of(call))
        or {one.arg for one in call.keywords} != set(_VALUE.findall(pattern))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_fault_that_a_module_can_tell_is_said_in_every_language(language: str) -> None:
    has = wording.kept(language)
    patterns = {pattern_of(call): where for where, call in sentences()}
    silent = {
        where: pattern
        for pattern, where in patterns.items()
        if not (message := has.get(pattern)) or not message.string
    }
    assert silent == {}, "run python -m scripts.wording, and translate"


@pytest.mark.parametrize("path", TELL_FAULTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_fault_is_told_in_bare_english(path: Path) -> None:
    bare = [
        f"line {call.lineno}: {ast.unparse(one)}"
        for name, call in calls(path)
        for one in call.args[SAYS.get(name, slice(0))]
        if isinstance(one, ast.JoinedStr)
        or (isinstance(one, ast.Constant) and isinstance(one.value, str) and " " in one.value)
    ]
    assert bare == []


@pytest.mark.parametrize("name", ["validate", "notices", "templates"])
def test_what_is_wrong_with_a_pack_is_no_bare_english(name: str) -> None:
    """These collect their lines instead of raising them: none is put together by hand."""
    tree = ast.parse((ROOT / f"bot/knowledge/{name}.py").read_text("utf-8"))
    bare = [
        f"line {node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        and any(isinstance(one, ast.Constant) and " " in str(one.value) for one in node.values)
    ]
    assert bare == []
