"""`puente language`: the files of a new language, what it lacks, and when it lacks nothing."""

from __future__ import annotations

import json
import shutil
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from bot import cli_language
from bot.cli_language import language
from bot.errors import NotReady, Permanent
from bot.evaluation_of_privacy import measure
from bot.language import formats
from bot.language.adding import add, known
from bot.language.beyond import beyond
from bot.language.check import faults
from bot.language.entities import Extractors
from bot.language.glossary import Glossary
from bot.language.inventory import Part, Places, inventory
from bot.language.keywords import KINDS
from bot.language.languages import Language, growing, shipped
from bot.language.ledger import Standing
from bot.language.texts import Texts
from bot.privacy.screen import Screen
from bot.settings import Settings
from tests.standins.languages import PACKS, copy_of_languages, translate


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return copy_of_languages(tmp_path)


@pytest.fixture
def own(places: Places, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A line whose languages are a copy."""
    monkeypatch.setattr(cli_language, "_places", lambda: places)
    return settings


def say(own: Settings, *words: str) -> Result:
    return CliRunner().invoke(language, words, obj=own)


def texts(places: Places) -> Texts:
    return Texts(PACKS, places.responses)


def added(places: Places, code: str = "pl") -> Language:
    return add(code, texts(places), places)[0]


def parts(places: Places, code: str = "pl") -> dict[str, Part]:
    return {part.name: part for part in inventory(code, texts(places), places)}


def test_a_new_language_says_nothing_before_somebody_has_written_something(places: Places) -> None:
    before = texts(places)
    added(places)
    after = texts(places)
    assert after.growing == ("pl",)
    assert after.languages == before.languages == shipped(places.responses)
    assert after.ids("pl") == set()
    assert not after.has("pl", "safety-poison")
    assert faults(PACKS, places.responses) == []


def test_every_english_text_stands_in_a_comment_of_the_new_files(places: Places) -> None:
    added(places)
    known = texts(places)
    written = "\n".join(path.read_text("utf-8") for path in known.files("pl"))
    assert all(f"# {one}: " in written for one in known.ids("en"))
    assert all(not line or line.startswith("#") for line in written.splitlines())


def test_the_tables_have_the_english_keys_and_no_words_and_do_no_harm(places: Places) -> None:
    added(places)
    for folder in ("responses/words", "responses/glossary", "bot/privacy/lexicon"):
        ours, theirs = (
            yaml.safe_load((places.root / folder / f"{code}.yml").read_text("utf-8"))
            for code in ("en", "pl")
        )
        assert ours.keys() == theirs.keys()
        assert words_in(theirs) == []
    said = Extractors({}, {}, places.responses / "words").speaking("pl")
    assert said.named("w czwartek, two adults", date(2026, 12, 1)) == {
        "day": "2026-12-03",  # the names of days are CLDR's
        "adults": 2,
    }
    assert Glossary(places.responses / "glossary").asked("what is an IEP?") == "term-iep"


def words_in(node: Any) -> list[Any]:
    if isinstance(node, dict):
        return [word for value in node.values() for word in words_in(value)]
    return [node] if node else []


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("xx", "no language that Babel knows"),
        ("", "no language that Babel knows"),
        ("../pl", "no language that Babel knows"),
        ("es", "shipped"),
        ("es-MX", "taken for es"),
        ("tl", "taken for fil"),
    ],
)
def test_what_is_no_new_language_is_refused_and_leaves_nothing(
    places: Places, code: str, why: str
) -> None:
    before = sorted(places.root.rglob("*"))
    with pytest.raises(Permanent, match=why):
        added(places, code)
    assert sorted(places.root.rglob("*")) == before


def test_a_language_is_added_once(places: Places) -> None:
    added(places)
    with pytest.raises(Permanent, match="puente language missing pl"):
        added(places)


def test_what_somebody_has_written_is_never_written_over(places: Places) -> None:
    kept = places.evaluation / "pl.report.tsv"
    kept.write_text("pl\tservices_food\tgdzie jest jedzenie\t\t\n")
    added(places)
    translate(places, "pl", {"safety-poison": "Proszę zadzwonić."})
    (places.responses / "pl/language.yml").unlink()  # as if the first run had been cut off
    added(places)
    assert kept.read_text().startswith("pl\t")
    assert texts(places).render("pl", "safety-poison") == "Proszę zadzwonić."


@pytest.mark.parametrize(
    ("code", "name", "direction", "day", "hour"),
    [
        ("pl", "Polski", "ltr", "czwartek, 3 grudnia", "18:05"),
        ("PL", "Polski", "ltr", "czwartek, 3 grudnia", "18:05"),
        ("sr-Latn", "Srpski (latinica)", "ltr", "četvrtak, 3. decembar", "18:05"),
        ("he", "עברית", "rtl", "יום חמישי 3 דצמבר", "18:05"),
        ("am", "አማርኛ", "ltr", "ሐሙስ፣ ዲሴምበር 3", "6:05 ከሰዓት"),
        ("mam", "Mam", "ltr", "jueves 3 de diciembre", "6:05 p.m."),  # as in Spanish
    ],
)
def test_a_languages_name_direction_and_dates_are_those_of_cldr(
    places: Places, code: str, name: str, direction: str, day: str, hour: str
) -> None:
    made = added(places, code)
    assert growing(places.responses) == {made.code: made}  # the file says what was found
    assert (made.name, made.dir) == (name, direction)
    assert formats.day(made, date(2026, 12, 3)) == day
    assert formats.hour(made, time(18, 5)) == hour


def test_every_language_that_the_line_has_no_texts_in_can_be_added() -> None:
    found = {code: known(code)[0] for code in beyond()}
    assert {code: made.code for code, made in found.items()} == {code: code for code in found}
    said = {formats.day(made, date(2026, 12, 3)) for made in found.values()}
    assert not any("M12" in day for day in said)
    assert found["fa"].babel == "fa_AF"  # which the library does not tell from Dari
    assert found["quc"].name == "K'iche'"


def test_a_new_language_can_be_asked_for_by_its_name(places: Places) -> None:
    added(places, "cs")
    found = beyond(places.responses / "beyond.yml")["cs"]
    assert {"cestina", "i speak czech"} <= found.said
    assert "czech" not in found.said  # alone it may be anything


@pytest.mark.parametrize("wrong", ["name: Polski", "code: de", "[", "", "code: pl\nspeed: 3"])
def test_a_language_that_cannot_be_read_is_said_to_be_so(places: Places, wrong: str) -> None:
    added(places)
    (places.responses / "pl/language.yml").write_text(wrong)
    with pytest.raises(NotReady, match=r"language\.yml cannot be read"):
        texts(places)


def test_a_text_that_is_written_is_a_draft_and_is_held_to_what_holds_for_texts(
    places: Places,
) -> None:
    added(places)
    translate(places, "pl", {"safety-poison": "Proszę zadzwonić.", "consent-stop": "Do widzenia."})
    known = texts(places)
    assert known.standing("pl", "safety-poison") is Standing.DRAFT
    found = faults(PACKS, places.responses)
    assert found == ["pl: consent-stop takes other arguments than the English text"]


def test_what_is_missing_is_counted_and_what_is_at_stake_comes_first(own: Settings) -> None:
    assert say(own, "add", "pl").exit_code == 0
    done = say(own, "missing", "pl")
    assert done.exit_code == 1
    head, first, *_ = done.stdout.splitlines()
    assert head.startswith("pl: ")
    assert first.split()[:6] == ["*", "0", "of", "17", "texts:", "safety"]
    listed = {one["name"]: one for one in json.loads(say(own, "missing", "--json").stdout)["pl"]}
    assert listed["examples: services_food"]["have"] == 0
    assert listed["examples: services_food"]["of"] == 10
    assert listed["words: stop"]["lacks"]
    assert not listed["texts reviewed"]["needed"]
    assert "pl" in say(own, "missing", "so").stderr


def test_what_is_written_counts(places: Places) -> None:
    added(places)
    english = texts(places).patterns("en")["safety-poison"].words
    own = {"safety-poison": english, "safety-violence": "Proszę zadzwonić na 911."}
    translate(places, "pl", own)
    lines = "".join(f"    - przykład {n}\n" for n in range(9))
    path = places.examples / "pl/services.yml"
    block = "- intent: services_food\n  examples: |\n"
    path.write_text(path.read_text("utf-8").replace(block, block + lines), "utf-8")
    words = places.responses / "words/pl.yml"
    words.write_text(words.read_text("utf-8").replace("adults: []", "adults: [dorośli]"), "utf-8")
    found = parts(places)
    assert found["texts: safety"].have == 2
    assert found["texts that are not the English words"].have == 1
    assert found["examples: services_food"].have == 9
    assert found["word tables"].have == 1
    assert found["messages to measure with: report"].have == 0  # its head is no message


def test_a_language_that_has_all_that_another_has_lacks_nothing(
    places: Places, own: Settings
) -> None:
    added(places)
    for path in texts(places).files("es"):
        ours = path.parent == places.responses / "es"
        copy = path.parent.with_name("pl") / path.name if ours else path.with_name("pl.ftl")
        shutil.copy(path, copy)
    for path in (places.examples / "pl").glob("*"):
        path.unlink()
    shutil.copytree(places.examples / "es", places.examples / "pl", dirs_exist_ok=True)
    for folder in (places.responses / "words", places.responses / "glossary", places.lexicon):
        shutil.copy(folder / "es.yml", folder / "pl.yml")
    assert say(own, "missing", "pl").exit_code == 1  # the words of keywords.yml
    its_words_are_those_of_spanish(places)
    done = say(own, "missing", "pl")
    assert done.exit_code == 0, done.stdout
    assert "it may be shipped" in done.stdout
    assert "pl" not in shipped(places.responses)  # that takes a person and the catalogue


def its_words_are_those_of_spanish(places: Places, but: str = "") -> None:
    """All that Spanish has in keywords.yml Polish has, too, `but` one kind."""
    path = places.responses / "keywords.yml"
    table = yaml.safe_load(path.read_text("utf-8"))
    for kind, said in table.items():
        if kind != but and isinstance(said, dict) and "es" in said:
            said["pl"] = said["es"]
    path.write_text(yaml.safe_dump(table, allow_unicode=True), "utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_words_that_the_line_reads_is_needed(places: Places, kind: str) -> None:
    added(places)
    its_words_are_those_of_spanish(places, but=kind)
    found = {name: part for name, part in parts(places).items() if part.where.endswith("words.yml")}
    lacking = [name for name, part in found.items() if part.needed and part.lacks]
    assert lacking == [f"words: {kind}"]


def test_a_file_for_each_kind_of_message_is_made_and_can_be_measured_at_once(
    places: Places, own: Settings
) -> None:
    said = say(own, "add", "pl").stdout
    kinds = ("dev", "report", "danger", "private")
    assert all(f"nlu_data/eval/pl.{kind}.tsv" in said for kind in kinds)
    bare = [places.evaluation / f"pl.{kind}.tsv" for kind in kinds[2:]]
    assert measure(bare, Screen(), lambda _: "")["pl"]["danger"] == 0
    assert parts(places)["messages to measure with: danger"].have == 0


def test_messages_that_somebody_has_written_are_kept(places: Places, own: Settings) -> None:
    kept = places.evaluation / "pl.danger.tsv"
    kept.write_text("none\tdzień dobry\n")
    assert "pl.danger.tsv" not in say(own, "add", "pl").stdout
    assert kept.read_text() == "none\tdzień dobry\n"
