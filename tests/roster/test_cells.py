"""Telephones, languages, headers and words, as rosters write them."""

from __future__ import annotations

import pytest

from bot.language.beyond import beyond
from bot.language.languages import CATALOGUE
from bot.privacy.screen import Screen
from bot.roster import columns, phones, vocabulary
from bot.roster.home_language import HomeLanguages, home_languages
from bot.roster.screening import CellScreen


@pytest.fixture(scope="module")
def cells(screen: Screen) -> CellScreen:
    return CellScreen(screen)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("+15555550142", "+15555550142"),
        ("(312) 555-0142", "+13125550142"),
        ("1-312-555-0142", "+13125550142"),
        ("312.555.0142", "+13125550142"),
        ("３１２-５５５-０１４２", "+13125550142"),
        ("tel: 312 555 0142", "+13125550142"),
    ],
)
def test_a_number_is_read_however_it_is_written(cell: str, number: str) -> None:
    assert phones.read(cell) == phones.Phone(number, True)


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("555-0142", "without its area code"),
        ("call her sister", "no telephone number"),
        ("312", "too short"),
        ("+1312555014299", "too long"),
        ("312-555-0142 x12", "an extension"),
        ("0000000000", "nobody can have"),
        ("999-999-9999", "nobody can have"),
        ("1234567890", "nobody can have"),
        ("5555555555", "nobody can have"),
    ],
)
def test_what_is_no_number_is_refused_and_not_repeated(cell: str, why: str) -> None:
    with pytest.raises(phones.NoNumberError, match=why) as fault:
        phones.read(cell)
    assert cell not in str(fault.value)


def test_a_number_that_gets_no_texts_is_known_as_such() -> None:
    assert phones.read("+50223456789").texts is False
    assert phones.read("1-800-222-1222").texts is False


def test_to_stop_a_number_it_need_not_be_in_use_but_is_never_the_canarys() -> None:
    assert phones.read("999-999-9999", in_use=False).number == "+19999999999"
    with pytest.raises(phones.NoNumberError):
        phones.read("000-000-0000", in_use=False)


LANGUAGES = {
    "en": ["English", "en", "eng", "EN-US", "en_US", "Inglés"],
    "es": ["Spanish", "Español", "spa", "Spanish; Castilian", "castellano", "es-MX", "SPANISH"],
    "ar": ["Arabic", "العربية", "ara"],
    "zh-Hans": [
        "Chinese-Mandarin",
        "Mandarin",
        "中文",
        "zho",
        "Chinese (Mandarin)",
        "zh-CN",
        "cmn",
    ],
    "zh-Hant": ["Cantonese", "Chinese-Cantonese", "Chinese (Cantonese)", "yue", "zh-TW", "zh-Hant"],
    "pt-BR": ["Portuguese", "Português", "por", "pt", "pt-PT"],
    "ht": ["Haitian Creole", "Haitian; Haitian Creole", "Kreyòl ayisyen", "hat", "Creole-Haitian"],
    "fil": ["Tagalog", "Filipino/Tagalog", "tl", "tgl", "Filipino; Pilipino"],
    "prs": ["Farsi/Dari", "Dari", "Farsi", "Persian", "prs", "Persian (Dari)"],
    "fa": ["fas", "fa", "Persian (Iranian)"],
    "hmn": ["Hmong", "Hmong; Mong", "hmn", "Hmoob"],
    "so": ["Somali", "som", "Af Soomaali"],
    "uk": ["Ukrainian", "ukr"],
    "mam": ["Mam", "Mayan (Mam)"],
    "quc": ["K'iche'", "Quiche", "quc"],
    "ksw": ["Karen", "kar", "S'gaw Karen"],
    "ps": ["Pashto", "pus", "Pushto; Pashto"],
    "sw": ["Swahili", "Kiswahili", "swa"],
    "my": ["Burmese", "mya", "Burmese/Myanmar"],
    "de": ["German", "ger"],
}


@pytest.mark.parametrize(
    ("code", "said"), [(code, said) for code, all_ in LANGUAGES.items() for said in all_]
)
def test_a_language_is_known_by_its_names_codes_and_the_words_of_surveys(
    code: str, said: str
) -> None:
    assert home_languages().code(said) == code


@pytest.mark.parametrize("said", ["Spanish/English", "English and Spanish", "English, Spanish"])
def test_of_a_language_and_english_it_is_the_other_one(said: str) -> None:
    assert home_languages().code(said) == "es"


@pytest.mark.parametrize("said", ["", "  ", "Unknown", "N/A", "none", "Not specified", "und"])
def test_that_nobody_knows_is_no_language_and_no_fault(said: str) -> None:
    assert home_languages().code(said) == ""


@pytest.mark.parametrize("said", ["Klingon", "Spanish/Somali", "undocumented", "Other", "x" * 500])
def test_what_is_no_language_or_two_is_not_guessed(said: str) -> None:
    assert home_languages().code(said) is None


def test_every_code_of_the_table_is_one_that_the_line_knows() -> None:
    made = HomeLanguages()
    assert set(made._codes.values()) <= made.known
    assert made.known == {*CATALOGUE, *beyond()}
    for code in made.known:
        assert made.code(code) == code, code


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("student_id", "student_id"),
        ("StudentID", "student_id"),
        (" STUDENT ID# ", "student_id"),
        ("ID del estudiante", "student_id"),
        ("Parent/Guardian Name", "guardian_name"),
        ("Nombre del tutor", "guardian_name"),
        ("Teléfono", "phone"),
        ("Cell Phone", "phone"),
        ("Correo electrónico", "email"),
        ("E-mail Address", "email"),
        ("Home Language", "language"),
        ("Idioma", "language"),
        ("Grado", "grade"),
        ("Parentesco", "relation"),
        ("Preferred form of contact", "form"),
        ("SMS consent", "consent"),
        ("Bus route", None),
    ],
)
def test_headers_are_matched_loosely(header: str, column: str | None) -> None:
    assert columns.column_of(header) == column


