"""What a broadcast says in a mail: the same as in a text, without what only a telephone can do.

A poll lists its times by number as a text does, and the numbers are texted: nobody reads replies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from bot.channels.smtp import Part
from bot.conversation.inviting import says_of
from bot.conversation.mailing import MailWords
from bot.conversation.matters import OWN, POLL, Matter
from bot.conversation.reply import write
from bot.conversation.sayings import Made
from bot.conversation.turn import Tools
from bot.dialogue.say import Question, Say, named
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
    if title := _title(matter):
        subject = Say("mail-subject-event", {**args, "title": title})
    spoken = [code for code in (first, second) if code]
    parts = tuple(_part(matter, code, number, tools) for code in spoken)
    return MailWords(tools.texts.render(first, subject.id, subject.args), parts)


def _title(matter: Matter) -> dict[str, Any] | None:
    """What the event is called that the broadcast is about; None of other matters."""
    if matter.broadcast.say == POLL:
        return named(matter.titles)
    if matter.event is not None and matter.broadcast.say != OWN:
        return dict(matter.event.facts["title"])
    return None


def _part(matter: Matter, language: str, number: str, tools: Tools) -> Part:
    said = [_in_a_mail(one, number) for one in says_of(matter, language) if _fits(one, matter)]
    foot = tools.texts.render(language, "mail-answer", {"number": number})
    stop = tools.texts.render(language, "mail-stop")
    lines = (write(said, language, tools).text, foot)
    return Part(language, CATALOGUE[language].dir, lines, stop)


def _fits(one: Say | Question, matter: Matter) -> bool:
    """Not how texts end, and of questions only a poll's: an invitation is answered in words."""
    if isinstance(one, Question):
        return one is matter.poll
    return one.id not in LINES_OF_THE_PHONE


def _in_a_mail(one: Say | Question, number: str) -> Say | Question:
    """The same where there is room for all of it, and nobody can reply."""
    if isinstance(one, Question):
        return replace(one, say=Say("mail-poll", {"number": number}))
    return replace(one, spare=False)


def page(texts: Texts) -> Page:
    """What the page says on which mail is ended or asked for again, by language."""

    def words(language: str) -> dict[str, str]:
        spoken = language if language in texts.languages else SOURCE
        said = ("mail-stop-ask", "mail-stop", "mail-stopped", "mail-again", "mail-again-done")
        found = {name: texts.render(spoken, name) for name in said}
        return {**found, "language": spoken, "direction": CATALOGUE[spoken].dir}

    return words
