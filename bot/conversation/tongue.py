"""Step 8: which language this turn is in. The family's choice leads, detection only suggests."""

from __future__ import annotations

from bot.conversation import menus
from bot.conversation.handoff import to_person
from bot.conversation.telling import tell
from bot.conversation.turn import Scene, Tools, Turn
from bot.conversation.understand import Request
from bot.dialogue.say import Effect, Option, Question, Say, which_language
from bot.dialogue.say import tongue as language
from bot.language.beyond import beyond, name_of
from bot.language.detect import recognises
from bot.language.fold import how_many, words
from bot.language.texts import SOURCE

ENOUGH = 0.8
"""How sure detection must be to answer in a language other than the stored one."""
ENOUGH_WORDS = 4
FIRST = 0.75
"""How sure the first message must be for the line not to ask which language is wanted."""

EVERYBODYS = frozenset(map(words, (
    "?", "hi", "hello", "hey", "menu", "pare", "iniciar", "стоп",
    "停", "停止", "取消", "退出", "你好", "您好",
    "سلام", "بس", "توقف", "معلومات", "شروع", "مدد",
)))  # fmt: skip
"""Whole messages that several languages write alike: none is a family's language by that."""
DETECTED = "detected"
"""How a language became known that the family has not chosen."""
FOREIGN, BESIDES = "a language without texts yet", "answered in English besides"
"""Steps of the trace: somebody who speaks it was asked for; what was plain was answered besides."""

IN_DANGER = 0.5
"""How sure it must be of a cry for help, however short, by itself: of the 61 dangers and
look-alikes of under four words in nlu_data/eval (those for reporting, too) and eval/dev none was
taken for another language by it."""


def offer(scene: Scene, turn: Turn) -> None:
    """Answered in another language than the stored one: only the family decides if it stays.

    It is asked in both, since who wrote may not be who reads.

    Where none is stored and nothing tells it, the family is asked, in all languages.
    """
    chosen = any(effect.kind == "language" for effect in turn.effects)
    if not scene.language and not chosen and _is_guess(scene, turn):
        _ask_which(turn)
        return
    same = turn.language == scene.language or not scene.language
    if same or chosen or turn.safety or turn.asks or not turn.says:
        return
    options = tuple(
        Option(
            Say("language-keep", {"language": {"self": code}}),
            "account_language",
            {"language": code},
        )
        for code in (turn.language, scene.language)
    )
    both = {
        where: {"said": "language-offer", "in": code}
        for where, code in (("here", turn.language), ("there", scene.language))
    }
    turn.says.append(Question(Say("language-offer-both", both), "choice", options=options))


def name_the_spoken(turn: Turn) -> None:
    """Whoever asks for a language hears, in a text of its own, of those mostly spoken."""
    asked = [one for one in turn.says if isinstance(one, Question) and one.expects == "language"]
    if asked and len(turn.says) == 1 and turn.aside is None:
        turn.aside = Say("language-spoken", {"tongues": {"spoken": True}})


def name_the_typed_alike(scene: Scene, turn: Turn) -> None:
    """Whoever types in Latin letters what is taken for one of ours hears, once, how to say that it
    is another one, which is written in other letters: Hindi for Urdu."""
    one = next((one for one in beyond().values() if one.typed_as == turn.language), None)
    guessed = turn.detected is not None and turn.detected.code == turn.language
    if not guessed or turn.language == scene.language or scene.speaks or one is None:
        return
    alike = turn.says and not turn.safety and words(scene.text).isascii()
    if alike and turn.aside is None and turn.state.get("named_alike") != one.code:
        turn.state["named_alike"] = one.code
        turn.aside = Say("language-typed-alike", {"own": one.name, "word": name_of(one.code)})


def _is_guess(scene: Scene, turn: Turn) -> bool:
    """Whether what is said is in a language that the message does not tell. A number that answers
    a question of ours tells it: the question was read. Who has named a language that we do not
    write has answered already."""
    seen = turn.detected
    if seen is None or seen.foreign or _meanwhile(scene) or turn.safety or not turn.says:
        return False
    if seen.confidence == 0:
        return menus.open_question(scene.state, scene.now) is None
    return seen.confidence < FIRST


def _ask_which(turn: Turn) -> None:
    """Beside another question it stands in a text of its own, and that one waits: a language's name
    is understood at any time, and brings it again."""
    asked = [item for item in turn.says if isinstance(item, Question)]
    if any(map(menus.about_language, asked)):
        return
    which = which_language()
    if not asked:
        turn.says.append(which)
    elif turn.aside is None:
        turn.aside = which.say
    else:
        turn.says.insert(0, which.say)


def ask_for_a_speaker(scene: Scene, tools: Tools, turn: Turn, foreign: str) -> None:
    """A language without texts yet: no guess in another one, but a person who speaks it.

    It is the one that the family has named, where that cannot be told from its text: Karen looks
    like Burmese.
    """
    turn.note(FOREIGN)
    named = foreign if not scene.speaks or recognises(scene.speaks) else scene.speaks
    turn.foreign = named
    effect, args = to_person(tools.packs, tools.zone, scene.now, f"speaks {named}", "routine", "en")
    effect.values["language"] = named
    turn.effects.append(effect)
    turn.says.append(Say("language-foreign", {**args, "named": language(named)}))


