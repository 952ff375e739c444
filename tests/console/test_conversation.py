"""A conversation at the desk: read beside English, answered once, and by one person at a time."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from sqlalchemy import event, func, select

from bot.console.visits import Visits
from bot.console.writing import digest
from bot.conversation import watch
from bot.conversation.translating import Translator
from bot.conversation.turn import Tools
from bot.language.engines import Engine
from bot.privacy.screen import Screen
from bot.store import consents, handoffs, needs, remarks, staff, translations
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.needs import Asking
from bot.store.remarks import Remark
from bot.store.translations import Translation
from tests.conftest import StandingClock
from tests.console.conftest import Browser
from tests.console.families import Families

SignIn = Callable[..., Browser]
SAID = {
    ("en", "so", "The bus comes at 7:30."): "Basku wuxuu imanayaa 7:30.",
    ("so", "en", "Basku goorma ayuu yimaadaa?"): "When does the bus come?",
    ("en", "so", "Bring 2 books."): "Keen 2 buug.",
    ("en", "so", "We never ask about immigration status."): "Weligeen ma weydiinno sharciga.",
}

NEWEST = {"seen": "999999"}
"""Of a form whose page showed everything."""


class Machine:
    """An engine that knows a few sentences, and what stands in the place of an hour."""

    def __init__(self, source: str, target: str) -> None:
        self.pair = (source, target)

    def translate(self, text: str) -> str:
        known = {(*k[:2], k[2].replace("7:30", "XQ0Z")): v for k, v in SAID.items()} | SAID
        return known[*self.pair, text].replace("7:30", "XQ0Z" if "XQ0Z" in text else "7:30")


@pytest.fixture
def tools(tools: Tools, store: Sessions, screen: Screen, clock: StandingClock) -> Tools:
    """With a translator."""
    engine = Engine("libretranslate", Machine, lambda: None, ours=True)  # type: ignore[arg-type]
    return replace(tools, translator=Translator(store, engine, tools.detector, screen, clock))


@pytest.fixture
def families(store: Sessions, clock: StandingClock) -> Families:
    return Families(store, clock)


@pytest.fixture
def luz(sign_in: SignIn) -> Browser:
    return sign_in("liaison", "Luz Vega", languages=["es"])


@pytest.fixture
def amina(sign_in: SignIn) -> Browser:
    return sign_in("liaison", "Amina Yusuf", languages=["so"])


def at(family: int, step: str = "") -> str:
    return f"/console/conversations/{family}{step and '/'}{step}"


def form_of(browser: Browser, family: int) -> dict[str, str]:
    """The hidden fields of the answer's form, as the page has them."""
    html = browser.get(at(family)).get_data(as_text=True)
    return {
        name: str(re.search(rf'name="{name}" value="([^"]*)"', html)[1])  # type: ignore[index]
        for name in ("token", "seen")
    }


# -- reading


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "</textarea><img src=x onerror=alert(1)>",
        '" onmouseover="alert(1)',
        "{{ 7*7 }} {% raw %}",
        "a" * 1600,
        "\u202etxet esrever\u202c \u2066isolated",
    ],
)
def test_whatever_a_family_writes_is_shown_as_text(
    luz: Browser, families: Families, words: str
) -> None:
    family = families.add(words)
    for path in (at(family), at(family, "thread"), "/console/inbox?queue=all"):
        html = luz.get(path).get_data(as_text=True)
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        assert '" onmouseover' not in html
        assert re.sub("[\u202a-\u202e\u2066-\u2069]", "", words)[:40] in unescape(html)
        assert not set(html) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_what_was_removed_is_shown_as_removed(luz: Browser, families: Families) -> None:
    family = families.add("[private] oo caawimaad")
    html = luz.get(at(family)).get_data(as_text=True)
    assert '<span class="gone">removed</span>' in html
    assert "[private]" not in html


def test_a_picture_is_named_and_never_linked(luz: Browser, families: Families) -> None:
    family = families.add("")
    families.writes(family, "", media=1)
    html = luz.get(at(family)).get_data(as_text=True)
    assert "a picture was sent" in html
    assert "<img" not in html


