"""Who is on the roster: counts and rows without names, and one number with all that is kept."""

from __future__ import annotations

from collections import Counter
from typing import Any

from bot.errors import Permanent
from bot.language.beyond import name_of
from bot.privacy.mask import mask_number
from bot.roster import phones
from bot.sentence import Sentence
from bot.store import families, rosters
from bot.store.db import Session, Sessions, transaction
from bot.store.families import Family
from bot.store.rosters import Guardian, Guardianship, Student


def listed(
    store: Sessions, school: str = "", grade: str = "", language: str = ""
) -> dict[str, Any]:
    """Counts, and a row for each adult and child; numbers are shown in part, names not at all."""
    with transaction(store) as session:
        found = rosters.reached(session, school, grade, language)
        rows = [_row(*one) for one in found]
    adults = {guardian.id: (guardian, family) for guardian, family, _, _ in found}
    forms = Counter(guardian.form or "unknown" for guardian, _ in adults.values())
    languages = Counter(guardian.language or "unknown" for guardian, _ in adults.values())
    return {
        "counts": {
            "children": len({student.id for *_, student in found}),
            "adults": len(adults),
            "families": len({family.id for _, family in adults.values() if family}),
            "opted_out": len({f.id for _, f in adults.values() if f and f.opted_out_at}),
            "without_number": sum(family is None for _, family in adults.values()),
            "languages": dict(languages.most_common()),
            "forms": dict(forms.most_common()),
        },
        "rows": rows,
    }


def _row(
    guardian: Guardian, family: Family | None, tie: Guardianship, student: Student
) -> dict[str, Any]:
    return {
        "adult": guardian.id,
        "number": mask_number(family.number) if family else "",
        "language": guardian.language,
        "form": guardian.form,
        "consent": guardian.consent,
        "opted_out": bool(family and family.opted_out_at),
        "relation": tie.relation,
        "child": student.id,
        "school": student.school,
        "grade": student.grade,
    }


def shown(store: Sessions, number: str) -> dict[str, Any]:
    """Everything that rosters say of one number; Permanent when it is on none."""
    try:
        known = phones.read(number, in_use=False).number
    except phones.NoNumberError as why:
        raise Permanent("number", why.why) from None
    with transaction(store) as session:
        family = families.find(session, known)
        people = of_family(session, family) if family else []
        if family is None or not people:
            raise Permanent("unknown", Sentence("this number is on no roster"))
        return {
            "number": mask_number(family.number),
            "language": family.language,
            "known_by": family.language_by,
            "speaks": name_of(spoken) if (spoken := _speaks(family)) else "",
            "opted_out": family.opted_out_at is not None,
            "adults": people,
        }


def _speaks(family: Family) -> str:
    return str((family.preferences or {}).get("speaks") or "")


def of_family(session: Session, family: Family) -> list[dict[str, Any]]:
    """The people who have a family's number, each with the children of the roster."""
    return [_person(session, one) for one in rosters.people_of(session, family.id)]


def _person(session: Session, guardian: Guardian) -> dict[str, Any]:
    return {
        "name": guardian.name,
        "email": guardian.email,
        "language": guardian.language,
        "form": guardian.form,
        "consent": guardian.consent,
        "gone": guardian.gone_at is not None,
        "children": [_child(*one) for one in rosters.children_of(session, guardian.id)],
    }


def _child(tie: Guardianship, student: Student) -> dict[str, Any]:
    return {
        "name": student.name,
        "relation": tie.relation,
        "school": student.school,
        "grade": student.grade,
        "classes": student.classes,
        "tags": student.tags,
        "gone": student.gone_at is not None,
    }


def table(found: dict[str, Any]) -> str:
    """The list to read."""
    counts = found["counts"]
    people = f"{counts['children']} children, {counts['adults']} adults"
    numbers = f"{counts['families']} numbers ({counts['opted_out']} opted out)"
    lines = [f"{people}, {numbers}, {counts['without_number']} without a number"]
    for noun in ("languages", "forms"):
        said = ", ".join(f"{name} {many}" for name, many in counts[noun].items())
        lines.append(f"{noun}: {said or '-'}")
    head = f"{'number':14} {'lang':7} {'form':8} {'consent':8} {'relation':11} {'grade':5} school"
    rows = [
        f"{r['number'] or '-':14} {r['language'] or '-':7} {r['form'] or '-':8} "
        f"{'STOP' if r['opted_out'] else r['consent'] or '-':8} {r['relation']:11} "
        f"{r['grade'] or '-':5} {r['school']}"
        for r in found["rows"]
    ]
    return "\n".join([*lines, "", head, *rows] if rows else lines)


def page(found: dict[str, Any]) -> str:
    """One number to read."""
    stop = ", opted out" if found["opted_out"] else ""
    spoken = f", speaks {found['speaks']}" if found["speaks"] else ""
    how = f" ({found['known_by']})" if found["known_by"] else ""
    lines = [f"{found['number']}  {found['language'] or 'no language yet'}{how}{spoken}{stop}"]
    for one in found["adults"]:
        ways = ", ".join(filter(None, (one["language"], one["form"], one["email"])))
        lines.append(f"  {one['name'] or '(no name)'}  {ways}{'  (gone)' if one['gone'] else ''}")
        lines += [_line(child) for child in one["children"]]
    return "\n".join(lines)


def _line(child: dict[str, Any]) -> str:
    where = ", ".join(filter(None, (child["school"], child["grade"], *child["classes"])))
    gone = "  (gone)" if child["gone"] else ""
    return f"    {child['relation']} of {child['name'] or '(no name)'}: {where}{gone}"