def answer_in_english(
    scene: Scene, tools: Tools, turn: Turn, requests: tuple[Request, ...]
) -> None:
    """At once in English, if the question is plain, what a person has been asked to say.

    Only what can be told without asking back and without doing anything: nobody should have to
    answer a question in a language they do not read.
    """
    promise = turn.says[-1]
    if not isinstance(promise, Say) or turn.aside or len(turn.says) > 1:
        return
    if len(requests) > 1 or not requests[0].sure:
        return
    trial = Turn(dict(turn.state), language=turn.language)
    tell(scene, tools, trial, list(requests))
    if trial.asks or trial.effects:
        return
    turn.aside = promise
    turn.says, turn.facts = trial.says, trial.facts
    turn.note(BESIDES)


def name(scene: Scene, tools: Tools, turn: Turn, code: str) -> None:
    """The family has named a language: it is answered in that one, or in the one that is written
    where it is spoken, and a machine may say it in theirs, too."""
    if code in tools.texts.languages:
        turn.language = code
        return
    one = beyond()[code]
    turn.language = scene.language or one.through
    turn.foreign = code
    if one.typed_as and (scene.language, scene.language_by) == (one.typed_as, DETECTED):
        turn.language = one.through  # nobody has chosen it, and its script is another one
        turn.effects.append(Effect("language", {"code": one.through, "by": DETECTED}))


def choose(scene: Scene, tools: Tools, turn: Turn) -> None:
    said = scene.text
    greeting = tools.keywords.is_a("greetings", said)
    settled = (
        tools.keywords.is_a("thanks", said) or tools.keywords.is_a("acknowledged", said) or greeting
    )
    if settled:
        is_shipped = settled in tools.texts.languages
        turn.language = scene.language or (settled if is_shipped else SOURCE)
        turn.foreign = "" if is_shipped else settled
        remember_word(scene, turn, settled if greeting and is_shipped else "", said)
        return
    asked_in = scene.state.get("asked_in") if menus.open_question(scene.state, scene.now) else None
    meanwhile = _meanwhile(scene)
    known = asked_in or scene.language or meanwhile
    detected = tools.detector(said, known)
    turn.detected = detected
    turn.language = known or "en"
    if not scene.language and not meanwhile:
        turn.language = detected.code
        sure = detected.confidence >= ENOUGH and how_many(said) >= 2
        remember(scene, turn, detected.code if sure else "")
    elif (
        detected.code != known and detected.confidence >= ENOUGH and how_many(said) >= ENOUGH_WORDS
    ):
        turn.language = detected.code
        turn.note("answered in the message's language")
    if is_foreign(scene, turn) and detected.foreign in tools.texts.growing:
        turn.foreign = detected.foreign
    elif meanwhile and not scene.language and how_many(said) < ENOUGH_WORDS:
        turn.foreign = scene.speaks  # few words do not tell that the family reads them


def _meanwhile(scene: Scene) -> str:
    """The language that a family is answered in because the one that it speaks has no texts."""
    spoken = beyond().get(scene.speaks)
    return spoken.through if spoken else ""


def hear_in_danger(scene: Scene, tools: Tools, turn: Turn) -> None:
    """A cry of a few words in another language than the family's is answered in that one; and
    whatever its length, in the family's below it: whoever holds the telephone reads one of them."""
    heard = tools.detector(scene.text)
    few = how_many(scene.text) < ENOUGH_WORDS
    if (
        few
        and heard.confidence >= IN_DANGER
        and not _same_but_for_script(heard.code, turn.language)
    ):
        turn.language = heard.code
    if scene.language and turn.language != scene.language:
        turn.also = turn.also or scene.language
        turn.note("answered in the language of the cry, and in the family's")


def _same_but_for_script(one: str, other: str) -> bool:
    """Chinese in its two scripts: which one is meant, a few words often do not tell."""
    return one.partition("-")[0] == other.partition("-")[0]


def is_foreign(scene: Scene, turn: Turn) -> bool:
    """Whether this message is in a language that is not shipped; a few words of a family whose
    language is known are no sign of it."""
    few = bool(scene.language) and how_many(scene.text) < ENOUGH_WORDS
    return turn.detected is not None and bool(turn.detected.foreign) and not few


def read_in(tools: Tools, turn: Turn) -> str:
    """The language whose words are looked for in the message: the one that it is surely in,
    however few they are and whatever it is answered in."""
    sure = turn.detected is not None and turn.detected.confidence >= ENOUGH
    return turn.spoken if sure or turn.spoken in tools.texts.growing else turn.language


def by_itself(scene: Scene, tools: Tools, turn: Turn) -> str:
    """The language that an answer is surely in when nothing is known of the family; else the one
    that it is answered in."""
    heard = tools.detector(scene.said)
    return heard.code if heard.confidence >= ENOUGH else turn.language


def remember_word(scene: Scene, turn: Turn, code: str, said: str) -> None:
    """Keeps the language of a word of ours that is the whole message, where it is that one's."""
    if words(said) not in EVERYBODYS:
        remember(scene, turn, code)


def remember(scene: Scene, turn: Turn, code: str) -> None:
    """Keeps a language that was plain from the message, where none is kept yet."""
    if code and not scene.language:
        turn.effects.append(Effect("language", {"code": code, "by": DETECTED}))
