"""What went wrong is said in the language of whoever reads, wherever it was found."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable

import pytest
from werkzeug.test import TestResponse

from scripts import wording
from tests.console.conftest import Browser

SignIn = Callable[..., Browser]


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"about": "words", "title": "A", "words": ""}, "escriba lo que van a leer las familias"),
        (
            {"about": "words", "title": "A", "words": "What is your immigration status?"},
            "le pide a una familia: estatus migratorio",
        ),
        ({"about": "invite", "event": "none@2020-01-01"}, "elija un evento que esté por venir"),
    ],
)
def test_a_fault_is_read_in_spanish(sign_in: SignIn, form: dict[str, str], says: str) -> None:
    sender = sign_in("sender", schools=["lincoln"], locale="es")
    answer = sender.post("/console/broadcasts/new", **form)
    assert answer.status_code == 422
    assert says in answer.get_data(as_text=True)


def test_a_fault_with_a_value_in_it_and_what_to_do_is_read_in_spanish(sign_in: SignIn) -> None:
    sender = sign_in("sender", schools=["lincoln"], locale="es")
    form = {"title": "Feria", "place": "Sala 100 %", "school": "lincoln", "other_ways": "phone",
            "date": "2026-11-01", "start": "17:00", "end": "18:00"}  # fmt: skip
    page = sender.post("/console/events/new", **form).get_data(as_text=True)
    assert "2026-11-01 ya pasó; ponga solo lo que está por venir" in page
    page = sender.post("/console/events/new", **{**form, "capacity": "50 %(x)s"})
    assert "no es un número de personas" in page.get_data(as_text=True)


ROSTER = """\
student_id,student_name,school,grade,guardian_name,relation,phone,email,language,form,consent,tag,DOB
1,Luz Ramos,lincoln,3,Ana Ramos,mother,+1 312 555 0101,ana@mail.example,Spanish,text,yes,chess,x
1,Luz Diaz,lincoln,3,Ana Ramos,mother,+1 312 555 0101,eva@mail.example,Spanish,call,yes,chess,x
2,Leo Diaz,lincoln,forty,Bo Diaz,captain,555-0102,nowhere,Martian,pigeon,perhaps,refugee,x
3,Mia Ray,lincoln,2,Cy Ray,mother,12,,,,,,x
,Noa Ray,lincoln,2,Cy 2 Ray,mother,nobody,,,,,,x
4,=1+1,lincoln,2,Di Ray,mother,+1 312 555 0104 ext 5,,,,,,x
5,Ed Ray,lincoln,2
6,Flo Ray,lincoln,2,Gus Ray,mother,+1 111 111 1111,,Spanish; Somali,,,,x
7,Hal "Ray" Jr,"linc"oln,2,Ida Ray,mother,,,,,,,x
"""
"""Wrong in every way that a row can be."""
EVENTS = """\
key,title,title_es,place,date,start,end,other_ways,school,childcare,ride,capacity,interpreters,kind
a,A,,B,2026-13-40,25:00,noon,pigeon,nowhere,old,perhaps,many,Martian,party
b,,Feria,,2020-01-01,17:00,16:00,,lincoln,,,,,community
c,=1+1,,Gym,2026-12-10,17:00,18:00,phone,lincoln,,,,,
d,Same,,Gym,2026-12-10,17:00,18:00,phone,lincoln,,,,,
e,Same,,Gym,2026-12-10,17:00,18:00,phone,lincoln,,,,,
f,Far,,Gym,2036-12-10,17:00,18:00,phone,lincoln,,,,,
g,Twice,,Gym,2026-12-11,17:00,18:00,phone,lincoln,,,,,
g,Other,,Gym,2026-12-11,17:00,18:00,phone,lincoln,,,,,
Not A Key,Long,,Gym,2026-12-12,17:00,18:00,phone,lincoln,,,,,,,more,cells
i,Q,,"G"ym,2026-12-12,17:00,18:00,phone,lincoln,,,,,
"""
CALENDAR = """\
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:whole-day
SUMMARY:Fair
DTSTART;VALUE=DATE:20261210
END:VEVENT
BEGIN:VEVENT
UID:over
SUMMARY:Over
LOCATION:Gym
DTSTART:20200101T170000Z
DTEND:20200101T180000Z
X-PUENTE-OTHER-WAYS:phone
END:VEVENT
BEGIN:VEVENT
UID:no-end
DTSTART:20261210T170000Z
END:VEVENT
BEGIN:VEVENT
SUMMARY:No id
DTSTART:20261210T170000Z
DTEND:20261210T180000Z
RRULE:FREQ=SECONDLY
END:VEVENT
END:VCALENDAR
"""


def hand_in(browser: Browser, room: str, text: str, name: str) -> TestResponse:
    file = (io.BytesIO(text.encode()), name)
    return browser.post(f"/console/{room}", file=file, do="save", source="district")


def english_in(page: str) -> list[str]:
    """Faults that a page tells in English: the longest piece of each that holds no value."""
    told = html.unescape(re.sub(r"<[^>]+>", " ", page))
    known = (str(message) for _, message, _ in wording.faults())
    return [one for one in known if len(piece := _longest(one)) > 6 and piece in told]


def _longest(said: str) -> str:
    return max(re.split(r"%\(\w+\)s", said), key=len).strip()


@pytest.mark.parametrize(
    ("room", "text", "name", "says"),
    [
        ("rosters", ROSTER, "r.csv", [
            "le falta el código de área", "demasiado corto", "no es un número de teléfono",
            "un número con extensión", "un número que nadie puede tener", "falta el ID del niño",
            "exporte valores, no fórmulas", "el encabezado tiene 13", "escriba PK, K o de 1 a 12",
            "escriba madre, padre, tía", "no es un idioma conocido: 'Martian'",
            "no es una dirección de correo", "es más que un nombre", "no debe guardar",
            "no coincide con una fila anterior del mismo adulto", "contiene lo que no se debe",
            "hay una comilla doble dentro de las palabras",
            "este niño y este adulto ya están en una fila anterior",
        ]),
        ("rosters/opt-outs", "phone\nnobody\n+1 312 555 0101\n", "s.csv", [
            "no es un número de teléfono", "escriba el número con su código de área e importe",
        ]),
        ("events/upload", EVENTS, "e.csv", [
            "no existe el día 2026-13-40", "no existe la hora 25:00", "'noon' no es una hora",
            "ninguna otra manera se llama 'pigeon'", "ninguna escuela se llama 'nowhere'",
            "'old' no es un rango de edades", "use uno de estos: school, community",
            "escriba el título en inglés", "escriba el lugar en inglés", "de quién es el evento",
            "empieza como una fórmula", "faltan más de dos años para 2036-12-10",
            "no es lo que la línea 8 dice de la misma clave", "esta sesión está dos veces",
            "el mismo título y la misma hora que en la línea 5", "entre comillas dobles",
            'escríbala dos veces: ""',
        ]),
        ("events/upload", "title,titel,title_xx,title\nA,B,C,D\n", "h.csv", [
            "no hay tal columna", "bórrela, o use una de estas: title", "falta la columna",
            "la columna está dos veces", "use uno de estos: ",
        ]),
        ("events/upload", CALENDAR, "c.ics", [
            "tiene día y no tiene hora", "ya pasó, y se dejó fuera", "no tiene hora de terminar",
            "falta, o es demasiado largo", "vuelva a exportar el calendario",
        ]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_rows_of_a_file_is_read_in_spanish(
    sign_in: SignIn, room: str, text: str, name: str, says: list[str]
) -> None:
    boss = sign_in("district_admin", locale="es")
    page = hand_in(boss, room, text, name).get_data(as_text=True)
    plain = html.unescape(page)
    assert [one for one in says if one not in plain] == []
    assert english_in(page) == []


def test_the_same_is_read_in_english_by_whoever_reads_english(sign_in: SignIn) -> None:
    page = hand_in(sign_in("district_admin"), "rosters", ROSTER, "r.csv").get_data(as_text=True)
    assert len(english_in(page)) > 20
    assert "código" not in page


@pytest.mark.parametrize(
    ("room", "text", "name", "says"),
    [
        ("rosters", "", "r.csv", "r.csv está vacío"),
        ("rosters", "a,b\n1,2\n", "r.csv", "no hay columna student_id"),
        ("rosters", "PK\x03\x04", "r.csv", "guarde la hoja como CSV (UTF-8)"),
        ("rosters", "PK\x03\x04", "r.zip", "r.zip no es un archivo .zip, está dañado"),
        ("rosters", f'{ROSTER}8,"open,', "r.csv", "r.csv, línea 11: aquí se abre una comilla"),
        ("rosters/opt-outs", "a\nb\n", "s.csv", "ni un número en la primera línea"),
        ("events/upload", "x", "flyer.pdf", "flyer.pdf: guárdelo con una de estas"),
        ("events/upload", "", "e.csv", "e.csv está vacío"),
        ("events/upload", "no calendar", "c.ics", "no es un calendario (el programa dice"),
    ],
)
def test_what_is_wrong_with_a_whole_file_is_read_in_spanish(
    sign_in: SignIn, room: str, text: str, name: str, says: str
) -> None:
    answer = hand_in(sign_in("district_admin", locale="es"), room, text, name)
    assert answer.status_code == 422
    assert says in html.unescape(answer.get_data(as_text=True))
    assert english_in(answer.get_data(as_text=True)) == []
