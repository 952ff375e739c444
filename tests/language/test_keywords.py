"""Whole messages that mean one thing, in every language at once."""

from __future__ import annotations

from itertools import combinations

import pytest
import yaml

from bot.language.fold import words
from bot.language.keywords import (
    ANSWERS,
    COMMANDS,
    COURTESIES,
    KINDS,
    LONGEST,
    PLACES,
    Keywords,
    phrases,
)
from bot.language.languages import CATALOGUE, RESPONSES, growing

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
TABLE = yaml.load((RESPONSES / "keywords.yml").read_text("utf-8"), Loader=LOADER)
ALSO_A_LANGUAGE = {"hindi"}
"""Words of ours that name a language, too: "hindi" is no in Filipino."""


@pytest.fixture(scope="module")
def keywords() -> Keywords:
    return Keywords()


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("STOP", "stop"),
        ("Stop!", "stop"),
        (" s t o p", None),
        ("ALTO", "stop"),
        ("ya no manden mensajes", "stop"),
        ("Ya no kiero mensajes!!", "stop"),
        ("dont text me", "stop"),
        ("i don't want more messages", "stop"),
        ("quítenme de la lista", "stop"),
        ("START", "start"),
        ("empezar", "start"),
        ("mándeme mensajes otra vez", "start"),
        ("yes", None),
        ("YES", None),
        ("help", "help"),
        ("HELP pls", "help"),
        ("ayúdeme x favor", "help"),
        ("alluda", "help"),
        ("?", "help"),
        ("stop the bus ticket", None),
        ("please stop the bus", None),
        ("no me manden a otra escuela", None),
        ("mi hijo ya no quiere ir", None),
        ("el alto de la esquina", None),
        ("where does the bus stop", None),
        ("help my son with math", None),
        ("", None),
    ],
)
def test_a_command_is_the_whole_message_or_none(
    keywords: Keywords, text: str, command: str | None
) -> None:
    assert keywords.command(text) == command


@pytest.mark.parametrize(
    ("payload", "label", "command"),
    [("STOP", "Alto", "stop"), ("stop_msgs", "Alto", "stop"), ("yes", "Yes", None), ("", "", None)],
)
def test_a_button_counts_by_what_it_sends_or_else_by_its_label(
    keywords: Keywords, payload: str, label: str, command: str | None
) -> None:
    assert keywords.command_in(payload, label) == command


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("Stop. He is going to kill me", True),
        ("me pega. Ya no manden mensajes!", True),
        ("он меня бьёт\nстоп", True),
        ("he is at the bus stop. help me", False),
        ("please stop the bus. my son is on it", False),
        ("", False),
    ],
)
def test_a_stop_may_stand_beside_other_sentences(
    keywords: Keywords, text: str, stops: bool
) -> None:
    assert keywords.stops_beside(text) == stops


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        ("thanks", "Grasias!", "es"),
        ("thanks", "thank u so much", "en"),
        ("thanks", "Dios se lo pague", "es"),
        ("thanks", "gracias pero a que hora es", None),
        ("greetings", "ola buenas", "es"),
        ("greetings", "Quiubo", "es"),
        ("greetings", "hi teacher", "en"),
        ("greetings", "hola necesito comida", None),
        ("answer_yes", "sí, iremos", "es"),
        ("answer_yes", "ay estaremos", "es"),
        ("answer_yes", "we go", "en"),
        ("answer_yes", "Haa!", "so"),
        ("answer_yes", "نعم", "ar"),
        ("answer_yes", "Да, придём", "ru"),
        ("answer_no", "아니요", "ko"),
        ("answer_no", "Maya", "so"),
        ("answer_no", "nou pap ka vini", "ht"),
        ("answer_no", "we no come", "en"),
        ("answer_no", "fíjese que no", "es"),
        ("answer_no", "no", "en"),
        ("answer_maybe", "tal ves", "es"),
        ("answer_maybe", "i no know", "en"),
        ("help", "menu", "en"),
        ("skip", "no ocupo nada", "es"),
        ("skip", "no need", "en"),
        ("languages", "Español", "es"),
        ("languages", "no ablo inglés", "es"),
        ("languages", "i no speak english", "es"),
        ("languages", "English", "en"),
        ("languages", "中文", "zh-Hans"),
        ("languages", "soomaali", "so"),
        ("languages", "دري", "prs"),
        ("answer_no", "نمي آييم", "prs"),
        ("languages", "my son needs english help", None),
        ("thanks", "merci beaucoup pour votre aide", "fr"),
        ("thanks", "cảm ơn cô nhiều lắm ạ", "vi"),
        ("thanks", "cam on co nhieu lam a", "vi"),
        ("thanks", "Спасибо большое!", "ru"),
        ("thanks", "شكراً جزيلاً", "ar"),
        ("thanks", "shukria ji", "ur"),
        ("thanks", "maraming salamat po ma'am", "fil"),
        ("thanks", "唔該晒", "zh-Hant"),
        ("thanks", "vlw", "pt-BR"),
        ("thanks", "ua tsaug ntau", "hmn"),
        ("thanks", "네 감사합니다", "ko"),
        ("thanks", "تشکر معلم صاحب", "prs"),
        ("thanks", "aad baad u mahadsantahay", "so"),
        ("thanks", "mèsi, Bondye beni w", "ht"),
        ("acknowledged", "хорошо, понятно", "ru"),
        ("acknowledged", "تمام", "ar"),
        ("acknowledged", "好的知道了", "zh-Hans"),
        ("acknowledged", "알겠습니다", "ko"),
        ("acknowledged", "theek hai", "ur"),
        ("acknowledged", "noted po ma'am", "fil"),
        ("acknowledged", "dạ", "vi"),
        ("greetings", "nyob zoo", "hmn"),
        ("greetings", "ASC walaal", "so"),
        ("greetings", "Bonjou madam", "ht"),
        ("greetings", "добрий день", "uk"),
        ("skip", "ничего", "ru"),
        ("skip", "لا شيء", "ar"),
        ("skip", "không cần", "vi"),
        ("skip", "wala po", "fil"),
        ("skip", "필요 없어요", "ko"),
        ("answer_yes", "haan ji", "ur"),
        ("answer_no", "không đi được", "vi"),
        ("last", "yung huli", "fil"),
    ],
)
def test_the_ways_parents_write_are_known(
    keywords: Keywords, kind: str, text: str, code: str | None
) -> None:
    assert keywords.is_a(kind, text) == code