@pytest.mark.parametrize(
    "header",
    [
        "DOB", "Date of Birth", "BirthDate", "student_birthdate", "Fecha de nacimiento",
        "Country of Birth", "País de origen", "Nationality", "Entry Date US", "Immigrant",
        "Immigration Status", "Refugee", "Citizenship", "SSN", "Social Security Number",
        "Passport No.", "CURP", "Race", "Ethnicity", "Hispanic/Latino", "Religion",
        "Disability", "IEP", "504 Plan", "SPED", "Medical alerts", "Free/Reduced Lunch",
        "Homeless", "Home Address", "Street", "Custody", "Gender", "Household income",
        "metadata.countryOfBirth", "password",
    ],
)  # fmt: skip
def test_a_column_of_what_must_not_be_kept_is_not_read(header: str) -> None:
    found = columns.read(["student_id", header])
    assert found.refused == (header,)
    assert found.places == {"student_id": (0,)}


def test_of_several_telephones_the_cell_phone_leads_and_the_others_fill_in() -> None:
    found = columns.read(["Home Phone", "student_id", "Cell Phone", "Phone"])
    assert found.unknown == ()
    rows = (["h", "1", "c", "p"], ["h", "1", "", "p"], ["h", "1", "", ""], ["", "1", "", ""])
    assert [found.cells(row)["phone"] for row in rows] == ["c", "p", "h", ""]


@pytest.mark.parametrize(
    ("read", "cell", "word"),
    [
        (vocabulary.relation, "Mamá", "mother"),
        (vocabulary.relation, "Step-Father", "father"),
        (vocabulary.relation, "Abuela", "grandparent"),
        (vocabulary.relation, "TÍA", "aunt"),
        (vocabulary.relation, "", "guardian"),
        (vocabulary.relation, "parole officer", None),
        (vocabulary.form, "SMS", "text"),
        (vocabulary.form, "Phone call", "call"),
        (vocabulary.form, "carta", "paper"),
        (vocabulary.form, "pigeon", None),
        (vocabulary.consent, "Sí", "yes"),
        (vocabulary.consent, "FALSE", "no"),
        (vocabulary.consent, "perhaps", None),
        (vocabulary.grade, "KG", "K"),
        (vocabulary.grade, "03", "3"),
        (vocabulary.grade, "3rd", "3"),
        (vocabulary.grade, "Grade 11", "11"),
        (vocabulary.grade, "pre-K", "PK"),
        (vocabulary.grade, "99", None),
        (vocabulary.grade, "", ""),
    ],
)
def test_a_word_is_one_of_a_few_or_is_not_kept(read: vocabulary.Word, cell: str, word: str) -> None:
    assert read(cell) == word


@pytest.mark.parametrize(
    "name",
    [
        "Ana Díaz", "Jordan Smith", "Israel Flores", "Nguyễn Thị Hoa", "محمد علي", "王小明",
        "O'Neil-García", "Guadalupe Salvador", "María de los Ángeles", "Christian Church",
    ],
)  # fmt: skip
def test_a_name_is_kept(cells: CellScreen, name: str) -> None:
    assert cells.may_name(name)


@pytest.mark.parametrize(
    "cell",
    [
        "Ana Diaz 2015-03-04", "Ana (dob 3/4/15)", "Honduras", "México", "undocumented",
        "Ana, born in Tegucigalpa", "A204555819", "987-65-4321", "refugee", "Ana\nDiaz", "x" * 200,
    ],
)  # fmt: skip
def test_what_is_more_than_a_name_is_not_kept(cells: CellScreen, cell: str) -> None:
    assert not cells.may_name(cell)


@pytest.mark.parametrize(
    "label", ["band", "bus 12", "ELL", "Room 12", "Math 7 - Ms. Lee", "honor roll", "Spanish club"]
)
def test_a_label_is_kept(cells: CellScreen, label: str) -> None:
    assert cells.may_label(label)


@pytest.mark.parametrize(
    "label",
    [
        "refugee", "undocumented", "Honduras", "Honduran", "hondureño", "from Oaxaca", "newcomer",
        "born 2015-03-04", "2015-03-04", "03/04/2015", "20150304", "SSN 987-65-4321", "A204555819",
        "987654321", "homeless", "SPED", "504", "IEP", "DACA", "migrant", "Hispanic", "catholic",
        "immigration status: none", "x" * 100,
    ],
)  # fmt: skip
def test_a_label_that_says_what_must_not_be_kept_is_not(cells: CellScreen, label: str) -> None:
    assert not cells.may_label(label)


@pytest.mark.parametrize("school", ["Holy Cross Catholic School", "0042", "Jordan Elementary"])
def test_a_schools_name_is_kept(cells: CellScreen, school: str) -> None:
    assert cells.may_code(school)


@pytest.mark.parametrize("cell", ["Honduras", "2015-03-04", "undocumented", "987-65-4321"])
def test_what_is_no_schools_name_is_not(cells: CellScreen, cell: str) -> None:
    assert not cells.may_code(cell)
