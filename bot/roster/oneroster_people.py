"""The users of a OneRoster export as rows: each student with each adult of its family."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.roster.cells import Raw

Row = dict[str, str]
ROLES = {"guardian": "guardian", "parent": "guardian", "relative": "relative"}


def ids(cell: str) -> list[str]:
    return [one.strip() for one in cell.split(",") if one.strip()]


def pairs(
    people: Mapping[str, Row], schools: Mapping[str, Row], classes: Mapping[str, list[str]]
) -> Iterator[Raw]:
    """A row for each student and each adult of its family; one for a student without any."""
    children = {key: row for key, row in people.items() if row["role"].lower() == "student"}
    adults = {key: row for key, row in people.items() if row["role"].lower() in ROLES}
    of_child: dict[str, dict[str, None]] = defaultdict(dict)
    for key, row in children.items():
        of_child[key] |= dict.fromkeys(a for a in ids(row["agentsourcedids"]) if a in adults)
    for key, row in adults.items():
        for child in ids(row["agentsourcedids"]):
            if child in children:
                of_child[child][key] = None
    for key, row in children.items():
        about = {
            "student_id": key,
            "student_name": _name(row),
            "school": _school(row["orgsourcedids"], schools),
            "grade": next(iter(ids(row["grades"])), ""),
            "class": ";".join(title.replace(";", " ") for title in classes.get(key, ())),
        }
        line = int(row["line"])
        for adult in of_child[key] or ("",):
            theirs = _adult(adult, adults[adult], row) if adult else {}
            at = int(adults[adult]["line"]) if adult else line
            yield Raw(at, about | theirs, line, "users.csv")


def _adult(key: str, row: Row, child: Row) -> dict[str, str]:
    return {
        "guardian_id": key,
        "guardian_name": _name(row),
        "relation": row.get("relation") or ROLES[row["role"].lower()],
        "phone": row["sms"] or row["phone"],
        "email": row["email"],
        "language": row.get("language") or child.get("language", ""),
        "form": row.get("form", ""),
        "consent": row.get("consent", ""),
    }


def _name(row: Row) -> str:
    return " ".join(filter(None, (row["givenname"], row["familyname"])))


def _school(cell: str, schools: Mapping[str, Row]) -> str:
    """The name of the first school among a student's organisations; its id when it has none."""
    named = [one for one in ids(cell) if one in schools]
    ours = [one for one in named if schools[one]["type"].lower() == "school"] or named
    return (schools[ours[0]]["name"] or ours[0]) if ours else next(iter(ids(cell)), "")
