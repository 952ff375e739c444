"""Free text over real HTTP, through deep-translator: what comes back, and what never does."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from deep_translator.constants import BASE_URLS
from sqlalchemy import func, select

from bot.conversation.translating import Translated, Translator
from bot.conversation.turn import Tools
from bot.errors import Away, Permanent, PuenteError, Retryable
from bot.language import engines
from bot.language.engines import Engine, engine
from bot.language.likeness import floor
from bot.privacy.screen import Screen
from bot.store import families, translations
from bot.store.db import Sessions, transaction
from bot.store.messages import Message
from bot.store.retention import Terms, forget_the_old
from bot.store.translations import Translation
from tests.conftest import StandingClock
from tests.standins.libretranslate import LibreTranslateStandIn, apertium, has_apertium

pytestmark = pytest.mark.live
MEETING = (
    "The meeting is on Thursday at 6:30 PM. Call 555-0134 or see https://lincoln.example/night."
)
SPANISH = "La reunión es el jueves a las XQ0Z. Llame al XQ1Z o vea XQ2Z."


@pytest.fixture(scope="module")
def screen() -> Screen:
    return Screen()


@pytest.fixture
def server() -> Iterator[LibreTranslateStandIn]:
    with LibreTranslateStandIn(says=lambda _text, _source, _target: SPANISH) as standin:
        yield standin


@pytest.fixture
def translator(
    server: LibreTranslateStandIn, store: Sessions, loaded_tools: Tools, screen: Screen,
    clock: StandingClock,
) -> Translator:  # fmt: skip
    chosen = engine("libretranslate", server.url)
    acronyms = loaded_tools.glossary.acronyms
    return Translator(store, chosen, loaded_tools.detector, screen, clock, acronyms)


def kept(store: Sessions) -> int:
    with transaction(store) as session:
        return int(session.scalar(select(func.count()).select_from(Translation)) or 0)


def fault(translator: Translator, text: str = MEETING) -> PuenteError:
    with pytest.raises(PuenteError) as caught:
        translator(text, "en", "es")
    return caught.value


def test_a_text_comes_back_with_everything_that_must_not_change(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    said = translator(MEETING, "en", "es")
    assert said == Translated(
        "La reunión es el jueves a las 6:30 PM. Llame al 555-0134 o vea "
        "https://lincoln.example/night.",
        "libretranslate",
    )
    [(path, asked)] = server.asked
    assert path == "/translate"  # no text in the address
    assert asked == {
        "q": "The meeting is on Thursday at XQ0Z. Call XQ1Z or see XQ2Z.",
        "source": "en", "target": "es", "format": "text",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Her IEP meeting is about ESL.", "Her XQ0Z meeting is about XQ1Z."),
        ("Please SIGN the form for the PTA.", "Please SIGN the form for the XQ0Z."),
        ("THE IEP MEETING IS TODAY", "THE IEP MEETING IS TODAY"),
        ("she sat in the meeting", "she sat in the meeting"),
    ],
)
def test_the_schools_short_names_stay_as_they_are(
    translator: Translator, server: LibreTranslateStandIn, text: str, asked: str
) -> None:
    with suppress(PuenteError):  # what the stand-in answers is no translation of these
        translator(text, "en", "es")
    assert server.asked[0][1]["q"] == asked


def test_the_schools_terms_come_back_with_the_familys_own_word_beside_them(
    translator: Translator, server: LibreTranslateStandIn, loaded_tools: Tools
) -> None:
    known = loaded_tools.glossary.terms(loaded_tools.texts, "es")
    translator = replace(translator, terms=lambda _language: known)
    server.says = lambda _text, _s, _t: "Por favor firme el XQ0Z y vea la XQ1Z."
    said = translator("Please sign the Permission slip and see the report cards.", "en", "es").text
    assert said == "Por favor firme el Permission slip (permiso) y vea la report cards (boleta)."
    assert server.asked[0][1]["q"] == "Please sign the XQ0Z and see the XQ1Z."


def test_a_lost_term_does_not_lose_the_translation(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    translator = replace(translator, terms=lambda _language: {"report card": "boleta"})
    server.says = lambda text, _s, _t: (
        "Aquí está la boleta de su hijo." if "report" in text else "Aquí está de su hijo."
    )
    assert translator("Here is your child's report card.", "en", "es").text.endswith("su hijo.")


@pytest.mark.parametrize(("source", "target"), [("en", "es"), ("es", "en")])
def test_a_real_engine_is_asked_through_the_same_contract(
    translator: Translator, server: LibreTranslateStandIn, source: str, target: str
) -> None:
    if not has_apertium():
        assert os.environ.get("CI") != "true", "CI installs Apertium; it is missing"
        pytest.skip("no Apertium (Debian: apt-get install apertium apertium-eng-spa)")
    server.says = apertium
    text = {"en": "The school is closed on Monday.", "es": "La escuela está cerrada el lunes."}
    said = translator(text[source], source, target)
    assert {"es": "lunes", "en": "Monday"}[target] in said.text


def test_a_second_time_nothing_is_asked_and_it_takes_little_time(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    first = translator(MEETING, "en", "es")

    def median(texts: list[str]) -> float:
        times = []
        for text in texts:
            began = time.process_time()
            translator(text, "en", "es")
            times.append(time.process_time() - began)
        return sorted(times)[len(times) // 2]

    asked = median([f"{MEETING} {name} comes." for name in ("Ann", "Ben", "Eva", "Ian", "Zoe")])
    assert len(server.asked) == 6
    known = median([MEETING] * 51)
    assert translator(MEETING, "en", "es") == first
    assert len(server.asked) == 6
    assert known < asked / 2  # a screening and a read, against a call and what it is checked for


def test_a_hundred_equal_texts_at_once_make_one_call(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    gate = threading.Barrier(20)

    def ask(_: int) -> str:
        gate.wait()
        return translator(MEETING, "en", "es").text

    with ThreadPoolExecutor(20) as crowd:
        found = {text for _ in range(5) for text in crowd.map(ask, range(20))}
    assert len(found) == 1
    assert len(server.asked) == 1


def test_texts_are_not_mixed_up_among_threads(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    server.says = lambda text, _source, _target: f"El grupo es {text.rsplit(' ', 1)[-1]}."
    texts = [f"The group is A{number}." for number in range(40)]
    with ThreadPoolExecutor(8) as crowd:
        said = list(crowd.map(lambda text: translator(text, "en", "es").text, texts))
    assert said == [f"El grupo es A{number}.." for number in range(40)]


BAD_DAYS = {
    "429": (Retryable, "translator_429"),
    "500": (Retryable, "translator_500"),
    "403": (Permanent, "translator_403"),
    "400": (Permanent, "translator_400"),
    "page": (Retryable, "translator_odd"),
    "empty": (Retryable, "translator_odd"),
    "hang": (Retryable, "translator_slow"),
}


@pytest.mark.parametrize("mode", BAD_DAYS)
def test_a_bad_day_is_a_fault_without_the_text_and_is_not_remembered(
    translator: Translator, server: LibreTranslateStandIn, store: Sessions, mode: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(engines, "READ", 0.5)
    server.mode = mode
    kind, code = BAD_DAYS[mode]
    told = fault(translator)
    assert isinstance(told, kind)
    assert told.code == code
    assert "meeting" not in f"{told!r}{told.__cause__!r}{told.__context__!r}".casefold()
    assert kept(store) == 0
    server.mode = "ok"
    assert translator(MEETING, "en", "es").text.startswith("La reunión")


def test_a_server_that_is_not_there_is_away_and_is_spared(
    store: Sessions, loaded_tools: Tools, screen: Screen, clock: StandingClock
) -> None:
    chosen = engine("libretranslate", "http://127.0.0.1:9")
    translator = Translator(store, chosen, loaded_tools.detector, screen, clock)
    for _ in range(3):
        assert fault(translator).code == "translator_away"
    began = time.monotonic()
    assert isinstance(fault(translator), Away)
    assert time.monotonic() - began < 0.5


WRONG = {
    "spans": "La reunión es el jueves. Llame al XQ1Z o vea XQ2Z ya.",
    "copy": "The meeting is on Thursday at XQ0Z. Call XQ1Z or see XQ2Z.",
    "numbers": "La reunión número 7 es el jueves a las XQ0Z. Llame al XQ1Z o vea XQ2Z.",
    "length": "Jueves XQ0Z XQ1Z XQ2Z",
    "unknown_words": "La *meeting es el jueves a las XQ0Z. Llame al XQ1Z o vea XQ2Z.",
    "language": "A reunião será na quinta-feira, às XQ0Z. Ligue para XQ1Z ou veja XQ2Z, está bem?",
    "repetition": "La reunión " + "jueves " * 14 + "XQ0Z XQ1Z XQ2Z",
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_gross_failure_is_found_and_is_not_remembered(
    translator: Translator, server: LibreTranslateStandIn, store: Sessions, kind: str
) -> None:
    more = " Dinner is free, and there is childcare for children of all ages in the library."
    text = MEETING + more if kind == "length" else MEETING
    server.says = lambda _text, _source, _target: WRONG[kind]
    told = fault(translator, text)
    assert isinstance(told, Permanent)
    assert told.code == f"translator_{kind}"
    assert kept(store) == 0


@pytest.mark.parametrize(("nearer", "passes"), [(0.001, True), (-0.001, False)])
def test_a_text_with_another_meaning_is_found_by_the_floor_of_its_language(
    translator: Translator, store: Sessions, nearer: float, passes: bool
) -> None:
    translator = replace(translator, alike=lambda _text, _said: floor("en", "es") + nearer)
    if passes:
        assert translator(MEETING, "en", "es").text.startswith("La reunión")
    else:
        assert fault(translator).code == "translator_meaning"
        assert kept(store) == 0


def test_when_nobody_can_compare_meanings_the_other_checks_must_do(translator: Translator) -> None:
    def away(_text: str, _said: str) -> float:
        raise Away("rasa_away")

    translator = replace(translator, alike=away)
    assert translator(MEETING, "en", "es").text.startswith("La reunión")


def test_a_few_words_are_not_compared(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    server.says = lambda _text, _source, _target: "Muchas gracias."
    translator = replace(translator, alike=lambda _text, _said: -1.0)
    assert translator("Thank you!", "en", "es").text == "Muchas gracias."


def test_a_token_that_got_lost_is_made_up_for_by_asking_without_tokens(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    whole = "La reunión es el jueves a las 6:30 PM. Llame al 555-0134 o vea https://lincoln.example/night."
    server.says = lambda text, _s, _t: whole if "555" in text else "La reunión es el jueves."
    assert translator(MEETING, "en", "es").text == whole
    assert len(server.asked) == 2


def test_what_must_not_be_kept_is_not_given_to_an_engine_either(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    server.says = lambda text, _source, _target: text.replace("Can my son go", "Puede ir mi hijo")
    translator("We are undocumented. My SSN is 123-45-6789. Can my son go?", "en", "es")
    said = str(server.asked)
    assert "Can my son go" in said
    assert "undocumented" not in said
    assert "6789" not in said


def test_what_a_person_approved_goes_before_any_engine(
    translator: Translator, server: LibreTranslateStandIn, store: Sessions, clock: StandingClock
) -> None:
    translator(MEETING, "en", "es")
    with transaction(store) as session:
        translations.approve(session, "en", "es", MEETING, "Jueves, 6:30.", "The office", clock())
    assert translator(MEETING, "en", "es") == Translated("Jueves, 6:30.", "", "The office")
    with transaction(store) as session:
        translations.remember(session, ("en", "es", MEETING), "Otra", "google", None, clock())
    assert translator(MEETING, "en", "es", stakes=True).text == "Jueves, 6:30."
    assert len(server.asked) == 1


def test_rights_and_safety_ask_no_engine(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    with pytest.raises(Permanent, match="translator_stakes"):
        translator(MEETING, "en", "es", stakes=True)
    assert server.asked == []


def test_without_an_engine_only_what_was_approved_is_said(
    translator: Translator, store: Sessions, loaded_tools: Tools, screen: Screen,
    clock: StandingClock,
) -> None:  # fmt: skip
    alone = Translator(store, None, loaded_tools.detector, screen, clock)
    with pytest.raises(Permanent, match="translator_none"):
        alone(MEETING, "en", "es")
    with transaction(store) as session:
        translations.approve(session, "en", "es", MEETING, "Jueves.", "The office", clock())
    assert alone(MEETING, "en", "es").text == "Jueves."


def test_another_engine_is_asked_anew(
    translator: Translator, server: LibreTranslateStandIn, store: Sessions, clock: StandingClock
) -> None:
    with transaction(store) as session:
        translations.remember(session, ("en", "es", MEETING), "Vieja", "google", None, clock())
    assert translator(MEETING, "en", "es").text.startswith("La reunión")
    assert len(server.asked) == 1


def test_a_language_that_the_server_does_not_have_is_said_and_asks_nothing(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    with pytest.raises(Permanent, match="translator_language"):
        translator(MEETING, "en", "hmn")
    assert server.asked == []


def test_the_server_is_called_by_the_name_it_knows_a_language_by(
    translator: Translator, server: LibreTranslateStandIn
) -> None:
    server.says = lambda _text, _source, _target: "会议在星期四举行。"
    translator("The meeting is on Thursday.", "en", "zh-Hans")
    assert server.asked[0][1]["target"] == "zh-Hans"


def test_the_account_counts_calls_and_holds_no_text(
    translator: Translator, server: LibreTranslateStandIn, store: Sessions, clock: StandingClock
) -> None:
    translator(MEETING, "en", "es")
    server.mode = "500"
    fault(translator, "Another text about the bus.")
    with transaction(store) as session:
        [row] = translations.account(session, clock() - timedelta(days=1))
        told = {
            name: getattr(row, name) for name in ("engine", "source", "target", "calls", "failures")
        }
        assert told == {
            "engine": "libretranslate", "source": "en", "target": "es", "calls": 2, "failures": 1,
        }  # fmt: skip
        assert row.characters == len(MEETING) + len("Another text about the bus.")


def test_a_translation_goes_with_its_message_and_unused_ones_with_time(
    translator: Translator, store: Sessions, clock: StandingClock
) -> None:
    with transaction(store) as session:
        family = families.of_number(session, "+15555550101", clock())
        row = Message(
            family_id=family.id, direction="in", via="twilio", channel="sms", status="handled",
            created_at=clock(), updated_at=clock(),
        )  # fmt: skip
        session.add(row)
        session.flush()
        asked_in: Any = row.id
    translator(MEETING, "en", "es", asked_in)
    assert kept(store) == 1
    with transaction(store) as session:
        session.delete(session.get_one(Message, asked_in))
    assert kept(store) == 0
    translator(MEETING, "en", "es")
    with transaction(store) as session:
        forget_the_old(session, clock() + timedelta(days=99), Terms(timedelta(days=100)))
    assert kept(store) == 1
    with transaction(store) as session:
        forget_the_old(session, clock() + timedelta(days=101), Terms(timedelta(days=100)))
    assert kept(store) == 0


@pytest.mark.parametrize("name", sorted(engines.LEAVES))
def test_every_engine_says_what_leaves_the_building(name: str) -> None:
    chosen = engine(name, "http://127.0.0.1:9", "a-key")
    assert chosen is not None
    assert len(engines.LEAVES[name]) > 40
    assert chosen.ours == (name == "libretranslate")
    assert set(engines.CODES) == set(engines.LEAVES)


class Google(BaseHTTPRequestHandler):
    """Google's page as deep-translator reads it: what was asked, in capitals."""

    def do_GET(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)["q"][0]
        time.sleep(30 if asked == "hang" else 0.01)
        self.send_response(429 if asked == "busy" else 200)
        self.end_headers()
        self.wfile.write(f'<div class="result-container">{asked.upper()}</div>'.encode())

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Google)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}/m"
    monkeypatch.setitem(BASE_URLS, "GOOGLE_TRANSLATE", address)
    monkeypatch.setattr(engines, "READ", 0.5)
    chosen = engine("google")
    assert chosen is not None
    yield chosen
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_librarys_own_classes_are_made_anew_for_each_call(google: Engine) -> None:
    texts = [f"number {place}" for place in range(200)]
    with ThreadPoolExecutor(8) as crowd:
        said = list(crowd.map(lambda text: google.translate(text, "en", "so"), texts))
    assert said == [text.upper() for text in texts]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("hang", "translator_slow"),
        ("busy", "translator_busy"),
        ("\N{THUMBS UP SIGN}", "translator_empty"),
        ("word " * 1001, "translator_odd"),
    ],
)
def test_the_librarys_faults_are_ours_and_hold_no_text(
    google: Engine, text: str, code: str
) -> None:
    with pytest.raises(PuenteError) as caught:
        google.translate(text, "en", "so")
    assert caught.value.code == code
    assert "word" not in f"{caught.value!r}{caught.value.__context__!r}"


def test_a_language_that_an_engine_has_not_is_permanent(google: Engine) -> None:
    with pytest.raises(Permanent, match="translator_language"):
        google.translate("hello", "en", "xx")
