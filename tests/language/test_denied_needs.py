"""Needs that are refused behind a comma or a colon, and what a question asks of an event."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation.turn import Tools

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("code", "text", "asked", "denied"),
    [
        ("en", "ride: no", [], ["ride"]),
        ("en", "interpreter, no need", [], ["interpreter"]),
        ("en", "ride, dinner: no", [], ["ride", "dinner"]),
        ("en", "ride yes, dinner: no", ["ride"], ["dinner"]),
        ("en", "ride. no", ["ride"], []),
        ("en", "I need a ride, no thanks for the food", ["ride"], []),
        ("es", "hay cena, no?", ["dinner"], []),
        ("fr", "nounou et repas : pas utile pour nous", [], ["childcare", "dinner"]),
        ("ht", "wi entèprèt, non machin", ["interpreter"], []),
        ("ar", "مواصلات، لا", [], ["ride"]),
        ("zh-Hans", "翻译：不用", [], ["interpreter"]),
        ("zh-Hans", "不用车接，要翻译", ["interpreter"], ["ride"]),
    ],
)
def test_a_denial_may_stand_behind_a_sign(
    loaded_tools: Tools, code: str, text: str, asked: list[str], denied: list[str]
) -> None:
    found = loaded_tools.entities.speaking(code).named(text, TODAY)
    assert (found.get("needs", []), found.get("no_needs", [])) == (asked, denied)


@pytest.mark.parametrize(
    ("code", "text", "details"),
    [
        ("so", "kulanka ilmo haynta ma jirtaa? waraaqo ma la i waydiin", ["childcare", "papers"]),
        ("en", "can somebody watch my son?", ["childcare"]),
        ("en", "somebody watch my son", []),
    ],
)
def test_a_need_in_a_question_is_a_detail_asked_for(
    loaded_tools: Tools, code: str, text: str, details: list[str]
) -> None:
    assert loaded_tools.entities.speaking(code).named(text, TODAY).get("details", []) == details