def test_why_the_bot_answered_so_is_told_with_source_and_date(
    luz: Browser, families: Families
) -> None:
    family = families.add()
    trace = {
        "language": {"code": "so", "confidence": 0.93},
        "intent": {"name": "rights_interpreter", "confidence": 0.81},
        "facts": [{"id": "interpreter", "source": "A letter of 2015", "review_by": "2027-06-01"}],
        "said": [{"say": "social-again", "args": {}}],
    }
    asked = families.writes(family, "turjubaan", trace=trace)
    families.hears(family, "Salaan! Sideen kuu caawin karaa?", language="so", reply_to=asked)
    text = luz.text(at(family))
    for said in ("rights interpreter", "81 %", "A letter of 2015", "2027-06-01"):
        assert said in text
    assert "Hello! How can I help?" in text  # our own words in English, by no machine


def test_what_the_bot_understood_and_what_is_needed_is_said_in_the_readers_language(
    sign_in: SignIn, families: Families, clock: StandingClock
) -> None:
    family = families.add(reason="school_day_bus")
    trace = {"intent": {"name": "school_day_bus", "confidence": 0.9}}
    families.writes(family, "baska", trace=trace)
    due = clock() + timedelta(hours=8)
    with transaction(families.store) as session:
        asking = Asking("fair@2026-12-08", clock() + timedelta(days=7), due, "so", 1, 2)
        needs.ask(session, family, asking, ["childcare"], clock())
    text = sign_in("liaison", "Rosa Paz", locale="es").text(at(family))
    assert text.count("Bus de la escuela") == 2, "why a person was asked, and what was understood"
    assert "cuidado de niños, 2026-12-08" in text


def test_a_conversation_leads_to_all_about_the_family(luz: Browser, families: Families) -> None:
    family = families.add()
    html = luz.get(at(family)).get_data(as_text=True)
    assert f'href="/console/families/{family}"' in html
    assert luz.get(f"/console/families/{family}").status_code == 200


def test_a_text_that_did_not_arrive_says_why_and_what_to_do(
    luz: Browser, families: Families
) -> None:
    family = families.add()
    lost = families.hears(family, "Haa", language="so")
    with transaction(families.store) as session:
        row = session.get_one(Message, lost)
        row.status, row.code = "undelivered", "twilio_30003"
    assert "did not arrive: the phone is off or out of reach" in luz.text(at(family))


def test_a_familys_words_are_translated_when_looked_at_and_remembered(
    luz: Browser, families: Families
) -> None:
    family = families.add("Basku goorma ayuu yimaadaa?")
    with transaction(families.store) as session:
        message = session.scalar(select(func.max(Message.id)))
    part = luz.get(at(family, f"english/{message}")).get_data(as_text=True)
    assert "When does the bus come?" in part
    assert "by machine" in part
    assert "When does the bus come?" in luz.text(at(family))


def test_looking_is_written_down_and_polling_is_not(
    luz: Browser, families: Families, store: Sessions
) -> None:
    family = families.add()
    luz.get(at(family))
    luz.get(at(family, "thread"))
    with transaction(store) as session:
        done = staff.done_to(session, "family", family)
    assert [(one.verb, one.staff_id) for one in done] == [("conversation.view", luz.staff_id)]


@pytest.mark.parametrize("step", ["thread", "thread?before=99999", "english/{}", "snooze"])
def test_whoever_reads_without_the_page_is_written_down_too_and_once(
    luz: Browser, amina: Browser, families: Families, store: Sessions, step: str
) -> None:
    family = families.add("Basku goorma ayuu yimaadaa?")
    with transaction(store) as session:
        path = at(family, step.format(session.scalar(select(func.max(Message.id)))))
    for browser in (luz, amina, luz):
        answer = browser.post(path) if step == "snooze" else browser.get(path)
        assert answer.status_code == (422 if step == "snooze" else 200)
    with transaction(store) as session:
        done = [(one.verb, one.staff_id) for one in staff.done_to(session, "family", family)]
    view = "conversation.view"
    assert done == [(view, amina.staff_id), (view, luz.staff_id)]


def test_a_poll_that_brings_nothing_new_is_no_look(
    luz: Browser, families: Families, store: Sessions, visits: Visits
) -> None:
    family = families.add()

    def looks() -> int:
        with transaction(store) as session:
            return len(staff.done_to(session, "family", family))

    tag = luz.get(at(family, "thread")).headers["ETag"]
    looked = f"puente:looked:{luz.staff_id}:conversation.view:{family}"
    assert visits.redis.delete(looked) == 1  # as after some minutes
    luz.get(at(family, "thread"), headers={"If-None-Match": tag})
    assert looks() == 1
    luz.get(at(family, "thread"))
    assert looks() == 2


