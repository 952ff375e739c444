"""Packs: read whole or refused in one line; facts found nearest layer first, dates watched."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from pydantic import ValidationError

from bot import wiring
from bot.cli_packs import packs as commands
from bot.errors import NotReady
from bot.knowledge import templates
from bot.knowledge.hotline import NATIONAL, child_hotline
from bot.knowledge.packs import FOLDER, Layer, Pack, load
from bot.knowledge.search import answers, due_for_review
from bot.knowledge.validate import check
from bot.language.texts import Texts
from bot.settings import Settings
from bot.store import pack_versions, text_reviews
from bot.store.db import transaction
from tests.conftest import NOON

SOURCE = {"title": "A law", "checked": "primary"}
FACT = {
    "id": "A-1", "topic": "parent-group", "intents": ["rights_voice"], "class": "STABLE",
    "source": SOURCE, "checked_on": date(2026, 1, 1), "review_by": date(2026, 12, 1),
    "text": "fact-a",
}  # fmt: skip
SERVICE = {key: FACT[key] for key in ("topic", "intents", "source", "checked_on", "review_by")}
PENDING = {key: FACT[key] for key in ("topic", "intents")}
OFFICE = {
    "name": "office-name", "phone": "555-0142", "opens": "08:00", "closes": "16:00",
    "languages": ["en"],
}  # fmt: skip
EVENT = {
    "id": "e", "title": "event-title", "rrule": "FREQ=WEEKLY;BYDAY=TH", "start": "18:00",
    "end": "19:00", "place": "place-a", "other_ways": ["way-a"],
}  # fmt: skip


TODAY = date(2026, 6, 1)


def pack(layer: str = "district", **values: Any) -> Pack:
    return Pack.model_validate({"pack": layer, "layer": layer, "name": "x-name", **values})


def on_disk(folder: Path, text: str = "", **values: Any) -> Path:
    place = folder / "one"
    place.mkdir()
    data = {"pack": "one", "layer": "district", "name": "x-name", **values}
    (place / "pack.yml").write_text(yaml.safe_dump(data), "utf-8")
    (place / "en.ftl").write_text(text, "utf-8")
    return folder


def test_the_shipped_packs_are_whole() -> None:
    packs = load(("us", "state-example", "example-district"))
    assert [p.layer for p in packs] == [Layer.DISTRICT, Layer.STATE, Layer.FEDERAL]
    assert check(packs) == []


LINE = {
    "phone": "1-800-555-0123",
    "source": {"title": "A state agency", "url": "https://state.example", "checked": "primary"},
    "checked_on": date(2026, 1, 1), "review_by": date(2026, 7, 1),
}  # fmt: skip


def test_a_state_may_name_its_own_line_for_hurt_children_until_it_must_be_read_again() -> None:
    state, federal = pack("state", child_hotline=LINE), load(("us",))[0]
    assert child_hotline((state, federal), TODAY) == "1-800-555-0123"
    assert child_hotline((state, federal), date(2026, 7, 2)) == NATIONAL
    assert due_for_review((state,), date(2026, 7, 2)) == [state.child_hotline]
    assert child_hotline((pack("state"), federal), TODAY) == federal.child_hotline.phone == NATIONAL


def test_such_a_line_is_a_states_and_was_read_on_a_page() -> None:
    packs = (pack(office=OFFICE, child_hotline={**LINE, "source": SOURCE}), pack("state"))
    whose, where = (fault for fault in check(packs) if "child_hotline" in fault)
    assert whose == "district: child_hotline belongs to a state"
    assert where.startswith("district: child_hotline names no page")
    early = pack("state", child_hotline={**LINE, "review_by": LINE["checked_on"]})
    assert any("due before it" in fault for fault in check((early,)))
    with pytest.raises(ValidationError):
        pack("state", child_hotline={**LINE, "phone": "1-800-25-ABUSE"})


def test_a_template_that_nothing_uses_or_that_cannot_be_filled_is_said() -> None:
    sid = "HX" + "a" * 32
    own = {
        "invite": {"es": {"sid": sid, "variables": ["title"]}},
        "poll-from": {"es": {"sid": sid, "variables": ["title", "times"]}},
        "notice-from": {"so": {"sid": sid, "variables": ["district", "day"]}},
    }
    unused, unfilled = templates.faults([pack(templates=own)])
    assert unused.startswith("district: no broadcast says invite: a template is for one of invite-")
    assert unfilled == "district: the template of notice-from in so cannot be filled with day"


def test_what_a_nearer_layer_has_approved_is_used_and_what_nobody_has_is_named() -> None:
    ours, theirs = ({"sid": "HX" + digit * 32, "variables": []} for digit in "ab")
    near = pack(templates={"poll-from": {"es": ours}})
    far = pack("state", templates={"poll-from": {"es": theirs, "so": theirs}})
    found = templates.approved([near, far], "poll-from", "es")
    assert found is not None
    assert found.sid == ours["sid"]
    missing = templates.lacking([near, far], ("en", "es", "so"))
    assert missing["poll-from"] == ["en"]
    assert missing["notice-from"] == ["en", "es", "so"]


def test_the_nearest_layer_comes_first_in_whatever_order_packs_are_named() -> None:
    assert load(("us", "example-district")) == load(("example-district", "us"))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"colour": "red"}, "colour"),
        ({"layer": "county"}, "layer"),
        ({"facts": [{**FACT, "class": "SURE"}]}, "class"),
        ({"facts": [{**FACT, "review_by": "soon"}]}, "review_by"),
        ({"facts": [{k: v for k, v in FACT.items() if k != "source"}]}, "source"),
        ({"events": [{**EVENT, "rrule": "every thursday"}]}, "rrule"),
        ({"events": [{**EVENT, "start": "six"}]}, "start"),
        ({"events": [{**EVENT, "other_ways": []}]}, "other_ways"),
        ({"office": {**OFFICE, "closes": None}}, "closes"),
    ],
)
def test_a_pack_with_a_fault_is_refused_in_one_line_that_names_it(
    tmp_path: Path, values: dict[str, Any], said: str
) -> None:
    with pytest.raises(NotReady) as caught:
        load(("one",), on_disk(tmp_path, **values))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", ["a: [", "just a text", "", "- a\n- b"])
def test_a_file_that_is_no_pack_is_refused(tmp_path: Path, content: str) -> None:
    on_disk(tmp_path)
    (tmp_path / "one/pack.yml").write_text(content, "utf-8")
    with pytest.raises(NotReady):
        load(("one",), tmp_path)


@pytest.mark.parametrize("name", ["nowhere", "", "two"])
def test_a_pack_that_is_not_there_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotReady, match="there is no pack"):
        load((name,), tmp_path)


def test_a_times_day_may_be_written_with_or_without_quotes(tmp_path: Path) -> None:
    folder = on_disk(tmp_path, office=OFFICE, events=[EVENT])
    (found,) = load(("one",), folder)
    assert found.office
    assert (found.office.opens.hour, found.events[0].end.hour) == (8, 19)


def test_every_text_that_a_pack_names_is_listed() -> None:
    named = pack(office=OFFICE, events=[EVENT], facts=[FACT]).texts()
    assert named == {"x-name", "office-name", "event-title", "place-a", "way-a", "fact-a"}


@pytest.mark.parametrize(
    ("values", "text", "said"),
    [
        ({}, "x-name = x", "no pack names an office"),
        ({"office": OFFICE}, "x-name = x", "no text office-name"),
        ({"office": OFFICE, "facts": [FACT, FACT]}, "", "the id A-1 is given 2 times"),
        ({"facts": [{**FACT, "review_by": date(2025, 1, 1)}]}, "", "due before it"),
        ({"fictional": True}, "x-name = call 617-555-1234", "617-555-1234 is not"),
        ({"fictional": True}, "x-name = call 1-617-482-1234", "is not a 555-01xx number"),
        ({"fictional": True}, "x-name = call (617) 482-1234", "is not a 555-01xx number"),
        ({"fictional": True, "office": {**OFFICE, "phone": "617-482-1234"}}, "", "617-482-1234"),
    ],
)
def test_the_check_finds_what_the_shape_cannot(
    tmp_path: Path, values: dict[str, Any], text: str, said: str
) -> None:
    folder = on_disk(tmp_path, text + "\n", **values)
    assert [fault for fault in check(load(("one",), folder), folder) if said in fault]


@pytest.mark.parametrize("phone", ["555-0142", "617-555-0142", "1-617-555-0199"])
def test_numbers_that_belong_to_nobody_may_stand_in_a_fictional_pack(
    tmp_path: Path, phone: str
) -> None:
    folder = on_disk(
        tmp_path, f"x-name = {phone}\noffice-name = x\n", fictional=True, office=OFFICE
    )
    assert check(load(("one",), folder), folder) == []


def test_two_districts_are_a_fault_and_two_states_are_not() -> None:
    two = (pack(), pack(office=OFFICE), pack("state"), pack("state"))
    assert [f for f in check(two) if "layer" in f] == [
        "2 packs of layer district: one district, one state, one federation"
    ]


@pytest.mark.parametrize(
    ("kind", "today", "tellable"),
    [
        ("STABLE", date(2026, 12, 1), True),
        ("STABLE", date(2027, 12, 1), True),
        ("CHANGED", date(2026, 12, 1), True),
        ("CHANGED", date(2026, 12, 2), False),
        ("FLUX", date(2026, 12, 2), False),
        ("STATE", date(2026, 12, 2), False),
    ],
)
def test_past_its_date_only_a_stable_fact_is_told(kind: str, today: date, tellable: bool) -> None:
    found = answers((pack(facts=[{**FACT, "class": kind}]),), "rights_voice", "parent-group", today)
    assert bool(found.told) is tellable
    assert found.outdated is not tellable
    assert all(f.past_review is (today > date(2026, 12, 1)) for f in found.told)


def test_facts_are_found_by_intent_nearest_layer_first() -> None:
    packs = (pack(facts=[{**FACT, "id": "D"}]), pack("federal", facts=[{**FACT, "id": "F"}]))
    found = answers(packs, "rights_voice", "parent-group", TODAY).told
    assert [(f.entry.id, f.layer) for f in found] == [("D", "district"), ("F", "federal")]
    assert answers(packs, "services_food", "t", TODAY).told == ()
    assert answers(packs, "rights_voice", "another", TODAY).told == ()


def test_the_first_entries_of_each_layer_are_told_before_the_others() -> None:
    district = pack(facts=[{**FACT, "id": "one"}, {**FACT, "id": "two"}])
    packs = (district, pack("federal", facts=[{**FACT, "id": "F"}]))
    found = answers(packs, "rights_voice", "parent-group", TODAY).told
    assert [f.entry.id for f in found] == ["one", "F", "two"]


def test_what_a_nearer_layer_says_better_is_told_in_its_place() -> None:
    packs = (
        pack(facts=[{**FACT, "id": "D", "overrides": ["F"]}]),
        pack("federal", facts=[{**FACT, "id": "F"}]),
    )
    assert [f.entry.id for f in answers(packs, "rights_voice", "parent-group", TODAY).told] == ["D"]


@pytest.mark.parametrize(
    ("district", "federal", "person"),
    [
        ({}, {}, False),
        ({}, {"facts": [FACT]}, False),
        ({}, {"facts": [{**FACT, "escalate": True}]}, True),
        ({}, {"facts": [{**FACT, "needs_local": True}]}, True),
        ({"facts": [{**FACT, "id": "D"}]}, {"facts": [{**FACT, "needs_local": True}]}, False),
        (
            {"pending": [PENDING]},
            {"facts": [FACT]},
            True,
        ),
        (
            {"pending": [{**PENDING, "topic": "volunteer"}]},
            {"facts": [FACT]},
            False,
        ),
    ],
)
def test_a_person_is_needed_where_a_nearer_layer_decides_and_is_silent(
    district: dict[str, Any], federal: dict[str, Any], person: bool
) -> None:
    packs = (pack(**district), pack("federal", **federal))
    assert answers(packs, "rights_voice", "parent-group", TODAY).needs_person is person


def test_a_topic_that_no_intent_has_is_a_fault() -> None:
    packs = (pack(office=OFFICE, facts=[{**FACT, "topic": "weather"}]),)
    assert [f for f in check(packs) if "weather, which is no topic of rights_voice" in f]


SIGNED = {"by": "Counsel", "on": date(2026, 1, 1), "why": "a state law"}
FLOOR = {**FACT, "id": "F", "limit_days": 45}


@pytest.mark.parametrize(
    ("nearer", "said"),
    [
        ({"limit_days": 10}, ""),
        ({"limit_days": 45}, ""),
        ({"limit_days": 60}, "allows more days than F"),
        ({}, "names no limit in place of that of F"),
        ({"limit_days": 10, "topic": "volunteer"}, "is about something else than F"),
        (
            {"limit_days": 60, "exception": {"by": "Counsel", "on": date(2026, 1, 1), "why": "x"}},
            "",
        ),
        ({"limit_days": 10, "overrides": ["G"]}, "overrides G, which is in no pack"),
    ],
)
def test_a_nearer_layer_may_add_or_shorten_and_not_take_away(
    nearer: dict[str, Any], said: str
) -> None:
    near = {**FACT, "id": "D", "overrides": ["F"], **nearer}
    packs = (pack(office=OFFICE, facts=[near]), pack("federal", facts=[FLOOR]))
    found = [fault for fault in check(packs) if "D " in fault]
    assert (said in found[0]) if said else (found == [])


def test_words_that_a_fact_must_not_say_are_found_in_its_texts(tmp_path: Path) -> None:
    folder = on_disk(
        tmp_path,
        "x-name = x\noffice-name = o\nfact-a = You QUALIFY for it\n",
        office=OFFICE,
        facts=[{**FACT, "do_not_say": ["you qualify"]}],
    )
    assert [f for f in check(load(("one",), folder), folder) if "must not say" in f]


@pytest.mark.parametrize(("day", "count"), [(date(2026, 12, 1), 1), (date(2026, 12, 2), 0)])
def test_a_service_past_its_date_is_not_offered(day: date, count: int) -> None:
    known = (pack(services=[{**SERVICE, "id": "s", "text": "service-s"}]),)
    assert len(answers(known, "rights_voice", "parent-group", day).told) == count
    assert len(due_for_review(known, day)) == 1 - count


def test_every_intent_that_a_pack_names_is_one_of_the_domains() -> None:
    domain = yaml.safe_load((FOLDER.parents[1] / "nlu_data/domain.yml").read_text("utf-8"))
    packs = load(("us", "example-district"))
    named = {i for p in packs for entry in (*p.facts, *p.services) for i in entry.intents}
    assert named <= set(domain["intents"])


@pytest.fixture
def line(settings: Settings, empty_database: Path, tmp_path: Path) -> Settings:
    """A line with a store of its own."""
    path = tmp_path / "own.db"
    shutil.copy(empty_database, path)
    return settings.model_copy(update={"database_url": f"sqlite:///{path}"})


def checked(line: Settings) -> Result:
    return CliRunner().invoke(commands, ["check"], obj=line)


def test_a_pack_is_checked_as_it_was_changed_at_the_desk(line: Settings) -> None:
    assert (checked(line).exit_code, checked(line).output) == (0, "packs: all well\n")
    filed = (FOLDER / "example-district/pack.yml").read_text("utf-8")
    longer = filed.replace("limit_days: 10", "limit_days: 60", 1)
    with transaction(wiring.store(line)) as session:
        pack_versions.add(session, "example-district", longer, "Ada Day", NOON)
    assert checked(line).exit_code == 1
    assert "allows more days than" in checked(line).output


def test_a_text_of_a_pack_that_asks_what_no_text_may_is_a_fault(line: Settings) -> None:
    english = Texts(line.packs).digest("en", "office-name")
    assert english
    with transaction(wiring.store(line)) as session:
        text_reviews.add(session, "es", "office-name", english, "¿Tiene papeles?", "Ada", NOON)
    assert "es: office-name asks a family for its status\n" in checked(line).output


def test_where_there_is_no_store_the_files_are_checked(settings: Settings, tmp_path: Path) -> None:
    nowhere = f"sqlite:///{tmp_path / 'nowhere.db'}"
    assert checked(settings.model_copy(update={"database_url": nowhere})).exit_code == 0
    assert list(tmp_path.iterdir()) == []
