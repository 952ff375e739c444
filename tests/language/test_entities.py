"""What a message names: how many, who comes, which need, which detail."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.conversation.turn import Tools
from bot.language.entities import Entities
from bot.language.fold import words
from bot.language.formats import day_names, month_names
from bot.language.languages import CATALOGUE
from bot.language.tables import Finder, Table, load

TODAY = date(2026, 12, 1)
"""A Tuesday."""
EXAMPLES = Path(__file__).resolve().parents[2] / "nlu_data/nlu"


@pytest.fixture(scope="module")
def entities(loaded_tools: Tools) -> Entities:
    return loaded_tools.entities.speaking("en")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2),
        ("２", 2),
        ("٢", 2),
        ("۴", 4),
        ("dos", 2),
        ("Tres.", 3),
        ("sinco", 5),
        ("three", 3),
        ("cero", 0),
        ("0", 0),
        ("007", 7),
        ("999", 999),
        ("1000", None),
        ("no 2", None),
        ("1 2", None),
        ("-1", 1),
        ("hola", None),
        ("", None),
    ],
)
def test_a_number_is_read_in_any_script_and_in_words(
    entities: Entities, text: str, number: int | None
) -> None:
    assert entities.number(text) == number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no vamos", {"attending": "no"}),
        ("we no come", {"attending": "no"}),
        ("ya no podemos", {"attending": "no"}),
        ("no se si vamos", {"attending": "maybe"}),
        ("ay estaremos", {"attending": "yes"}),
        ("si vamos 2 adultos y 3 niños", {"attending": "yes", "adults": 2, "children": 3}),
        ("we coming two adults, one kid", {"attending": "yes", "adults": 2, "children": 1}),
        ("voy con mis 3 chamos", {"attending": "yes", "adults": 1, "children": 3}),
        ("somos 4, 2 niños", {"children": 2}),
        ("2 little kids", {"children": 2}),
        ("vamos, 3 patojos", {"attending": "yes", "children": 3}),
        ("necesito raite", {"needs": ["ride"]}),
        ("no tengo carro ni quien cuide a mis hijos", {"needs": ["ride", "childcare"]}),
        ("no ablo ingles", {"needs": ["interpreter"]}),
        ("de nada", {}),
    ],
)
def test_an_answer_to_an_event_is_taken_apart(
    entities: Entities, text: str, found: dict[str, Any]
) -> None:
    assert entities.of(text, "events_rsvp", TODAY) == found


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("a k hora es", "time"),
        ("wat time", "time"),
        ("dnd es la junta", "place"),
        ("cuidan a los chamos?", "childcare"),
        ("hay guagua", "ride"),
        ("puedo llevar a mi suegra", "family"),
        ("you give food?", "dinner"),
        ("alguien que hable espanol", "interpreter"),
        ("algo mas", None),
    ],
)
def test_a_question_about_an_event_names_its_detail(
    entities: Entities, text: str, detail: str | None
) -> None:
    assert entities.of(text, "events_details", TODAY).get("details", [None])[0] == detail


@pytest.mark.parametrize(
    ("text", "intent", "found"),
    [
        ("junta en Lincoln", "events_upcoming", {"event": "family-meeting", "school": "lincoln"}),
        ("cuando abre oak hill", "school_day_info", {"school": "oak-hill"}),
        ("en español", "account_language", {"language": "es"}),
        ("Somali please", "account_language", {"language": "so"}),
        ("i speak only mam, not spanish", "account_language", {"language": "mam"}),
        ("somos mam, interprete de mam", "support_interpreter", {"language": "mam"}),
        ("Good morning mam, kailangan ko po ng interpreter", "support_interpreter", {}),
        ("yes mam, call me please", "support_call_me", {}),
        ("mil grasias", "talk_social", {"gratitude": True}),
        ("hola", "talk_social", {}),
        ("2 adultos en español", "services_food", {}),
    ],
)
def test_an_intent_gets_only_the_entities_it_can_use(
    entities: Entities, text: str, intent: str, found: dict[str, Any]
) -> None:
    assert entities.of(text, intent, TODAY) == found


def test_words_are_found_whole_longest_first_and_each_id_once() -> None:
    finder = Finder({"short": ["bus"], "long": ["bus stop"], "other": ["car"]})
    assert finder.all("bus stop by car and bus and car") == ["long", "other", "short"]
    assert finder.all("busy scar") == []
    assert finder.first("") is None


def test_a_table_without_words_finds_nothing() -> None:
    assert Finder({}).all("anything at all") == []
    assert Finder({"empty": []}).first("anything") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("interpreter not needed", {"no_needs": ["interpreter"]}),
        ("childcare no more, ride yes", {"needs": ["ride"], "no_needs": ["childcare"]}),
        ("cena no gracias", {"no_needs": ["dinner"]}),
        ("lo del ride ya no", {"no_needs": ["ride"]}),
        ("no necesito ride ni cena", {"no_needs": ["ride", "dinner"]}),
        ("no tengo carro ni quien cuide a mis hijos", {"needs": ["ride", "childcare"]}),
        ("i can give a ride to others", {}),
        ("not 2 adults, 3 adults sorry", {"adults": 3}),
        ("first i say 2 kids but is 5 kids", {"children": 5}),
        ("we are four", {}),
        ("dicen que si dan clase", {}),
        ("si vamos", {"attending": "yes"}),
        ("if there is interpreter yes we come", {"attending": "maybe", "needs": ["interpreter"]}),
    ],
)
def test_a_refusal_is_no_request_and_a_correction_replaces(
    entities: Entities, text: str, found: dict[str, Any]
) -> None:
    assert entities.of(text, "events_rsvp", TODAY) == found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("tomorrow", "2026-12-02"),
        ("pasado mañana", "2026-12-03"),
        ("this tuesday", "2026-12-01"),
        ("tuesday", "2026-12-08"),
        ("este viernes", "2026-12-04"),
        ("next friday", "2026-12-11"),
        ("el viernes de la proxima semana", "2026-12-11"),
        ("el 3", "2026-12-03"),
        ("dec 15", "2026-12-15"),
        ("12/5", "2026-12-05"),
        ("5 de diciembre", "2026-12-05"),
        ("in two weeks", "2026-12-15"),
        ("tuesday no sorry wednesday", "2026-12-02"),
        ("por la mañana", None),
        ("the 3rd grade teacher", None),
        ("call me at 555-0123", None),
        ("se llama Domingo", None),
        ("thursday 3/12", "2026-12-03"),
        ("thursday 3", "2026-12-03"),
        ("yes we come thursday 2 adults 3 kids", "2026-12-03"),
        ("friday 1 adult", "2026-12-04"),
        ("jueves 4 personas", "2026-12-03"),
        ("on 12-5", "2026-12-05"),
        ("12-05-2026", "2026-12-05"),
        ("call me 3-4 pm", None),
        ("10-15 minutes late", None),
        ("va a faltar 2-3 días", None),
        ("open 24/7", None),
        ("del 3-5 de diciembre", "2026-12-03"),
        ("may 5", "2027-05-05"),
        ("2 may come late", None),
        ("may 2 kids come", None),
        ("we'd like to come", None),
        ("two weeks ago 3 of us", None),
        ("absent mon and tue", "2026-12-07"),
    ],
)
def test_days_are_read_as_people_write_them(entities: Entities, text: str, day: str | None) -> None:
    assert entities.named(text, TODAY).get("day") == day


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("at 6", "18:00"), ("6pm", "18:00"), ("a las 7", "07:00"), ("seis y media", "18:30"),
        ("at noon", "12:00"), ("10:30 am", "10:30"), ("cuarto pa las cinco", "16:45"),
        ("tonight at 7", "19:00"), ("12 at night", "00:00"), ("tmrw in the morning at 9", "09:00"),
        ("good morning, 3:30 works", "15:30"), ("call me 3-4 pm", "15:00"),
        ("from 11-1pm", "11:00"),
        ("room 12", None), ("6 kids", None), ("call me at once", None), ("after 3 days", None),
        ("for about 2 hours", None), ("absent from 5 december", None),
    ],
)  # fmt: skip
def test_times_are_read_as_people_write_them(
    entities: Entities, text: str, time: str | None
) -> None:
    assert entities.named(text, TODAY).get("time") == time


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("3rd grade", "3"), ("va en sexto", "6"), ("esta en octavo en oak hill", "8"),
        ("kinder", "K"), ("pre k", "PK"), ("wait a second", None), ("el segundo piso", None),
    ],
)  # fmt: skip
def test_grades_are_read_and_other_ordinals_are_not(
    entities: Entities, text: str, grade: str | None
) -> None:
    assert entities.named(text, TODAY).get("grade") == grade


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("es", "Amaneció con fiebre esta mañana y no fue", "2026-12-01"),
        ("es", "el primero de diciembre", "2026-12-01"),
        ("es", "5 dic", "2026-12-05"),
        ("fr", "Mon fils est malade", None),
        ("fr", "il se tue au travail", None),
        ("fr", "à dix-sept heures", None),
        ("fr", "le 17 sept", "2027-09-17"),
        ("fr", "absent le 3/12", "2026-12-03"),
        ("vi", "con học môn Anh văn", None),
        ("vi", "con không thích món này", None),
        ("vi", "có thể 2 cháu không đi", None),
        ("vi", "cho em hỏi mấy 3 giờ", None),
        ("vi", "ngày 3/12", "2026-12-03"),
        ("vi", "thứ Năm ngày 3/12", "2026-12-03"),
        ("vi", "12/3 con nghỉ", "2026-12-03"),
        ("vi", "ngày 3 tháng 12", "2026-12-03"),
        ("vi", "thứ 2 học lại", "2026-12-07"),
        ("fil", "may 2 anak po ako", None),
        ("fil", "may 3 maliit", None),
        ("fil", "absent sya sa mon", "2026-12-07"),
        ("fil", "sa Dec 5 po", "2026-12-05"),
        ("so", "hal mar ma imaan", None),
        ("so", "laba mar", None),
        ("so", "5 diseembar", "2026-12-05"),
        ("ru", "Сына не будет 5.12", "2026-12-05"),
        ("ru", "05.12.2026 не придет", "2026-12-05"),
        ("ru", "5 декабря", "2026-12-05"),
        ("ru", "пятого декабря", "2026-12-05"),
        ("ru", "14 числа", "2026-12-14"),
        ("ru", "в 17.30", None),
        ("ru", "через 2 дня", "2026-12-03"),
        ("uk", "5.12 не буде", "2026-12-05"),
        ("uk", "маю 2 дітей", None),
        ("pt-BR", "dia 3", "2026-12-03"),
        ("pt-BR", "dia 3/12", "2026-12-03"),
        ("ht", "3 desanm", "2026-12-03"),
        ("ht", "1e janvye", "2027-01-01"),
        ("ko", "12월 5일에 못 가요", "2026-12-05"),
        ("ko", "12/3", "2026-12-03"),
        ("zh-Hans", "十二月五日", "2026-12-05"),
        ("zh-Hans", "我儿子5号不能去", "2026-12-05"),
        ("zh-Hans", "14号校车还没来", None),
        ("zh-Hant", "12月3號", "2026-12-03"),
        ("ar", "٥ ديسمبر", "2026-12-05"),
        ("ur", "5 تاریخ کو", "2026-12-05"),
        ("prs", "۵ دسمبر", "2026-12-05"),
        ("prs", "سه می آییم", None),
        ("hmn", "lub 12 hlis hnub 9", "2026-12-09"),
        ("en", "on the third", "2026-12-03"),
        ("en", "the third", None),
        ("es", "el tres de marzo", "2027-03-03"),
        ("es", "hasta el veinticinco", "2026-12-25"),
        ("es", "3 diciembre 5 pm", "2026-12-03"),
        ("es", "vamos los dos", None),
        ("pt-BR", "no dia quinze", "2026-12-15"),
        ("ru", "три числа", "2026-12-03"),
        ("ru", "третьего числа", "2026-12-03"),
        ("ru", "достаточно одного", None),
        ("prs", "۱۵ میزان", "2027-10-07"),
        ("prs", "پنجم عقرب", "2027-10-27"),
        ("prs", "۱۰ قوس", "2026-12-01"),
        ("prs", "۳۱ میزان", None),
        ("prs", "میزان", None),
    ],
)
def test_days_are_read_as_each_language_writes_them(
    loaded_tools: Tools, code: str, text: str, day: str | None
) -> None:
    assert loaded_tools.entities.speaking(code).named(text, TODAY).get("day") == day


@pytest.mark.parametrize(
    ("code", "text", "time"),
    [
        ("es", "esta noche a las 8", "20:00"), ("es", "a las 19 hrs", "19:00"),
        ("es", "3 diciembre 5 pm", "17:00"),
        ("es", "12 de la noche", "00:00"), ("es", "cada 8 horas", None),
        ("fr", "18h", "18:00"), ("fr", "18 h 05", "18:05"), ("fr", "à dix-sept heures", "17:00"),
        ("fr", "ce soir à 7h", "19:00"), ("fr", "à 7h du matin", "07:00"),
        ("fr", "2h de retard", None), ("fr", "il y a 2 heures", None), ("fr", "un soir", None),
        ("pt-BR", "19h30", "19:30"), ("pt-BR", "às 7 da noite", "19:00"),
        ("pt-BR", "até 6h", "18:00"), ("pt-BR", "de 8 em 8 horas", None),
        ("pt-BR", "as 2 crianças", None),
        ("ht", "3zè", "15:00"), ("ht", "7è diswa", "19:00"), ("ht", "setè diswa", "19:00"),
        ("ht", "a 3 è a m ap vini", "15:00"), ("ht", "5 è edmi", "17:30"),
        ("ht", "li nan 7è ane", None), ("ht", "pou 10 mas, sizè", "18:00"),
        ("ru", "в 17:30", "17:30"), ("ru", "в 17.30", "17:30"), ("ru", "в 7 вечера", "19:00"),
        ("ru", "вечером в 7", "19:00"), ("ru", "в 3 часа", "15:00"), ("ru", "завтра в 10", "10:00"),
        ("ru", "осталось 3 дня", None), ("ru", "Сына не будет 5.12", None),
        ("uk", "о 10 ранку", "10:00"), ("uk", "ввечері о 7", "19:00"),
        ("vi", "7h tối", "19:00"), ("vi", "7 giờ sáng", "07:00"), ("vi", "3h chiều", "15:00"),
        ("vi", "tối thứ 5 lúc 7h", "19:00"), ("vi", "tôi tới lúc 7h", "07:00"),
        ("vi", "thứ 5 sáng", None), ("vi", "thứ 2 chiều", None), ("vi", "sau giờ học", None),
        ("vi", "sau gio hoc", None), ("vi", "bây giờ", None), ("vi", "bóng đá", None),
        ("vi", "sáu giờ rưỡi chiều", "18:30"), ("vi", "từ 7 giờ tới 10 giờ", "07:00"),
        ("fil", "alas tres ng hapon", "15:00"), ("fil", "alas-onse ng gabi", "23:00"),
        ("fil", "ala una", "13:00"), ("fil", "2 adults at 3 bata", None),
        ("fil", "isang umaga", None),
        ("so", "saacadda 3da galabnimo", "15:00"), ("so", "saacadda 12", "12:00"),
        ("so", "3 saac", None), ("so", "laba habeen", None),
        ("hmn", "3 teev tsaus ntuj", "15:00"), ("hmn", "tsaus ntuj 7 teev", "19:00"),
        ("hmn", "peb teev", "15:00"), ("hmn", "1 teev dhau los", None),
        ("ko", "오후 3시 반", "15:30"), ("ko", "오후3시에 전화주세요", "15:00"),
        ("ko", "10시", "10:00"), ("ko", "저녁 일곱 시", "19:00"),
        ("ko", "세시 반", "15:30"), ("ko", "3시 40분", "15:40"),
        ("ko", "세 시간", None), ("ko", "3시간", None),
        ("zh-Hans", "下午3点半", "15:30"), ("zh-Hans", "三点", "15:00"),
        ("zh-Hans", "晚上七点", "19:00"), ("zh-Hans", "周三晚上7点", "19:00"),
        ("zh-Hans", "下礼拜三早上九点", "09:00"), ("zh-Hans", "下礼拜五上午十一点", "11:00"),
        ("zh-Hans", "周五晚上我和婆婆到", None), ("zh-Hans", "晚上 7:30", "19:30"),
        ("zh-Hans", "早上6点", "06:00"), ("zh-Hans", "下午一点", "13:00"),
        ("zh-Hans", "早一点", None), ("zh-Hans", "晚上十二点", "00:00"),
        ("zh-Hant", "夜晚8點", "20:00"), ("zh-Hant", "晏晝三點", "15:00"),
        ("ar", "الساعة ٣ العصر", "15:00"), ("ar", "الصبح الساعة ٩", "09:00"),
        ("ar", "سبعة وربع", "07:15"), ("ar", "12 بالليل", "00:00"),
        ("ur", "شام 7:30 بجے", "19:30"), ("ur", "صبح 9 بجے", "09:00"),
        ("ur", "7 baje shaam", "19:00"),
        ("ur", "رات کے 12 بجے", "00:00"), ("ur", "ساڑھے سات بجے", "07:30"), ("ur", "ایک رات", None),
        ("prs", "ساعت سه بعد از چاشت", "15:00"), ("prs", "نه بجه", "09:00"), ("prs", "نه", None),
    ],
)  # fmt: skip
def test_times_are_read_as_each_language_writes_them(
    loaded_tools: Tools, code: str, text: str, time: str | None
) -> None:
    assert loaded_tools.entities.speaking(code).named(text, TODAY).get("time") == time


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("vi", "tên con tôi là An"),
        ("vi", "tên học sinh"),
        ("vi", "tên phụ huynh"),
        ("en", "we come once kids are fed"),
    ],
)
def test_a_word_that_is_a_number_elsewhere_counts_nobody(
    loaded_tools: Tools, code: str, text: str
) -> None:
    found = loaded_tools.entities.speaking(code).named(text, TODAY)
    assert not {"adults", "children"} & found.keys()


def test_no_is_no_language_where_it_is_called_like_one(loaded_tools: Tools) -> None:
    filipino, english = (loaded_tools.entities.speaking(code) for code in ("fil", "en"))
    assert "language" not in filipino.named("hindi po kami makakapunta", TODAY)
    assert filipino.named("wikang hindi", TODAY)["language"] == "hi"
    assert english.named("hindi please", TODAY)["language"] == "hi"


def test_a_number_of_the_familys_own_language_stays_one(loaded_tools: Tools) -> None:
    assert loaded_tools.entities.speaking("en").number("ten") == 10
    assert loaded_tools.entities.speaking("es").number("once") == 11
    assert loaded_tools.entities.speaking("vi").number("ten") is None


@pytest.mark.parametrize("code", CATALOGUE)
def test_no_common_word_of_a_language_is_a_day_or_month_of_another(
    loaded_tools: Tools, code: str
) -> None:
    extractor, tables = loaded_tools.entities.speaking(code), load()
    own = of_days(code, tables)
    others = set().union(*(of_days(one, tables) for one in CATALOGUE)) - own
    begun = {word for said in own for word in said.split()}
    for word in common_words(code):
        texts = (word,) if word in begun else (word, f"{word} 3", f"3 {word}")
        if word in others:
            assert [text for text in texts if "day" in extractor.named(text, TODAY)] == []


def of_days(code: str, tables: dict[str, Table]) -> set[str]:
    """What a language calls days, weekdays and months, folded."""
    dates, language = tables[code]["dates"], CATALOGUE[code]
    said = [
        str(word)
        for name in ("days", "weekdays", "months")
        for called in dates[name].values()
        for word in called
    ]
    return {
        words(name)
        for name in (*said, *day_names(language).values(), *month_names(language).values())
    }


def common_words(code: str, most: int = 150, lines: int = 1000) -> list[str]:
    """The words that stand most often in what a language's families write."""
    texts = [
        line
        for path in sorted((EXAMPLES / code).glob("*.yml"))
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("    - ")
    ]
    some = texts[:: max(1, len(texts) // lines)]
    counted = Counter(word for text in some for word in words(text).split())
    return [word for word, _ in counted.most_common(most)]
