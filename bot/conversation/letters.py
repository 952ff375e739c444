"""What a broadcast says in a mail: the same as in a text, without what only a telephone can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from bot.channels.smtp import Part
from bot.conversation.inviting import OWN, Made, Matter, says_of
from bot.conversation.mailing import MailWords
from bot.conversation.reply import write
from bot.conversation.turn import Tools
from bot.dialogue.say import Question, Say
from bot.language.languages import CATALOGUE
from bot.language.texts import SOURCE, Texts
from bot.store.db import Sessions

LINES_OF_THE_PHONE = {"help-stop-line"}
"""What is said to whoever can answer with a text."""
Page = Callable[[str], dict[str, str]]


class Letters(Made[MailWords]):
    """Broadcasts' mails, made once for each language and good for a moment. Safe in threads.

    `number` is the one that families text: answers to a mail are not read.
    """

    def __init__(self, store: Sessions, tools: Tools, number: str) -> None:
        super().__init__(store, tools, partial(_letter, number))


def _letter(number: str, matter: Matter, language: str, also: str, tools: Tools) -> MailWords:
    """Permanent when the broadcast cannot be said any more."""
    first = language if language in tools.texts.languages else SOURCE
    second = also if also in tools.texts.languages and also != first else ""
    args = {"district": matter.sender}
    subject = Say("mail-subject", args)
    if matter.event is not None and matter.broadcast.say != OWN:
        subject = Say("mail-subject-event", {**args, "title": matter.event.facts["title"]})
    spoken = [code for code in (first, second) if code]
    parts = tuple(_part(matter, code, number, tools) for code in spoken)
    return MailWords(tools.texts.render(first, subject.id, subject.args), parts)


def _part(matter: Matter, language: str, number: str, tools: Tools) -> Part:
    said: list[Say | Question] = [
        replace(one, spare=False)
        for one in says_of(matter, language)
        if isinstance(one, Say) and one.id not in LINES_OF_THE_PHONE
    ]
    foot = tools.texts.render(language, "mail-answer", {"number": number})
    stop = tools.texts.render(language, "mail-stop")
    lines = (write(said, language, tools).text, foot)
    return Part(language, CATALOGUE[language].dir, lines, stop)


def page(texts: Texts) -> Page:
    """What the page says on which mail is ended or asked for again, by language."""

    def words(language: str) -> dict[str, str]:
        spoken = language if language in texts.languages else SOURCE
        said = ("mail-stop-ask", "mail-stop", "mail-stopped", "mail-again", "mail-again-done")
        found = {name: texts.render(spoken, name) for name in said}
        return {**found, "language": spoken, "direction": CATALOGUE[spoken].dir}

    return words