def test_a_poll_says_nothing_while_nothing_changed(luz: Browser, families: Families) -> None:
    family = families.add()
    first = luz.get(at(family, "thread"))
    again = luz.get(at(family, "thread"), headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    families.writes(family, "hello again")
    then = luz.get(at(family, "thread"), headers={"If-None-Match": first.headers["ETag"]})
    assert then.status_code == 200


def test_a_page_costs_as_many_questions_however_much_was_said(
    luz: Browser, families: Families, store: Sessions
) -> None:
    few, much = families.add(), families.add()
    for turn in range(40):
        families.writes(much, f"word {turn}")
        families.hears(much, f"answer {turn}")
    counts, asked = [], []

    def count(*told: object) -> None:
        asked.append(told[2])

    for family in (few, much):
        luz.get(at(family))
        asked.clear()
        event.listen(store.kw["bind"], "before_cursor_execute", count)
        luz.get(at(family))
        event.remove(store.kw["bind"], "before_cursor_execute", count)
        counts.append(len(asked))
    assert counts[0] == counts[1]


# -- who may


@pytest.mark.parametrize("step", ["", "thread"])
def test_another_schools_family_looks_like_none(
    sign_in: SignIn, families: Families, step: str
) -> None:
    family = families.add(school="washington")
    luz = sign_in("liaison", schools=["lincoln"])
    theirs, nothing = luz.get(at(family, step)), luz.get(at(99999, step))
    assert (theirs.status_code, nothing.status_code) == (404, 404)
    assert theirs.data == nothing.data


STEPS = ["reply", "check", "translate", "claim", "take-over", "give", "snooze", "release",
         "resolve", "reopen", "note", "promise", "wrong/1", "settle/1", "stop"]  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_forged_expired_and_cross_school_forms_are_refused_alike(
    sign_in: SignIn, families: Families, step: str
) -> None:
    family = families.add(school="washington")
    mine = families.add(school="lincoln")
    luz = sign_in("liaison", schools=["lincoln"])
    answers = [
        luz.post(at(family, step), text="hello", until="2026-12-03T10:00"),
        luz.post(at(99999, step), text="hello", until="2026-12-03T10:00"),
        luz.client.post(at(mine, step), data={"csrf": "forged", "text": "hello"}),
        luz.client.post(at(99999, step), data={"csrf": "forged", "text": "hello"}),
    ]
    assert [one.status_code for one in answers] == [404] * 4
    assert len({one.data for one in answers}) == 1
    assert families.said_to(family) == families.said_to(mine) == []
    assert families.handoff(family).status == families.handoff(mine).status == "queued"


def test_an_editor_finds_no_conversation(sign_in: SignIn, families: Families) -> None:
    assert sign_in("editor").get(at(families.add())).status_code == 404


# -- answering


def test_an_answer_in_the_familys_language_is_queued_and_the_bot_falls_silent(
    amina: Browser, families: Families, nudges: list[tuple[str, int]], store: Sessions
) -> None:
    family = families.add()
    answer = amina.post(at(family, "reply"), text="Haa, waan ku caawinayaa.", lang="so",
                        **form_of(amina, family))  # fmt: skip
    assert (answer.status_code, answer.location) == (303, at(family))
    [sent] = families.said_to(family)
    assert (sent.text, sent.status, sent.language) == ("Haa, waan ku caawinayaa.", "queued", "so")
    assert nudges == [("send", family)]
    handoff = families.handoff(family)
    assert (handoff.status, handoff.owner_id) == ("claimed", amina.staff_id)
    assert "handoff.reply" in verbs(store, family)


def verbs(store: Sessions, family: int) -> list[str]:
    with transaction(store) as session:
        return [one.verb for one in staff.done_to(session, "family", family)]


def test_a_form_that_comes_twice_is_sent_once(amina: Browser, families: Families) -> None:
    family = families.add()
    form = {"text": "Haa.", "lang": "so", **form_of(amina, family)}
    answers = [amina.post(at(family, "reply"), **form) for _ in range(3)]
    assert [one.status_code for one in answers] == [303] * 3
    assert [one.text for one in families.said_to(family)] == ["Haa."]


def test_an_english_answer_is_shown_translated_before_it_is_sent(
    luz: Browser, families: Families
) -> None:
    family = families.add()
    form = {"text": "The bus comes at 7:30.", "lang": "en", **form_of(luz, family)}
    shown = luz.post(at(family, "reply"), **form)
    html = shown.get_data(as_text=True)
    assert shown.status_code == 200
    assert families.said_to(family) == []
    assert "Basku wuxuu imanayaa 7:30." in html
    made = {n: re.search(rf'name="{n}" value="([^"]*)"', html)[1] for n in ("made", "made_from")}  # type: ignore[index]
    luz.post(at(family, "reply"), **form, final="Basku wuxuu imanayaa 7:30.", **made)
    [sent] = families.said_to(family)
    assert sent.text.startswith("Basku wuxuu imanayaa 7:30.\n(")  # and a line says by whom
    assert sent.trace["typed"] == "The bus comes at 7:30."  # type: ignore[index]
    assert "The bus comes at 7:30." in luz.text(at(family))


def test_a_machines_words_for_one_family_are_not_remembered(
    luz: Browser, families: Families, store: Sessions
) -> None:
    family = families.add()
    for _ in range(2):
        page = luz.post(at(family, "translate"), text="The bus comes at 7:30.", lang="en")
        assert "Basku wuxuu imanayaa 7:30." in page.get_data(as_text=True)
    with transaction(store) as session:
        assert session.scalars(select(Translation)).all() == []


def test_a_translation_that_somebody_has_checked_carries_no_line(
    luz: Browser, families: Families, store: Sessions
) -> None:
    family = families.add()
    text, final = "Bring 2 books.", "Keen 2 buug."
    form = {"text": text, "lang": "en", "final": final, "made_from": digest(text),
            "made": digest(final), "checked": "1"}  # fmt: skip
    luz.post(at(family, "reply"), **form, **form_of(luz, family))
    assert [one.text for one in families.said_to(family)] == [final]
    with transaction(store) as session:  # what is said to one family is kept for no other
        assert translations.checked(session, "en", text, ["so"]) == []


def test_a_mended_translation_stays_when_the_translator_is_away(
    luz: Browser, families: Families
) -> None:
    family = families.add()
    form = {"lang": "en", "final": "Keen 2 buug, fadlan.", "made_from": digest("Bring 2 books.")}
    answer = luz.post(at(family, "translate"), text="No machine knows this", **form)
    html = answer.get_data(as_text=True)
    assert 'name="as_is"' in html
    assert "Keen 2 buug, fadlan.</textarea>" in html
    assert "Keen 2 buug, fadlan.</textarea>" in luz.get(at(family)).get_data(as_text=True)


def test_a_text_that_was_changed_after_its_translation_is_not_sent(
    luz: Browser, families: Families
) -> None:
    family = families.add()
    form = {"text": "Bring 3 books.", "lang": "en", "final": "Keen 2 buug.",
            "made_from": digest("Bring 2 books.")}  # fmt: skip
    answer = luz.post(at(family, "reply"), **form, **form_of(luz, family))
    assert answer.status_code == 422
    assert families.said_to(family) == []
    assert "Bring 3 books." in answer.get_data(as_text=True)


def test_a_number_that_a_translation_lost_is_pointed_out(luz: Browser, families: Families) -> None:
    family, text = families.add(), "Come at 6:30 to Lincoln, please bring Liban."
    form = {"text": text, "lang": "en", "final": "Kaalay 6:00.", "made_from": digest(text)}
    part = luz.post(at(family, "check"), **form).get_data(as_text=True)
    assert "the number 30 is not the same in both" in part
    assert "the name “Lincoln” is missing" in part


def test_without_a_translation_the_words_can_still_be_sent(
    luz: Browser, families: Families
) -> None:
    family = families.add()
    form = {"text": "A sentence that no machine knows", "lang": "en", **form_of(luz, family)}
    shown = luz.post(at(family, "reply"), **form).get_data(as_text=True)
    assert 'name="as_is"' in shown
    luz.post(at(family, "reply"), **form, as_is="1")
    assert [one.text for one in families.said_to(family)] == ["A sentence that no machine knows"]


@pytest.mark.parametrize(
    "text",
    ["What is your immigration status?", "Please send me your social security number.",
     "What country are you from?"],
)  # fmt: skip
def test_an_answer_that_asks_what_must_never_be_asked_is_not_sent_whatever_is_ticked(
    luz: Browser, families: Families, text: str
) -> None:
    family = families.add(language="en")
    form = {"text": text, "lang": "en", "asked": "1", **form_of(luz, family)}
    answer = luz.post(at(family, "reply"), **form)
    assert answer.status_code == 422
    assert families.said_to(family) == []
    html = answer.get_data(as_text=True)
    assert "never ask" in html
    assert 'name="asked"' not in html


@pytest.mark.parametrize(
    ("text", "language"),
    [("We never ask about immigration status.", "en"),
     ("No preguntamos por su estatus migratorio.", "es"),
     ("نحن لا نسأل عن وضع الهجرة.", "ar")],
)  # fmt: skip
def test_an_answer_that_reassures_is_sent_and_kept_as_it_is(
    luz: Browser, families: Families, text: str, language: str
) -> None:
    family = families.add(language=language)
    luz.post(at(family, "check"), text=text, lang=language)
    assert text in luz.get(at(family)).get_data(as_text=True)
    form = {"text": text, "lang": language, **form_of(luz, family)}
    assert luz.post(at(family, "reply"), **form).status_code == 303
    assert [one.text for one in families.said_to(family)] == [text]


def test_what_reassures_is_translated_whole(luz: Browser, families: Families) -> None:
    family = families.add()
    text = "We never ask about immigration status."
    page = luz.post(at(family, "translate"), text=text, lang="en").get_data(as_text=True)
    assert "Weligeen ma weydiinno sharciga." in page


def test_what_the_school_does_not_ask_by_itself_is_sent_by_whoever_means_it(
    luz: Browser, families: Families
) -> None:
    family = families.add(language="en")
    form = {"text": "What is your income?", "lang": "en", **form_of(luz, family)}
    assert luz.post(at(family, "reply"), **form).status_code == 422
    assert luz.post(at(family, "reply"), **form, asked="1").status_code == 303
    assert [one.text for one in families.said_to(family)] == ["What is your income?"]


def test_segments_and_cost_are_told_while_typing_and_the_draft_is_kept(
    luz: Browser, families: Families, visits: Any
) -> None:
    family = families.add(language="es")
    part = luz.post(at(family, "check"), text="ñ" * 200, lang="es").get_data(as_text=True)
    assert "2 segments" in part
    assert "ñ" * 200 in luz.get(at(family)).get_data(as_text=True)
    [key] = visits.redis.keys("puente:draft:*")
    assert "ñ".encode() not in visits.redis.get(key)
    assert 0 < visits.redis.ttl(key) <= 24 * 3600


def test_a_draft_keeps_nothing_that_must_not_be_kept(luz: Browser, families: Families) -> None:
    family = families.add(language="en")
    luz.post(at(family, "check"), text="The father was deported", lang="en")
    assert "deported" not in luz.get(at(family)).get_data(as_text=True)


def test_a_family_that_said_stop_is_not_written_to(
    luz: Browser, families: Families, store: Sessions, clock: StandingClock
) -> None:
    family = families.add(language="en")
    form = form_of(luz, family)
    with transaction(store) as session:
        row = session.get_one(Family, family)
        consents.record(session, row, "opt_out", "keyword", None, clock())
    answer = luz.post(at(family, "reply"), text="hello", lang="en", **form)
    assert answer.status_code == 422
    assert families.said_to(family) == []


@pytest.mark.parametrize(("hours", "channel"), [(23, "whatsapp"), (25, "sms")])
def test_out_of_whatsapps_time_an_answer_leaves_as_a_text(
    sign_in: SignIn, families: Families, clock: StandingClock, hours: int, channel: str
) -> None:
    family = families.add("hello", language="en", channel="whatsapp")
    clock.passes(hours=hours)
    luz = sign_in()
    text = luz.text(at(family))
    assert ("24 hours were over" in text) is (channel == "sms")
    luz.post(at(family, "reply"), text="hello", lang="en", **form_of(luz, family))
    assert [one.channel for one in families.said_to(family)] == [channel]


# -- two at once


def test_an_answer_after_somebody_elses_shows_theirs_and_keeps_the_words(
    luz: Browser, amina: Browser, families: Families
) -> None:
    family = families.add(language="en")
    mine, theirs = form_of(luz, family), form_of(amina, family)
    amina.post(at(family, "reply"), text="The bus is late.", lang="en", **theirs)
    amina.post(at(family, "release"), **NEWEST)
    answer = luz.post(at(family, "reply"), text="I will look.", lang="en", **mine)
    html = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "The bus is late." in html
    assert "Amina Yusuf" in html
    assert "I will look.</textarea>" in html
    assert [one.text for one in families.said_to(family)] == ["The bus is late."]
    again = form_of(luz, family)  # now they have seen it
    assert luz.post(at(family, "reply"), text="I will look.", lang="en", **again).status_code == 303


def test_what_a_colleague_has_is_not_answered_by_another(
    luz: Browser, amina: Browser, families: Families
) -> None:
    family = families.add(language="en")
    amina.post(at(family, "claim"))
    answer = luz.post(at(family, "reply"), text="I am here", lang="en", **form_of(luz, family))
    assert answer.status_code == 409
    assert "Amina Yusuf has this conversation" in answer.get_data(as_text=True)
    assert luz.post(at(family, "claim")).status_code == 409
    assert luz.post(at(family, "resolve"), **NEWEST).status_code == 409
    assert luz.post(at(family, "take-over"), whose="Amina Yusuf").status_code == 303
    assert families.handoff(family).owner_id == luz.staff_id


def test_of_two_who_press_at_once_one_has_it(
    luz: Browser, amina: Browser, families: Families
) -> None:
    family = families.add()
    with ThreadPoolExecutor(2) as both:
        steps = [both.submit(who.post, at(family, "claim")) for who in (luz, amina)]
    assert sorted(step.result().status_code for step in steps) == [303, 409]


def test_who_else_is_there_is_shown_and_forgotten(
    luz: Browser, amina: Browser, families: Families, clock: StandingClock
) -> None:
    family = families.add()
    amina.get(at(family))
    assert "Amina Yusuf has this open" in luz.text(at(family))
    amina.post(at(family, "check"), text="Haa", lang="so")
    assert "Amina Yusuf is writing" in luz.text(at(family, "thread"))
    assert "Amina Yusuf is writing" in luz.text("/console/inbox?queue=all")
    clock.passes(seconds=20)
    assert "Amina Yusuf" not in luz.text(at(family, "thread"))


def test_who_may_not_see_a_conversation_is_not_there(
    luz: Browser, sign_in: SignIn, visits: Visits, families: Families
) -> None:
    family = families.add(school="oak-hill")
    stranger = sign_in("liaison", "Amina Yusuf", schools=["lincoln"])
    for one in (family, 99_999):
        assert stranger.get(at(one, "thread")).status_code == 404
    assert visits.redis.keys("puente:here:*") == []
    assert "Amina Yusuf" not in luz.text(at(family, "thread"))


# -- handling


def test_a_claim_runs_out_and_the_conversation_waits_again(
    luz: Browser, families: Families, store: Sessions, tools: Tools, clock: StandingClock
) -> None:
    family = families.add()
    luz.post(at(family, "claim"))
    families.writes(family, "ma joogtaa?")
    clock.passes(hours=5)
    watch.tell_of_late_handoffs(store, tools)
    handoff = families.handoff(family)
    assert (handoff.status, handoff.owner_id) == ("queued", None)
    assert "The bot answers here" in luz.text(at(family))


def test_done_lets_the_bot_speak_and_can_be_opened_again(luz: Browser, families: Families) -> None:
    family = families.add()
    luz.post(at(family, "claim"))
    luz.post(at(family, "resolve"), **NEWEST)
    assert families.handoff(family).status == "done"
    luz.post(at(family, "reopen"))
    handoff = families.handoff(family)
    assert (handoff.status, handoff.owner_id, handoff.done_at) == ("queued", luz.staff_id, None)


@pytest.mark.parametrize("step", ["resolve", "release"])
def test_what_the_family_wrote_since_is_not_ended_unread(
    luz: Browser, families: Families, step: str
) -> None:
    family = families.add()
    luz.post(at(family, "claim"))
    seen = form_of(luz, family)["seen"]
    families.writes(family, "gabadhaydu way dhaawacan tahay")
    answer = luz.post(at(family, step), seen=seen)
    assert answer.status_code == 409
    assert "The family has written since" in answer.get_data(as_text=True)
    assert families.handoff(family).status == "claimed"
    assert luz.post(at(family, step), seen=form_of(luz, family)["seen"]).status_code == 303


def test_a_sentence_that_speaks_of_stopping_has_the_button_beside_it(
    luz: Browser, families: Families
) -> None:
    family = families.add("hi, please stop texting me every day ok", language="en")
    html = luz.get(at(family)).get_data(as_text=True)
    assert "It speaks of stopping." in html
    plain = families.add("what time does it start", language="en")
    assert "It speaks of stopping." not in luz.get(at(plain)).get_data(as_text=True)
    luz.post(at(family, "stop"))
    assert "It speaks of stopping." not in luz.get(at(family)).get_data(as_text=True)


def test_an_answer_does_not_silence_an_alarm_that_its_writer_has_not_seen(
    luz: Browser, families: Families, store: Sessions
) -> None:
    family = families.add()
    form = {"text": "Haa, 3.", "lang": "so", **form_of(luz, family)}
    cry = families.writes(family, "wuu i garaacayaa")
    with transaction(store) as session:
        raised = Handoff(
            family_id=family, reason="safety_abuse", priority="now", language="so",
            status="queued", due_at=families.clock(), created_at=families.clock(),
            message_id=cry,
        )  # fmt: skip
        handoffs.open_one(session, raised)
    assert luz.post(at(family, "reply"), **form).status_code == 303
    assert families.handoff(family).taken_at is None
    form = {"text": "Waan arkay.", "lang": "so", **form_of(luz, family)}
    luz.post(at(family, "reply"), **form)
    assert families.handoff(family).taken_by == "Luz Vega"


def test_what_a_colleague_has_ended_is_not_taken_over(
    luz: Browser, amina: Browser, families: Families
) -> None:
    family = families.add()
    amina.post(at(family, "claim"))
    amina.post(at(family, "resolve"), **NEWEST)
    answer = luz.post(at(family, "take-over"), whose="Amina Yusuf")
    assert answer.status_code == 409
    assert "Nothing is open here any more" in answer.get_data(as_text=True)


def test_a_colleague_gets_it_with_a_note_that_is_screened(
    luz: Browser, amina: Browser, families: Families, store: Sessions
) -> None:
    family = families.add()
    luz.post(at(family, "claim"))
    luz.post(at(family, "give"), to=amina.staff_id, text="Father was deported, please call")
    assert families.handoff(family).owner_id == amina.staff_id
    with transaction(store) as session:
        [note] = remarks.of_family(session, family, ("note",))
    assert "deported" not in note.text
    assert "please call" in note.text


def test_nobody_gives_to_somebody_who_may_not_see_the_family(
    luz: Browser, families: Families, sign_in: SignIn
) -> None:
    family = families.add(school="lincoln")
    other = sign_in("liaison", "Omar Said", schools=["washington"])
    editor = sign_in("editor", "Eda Toor")
    for to in (other.staff_id, editor.staff_id, 9999):
        assert luz.post(at(family, "give"), to=to).status_code == 422
    assert families.handoff(family).owner_id is None


def test_notes_sent_twice_are_kept_once(luz: Browser, families: Families, store: Sessions) -> None:
    family = families.add()
    for _ in range(2):
        luz.post(at(family, "note"), text="Call after six", token="one")
    with transaction(store) as session:
        assert session.scalar(select(func.count()).select_from(Remark)) == 1
    assert "Call after six" in luz.text(at(family))


def test_a_promise_is_kept_in_view_until_it_is_kept(
    luz: Browser, families: Families, store: Sessions, clock: StandingClock
) -> None:
    family = families.add()
    luz.post(at(family, "promise"), text="Call about the bus", until="2026-12-01T14:00")
    assert "Call about the bus" not in luz.text("/console/inbox")
    clock.passes(hours=3)
    assert "Call about the bus" in luz.text("/console/inbox")
    with transaction(store) as session:
        [promise] = remarks.of_family(session, family, ("promise",))
    luz.post(at(family, f"settle/{promise.id}"))
    assert "Call about the bus" not in luz.text("/console/inbox")
    with transaction(store) as session:
        verbs = [one.verb for one in staff.done_to(session, "family", family)]
    assert "conversation.settle" in verbs
    assert luz.post(at(family, f"settle/{promise.id}")).status_code == 404


def test_only_a_promise_is_settled_at_the_conversation(
    luz: Browser, families: Families, store: Sessions
) -> None:
    family = families.add()
    said = families.hears(family, "Basku wuxuu imanayaa 8")
    luz.post(at(family, f"wrong/{said}"), text="The bus comes at 7")
    with transaction(store) as session:
        [one] = remarks.wrong_answers(session)
    assert luz.post(at(family, f"settle/{one.id}")).status_code == 404
    with transaction(store) as session:
        assert [row.id for row in remarks.wrong_answers(session)] == [one.id]


@pytest.mark.parametrize("until", ["", "yesterday", "2020-01-01T10:00", "2099-01-01T10:00"])
def test_a_moment_that_is_none_changes_nothing(
    luz: Browser, families: Families, until: str
) -> None:
    family = families.add()
    for step in ("snooze", "promise"):
        assert luz.post(at(family, step), text="x", until=until).status_code == 422
    assert families.handoff(family).snoozed_until is None


def test_what_was_typed_in_a_form_that_is_refused_stands_in_it_again(
    luz: Browser, amina: Browser, families: Families
) -> None:
    family = families.add()
    typed = {"text": "Call about the bus", "until": "2020-01-01T10:00"}
    html = luz.post(at(family, "promise"), **typed).get_data(as_text=True)
    assert html.count("Call about the bus</textarea>") == 1
    assert html.count('value="2020-01-01T10:00"') == 1
    given = {"to": 9999, "text": "She speaks Arabic"}
    html = luz.post(at(family, "give"), **given).get_data(as_text=True)
    assert html.count("She speaks Arabic</textarea>") == 1
    amina.post(at(family, "claim"))
    html = luz.post(at(family, "give"), **given | {"to": luz.staff_id}).get_data(as_text=True)
    assert html.count("She speaks Arabic</textarea>") == 1, "as a note: it is not hers to give"


def test_a_family_in_danger_does_not_rest(luz: Browser, families: Families) -> None:
    family = families.add(priority="now", reason="safety_violence")
    assert luz.post(at(family, "snooze"), quick="tomorrow").status_code == 422
    assert families.handoff(family).snoozed_until is None


def test_a_wrong_answer_reaches_the_editors(
    luz: Browser, families: Families, store: Sessions
) -> None:
    family = families.add()
    said = families.hears(family, "Basku wuxuu imanayaa 8")
    luz.post(at(family, f"wrong/{said}"), text="The bus comes at 7")
    with transaction(store) as session:
        [one] = remarks.wrong_answers(session)
    assert (one.message_id, one.text) == (said, "The bus comes at 7")
    other = families.hears(families.add(), "x")
    assert luz.post(at(family, f"wrong/{other}"), text="y").status_code == 404


def test_who_wants_no_more_messages_gets_none(luz: Browser, families: Families) -> None:
    family = families.add()
    said = families.writes(family, "ma u baahni farriimahan")
    luz.post(at(family, "stop"), message=str(said))
    with transaction(families.store) as session:
        assert session.get_one(Family, family).opted_out_at is not None
        [fact] = consents.ledger(session, family)
    assert (fact.kind, fact.method, fact.message_id) == ("opt_out", "staff", said)


def test_a_wish_for_no_more_messages_names_only_messages_of_that_family(
    luz: Browser, families: Families
) -> None:
    family, other = families.add(), families.add()
    luz.post(at(family, "stop"), message=str(families.writes(other, "x")))
    with transaction(families.store) as session:
        [fact] = consents.ledger(session, family)
    assert fact.message_id is None


def test_a_stop_in_other_words_is_offered_in_any_language(
    luz: Browser, families: Families, store: Sessions
) -> None:
    family = families.add()
    plain, perhaps = (
        families.writes(family, text) for text in ("Basku waa goorma?", "waan daalay")
    )
    with transaction(store) as session:
        guess = {"name": "account_stop_start", "confidence": 0.4}
        session.get_one(Message, perhaps).trace = {"guesses": [guess]}
    page = luz.get(at(family)).text
    assert f'name="message" value="{perhaps}"' in page
    assert f'name="message" value="{plain}"' not in page


def test_the_bot_may_speak_again_and_its_owner_stays(luz: Browser, families: Families) -> None:
    family = families.add()
    luz.post(at(family, "claim"))
    luz.post(at(family, "release"), keep="1", **NEWEST)
    handoff = families.handoff(family)
    assert (handoff.status, handoff.owner_id) == ("queued", luz.staff_id)
    with transaction(families.store) as session:
        assert handoffs.claimed_by(session, family, families.clock()) is None
    luz.post(at(family, "release"), **NEWEST)
    assert families.handoff(family).owner_id is None


def test_ready_answers_are_there_in_the_familys_language(luz: Browser, families: Families) -> None:
    html = luz.get(at(families.add())).get_data(as_text=True)
    assert "Turjubaan ayaa kuu joogi doona" in html
    assert "An interpreter will be there for you" in html


def test_of_many_messages_the_newest_are_shown_and_the_older_ones_a_press_away(
    luz: Browser, families: Families
) -> None:
    family = families.add("the very first")
    for turn in range(40):
        families.writes(family, f"message {turn}.")
    html = luz.get(at(family)).get_data(as_text=True)
    assert "message 39." in html
    assert "the very first" not in html
    older = re.search(r"before=(\d+)", html)
    assert older
    assert "the very first" in luz.text(at(family) + f"?before={older[1]}")
