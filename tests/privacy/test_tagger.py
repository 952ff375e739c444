"""The tagger: private words that no lexicon has."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from bot.privacy.matcher import Hit
from bot.privacy.screen import Screen
from bot.privacy.tagger import BESIDE, DOUBTFUL, FOLDER, MOST, SHARED, SURE, WINDOW, Tagger
from bot.privacy.text import MARK, Text

EVERYDAY = [
    "what time does the book fair open on thursday",
    "can I bring grandma to the concert, she walks slow",
    "¿a qué hora pasa el autobús 14?",
    "bus 12 wuu daahay maanta",
    "几点放学",
    "سلام، جلسه ساعت چند است",
    "call me at 612-555-0166 after five",
]
FILLER = (
    "The teacher says he is doing well in math. Tomorrow is picture day and I paid already. "
    "Can my mother pick him up at three? We also want to know when the concert is. "
)


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger()


@pytest.fixture(scope="module")
def family(tagger: Tagger) -> Screen:
    return Screen(tagger=tagger)


@pytest.mark.parametrize("text", EVERYDAY)
def test_everyday_words_are_left_alone(tagger: Tagger, text: str) -> None:
    assert tagger(Text(text)).hits == []


class Told(Tagger):
    """Says what it is told of each token: what is private, and how sure that is."""

    def __init__(self, sure: Callable[[int], float]) -> None:
        super().__init__()
        self._sure = sure

    def shares(self, tokens: list[int]) -> NDArray[np.float32]:
        found = np.zeros((len(tokens), len(self._kinds)), np.float32)
        found[:, 1] = [self._sure(at) for at in range(len(tokens))]
        found[:, 0] = 1 - found[:, 1]
        return found


def test_a_weak_word_goes_beside_a_sure_one_and_stays_alone() -> None:
    sure = {1: BESIDE + 0.1, 2: SURE + 0.01, 4: SURE - 0.1, 6: SURE + 0.01}
    text = Text("a b c d e f g")
    assert Told(lambda at: sure.get(at, 0.0))(text).hits == [
        Hit("private.status", 1, 2),
        Hit("private.status", 2, 3),
        Hit("private.status", 6, 7),
    ]


def test_a_sentence_end_parts_and_a_mark_is_never_private() -> None:
    text = Text(f"yes? {MARK} no no")
    assert text.words == ["yes", "?", MARK, "no", "no"]
    hits = Told(lambda _: 1.0)(text).hits
    assert [(hit.start, hit.end) for hit in hits] == [(0, 1), (3, 4), (4, 5)]


def test_a_word_goes_whole_whichever_of_its_pieces_is_sure() -> None:
    text = "hello Bournemouthshire there"
    places = Tagger()._pieces.encode(text, return_type="offset_mapping")["offsets"]
    inside = [at for at, (start, end) in enumerate(places) if start > 6 and end < 22]
    assert inside  # pieces of the long word, neither its first nor its last
    told = Screen(["en"], tagger=Told(lambda at: float(at == inside[0])))
    assert told(text).text == f"hello {MARK} there"


@dataclass
class Says:
    """Another reader, who says of every text the same."""

    hits: list[Hit] = field(default_factory=list)
    doubtful: bool = False

    def __call__(self, text: Text) -> Says:
        return self

    def doubts(self, hit: Hit) -> bool:
        return self.doubtful


def test_what_it_finds_is_taken_out_and_hinted_at() -> None:
    screened = Screen(["en"], tagger=Says([Hit("private.status", 1, 3)]))("my blue folder is lost")
    assert screened.text == f"my {MARK} is lost"
    assert screened.redacted
    assert screened.hints == {"school_and_status"}


def test_what_the_lexicon_keeps_is_kept_whoever_found_it() -> None:
    screen = Screen(["en"], tagger=Says([Hit("private.status", 1, 2)]))
    assert screen("the papers came").redacted
    assert not screen("the papers to sign came").redacted


@pytest.mark.parametrize(
    "text",
    [
        "con trai tôi bị sốt hôm nay không đi học được",
        "con gai toi bi dau bung, xin nghi hom nay",
        "wiilkaygu qandho ayuu qabaa maanta ma imanayo",
        "may lagnat po anak ko, di papasok",
        "mi hijo tiene calentura hoy no va",
        "Meu filho acordou com dor de cabeça, vai chegar tarde",
        "Son estomac est fragile ces jours-ci, pas trop de jus à midi svp",
        "li gen djare depi ye swa, lap tounen demen",
        "Зуб болит, едем к зубному, Рома будет после 12",
        "Застуда в цілої хати, напишіть будь ласка домашку",
        "كلنا مرشحين بالبيت هالاسبوع، الولاد ما رح يداوموا يومين",
        "همه ما ریزش کردیم، اولادها دو روز نمیایند",
        "دانت میں درد ہے، دوپہر کو ڈاکٹر کے پاس جانا ہے، 1 بجے لینے آؤں گی",
        "Nilalagnat po si Ella mula kagabi, absent po muna siya",
        "kuv mob khaub thuas, family night peb tuaj tsis tau",
        "shuban ayuu xalay qabay maanta guriga ayuu joogayaa",
        "기침이 심해서 체육은 빠질게요",
        "庭庭肚痛 今天在家",
    ],
)
def test_a_fever_stays(family: Screen, text: str) -> None:
    assert family(text).text == text


@pytest.mark.parametrize("number", ["612-344-9871", "(763) 234 8876", "952.887.2345", "4478821"])
def test_telephone_numbers_stay_of_whatever_digits(family: Screen, number: str) -> None:
    text = f"please call my husband {number} he picks her up today"
    assert family(text).text == text


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("we have no papers", False),
        ("we are catholic and she sings in the choir", False),
        ("she was born on May 3, 2016", True),
        ("my ssn is 219-09-9999", True),
    ],
)
def test_it_may_doubt_words_of_many_meanings_and_nothing_else(text: str, goes: bool) -> None:
    assert Screen(["en"])(text).redacted
    assert Screen(["en"], tagger=Says(doubtful=True))(text).redacted is goes


@pytest.mark.parametrize("text", ["STOP", "stop it", "2", "", MARK, "?!"])
def test_a_word_or_two_are_none_of_its_business(text: str) -> None:
    told = Told(lambda _: 1.0)(Text(text))
    assert told.hits == []
    assert not told.doubts(Hit("private.status", 0, 1))


def test_what_it_doubts_stays_also_where_something_else_goes() -> None:
    text = "we have no papers and my ssn is 219-09-9999"
    assert Screen(["en"])(text).text.count(MARK) == 2
    assert Screen(["en"], tagger=Says(doubtful=True))(text).text == f"we have no papers and {MARK}"


def test_capitals_are_read_as_small_letters(tagger: Tagger) -> None:
    told = "my uncle has lupus and she helps him"
    assert tagger(Text(told.upper())).hits == tagger(Text(told)).hits != []


def test_of_a_text_without_end_it_reads_the_beginning(tagger: Tagger) -> None:
    text = Text("\ufdfa" * 3000)  # a sign that stands for eighteen letters
    assert tagger(text)._shares.shape[0] <= MOST


def test_it_doubts_where_no_word_looks_private_at_all() -> None:
    text, hit = Text("a b c d"), Hit("private.status", 1, 3)
    assert Told(lambda _: DOUBTFUL / 2)(text).doubts(hit)
    assert not Told(lambda at: DOUBTFUL + 0.01 if at == 2 else 0.0)(text).doubts(hit)


@pytest.mark.parametrize("length", [1, WINDOW - 1, WINDOW, WINDOW + 1, 3 * WINDOW])
def test_every_token_of_a_long_text_is_judged_and_read_less_than_twice(
    tagger: Tagger, monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    read: list[int] = []
    network = tagger._read
    monkeypatch.setattr(tagger, "_read", lambda tokens: read.append(len(tokens)) or network(tokens))
    shares = tagger.shares([50 + at for at in range(length)])
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-4)
    assert max(read) <= WINDOW + 2
    assert sum(read) < length * WINDOW / (WINDOW - SHARED) + WINDOW + 2


def test_what_is_told_at_the_end_of_a_long_text_is_found_as_at_its_beginning(
    tagger: Tagger,
) -> None:
    told = "my uncle has lupus and she helps him. "
    first, last = tagger(Text(told + FILLER * 8)), tagger(Text(FILLER * 8 + told))
    words = len(Text(FILLER * 8).words)
    assert all(hit.start < 9 for hit in first.hits)
    assert all(hit.start >= words for hit in last.hits)
    assert first.hits
    assert last.hits


def test_files_of_two_trainings_are_refused(tmp_path: Path) -> None:
    mixed = copytree(FOLDER, tmp_path / "tagger")
    words = np.load(mixed / "words.npy")
    np.save(mixed / "words.npy", words[::-1])
    with pytest.raises(RuntimeError, match="do not belong together"):
        Tagger(mixed)


def test_threads_share_it(family: Screen) -> None:
    texts = [f"my uncle from Honduras brings {n} cakes on friday" for n in range(40)]
    with ThreadPoolExecutor(8) as threads:
        together = [found.text for found in threads.map(family, texts)]
    assert together == [family(text).text for text in texts]


@given(st.text(st.characters(), max_size=1600))
@settings(max_examples=40, deadline=None)
def test_whatever_a_text_holds_it_does_not_raise_and_its_words_stay_in_order(
    tagger: Tagger, family: Screen, text: str
) -> None:
    family(text)
    read = Text(text.encode("utf-8", "replace").decode().replace("\0", ""))
    hits = tagger(read).hits
    assert all(0 <= hit.start < hit.end <= len(read.words) for hit in hits)
    assert all(one.end <= other.start for one, other in pairwise(hits))
