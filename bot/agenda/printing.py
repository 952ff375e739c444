"""The schools' events as staff read them on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.agenda.wording import Drafted


def outcome(found: dict[str, Any]) -> list[str]:
    """What became of a file, row by row."""
    lines = [
        f"line {f['line']}{', ' if f['column'] else ''}{f['column']}: {f['wrong']}; {f['do']}"
        for f in found["faults"]
    ]
    lines += found["notices"]
    counts = (f"{len(found[kind])} {kind}" for kind in ("new", "changed", "unchanged", "cancelled"))
    what = ", ".join(counts)
    if found["saved"]:
        lines.append(f"saved: {what}; {len(found['faults'])} faults")
    elif found["faults"] and not found["new"] and not found["changed"]:
        lines.append(f"nothing was saved: {len(found['faults'])} faults")
    else:
        lines.append(f"a dry run, nothing was saved: {what}; {len(found['faults'])} faults")
    lines += [
        f"{key}: {many} families count on what has changed; the line tells them in a few minutes"
        for key, many in found["to_tell"].items()
    ]
    return lines


def listing(found: Sequence[dict[str, Any]]) -> list[str]:
    """Events as a table."""
    if not found:
        return ["No school has entered an event."]
    head = f"{'next':16}  {'key':28} {'school':12} {'words':24} title"
    rows = [
        f"{one['next']:16}{'x' if one['cancelled'] else ' '} {one['key']:28} "
        f"{one['school'] or 'all':12} {' '.join(one['languages']):24} {one['title']}"
        for one in found
    ]
    return [head, *rows]


def event(found: dict[str, Any]) -> list[str]:
    """One event to read."""
    offers = {name: value for name, value in found["offers"].items() if value}
    lines = [
        f"{found['title']}{' (cancelled)' if found['cancelled'] else ''}",
        f"  key: {found['key']}   {found['kind']} {found['organizer']}".rstrip(),
        f"  school: {found['school'] or 'all'}   room for: {found['capacity'] or 'no limit'}",
        f"  offers: {', '.join(f'{name}={_plain(value)}' for name, value in offers.items())}",
        f"  other ways: {', '.join(found['other_ways'])}",
    ]
    lines += [f"  {one['starts']} to {one['ends']}  {one['key']}" for one in found["sessions"]]
    for code, said in found["words"].items():
        read = f", read by {said['reviewed_by']}" if said["reviewed_by"] else ""
        stale = ", STALE: made from other words than today's" if said["stale"] else ""
        lines.append(f"  {code:8} {said['title']} / {said['place']} ({said['by']}{read}{stale})")
        lines += [f"{'':11}{said['note']}"] if said["note"] else []
    return lines


def answers(found: dict[str, Any]) -> list[str]:
    """The counts of an event, and of each of its sessions when there are several."""
    parts = {found["event"]: found, **found["sessions"]}
    if len(found["sessions"]) <= 1:
        parts = {found["event"]: found}
    head = f"{'':40} {'yes':>5} {'no':>5} {'maybe':>5} {'adults':>7} {'children':>9}  needs"
    rows = [
        f"{name:40} {one['yes']:5} {one['no']:5} {one['maybe']:5} {one['adults']:7} "
        f"{one['children']:9}  {', '.join(f'{n} {many}' for n, many in one['needs'].items())}"
        for name, one in parts.items()
    ]
    room = [f"room for {found['capacity']} in each session"] if found["capacity"] else []
    return [head, *(row.rstrip() for row in rows), *room]


def poll(found: dict[str, Any]) -> list[str]:
    """What families have answered to proposed times."""
    state = "open" if found["open"] else f"fixed: {found['fixed']}" if found["fixed"] else "over"
    lines = [f"{found['event']}: {state}, {found['answers']} families have answered"]
    for one in found["times"]:
        languages = ", ".join(f"{many} {code}" for code, many in one["languages"].items())
        lines.append(
            f"  {one['number']}  {one['starts']}  {one['families']:>5}  {languages}".rstrip()
        )
    lines.append(f"  none of them             {found['none']:>6}")
    wishes = [f"  {one['number']} ({one['language']}): {one['words']}" for one in found["wishes"]]
    return [*lines, *(["when else they could come:", *wishes] if wishes else [])]


def drafts(made: Sequence[Drafted]) -> list[str]:
    """What a machine drafted."""
    return [
        f"{one.language:8} " + (f"nothing: {one.fault}" if one.fault else one.words["title"])
        for one in made
    ]


def _plain(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)
