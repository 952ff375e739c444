"""Content: texts side by side, approved by who speaks the language; facts, the box, the pack."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from bot.conversation.turn import Tools
from bot.knowledge.packs import FOLDER, load
from bot.language.ledger import Standing
from bot.language.overlay import Overlay
from bot.language.texts import Texts
from bot.staff import Desk
from bot.store import (
    families,
    handoffs,
    messages,
    pack_versions,
    remarks,
    text_reviews,
    translations,
)
from bot.store.alerts import Alert
from bot.store.db import Sessions, transaction
from tests.conftest import FakeRasa, StandingClock
from tests.console.conftest import Browser

FACT = "fact-enr-02"
SignIn = Callable[..., Browser]


@pytest.fixture(autouse=True)
def laid_for_this_test_alone(tools: Tools) -> Iterator[None]:
    """What is approved in one test is not laid over the texts of the next."""
    yield
    tools.texts.lay(())


@pytest.fixture
def mai(sign_in: SignIn) -> Browser:
    """An editor who speaks Spanish."""
    return sign_in("editor", "Mai Le", languages=["es", "ar"])


def form_of(
    browser: Browser, tools: Tools, text_id: str = FACT, code: str = "es"
) -> dict[str, str]:
    """What the form of a text sends when nothing was typed."""
    assert browser.get(f"/console/content/texts/{code}/{text_id}").status_code == 200
    return {
        "english": tools.texts.digest("en", text_id) or "",
        "over": tools.texts.digest(code, text_id) or "",
        "words": tools.texts.patterns(code)[text_id].words,
    }


def test_every_language_shows_where_its_texts_stand(mai: Browser) -> None:
    said = mai.text("/console/content")
    assert "Spanish" in said
    assert "Hmong" in said
    assert "English changed since" in said


def test_a_page_of_texts_shows_both_sides_each_in_its_own_direction(mai: Browser) -> None:
    html = mai.get("/console/content/texts/ar?state=all&stakes=1").get_data(as_text=True)
    assert html.count('<div lang="ar" dir="rtl"') == 25
    assert html.count('<div lang="en" dir="ltr"') == 25


def test_the_pages_of_texts_lead_through_all_of_them_once(mai: Browser, tools: Tools) -> None:
    seen: list[str] = []
    path: str | None = "/console/content/texts/es?state=all"
    while path:
        html = mai.get(path).get_data(as_text=True)
        seen += [p.split("?")[0].split('"')[0] for p in html.split("/content/texts/es/")[1:]]
        more = re.search(r'href="([^"]*after=[^"]*)"', html)
        path = more[1].replace("&amp;", "&") if more else None
    assert len(seen) == len(set(seen)) == len(tools.texts.ids("en"))


def test_a_draft_that_is_approved_is_reviewed_from_then_on(mai: Browser, tools: Tools) -> None:
    assert tools.texts.standing("es", FACT) is Standing.DRAFT
    before = tools.texts.render("es", FACT)
    answer = mai.post(f"/console/content/texts/es/{FACT}", **form_of(mai, tools))
    assert answer.status_code == 303
    assert tools.texts.standing("es", FACT) is Standing.REVIEWED
    assert tools.texts.render("es", FACT) == before
    assert "Mai Le" in mai.text(f"/console/content/texts/es/{FACT}")


def test_words_that_were_put_right_are_said_from_then_on(mai: Browser, tools: Tools) -> None:
    words = "Puede inscribir a su hijo sin mostrar papeles de migración."
    given = {**form_of(mai, tools), "words": words}
    assert mai.post(f"/console/content/texts/es/{FACT}", **given).status_code == 303
    assert tools.texts.render("es", FACT) == words


def test_pressed_twice_is_one_review(mai: Browser, tools: Tools, store: Sessions) -> None:
    given = form_of(mai, tools)
    for _ in range(2):
        assert mai.post(f"/console/content/texts/es/{FACT}", **given).status_code == 303
    with transaction(store) as session:
        assert len(text_reviews.of_text(session, "es", FACT)) == 1


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("{ $title }, el { $day", "not to be read"),
        ("{ $title }, el { $day }", "other arguments"),
        ("{ $title }, { $day }, { $hora }", "other arguments"),
        ("{ $title }, { $day }, { $time } { no-such-text }", "no-such-text"),
        ("{ $title }, { $day }, { $time }. ¿Cuál es su número de seguro social?", "asks a family"),
        ("{ $title }, { $day }, { $time } " + "muy largo " * 40, "too long"),
        ("", "There is nothing"),
    ],
)
def test_what_is_broken_is_refused_and_stays_in_the_form(
    mai: Browser, tools: Tools, words: str, why: str
) -> None:
    given = {**form_of(mai, tools, "event-line"), "words": words}
    answer = mai.post("/console/content/texts/es/event-line", **given)
    assert answer.status_code == 422
    assert tools.texts.standing("es", "event-line") is Standing.DRAFT
    if words:
        html = answer.get_data(as_text=True)
        assert why in html
        assert words.split(",", maxsplit=1)[0] in html


def test_a_lost_school_word_or_number_wants_a_second_look(mai: Browser, tools: Tools) -> None:
    given = {**form_of(mai, tools, "person-offer"), "words": "Para una persona, escriba."}
    answer = mai.post("/console/content/texts/es/person-offer", **given)
    assert answer.status_code == 422
    assert "These numbers of the English text are missing" in answer.get_data(as_text=True)
    looked = mai.post("/console/content/texts/es/person-offer", **given, looked="1")
    assert looked.status_code == 303


def test_two_reviewers_do_not_overwrite_each_other(
    mai: Browser, sign_in: SignIn, tools: Tools
) -> None:
    other = sign_in("editor", "Ana Paz", languages=["es"])
    given = form_of(mai, tools)
    first = {**given, "words": "Puede inscribir a su hijo sin esos papeles."}
    assert other.post(f"/console/content/texts/es/{FACT}", **first).status_code == 303
    second = mai.post(f"/console/content/texts/es/{FACT}", **{**given, "words": "Otra cosa."})
    assert second.status_code == 409
    assert "Otra cosa." in second.get_data(as_text=True)
    assert tools.texts.render("es", FACT) == first["words"]


def test_english_that_changed_while_the_form_was_open_is_read_again(
    mai: Browser, tools: Tools
) -> None:
    given = {**form_of(mai, tools), "english": "00000000"}
    assert mai.post(f"/console/content/texts/es/{FACT}", **given).status_code == 409
    assert tools.texts.standing("es", FACT) is Standing.DRAFT


def test_only_who_speaks_a_language_approves_its_texts(
    sign_in: SignIn, tools: Tools, store: Sessions
) -> None:
    admin = sign_in("district_admin", languages=["so"])
    answer = admin.post(f"/console/content/texts/es/{FACT}", **form_of(admin, tools))
    assert answer.status_code == 404
    assert "Only somebody who speaks" in admin.text(f"/console/content/texts/es/{FACT}")
    with transaction(store) as session:
        assert text_reviews.of_text(session, "es", FACT) == []


def test_a_review_that_is_taken_back_holds_no_more(mai: Browser, tools: Tools) -> None:
    mai.post(f"/console/content/texts/es/{FACT}", **form_of(mai, tools))
    mai.post(f"/console/content/texts/es/{FACT}/withdraw")
    assert tools.texts.standing("es", FACT) is Standing.DRAFT
    assert "taken back" in mai.text(f"/console/content/texts/es/{FACT}")


def test_the_form_says_what_would_be_found_and_keeps_nothing(mai: Browser, store: Sessions) -> None:
    answer = mai.post("/console/content/texts/es/event-line/look", words="{ $title } y nada más")
    assert "other arguments" in answer.get_data(as_text=True)
    with transaction(store) as session:
        assert text_reviews.holding(session) == []


@pytest.mark.parametrize("path", ["es/no-such-text", "en/hello", "xx/hello", "es/../hello"])
def test_what_is_not_there_is_not_found(mai: Browser, path: str) -> None:
    assert mai.get(f"/console/content/texts/{path}").status_code == 404


@pytest.mark.parametrize("role", ["liaison", "sender"])
def test_content_is_for_editors(sign_in: SignIn, role: str) -> None:
    assert sign_in(role).get("/console/content").status_code == 404


# -- facts


def test_facts_show_the_overdue_first_and_what_families_hear(
    sign_in: SignIn, clock: StandingClock
) -> None:
    early = sign_in("editor")
    assert "There is nothing here" in early.text("/console/content/facts?due=over")
    clock.passes(days=700)
    mai = sign_in("editor", "Mai Le")
    said = mai.text("/console/content/facts?due=over")
    assert "a person is asked" in said
    assert "Families still hear it" in said
    whole = mai.text("/console/content/facts")
    assert whole.index("Overdue since") < whole.index("Source:")


def test_a_fact_leads_to_its_source(mai: Browser) -> None:
    html = mai.get("/console/content/facts?layer=federal").get_data(as_text=True)
    assert 'rel="noreferrer noopener"' in html


# -- the box


def test_the_box_says_what_a_family_would_get_and_keeps_nothing(
    mai: Browser, rasa: FakeRasa, store: Sessions, nudges: list[tuple[str, int]]
) -> None:
    rasa.teach_topic("enroll-papers", enroll_how="que papeles necesito")
    answer = mai.post("/console/content/ask", text="que papeles necesito", language="es")
    html = answer.get_data(as_text=True)
    assert answer.status_code == 200
    assert "enrolment_papers" in html
    assert "enroll_how" in html
    assert "segment" in html
    with transaction(store) as session:
        assert families.find(session, "+15555550199") is None
        assert handoffs.waiting(session, include_done=True) == []
        assert session.query(messages.Message).count() == 0
    assert nudges == []


def test_danger_in_the_box_calls_nobody(mai: Browser, store: Sessions) -> None:
    html = mai.post("/console/content/ask", text="my son wants to kill himself").get_data(True)
    assert "988" in html
    with transaction(store) as session:
        assert handoffs.waiting(session) == []
        assert session.query(Alert).count() == 0


def test_why_a_person_would_be_asked_is_said_in_the_readers_language(sign_in: SignIn) -> None:
    rosa = sign_in("editor", "Rosa Paz", locale="es")
    html = rosa.post("/console/content/ask", text="my son wants to kill himself").get_data(True)
    assert "habla de hacerse daño" in html
    assert "safety_self_harm" not in html.split("<dl")[0]


def test_the_box_asks_for_something(mai: Browser) -> None:
    assert mai.post("/console/content/ask", text="  ").status_code == 422
    assert mai.post("/console/content/ask", text="hi", language="xx").status_code == 422


# -- machine translations


def test_an_approved_pair_is_used_and_can_be_taken_back(mai: Browser, store: Sessions) -> None:
    given = {"text": "The bus is late.", "said": "El autobús viene tarde.", "target": "es"}
    assert mai.post("/console/content/machine", **given).status_code == 303
    with transaction(store) as session:
        [row] = translations.approved(session, None, 5)
        assert (row.said, row.approved_by) == (given["said"], "Mai Le")
    mai.post(f"/console/content/machine/{row.id}/withdraw")
    with transaction(store) as session:
        assert translations.approved(session, None, 5) == []


def test_a_pair_in_a_language_one_does_not_speak_is_not_theirs(mai: Browser) -> None:
    given = {"text": "The bus is late.", "said": "Basku wuu daahay.", "target": "so"}
    assert mai.post("/console/content/machine", **given).status_code == 404


def test_an_approval_is_taken_back_by_who_speaks_the_language(
    mai: Browser, sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    with transaction(store) as session:
        by = ("Amina Yusuf", clock())
        translations.approve(session, "en", "so", "The bus is late.", "Basku wuu daahay.", *by)
        [row] = translations.approved(session, None, 5)
        path = f"/console/content/machine/{row.id}/withdraw"
    assert "Take back" not in mai.text("/console/content/machine")
    assert mai.post(path).status_code == 404
    amina = sign_in("editor", "Amina Yusuf", languages=["so"])
    assert "Take back" in amina.text("/console/content/machine")
    assert amina.post(path).status_code == 303
    with transaction(store) as session:
        assert translations.approved(session, None, 5) == []


def test_what_machines_made_of_staffs_messages_is_for_those_who_may_read_them(
    mai: Browser, sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    with transaction(store) as session:
        pair = ("en", "es", "Ana may come at nine.")
        translations.remember(session, pair, "Ana puede venir a las nueve.", "x", None, clock())
    assert "Ana may come" not in mai.text("/console/content/machine?target=es")
    admin = sign_in("district_admin", "Ada Day", languages=["es"])
    assert "Ana may come" in admin.text("/console/content/machine?target=es")


# -- the district's pack


@pytest.fixture
def ada(sign_in: SignIn) -> Browser:
    return sign_in("district_admin", "Ada Day")


def pack_file() -> str:
    return (FOLDER / "example-district/pack.yml").read_text("utf-8")


def test_a_pack_as_it_is_changes_nothing(ada: Browser) -> None:
    answer = ada.post("/console/content/pack", written=pack_file(), check="1")
    assert (answer.status_code, "changes nothing" in answer.get_data(True)) == (200, True)


def test_a_changed_pack_is_checked_kept_and_loaded(ada: Browser, store: Sessions) -> None:
    written = pack_file().replace("opens: '08:00'", "opens: '07:00'", 1)
    shown = ada.post("/console/content/pack", written=written, check="1").get_data(True)
    assert "Office" in shown
    assert "changed" in shown
    with transaction(store) as session:
        assert pack_versions.newest(session) == {}
    assert ada.post("/console/content/pack", written=written, keep="1").status_code == 303
    with transaction(store) as session:
        own = pack_versions.newest(session)
    district = load(("us", "state-example", "example-district"), own=own)[0]
    assert district.office is not None
    assert district.office.opens.hour == 7


def test_a_fault_in_a_pack_is_named_with_its_line(ada: Browser, store: Sessions) -> None:
    lines = pack_file().splitlines()
    at = next(n for n, line in enumerate(lines) if "start: '18:00'" in line)
    lines[at] = "    start: 'soon'"
    answer = ada.post("/console/content/pack", written="\n".join(lines), keep="1")
    assert answer.status_code == 422
    assert f"Line {at + 1}:" in answer.get_data(True)
    with transaction(store) as session:
        assert pack_versions.newest(session) == {}


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("layer: district", "layer: state", "only the district"),
        ("pack: example-district", "pack: us", "the pack is called"),
        ("fictional: true", "fictional: false", "made-up"),
        ("phone: 555-0110", "phone: 312-867-5309", "not a 555-01xx number"),
        ("limit_days: 10", "limit_days: 60", "allows more days"),
        ("childcare: 3-10", "childcare: What is your immigration status?", "asks a family"),
        ("name: office-name", "name: no-such-name", "no text no-such-name"),
        ("name: office-name", "name: &a office-name\n  phone: *a", "alias"),
        ("office:\n", "office: [\n", "Line"),
    ],
)
def test_what_a_pack_must_not_hold_is_refused(
    ada: Browser, store: Sessions, old: str, new: str, why: str
) -> None:
    written = pack_file().replace(old, new, 1)
    assert written != pack_file()
    answer = ada.post("/console/content/pack", written=written, keep="1")
    assert answer.status_code == 422
    assert why in answer.get_data(True)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("limit_days: 10", "limit_days: ten", "debe ser un número entero"),
        ("limit_days: 10", "limit_days: 60", "permite más días que"),
        ("fictional: true", "fictional: false", "es inventado"),
        ("name: office-name", "name: no-such-name", "falta el texto no-such-name"),
        ("layer: district", "layer: village", "debe ser uno de"),
        ("opens: '08:00'", "opens: '25:00'", "debe ser una hora como"),
        ("office:\n", "office: [\n", "no se puede leer aquí: busque una sangría"),
        ("  - id: lincoln\n", "  - id: lincoln\n    zone: Mars/Olympus\n", "no es un huso horario"),
        ("from: 10-20", "from: October", "no es un día de un año escolar: escriba un mes"),
    ],
)
def test_what_is_wrong_with_a_pack_is_said_in_spanish(
    sign_in: SignIn, old: str, new: str, why: str
) -> None:
    rosa = sign_in("district_admin", "Rosa Paz", locale="es")
    page = rosa.post("/console/content/pack", written=pack_file().replace(old, new, 1), check="1")
    assert why in page.get_data(as_text=True)


def test_a_pack_is_not_overwritten_unseen(ada: Browser, store: Sessions) -> None:
    first = pack_file().replace("opens: '08:00'", "opens: '07:00'", 1)
    ada.post("/console/content/pack", written=first, keep="1", over="")
    second = pack_file().replace("opens: '08:00'", "opens: '07:30'", 1)
    refused = ada.post("/console/content/pack", written=second, keep="1", over="")
    assert refused.status_code == 409
    over = re.search(r'name="over" value="(\d+)"', refused.get_data(as_text=True))
    assert over, "what they have seen now may be written over"
    kept = ada.post("/console/content/pack", written=second, keep="1", over=over[1])
    assert kept.status_code == 303
    with transaction(store) as session:
        assert "opens: '07:30'" in pack_versions.newest(session)["example-district"]


def test_one_schools_admin_does_not_change_what_holds_for_all(sign_in: SignIn) -> None:
    admin = sign_in("school_admin", schools=["lincoln"])
    assert admin.get("/console/content/pack").status_code == 404


def test_another_desk_says_what_was_approved_here(
    mai: Browser, tools: Tools, store: Sessions, desk: Desk, app: Flask
) -> None:
    mai.post(f"/console/content/texts/es/{FACT}", **form_of(mai, tools))
    elsewhere = Texts(tools.texts.packs)
    overlay = Overlay(store, elsewhere)
    assert overlay.look()
    assert not overlay.look()
    assert elsewhere.standing("es", FACT) is Standing.REVIEWED


# -- wrong answers


def test_an_answer_that_was_found_wrong_is_read_and_settled(
    mai: Browser, sign_in: SignIn, store: Sessions, clock: StandingClock
) -> None:
    with transaction(store) as session:
        family = families.of_number(session, "+15555550142", clock()).id
        answer = messages.Message(
            family_id=family, direction="out", via="simulator", channel="sms", status="delivered",
            text="The pantry is on Main Street.", created_at=clock(), updated_at=clock(),
        )  # fmt: skip
        session.add(answer)
        session.flush()
        how = {"message_id": answer.id, "staff_id": mai.staff_id, "text": "It has moved."}
        remarks.write(session, "wrong", family, clock(), **how)
    said = mai.text("/console/content/wrong")
    assert "The pantry is on Main Street." in said
    assert "It has moved." in said
    with transaction(store) as session:
        [one] = remarks.wrong_answers(session)
    near = sign_in("editor", "Ana Paz", schools=["lincoln"])
    assert near.get("/console/content/wrong").status_code == 404
    assert near.post(f"/console/content/wrong/{family}/{one.id}").status_code == 404
    assert mai.post(f"/console/content/wrong/{family + 1}/{one.id}").status_code == 404
    assert mai.post(f"/console/content/wrong/{family}/{one.id}").status_code == 303
    assert "There is nothing here." in mai.text("/console/content/wrong")
