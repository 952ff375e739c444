"""An export of OneRoster 1.1: the part that is read, and what is never opened."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from bot.roster import importing
from bot.roster.importing import Reading
from bot.roster.rows import Checker
from bot.text_file import Unreadable
from tests.roster.conftest import TODAY

EXPORT = {
    "manifest.csv": "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n"
    "file.users,bulk\nfile.enrollments,bulk\nfile.demographics,bulk\n",
    "orgs.csv": "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
    "d1,active,,Example District,district,,\no1,active,,Lincoln,school,,d1\n",
    "academicSessions.csv": "sourcedId,status,dateLastModified,title,type,startDate,endDate\n"
    "fall,active,,Fall,term,2026-08-20,2026-12-20\nold,active,,Spring,term,2026-01-08,2026-06-01\n",
    "classes.csv": "sourcedId,status,dateLastModified,title,grades,termSourcedIds\n"
    "c1,active,,Room 12,03,fall\nc2,active,,Room 9,02,old\nc3,tobedeleted,,Room 1,01,fall\n",
    "enrollments.csv": "sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,"
    "beginDate,endDate\ne1,active,c1,o1,u1,student,,\ne2,active,c2,o1,u1,student,,\n"
    "e3,active,c3,o1,u1,student,,\ne4,active,c1,o1,t1,teacher,,\n",
    "users.csv": "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,"
    "userIds,givenName,familyName,identifier,email,sms,phone,agentSourcedIds,grades,password,"
    "metadata.homeLanguage,metadata.countryOfBirth,metadata.contactMethod\n"
    'u1,active,,true,"d1,o1",student,luz,{x:987-65-4321},Luz,Ramos,1,,,,"p1,p2",03,pw,'
    "Spanish,Honduras,\n"
    "u2,active,,true,o1,student,leo,,Leo,Ramos,2,,,,,KG,pw,Mam,Honduras,\n"
    "p1,active,,true,o1,parent,ana,,Ana,Ramos,3,ana@mail.example,312-555-0142,,u2,,pw,,Honduras,SMS\n"
    "p2,active,,true,o1,relative,luis,,Luis,Paz,4,,,312-555-0143,,,pw,K'iche',Honduras,\n"
    "p3,tobedeleted,,true,o1,parent,eva,,Eva,Paz,5,,312-555-0144,,u1,,pw,,Honduras,\n"
    "t1,active,,true,o1,teacher,lee,,Kim,Lee,6,lee@school.example,,,,,pw,,Honduras,\n",
}
POISON = "sourcedId,birthDate,sex,countryOfBirthCode\nu1,2015-03-04,female,HN\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "export"
    path.mkdir()
    for name, content in EXPORT.items():
        (path / name).write_text(content, "utf-8")
    (path / "demographics.csv").mkdir()  # to open it would be an error
    return path


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as made:
        for name, content in {**EXPORT, "demographics.csv": POISON}.items():
            made.writestr(f"oneroster/{name}", content)
    return path


def check(found: Reading) -> None:
    children, adults = found.gathered.children, found.gathered.adults
    assert set(children) == {"u1", "u2"}
    assert (children["u1"].name, children["u1"].school) == ("Luz Ramos", "lincoln")
    assert children["u1"].classes == ["Room 12"], "neither a class that is over nor a deleted one"
    assert [children[one].grade for one in ("u1", "u2")] == ["3", "K"]
    assert children["u1"].adults == {"id p1": "guardian", "id p2": "other"}
    assert children["u2"].adults == {"id p1": "guardian"}, "named by the parent, not by the child"
    assert set(adults) == {"id p1", "id p2"}
    mother, uncle = adults["id p1"], adults["id p2"]
    assert (mother.phone, mother.email, mother.form) == (
        "+13125550142",
        "ana@mail.example",
        "text",
    )
    assert mother.languages == ["es", "mam"], "the home languages of her children"
    assert uncle.languages == ["quc"], "his own leads"
    assert found.full


def test_a_folder_is_read(folder: Path, checker: Checker) -> None:
    check(importing.read(folder, checker, TODAY))


def test_an_archive_is_read(archive: Path, checker: Checker) -> None:
    check(importing.read(archive, checker, TODAY))


def test_demographics_are_refused_unread_and_that_is_said(folder: Path, checker: Checker) -> None:
    found = dict(importing.read(folder, checker, TODAY).not_read)
    assert "birth dates" in found["demographics.csv"]
    assert "must not be kept" in found["users.csv: metadata.countryOfBirth"]
    assert "must not be kept" in found["users.csv: password"]


def test_a_damaged_demographics_file_harms_nothing(archive: Path, checker: Checker) -> None:
    content = archive.read_bytes()
    assert b"2015-03-04" in content
    archive.write_bytes(content.replace(b"2015-03-04", b"2015-03-05"))  # its checksum is wrong now
    check(importing.read(archive, checker, TODAY))


def test_a_delta_names_not_everybody(folder: Path, checker: Checker) -> None:
    manifest = folder / "manifest.csv"
    manifest.write_text(EXPORT["manifest.csv"].replace("users,bulk", "users,delta"))
    assert importing.read(folder, checker, TODAY).full is False


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("users.csv", None, "there is no users.csv"),
        ("manifest.csv", "propertyName,value\noneroster.version,1.2\n", "choose version 1.1"),
    ],
)
def test_what_is_no_such_export_is_refused_in_a_sentence(
    folder: Path, checker: Checker, name: str, content: str | None, said: str
) -> None:
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_text(content)
    with pytest.raises(Unreadable, match=said):
        importing.read(folder, checker, TODAY)


def test_an_archive_that_is_none_is_refused(tmp_path: Path, checker: Checker) -> None:
    path = tmp_path / "export.zip"
    path.write_bytes(b"no archive")
    with pytest.raises(Unreadable, match=r"is no \.zip file"):
        importing.read(path, checker, TODAY)


def test_a_row_that_is_broken_is_told_with_its_file_and_line(
    folder: Path, checker: Checker
) -> None:
    with (folder / "users.csv").open("a") as users:
        users.write("u9,active,,true,o1,student\n")
    found = importing.read(folder, checker, TODAY)
    assert [(one.file, one.line, one.bad) for one in found.findings] == [("users.csv", 8, True)]
    assert found.blind
