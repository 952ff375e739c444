"""What somebody hears whom the admin of a school has asked in: a mail to the address itself.

Whoever asks sees no link and the same page for every address. A link that they could follow would
tell them whether it leads to a new account: whether somebody of another school has that address.
"""

from __future__ import annotations

import gettext

from flask import current_app

from bot import colleagues
from bot.channels.notes import notes
from bot.console.gate import console, me
from bot.errors import Permanent, Retryable


def tell(to: str, locale: str, schools: list[str], token: str) -> str:
    """Mails the link of a new account; without one, that somebody asks for a colleague who has an
    account: `mailed`, `not_mailed` when the server does not take it, `no_mail` without a server
    or an address of ours to lead to."""
    settings = console().settings
    post = notes(settings)
    if post is None or not settings.desk_base:
        return "no_mail"
    words, link = console().wording.of(locale), colleagues.desk_address(settings)
    names = ", ".join(schools)
    text = _new(words, names, f"{link}/invitation/{token}") if token else _known(words, names, link)
    district = current_app.config["DISTRICT"]
    subject = words.gettext("Staff pages of %(district)s") % {"district": district}
    try:
        post(to, subject, text)
    except (Retryable, Permanent):
        return "not_mailed"
    return "mailed"


def _new(words: gettext.NullTranslations, schools: str, link: str) -> str:
    return words.gettext(
        "%(name)s asks you in to the pages on which staff answer families' text messages, for"
        " %(schools)s.\n\nChoose a password here. The link works once, for seven days:\n%(link)s"
        "\n\nIf you do not know why you get this, do nothing."
    ) % {"name": me().name, "schools": schools, "link": link}


def _known(words: gettext.NullTranslations, schools: str, link: str) -> str:
    return words.gettext(
        "%(name)s asks you to work for %(schools)s, too, on the pages on which staff answer"
        " families' text messages.\n\nYou are known there already, and nothing has changed: a"
        " district admin adds a school, if you both want that. %(name)s is not told that you have"
        " an account.\n%(link)s"
    ) % {"name": me().name, "schools": schools, "link": link}
