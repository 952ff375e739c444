"""Texts as they stand in Fluent files: read with their notes, written back in their place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent, indent

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message, Resource


class NotATextError(ValueError):
    """What somebody gave as a text is none; the message says why, for translators."""


@dataclass(frozen=True)
class Pattern:
    """One text as a translator works on it: the pattern in Fluent's own syntax, dedented."""

    id: str
    words: str
    note: str
    """What the file says above it."""
    file: Path


def read(paths: list[Path]) -> dict[str, Pattern]:
    """The texts of these files, in the order in which they stand there."""
    return {name: one for path in paths for name, one in of(path, _parse(path)).items()}


def of(path: Path, parsed_file: Resource) -> dict[str, Pattern]:
    """The texts of one file that has been parsed already."""
    found: dict[str, Pattern] = {}
    for entry in parsed_file.body:
        if isinstance(entry, Message) and entry.value:
            note = entry.comment.content if entry.comment and entry.comment.content else ""
            found[entry.id.name] = Pattern(entry.id.name, words_of(entry), note, path)
    return found


def parsed(text_id: str, words: str) -> Message:
    """The message that these words would be. NotATextError when they cannot be read as one."""
    body = FluentParser(with_spans=False).parse(_written(text_id, words)).body
    if len(body) == 1 and isinstance(body[0], Message) and body[0].value:
        if body[0].attributes:
            raise NotATextError("a line begins with a dot")
        return body[0]
    raise NotATextError(
        "not to be read: an unbalanced brace, or a line that begins with . * [ or }"
    )


def put(path: Path, text_id: str, words: str) -> None:
    """Writes one text into its file, and changes nothing else there; appended when it is new."""
    written = path.read_text("utf-8") if path.exists() else ""
    message = parsed(text_id, words)
    for entry in FluentParser().parse(written).body:
        if isinstance(entry, Message) and entry.id.name == text_id and entry.value:
            if words_of(entry) == words_of(message):
                return
            assert entry.id.span is not None  # the parser keeps them unless told otherwise
            assert entry.value.span is not None
            start = written.index("=", entry.id.span.end) + 1
            new = _canonical(message).split("=", 1)[1].rstrip("\n")
            path.write_text(written[:start] + new + written[entry.value.span.end :], "utf-8")
            return
    gap = "" if not written or written.endswith("\n") else "\n"
    path.write_text(f"{written}{gap}{_canonical(message)}", "utf-8")


def _parse(path: Path) -> Resource:
    return FluentParser(with_spans=False).parse(path.read_text("utf-8"))


def _written(text_id: str, words: str) -> str:
    lines = words.strip("\n")
    return f"{text_id} =\n{indent(lines, '    ')}\n" if lines.strip() else f"{text_id} =\n"


def words_of(message: Message) -> str:
    """A message's pattern as Fluent's own serialiser writes it, without the file's indentation."""
    alone = Message(id=message.id, value=message.value)
    pattern = FluentSerializer().serialize_entry(alone).split("=", 1)[1]
    first, _, rest = pattern.strip(" \n").partition("\n")
    return f"{first}\n{dedent(rest)}" if rest else first


def _canonical(message: Message) -> str:
    return str(FluentSerializer().serialize_entry(message))
