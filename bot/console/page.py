"""Pages and parts of pages: rendered in their reader's language, and live by short polls."""

from __future__ import annotations

import gettext
from typing import Any, cast

from flask import (
    Flask,
    Response,
    g,
    get_flashed_messages,
    make_response,
    render_template,
    request,
    url_for,
)
from markupsafe import Markup, escape

from bot.console.gate import console, me
from bot.console.roles import Right
from bot.language.languages import CATALOGUE


def show(template: str, status: int = 200, **values: Any) -> Response:
    """A whole page."""
    response = make_response(render_template(f"console/{template}", **values), status)
    response.headers["Content-Language"] = _locale()
    return response


def address_of(endpoint: str, **values: Any) -> str:
    """A page's whole address, to be handed on: the desk's own, or where none is set the one that
    this request came to."""
    if base := console().settings.desk_base:
        return f"{base}{url_for(endpoint, **values)}"
    return url_for(endpoint, _external=True, **values)


def part(template: str, **values: Any) -> Response:
    """A part of a page that is asked for again and again; 304 while it says the same.

    The page hands the tag of the part that it shows back (`console.js`): no browser has to keep
    what families wrote for that.
    """
    response = show(template, **values)
    response.add_etag()
    return cast(Response, response.make_conditional(request))


def furnish(app: Flask) -> None:
    """Gives templates what all pages use."""
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]
        lambda text: words().gettext(text),
        lambda one, many, count: words().ngettext(one, many, count),
        newstyle=True,
    )
    app.jinja_env.globals.update(
        csrf=csrf, said=said, Right=Right, ui_locale=_locale, ui_dir=_direction,
        flashed=get_flashed_messages,
    )  # fmt: skip
    app.context_processor(lambda: {"who": g.get("who")})


def csrf() -> Markup:
    """What every form of a page carries."""
    return Markup('<input type="hidden" name="csrf" value="{}">').format(g.visit.csrf)


def said(text: str, language: str = "") -> Markup:
    """Words that somebody wrote, as text and nothing else, set apart in their own direction.

    Letters that turn the direction of what stands around them are taken out: within their own
    element the words have the direction of their script anyhow.
    """
    plain = text.translate(_TURNING)
    lang = Markup(' lang="{}"').format(html_code(language)) if language else Markup("")
    return Markup('<bdi class="said" dir="auto"{}>{}</bdi>').format(lang, escape(plain))


_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def html_code(language: str) -> str:
    """How HTML calls a locale of ours: Dari is Persian of Afghanistan."""
    return {"prs": "fa-AF"}.get(language, language)


def _locale() -> str:
    found = g.get("who")
    if found:
        return cast(str, found.locale)
    return request.accept_languages.best_match(console().wording.languages) or "en"


def _direction() -> str:
    known = CATALOGUE.get(_locale())
    return known.dir if known else "ltr"


def words() -> gettext.NullTranslations:
    """What pages say, in the language of whoever asks."""
    return console().wording.of(_locale())


def mine(*rights: Right) -> bool:
    """Whether whoever asks has one of these rights."""
    return any(me().may(right) for right in rights)