@pytest.mark.parametrize(("one", "other"), list(combinations(COMMANDS, 2)))
def test_no_word_is_two_commands(keywords: Keywords, one: str, other: str) -> None:
    def forms(name: str) -> set[str]:
        rows = TABLE["phrases"].get(name, {}).values()
        return (
            keywords.provider[name] | forms_of(name) | {w for said in rows for w in phrases(said)}
        )

    assert not forms(one) & forms(other)


@pytest.mark.parametrize("kind", [*COURTESIES, *ANSWERS, *PLACES, "languages"])
def test_small_talk_is_never_a_stop_or_a_start(keywords: Keywords, kind: str) -> None:
    said = [w for forms in TABLE[kind].values() for w in forms]
    assert {w: keywords.command(w) for w in said if keywords.command(w) in ("stop", "start")} == {}


@pytest.mark.parametrize("kind", [*COURTESIES, *ANSWERS])
def test_what_families_say_most_is_known_in_every_language(kind: str) -> None:
    assert [code for code in CATALOGUE if len(TABLE[kind].get(code, ())) < 40] == []


@pytest.mark.parametrize("kind", [*PLACES, "around", "please", "vocatives", "asks_language"])
def test_a_menu_can_be_answered_in_words_and_with_a_please_in_every_language(kind: str) -> None:
    assert set(TABLE[kind]) == set(CATALOGUE)


@pytest.mark.parametrize("kind", [*COURTESIES, *ANSWERS])
def test_what_families_say_most_names_no_language(keywords: Keywords, kind: str) -> None:
    said = {words(w) for forms in TABLE[kind].values() for w in forms} - ALSO_A_LANGUAGE
    assert {w: code for w in said if (code := keywords.is_a("languages", w))} == {}


def test_nobody_who_thanks_or_greets_says_no() -> None:
    no = forms_of("answer_no") | forms_of("skip")
    assert not (forms_of("thanks") | forms_of("greetings")) & no


def forms_of(kind: str) -> set[str]:
    return {words(w) for said in TABLE[kind].values() for w in said}


def test_a_yes_and_a_no_are_never_confused() -> None:
    answers = ("answer_yes", "answer_no", "answer_maybe")
    for one, other in (*combinations(answers, 2), ("answer_yes", "skip")):
        assert not forms_of(one) & forms_of(other)


def test_no_word_is_two_places_of_a_list() -> None:
    for one, other in combinations(PLACES, 2):
        assert not forms_of(one) & forms_of(other)


@pytest.mark.parametrize("kind", KINDS)
def test_every_form_is_a_text_and_not_what_yaml_makes_of_yes_and_no(kind: str) -> None:
    assert all(isinstance(w, str) and words(w) for said in TABLE[kind].values() for w in said)


@pytest.mark.parametrize("kind", KINDS)
def test_every_table_is_keyed_by_a_known_language(kind: str) -> None:
    assert set(TABLE[kind]) <= {*CATALOGUE, *growing()}


