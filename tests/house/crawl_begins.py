"""What families begin with: every intent and topic, every danger, and whatever else the walk heeds.

`words` are for English. In other languages a crawl begins with nonsense, which it is taught to take
for one intent or the other, and answers by numbers.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import yaml

from bot.conversation.danger import INTENT_OF_TOPIC
from bot.knowledge.search import topics
from bot.language.glossary import Glossary
from bot.language.languages import CATALOGUE
from bot.privacy import screen
from bot.store.held import Held
from tests.conftest import NOON, ROOT, FakeRasa
from tests.house.crawling import NONSENSE, Step

INTENTS = yaml.safe_load((ROOT / "nlu_data/domain.yml").read_text("utf-8"))["intents"]
ASKED = [intent for intent in INTENTS if intent != "answer"]
NIGHT = NOON + timedelta(hours=12)
OF_ACCOUNTS = {
    "account_stop_start": ("stop-all", "stop-topic", "start-again"),
    "account_delete_data": ("delete-me", "what-you-know"),
    "account_household": ("contact-time", "new-number", "add-person", "wrong-person"),
    "account_who_are_you": ("cost", "who-reads", "immigration"),
    "support_interpreter": ("read-letter",),
}
"""Topics of flows that no pack answers."""
SURE, UNSURE = 0.9, 0.2


def every(rasa: FakeRasa, words: str = NONSENSE, usual: bool = False) -> Iterator[Step]:
    """Each intent with each of its topics, clear and not clear; `usual`: with its first one."""
    numbers = itertools.count(100)
    for intent in ASKED:
        known = (*topics().get(intent, ("",)), *OF_ACCOUNTS.get(intent, ()))
        for about in known[:1] if usual else known:
            yield taught(rasa, f"{words} {next(numbers)}", intent, about)
        if not usual:
            yield taught(rasa, f"{words} {next(numbers)}", intent, share=UNSURE)


def taught(
    rasa: FakeRasa, text: str, intent: str, about: str = "", share: float = SURE, **more: Any
) -> Step:
    """A text that is taken for this intent."""
    rasa.taught[text] = (intent, share)
    if about:
        rasa.topics[text] = about
    return Step(text, f"{intent} {about}".strip(), **more)


def dangers(rasa: FakeRasa, words: str = NONSENSE) -> Iterator[Step]:
    """Each topic of the screening, by day and by night, with somebody on call and with nobody, and
    where the model takes it for something else; each danger that only the model sees."""
    numbers = itertools.count(800)
    for topic, level in screen._TOPICS.items():
        seen: dict[str, Any] = {"safety": level, "topic": topic}
        for how in ({}, {"on_call": True}, {"now": NIGHT}, {"claimed": True}, {"opted_out": True}):
            silent = "claimed" in how or "opted_out" in how
            yield Step(words, f"danger: {topic} {[*how]}", how=seen | how, silent=silent)
        text = f"{words} {next(numbers)}"
        yield taught(rasa, text, "services_food", how=seen)
    for intent in sorted({*INTENT_OF_TOPIC.values(), *(i for i in ASKED if "safety_" in i)}):
        yield taught(rasa, f"{words} {next(numbers)}", intent)
    sounded = {"alarm_at": NOON.isoformat()}
    for how in ({"helped": True}, {"on_call": True}, {"now": NIGHT - timedelta(hours=11)}, {}):
        yield Step("no", f"after an alarm: {[*how]}", sounded, 1, how=how)


MEANS = {
    "what events are coming up": "events_upcoming",
    "when is the family meeting": "events_details",
    "where is the next thing": "events_details",
    "is there childcare at the family meeting": "events_details",
    "is there childcare at the principals coffee": "events_details",
    "is there a ride to the family meeting": "events_details",
    "is there a ride to the principals coffee": "events_details",
    "is dinner at the family meeting free": "events_details",
    "is there dinner at the principals coffee": "events_details",
    "is there an interpreter at the family meeting": "events_details",
    "can grandmother come to the family meeting": "events_details",
    "do I need an ID for the family meeting": "events_details",
    "childcare and dinner and an interpreter at math night": "events_details",
    "we need a ride to the family meeting": "events_needs",
    "we come to the family meeting": "events_rsvp",
    "we cannot come to math night": "events_cannot_attend",
    "is there school on saturday": "school_day_info",
    "is there school on thursday": "school_day_info",
    "is there school on december 25": "school_day_info",
    "my son is sick today he goes to lincoln": "school_day_absence",
    "I need an interpreter on thursday": "support_interpreter",
    "write to me in tigrinya": "account_language",
    "write to me in english": "account_language",
}
"""English words with the intent that they are taken for: the rest is read off them."""
SENT = (
    "STOP", "START", "HELP", "9", "hello", "thank you", "ok", "?", "👍", NONSENSE, "both languages",
    "English", "Español", "Tigrinya", "hablo mam", "my social security number is 123-45-6789",
    "I am 12 and I am translating for my mom",
)  # fmt: skip
"""Whole messages that are understood by themselves."""
SPANISH = "quiero hablar con una persona de la escuela por favor"
ROMAN = "mere bete ka school kab khulta hai aur bus kahan milegi"
"""Urdu, or Hindi."""
SWAHILI = "Tunaweza kupata chakula wapi kwa ajili ya familia yangu wiki hii"


def words(rasa: FakeRasa) -> Iterator[Step]:
    """What English words alone lead to, and what the line knows of a family besides."""
    for text, intent in MEANS.items():
        yield taught(rasa, text, intent)
    for text in SENT:
        yield Step(text, text)
        yield Step(text, f"{text}, first", how={"language": "", "language_by": ""})
    for text in ("START", "HELP"):
        yield Step(text, f"{text}, stopped", how={"opted_out": True})
    yield Step("hello", "hello, again", place=1)
    yield Step("", "a picture", how={"media": 1})
    yield Step("both languages", "both languages", how={"language": "es"})
    yield Step("9", "a person for somebody who reads Chinese", how={"language": "zh-Hant"})
    yield taught(rasa, SPANISH, "support_person")
    yield taught(rasa, ROMAN, "school_day_bus", how={"language": "", "language_by": ""})
    yield taught(rasa, SWAHILI, "services_food")
    for code in CATALOGUE:
        text = f"please call me, I speak {CATALOGUE[code].english}"
        yield taught(rasa, text, "support_call_me")
    missed = {"misses": 1, "missed_at": NOON.isoformat()}
    yield Step(NONSENSE, "a second miss", missed, 1)


def days(rasa: FakeRasa) -> Iterator[Step]:
    """Whether there is school, in each week of a year; and what is told when it is long past its
    review date."""
    asks = taught(rasa, "is there school", "school_day_info", "school-open")
    for week in range(52):
        now = NOON + timedelta(weeks=week)
        yield replace(asks, about=f"school, week {week}", how={"now": now})
    outdated = {"now": NOON + timedelta(days=3650)}
    yield taught(rasa, "the bus is late", "school_day_bus", "bus-late", how=outdated)


def kept(rasa: FakeRasa) -> Iterator[Step]:
    """What is told of a family of which much is kept, of one that staff have written about, and of
    one that has stopped."""
    much = Held(texts=40, since=NOON, answered=True, on_roster=True, children=2, matters=1)
    for about, how in (
        ("much", {"held": lambda: much}),
        ("notes", {"held": lambda: Held(noted=True)}),
        ("stopped", {"opted_out": True}),
    ):
        text = f"{NONSENSE} {about}"
        yield taught(rasa, text, "account_delete_data", "what-you-know", how=how)


def held(rasa: FakeRasa) -> Iterator[Step]:
    """What is said of rights where drafts are held back."""
    yield taught(rasa, f"{NONSENSE} 1", "rights_special_ed", "ask-evaluation")


def school_words(glossary: Glossary) -> Iterator[Step]:
    """Each word of the glossary is asked for, by two names: an event may be called like one."""
    known = yaml.safe_load((ROOT / "responses/glossary/en.yml").read_text("utf-8"))["names"]
    for term, names in known.items():
        asks = (f"what is {name}?" for name in names)
        found = [ask for ask in asks if glossary.asked(ask) == term]
        for text in dict.fromkeys((found[0], found[-1])):
            yield Step(text, text)
