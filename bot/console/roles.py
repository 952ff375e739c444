"""What each role may do, and for which families."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.store.staff import Staff


class Right(StrEnum):
    """Something that a page needs its reader to be allowed."""

    ANSWER = "answer"
    """Read and answer conversations, arrange needs, look families up."""
    INVITE = "invite"
    """Events, broadcasts and their results."""
    EDIT = "edit"
    """Texts, translations and facts."""
    REPORT = "report"
    MANAGE = "manage"
    """Families' data in and out, staff, the rota."""
    ANYBODY = "anybody"
    """Everybody who has signed in."""


_ANSWER, _INVITE, _EDIT = Right.ANSWER, Right.INVITE, Right.EDIT
_ALL = frozenset(Right)
RIGHTS: dict[str, frozenset[Right]] = {
    "liaison": frozenset({Right.ANYBODY, _ANSWER}),
    "sender": frozenset({Right.ANYBODY, _INVITE, Right.REPORT}),
    "editor": frozenset({Right.ANYBODY, _EDIT}),
    "school_admin": _ALL,
    "district_admin": _ALL,
}


@dataclass(frozen=True)
class Who:
    """Whoever is signed in, as pages need to know them."""

    id: int
    name: str
    email: str
    role: str
    schools: tuple[str, ...]
    """Empty for those who work for the whole district."""
    languages: tuple[str, ...]
    locale: str

    def may(self, right: Right) -> bool:
        """Whether their role has this right."""
        return right in RIGHTS[self.role]

    @property
    def everywhere(self) -> bool:
        """Whether they work for every school."""
        return self.role == "district_admin" or not self.schools

    def works_for(self, schools: frozenset[str]) -> bool:
        """Whether a family or an event of these schools is theirs.

        What belongs to no school, a family that wrote by itself and is on no roster, is
        everybody's: somebody has to answer it.
        """
        return self.everywhere or not schools or bool(schools & set(self.schools))


def who(row: Staff) -> Who:
    """Staff as pages know them."""
    return Who(
        id=row.id,
        name=row.name,
        email=row.email,
        role=row.role,
        schools=tuple(row.schools),
        languages=tuple(row.languages),
        locale=row.locale,
    )
