"""Which column is which: headers matched loosely, and those that are not read at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.fold import words
from bot.language.never_ask import never_ask

COLUMNS: dict[str, list[str]] = {
    "student_id": [
        *("student id", "child id", "student number", "student local id", "local id", "pupil id"),
        *("id estudiante", "id del estudiante", "id alumno", "id del alumno", "matricula"),
    ],
    "student_name": [
        *("student name", "student", "child name", "child", "student full name"),
        *("nombre del estudiante", "nombre estudiante", "estudiante", "alumno", "nombre alumno"),
    ],
    "student_first": ["student first name", "student given name", "first name", "given name"],
    "student_last": ["student last name", "student family name", "last name", "family name"],
    "school": ["school", "school name", "school id", "school code", "campus", "escuela", "plantel"],
    "grade": ["grade", "grade level", "grado", "current grade", "gr"],
    "class": ["class", "classes", "homeroom", "section", "teacher", "clase", "clases", "salon"],
    "tag": ["tag", "tags", "group", "groups", "program", "programs", "grupo", "grupos", "programa"],
    "guardian_id": ["guardian id", "parent id", "contact id", "id tutor", "id del tutor"],
    "guardian_name": [
        *("guardian name", "guardian", "parent name", "parent", "parent guardian name"),
        *("parent guardian", "contact name", "contact", "guardian full name"),
        *("nombre del tutor", "nombre tutor", "tutor", "nombre del padre", "padre o tutor"),
    ],
    "guardian_first": ["guardian first name", "parent first name", "contact first name"],
    "guardian_last": ["guardian last name", "parent last name", "contact last name"],
    "relation": [
        *("relation", "relationship", "relation to student", "relationship to student"),
        *("parentesco", "relacion"),
    ],
    "phone": [
        *("cell phone", "mobile phone", "cell", "mobile", "mobile number", "cell number", "sms"),
        *("phone", "phone number", "guardian phone", "parent phone", "contact phone", "whatsapp"),
        *("primary phone", "phone 1", "telephone", "tel", "home phone"),
        *(
            "celular",
            "telefono celular",
            "numero de celular",
            "telefono",
            "numero de telefono",
            "tel celular",
        ),
    ],
    "email": [
        *("email", "e mail", "email address", "e mail address", "guardian email", "parent email"),
        *("correo", "correo electronico"),
    ],
    "language": [
        *("preferred language", "contact language", "correspondence language", "guardian language"),
        *("language", "home language", "parent language", "language spoken at home"),
        *(
            "communication language",
            "lang",
            "idioma",
            "idioma preferido",
            "lengua",
            "idioma en casa",
        ),
    ],
    "form": [
        *("form", "preferred contact", "contact method", "preferred contact method", "contact by"),
        *("preferred form of contact", "preferred method of contact", "communication preference"),
        *("forma", "forma de contacto", "medio de contacto", "contacto preferido"),
    ],
    "consent": [
        *("consent", "sms consent", "text consent", "texting consent", "opt in", "consent to text"),
        *("consentimiento", "autorizacion", "permiso"),
    ],
}
"""Our columns and what others call them; of several that mean one column, the first named here
leads. `student_first` and `student_last` are read as `student_name`, and so are the guardian's."""
REQUIRED = ("student_id",)

_NEVER = re.compile(
    r"\b(?:birth\w*|born|dob|age|naci\w*|edad"
    r"|countr\w+|pais|nation\w*|nacional\w*|origen|origin|tribe|tribal|entry|entered|arriv\w*|entrada"
    r"|immigra\w*|inmigra\w*|migrant\w*|migrator\w*|citizen\w*|ciudadan\w*|visa|refug\w*|asyl\w*|asilo"
    r"|newcomer\w*|undocumented|documented|alien|status|estatus|daca|tps"
    r"|ssn|social|seguro|passport|pasaporte|curp|itin|licen[cs]\w*|consular|medicaid|password|username"
    r"|races?|raza|ethnic\w*|etni\w*|hispanic|latin[oax]|demographic\w*|white|black|asian"
    r"|relig\w*|iglesia|church|disab\w*|discapac\w*|iep|504|sped|special|diagnos\w*|medic\w*|health"
    r"|salud|allerg\w*|alergi\w*|pregnan\w*|income|ingres\w*|lunch|meals?|frl|homeless\w*|mckinney"
    r"|salary|employer|address|street|direccion|domicilio|calle|city|zip|apt|court|custody|custodia"
    r"|arrest\w*|sex|sexo|gender|genero)\b"
)
"""Words of a header that tell of what a family must never be asked, and no roster be kept of."""
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True)
class Header:
    """Where our columns stand, and the headers of the others, as the file writes them."""

    places: dict[str, tuple[int, ...]]
    """Several columns may mean one of ours, the best name first."""
    refused: tuple[str, ...]
    """Not read, since what they hold must not be kept."""
    unknown: tuple[str, ...]
    """Not read, since nobody needs them."""
    width: int

    def cells(self, row: Sequence[str]) -> dict[str, str]:
        """A row's cells by the names of our columns: of several the first that is not empty.

        What is not read is not there.
        """
        return {
            name: next((row[at] for at in places if at < len(row) and row[at]), "")
            for name, places in self.places.items()
        }


def folded(header: str) -> str:
    """A header's words: 'StudentID', 'student_id' and 'Student ID' are one."""
    return words(_HUMPS.sub(" ", header))


def is_private(header: str) -> bool:
    """Whether a column with this header holds what must not be kept."""
    said = folded(header)
    return bool(_NEVER.search(said)) or bool(never_ask().mentions(said))


_KNOWN = {
    words(said).replace(" ", ""): (name, rank)
    for name, called in COLUMNS.items()
    for rank, said in enumerate([name, *called])
}


def column_of(header: str) -> str | None:
    """The one of our columns that a header means."""
    found = _KNOWN.get(folded(header).replace(" ", ""))
    return found[0] if found else None


def read(headers: Sequence[str]) -> Header:
    """What each header of a file is."""
    ranked: dict[str, list[tuple[int, int]]] = {}
    for at, header in enumerate(headers):
        if found := _KNOWN.get(folded(header).replace(" ", "")):
            name, rank = found
            ranked.setdefault(name, []).append((rank, at))
    places = {name: tuple(at for _, at in sorted(some)) for name, some in ranked.items()}
    others = [h for h in headers if h and column_of(h) is None]
    refused = tuple(h for h in others if is_private(h))
    return Header(places, refused, tuple(h for h in others if h not in refused), len(headers))