def test_a_languages_name_names_one_language_only() -> None:
    forms = [words(w) for said in TABLE["languages"].values() for w in set(map(words, said))]
    assert sorted(set(forms)) == sorted(forms)


@pytest.mark.parametrize("code", list(CATALOGUE))
def test_every_language_is_set_by_its_own_and_by_its_english_name(
    keywords: Keywords, code: str
) -> None:
    language = CATALOGUE[code]
    assert keywords.is_a("languages", language.name) == code
    assert keywords.is_a("languages", language.english.partition(" (")[0]) is not None


@pytest.mark.parametrize(
    ("name", "word", "network"),
    [
        ("stop", "Cancel", True),
        ("stop", "alto", False),
        ("start", "unstop", True),
        ("help", "INFO", True),
        ("help", "ayuda", False),
        ("stop", "STOP STOP", False),
        ("stop", "stop pls", False),
    ],
)
def test_what_the_network_answers_itself_is_told_apart(
    keywords: Keywords, name: str, word: str, network: bool
) -> None:
    assert keywords.is_providers(name, word) is network


@pytest.mark.parametrize(
    ("kind", "text", "codes"),
    [
        ("greetings", "hola", {"es"}),
        ("greetings", "السلام علیکم", {"ar", "ur", "prs"}),
        ("greetings", "Salam!", {"en", "ar", "so", "ur", "prs"}),
        ("answer_no", "no", {"en", "es"}),
        ("answer_no", "no sé", set()),
    ],
)
def test_what_several_languages_say_is_known_to_be_several_ones(
    keywords: Keywords, kind: str, text: str, codes: set[str]
) -> None:
    assert set(keywords.languages_of(kind, text)) == codes


@pytest.mark.parametrize(
    ("kind", "text", "codes"),
    [
        ("stop", "alto alto", {"es"}),
        ("stop", "plz sispann", {"ht"}),
        ("stop", "stop tanpri", {"ht"}),
        ("stop", "stop pls", set()),
        ("stop", "dừng", {"vi"}),
        ("stop", "dung", set()),
        ("help", "pls tulong po", {"fil"}),
        ("thanks", "gracias gracias gracias gracias gracias", set()),
    ],
)
def test_a_command_tells_its_language_also_with_a_please(
    keywords: Keywords, kind: str, text: str, codes: set[str]
) -> None:
    assert set(keywords.languages_of(kind, text)) == codes


@pytest.mark.parametrize("said", [w for every in TABLE["please"].values() for w in every])
def test_a_please_is_no_command_and_changes_none(keywords: Keywords, said: str) -> None:
    assert keywords.command(said) is None
    assert keywords.command(f"{said} stop") == keywords.command(f"stop, {said}!") == "stop"


@pytest.mark.parametrize("said", [w for every in TABLE["vocatives"].values() for w in every])
def test_whom_one_speaks_to_is_no_command_and_changes_none(keywords: Keywords, said: str) -> None:
    assert keywords.command(said) is None
    assert keywords.command(f"{said} stop") == keywords.command(f"stop, {said}!") == "stop"


@pytest.mark.parametrize("kind", ["thanks", "greetings"])
def test_a_thanks_or_a_greeting_changes_no_stop(keywords: Keywords, kind: str) -> None:
    said = forms_of(kind) - {words(w) for w in TABLE["not_beside"]}
    ways = [way for w in said for way in (f"{w} stop", f"stop {w}") if len(way) <= LONGEST]
    assert [way for way in ways if keywords.command(way) != "stop"] == []


@pytest.mark.parametrize("beside", [*COURTESIES, "vocatives", "please"])
def test_courtesies_alone_are_no_command(keywords: Keywords, beside: str) -> None:
    said = [said[at] for said in TABLE[beside].values() for at in range(0, len(said), 5)]
    others = ["thanks", "hola", "老师", "sir", "please", "cảm ơn", "спасибо", "감사합니다"]
    pairs = [pair for w in said for o in others for pair in (f"{w} {o}", f"{o} {w}")]
    assert {pair: keywords.command(pair) for pair in pairs if keywords.command(pair)} == {}


@pytest.mark.parametrize("alone", TABLE["alone"])
def test_what_with_a_thanks_is_rather_an_answer_has_only_a_please(
    keywords: Keywords, alone: str
) -> None:
    assert keywords.command(f"{alone}, thank you teacher") is None
    assert keywords.command(f"please, {alone}") == keywords.command(alone) is not None


def test_what_makes_a_stop_in_rows_is_no_answer_and_no_small_talk() -> None:
    said = {w for rows in TABLE["phrases"]["stop"].values() for w in phrases(rows)}
    assert len(said) > 5000
    assert not said & set().union(*map(forms_of, (*COURTESIES, *ANSWERS, *PLACES, "languages")))


