"""How many come: numbers beside words for people, and those who are listed one by one."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation.turn import Tools

TODAY = date(2026, 12, 1)


def counted(tools: Tools, code: str, text: str) -> tuple[int | None, int | None]:
    found = tools.entities.speaking(code).named(text, TODAY)
    return found.get("adults"), found.get("children")


@pytest.mark.parametrize(
    ("code", "text", "adults", "children"),
    [
        ("en", "adults 2, children 3", 2, 3),
        ("en", "adults: 2 kids: 3", 2, 3),
        ("es", "niños: 3", None, 3),
        ("es", "adultos 2 niños 3", 2, 3),
        ("es", "adultos 2 y niños 3", 2, 3),
        ("ru", "взрослых - 2, дети - 3", 2, 3),
        ("vi", "người lớn 1 trẻ em 2", 1, 2),
        ("zh-Hans", "大人2个孩子3个", 2, 3),
        ("zh-Hans", "大人2 小孩3", 2, 3),
        ("zh-Hant", "大人2個，小朋友3個", 2, 3),
        ("en", "2 adults 3 children", 2, 3),
        ("en", "my son 3rd grade", None, None),
        ("en", "kids 1, 5 and 7 need watching", None, None),
    ],
)
def test_a_number_may_stand_behind_its_word(
    loaded_tools: Tools, code: str, text: str, adults: int | None, children: int | None
) -> None:
    assert counted(loaded_tools, code, text) == (adults, children)


@pytest.mark.parametrize(
    ("code", "text", "adults", "children"),
    [
        ("zh-Hans", "两个可爱的孩子", None, 2),
        ("zh-Hans", "两个月大的孩子", None, None),
        ("zh-Hans", "第二个电话是孩子爸爸的", None, None),
        ("en", "2 little kids", None, 2),
        ("en", "we are 14. parents come", None, None),
        ("en", "score was 2:1, kids mixed it up", None, None),
        ("en", "12/15 kids concert", None, None),
        ("en", "3 weeks kids stay home", None, None),
        ("so", "sideeda habeenimo qof ma i soo wici karaa", None, None),
        ("uk", "мені шість. тато заснув", None, None),
    ],
)
def test_a_number_belongs_to_people_of_its_own_clause(
    loaded_tools: Tools, code: str, text: str, adults: int | None, children: int | None
) -> None:
    assert counted(loaded_tools, code, text) == (adults, children)


@pytest.mark.parametrize(
    ("code", "text", "adults", "children"),
    [
        ("en", "me, my husband and my mother", 3, None),
        ("en", "my wife, my mother and I plus 3 kids", 3, 3),
        ("en", "I will come with my son and my daughter", 1, 2),
        ("en", "4 people: me, my husband and two kids", 2, 2),
        ("es", "yo, mi esposo y dos niños", 2, 2),
        ("es", "voy con mi suegra y mis tres hijos", 2, 3),
        ("fr", "moi, mon mari et les jumeaux", 2, 2),
        ("pt-BR", "vai eu, a vó e a tia", 3, None),
        ("ht", "mwen, mari m ak manman m", 3, None),
        ("fil", "ako, asawa ko at dalawang anak", 2, 2),
        ("hmn", "kuv, kuv tus txiv thiab kuv niam", 3, None),
        ("so", "aniga, ninkayga iyo laba caruur ah", 2, 2),
        ("ru", "приду с мужем и дочкой", 2, 1),
        ("uk", "я, чоловік і двоє дітей", 2, 2),
        ("ar", "انا وزوجي وامي", 3, None),
        ("prs", "من، شوهرم و مادرم", 3, None),
        ("ur", "میں، ابو، امی اور میرے دو بیٹے", 3, 2),
        ("vi", "tui, ông xã và bé gái", 2, 1),
        ("ko", "저, 남편, 시어머니", 3, None),
        ("zh-Hans", "我、老公和两个孩子都去", 2, 2),
        ("zh-Hant", "我、老公和兩個孩子都去", 2, 2),
    ],
)
def test_people_who_are_listed_are_added_up(
    loaded_tools: Tools, code: str, text: str, adults: int | None, children: int | None
) -> None:
    assert counted(loaded_tools, code, text) == (adults, children)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "call me, my husband is away"),
        ("en", "not me and my husband"),
        ("en", "my husband, my mother"),
        ("vi", "kể lại cho tôi với, tôi muốn nghe"),
    ],
)
def test_what_is_no_list_of_who_comes_is_not_added_up(
    loaded_tools: Tools, code: str, text: str
) -> None:
    company = loaded_tools.entities.speaking(code)._people._company
    assert company.of(text) == {}


def test_who_is_said_not_to_come_is_not_counted(loaded_tools: Tools) -> None:
    assert counted(loaded_tools, "es", "yo y mis tres cipotes, el viejo no") == (1, 3)
