"""Files that translators work in: XLIFF 1.2 and gettext PO, as Weblate, Pontoon and Poedit know.

A unit is one text; source and target are Fluent patterns as they stand in the `.ftl` files. What
nobody has reviewed goes out marked as needing it, and counts as reviewed when it comes back
without the mark.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import polib

XLIFF = "urn:oasis:names:tc:xliff:document:1.2"
_SIGNED_OFF = {"final", "signed-off"}
_LARGEST = 20_000_000


class NotAFileError(ValueError):
    """A translators' file that cannot be read; the message says why."""


@dataclass(frozen=True)
class Unit:
    """One text on its way to a translator or back."""

    id: str
    source: str
    target: str
    """Empty when there is no translation."""
    reviewed: bool
    note: str = ""


def write(path: Path, code: str, units: Sequence[Unit]) -> None:
    """Writes the units of a language in the form that the file's ending names."""
    _form(path)[0](path, code, units)


def read(path: Path) -> tuple[str, list[Unit]]:
    """The language that a file is for, and its units. NotAFileError when it is no such file."""
    if path.stat().st_size > _LARGEST:
        raise NotAFileError("larger than 20 MB")
    code, units = _form(path)[1](path)
    ids = [unit.id for unit in units]
    twice = {one for one in ids if ids.count(one) > 1} if len(set(ids)) < len(ids) else ()
    if twice:
        raise NotAFileError(f"given twice: {', '.join(sorted(twice)[:5])}")
    return code, units


Writer = Callable[[Path, str, Sequence[Unit]], None]
Reader = Callable[[Path], tuple[str, list[Unit]]]


def _form(path: Path) -> tuple[Writer, Reader]:
    found = FORMS.get(path.suffix.lower())
    if found is None:
        raise NotAFileError(f"{path.name}: the ending must be one of {', '.join(FORMS)}")
    return found


def _write_po(path: Path, code: str, units: Sequence[Unit]) -> None:
    book = polib.POFile(wrapwidth=0)
    book.metadata = {
        "Language": code.replace("-", "_"),
        "X-Language": code,
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for unit in units:
        marks = [] if unit.reviewed or not unit.target else ["fuzzy"]
        book.append(
            polib.POEntry(
                msgctxt=unit.id,
                msgid=unit.source,
                msgstr=unit.target,
                comment=unit.note,
                flags=marks,
            )
        )
    book.save(str(path))


def _read_po(path: Path) -> tuple[str, list[Unit]]:
    try:
        book = polib.pofile(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as fault:
        raise NotAFileError(f"{path.name} is no PO file: {fault}") from None
    code = book.metadata.get("X-Language") or book.metadata.get("Language", "").replace("_", "-")
    units = [
        Unit(one.msgctxt or "", one.msgid, one.msgstr, not one.fuzzy and bool(one.msgstr))
        for one in book
        if not one.obsolete
    ]
    return code, units


def _write_xliff(path: Path, code: str, units: Sequence[Unit]) -> None:
    ET.register_namespace("", XLIFF)
    root = ET.Element(f"{{{XLIFF}}}xliff", version="1.2")
    head = {"original": "puente", "datatype": "plaintext", "source-language": "en"}
    file = ET.SubElement(root, f"{{{XLIFF}}}file", {**head, "target-language": code})
    body = ET.SubElement(file, f"{{{XLIFF}}}body")
    for unit in units:
        row = ET.SubElement(body, f"{{{XLIFF}}}trans-unit", id=unit.id, approved=_yes(unit))
        row.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        ET.SubElement(row, f"{{{XLIFF}}}source").text = unit.source
        state = "final" if unit.reviewed else "needs-review-translation"
        if unit.target:
            ET.SubElement(row, f"{{{XLIFF}}}target", state=state).text = unit.target
        if unit.note:
            ET.SubElement(row, f"{{{XLIFF}}}note").text = unit.note
    tree = ET.ElementTree(root)
    ET.indent(tree)
    tree.write(path, "utf-8", xml_declaration=True)


def _yes(unit: Unit) -> str:
    return "yes" if unit.reviewed else "no"


def _read_xliff(path: Path) -> tuple[str, list[Unit]]:
    try:
        written = path.read_text("utf-8")
        if (
            "<!DOCTYPE" in written or "<!ENTITY" in written
        ):  # no XLIFF needs them, every attack does
            raise NotAFileError(f"{path.name}: a document type is not taken")
        root = ET.fromstring(written.encode())  # noqa: S314 - without entities nothing expands
    except (OSError, UnicodeDecodeError, ET.ParseError) as fault:
        raise NotAFileError(f"{path.name} is no XLIFF file: {fault}") from None
    file = root.find(f"{{{XLIFF}}}file")
    if root.tag != f"{{{XLIFF}}}xliff" or file is None:
        raise NotAFileError(f"{path.name} is no XLIFF 1.2 file")
    rows = root.iter(f"{{{XLIFF}}}trans-unit")
    return file.get("target-language", ""), [_unit(row) for row in rows]


def _unit(row: ET.Element) -> Unit:
    source, target = row.find(f"{{{XLIFF}}}source"), row.find(f"{{{XLIFF}}}target")
    words = "".join(target.itertext()) if target is not None else ""
    state = target.get("state", "") if target is not None else ""
    signed = row.get("approved") == "yes" or state in _SIGNED_OFF
    said = "".join(source.itertext()) if source is not None else ""
    return Unit(row.get("id", ""), said, words, signed and bool(words))


FORMS: dict[str, tuple[Writer, Reader]] = {
    ".xlf": (_write_xliff, _read_xliff),
    ".xliff": (_write_xliff, _read_xliff),
    ".po": (_write_po, _read_po),
}