def test_a_long_message_is_no_command_whatever_is_polite_in_it(keywords: Keywords) -> None:
    assert keywords.command("hello teacher " * 7 + "stop") == "stop"
    assert keywords.command("hello teacher " * 9 + "stop") is None


def test_what_counts_only_with_its_accents_is_in_the_table() -> None:
    stops = {w for said in TABLE["stop"].values() for w in said}
    for form, written in TABLE["as_written"].items():
        assert form in map(words, stops)
        assert stops.issuperset(written)


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("the number 2 please", ("2",)),
        ("por la tarde", ("tarde",)),
        ("No, gracias", ("no", "gracias")),
        ("the", ("the",)),
        ("", ()),
    ],
)
def test_what_stands_around_an_answer_is_left_out_of_it(
    keywords: Keywords, text: str, core: tuple[str, ...]
) -> None:
    assert keywords.core(text) == core


@pytest.mark.parametrize(
    ("text", "asked", "code"),
    [
        ("Mam", False, None),
        ("Mam please", False, None),
        ("interpreter mam", False, None),
        ("hablo mam", False, "mam"),
        ("Mam", True, "mam"),
        ("Mam please", True, "mam"),
        ("Karen", True, None),
        ("Somali", False, "so"),
    ],
)
def test_a_name_that_addresses_somebody_is_a_languages_only_when_one_was_asked_for(
    keywords: Keywords, text: str, asked: bool, code: str | None
) -> None:
    assert keywords.language(text, asked) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("can you write in french", "fr"),
        ("Por favor en inglés", "en"),
        ("¿Me pueden escribir en español?", "es"),
        ("ممكن تكتبوا لي بالعربي", "ar"),
        ("اكتبوا بالإنجليزية من فضلكم", "en"),
        ("可以用中文写吗?", "zh-Hans"),
        ("請用英文", "en"),
        ("識唔識講廣東話", "zh-Hant"),
        ("viết bằng tiếng Việt được không", "vi"),
        ("doi sang tieng Anh", "en"),
        ("pode escrever em português?", "pt-BR"),
        ("èske ou ka ekri m an kreyòl", "ht"),
        ("пишите по-русски, пожалуйста", "ru"),
        ("можно на украинском?", "uk"),
        ("af soomaali ku qor", "so"),
        ("ma ku hadli kartaa af soomaali", "so"),
        ("fadlan ingiriis iigu soo qor", "en"),
        ("اردو میں لکھیں پلیز", "ur"),
        ("urdu mein likho", "ur"),
        ("hindi mein likho", "hi"),  # which is "no" in Filipino alone
        ("sau lus Hmoob rau kuv", "hmn"),
        ("tagalog na lang po", "fil"),
        ("marunong ba kayong mag english?", "en"),
        ("한국어로 보내주세요", "ko"),
        ("영어로 해 주실 수 있나요", None),  # not among the forms: the model's to understand
        ("écrivez-moi en français svp", "fr"),
        ("пишіть українською", "uk"),
        ("به دری بنویسید لطفا", "prs"),
        ("af maay ma ku hadli kartaa", "so-may"),
        ("waxaan ku hadlaa tigrinya", "ti"),
        ("ma hadlo ingiriisi", "so"),
        ("mwen pa pale angle", "ht"),
    ],
)
def test_a_language_is_asked_for_in_every_language(
    keywords: Keywords, text: str, code: str | None
) -> None:
    assert keywords.language(text, asked=False) == code


@pytest.mark.parametrize(
    "text",
    [
        "english class",
        "is there an english class",
        "i want to learn english",
        "i need an interpreter in somali",
        "my son does not speak english",
        "clases de ingles",
        "hay alguien que hable español",
        "quiero aprender ingles",
        "دروس انجليزي",
        "英语课",
        "学英文",
        "có ai nói tiếng Việt không",
        "tôi muốn học tiếng Anh",
        "cours d'anglais",
        "курсы английского",
        "fasalka ingiriisiga",
        "turjubaan soomaali",
        "kuv xav kawm lus askiv",
        "hindi po",
        "hindi na lang po",
        "영어 수업",
        "صنف انگلیسی",
        "уроки англійської",
    ],
)
def test_a_class_an_interpreter_and_a_no_ask_for_no_language(keywords: Keywords, text: str) -> None:
    assert keywords.language(text, asked=False) is None


def test_a_language_is_asked_for_by_no_answer_and_no_small_talk(keywords: Keywords) -> None:
    said = {w for k in (*COURTESIES, *ANSWERS) for w in forms_of(k)} - ALSO_A_LANGUAGE
    assert {w: code for w in said if (code := keywords.language(w, asked=True))} == {}
