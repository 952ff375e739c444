"""An answer in the making: what would be sent, what it takes, and what stands in its way."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace

from flask import request

from bot.channels.sms import Size, size
from bot.console.drafts import LONGEST, NAMES, Draft
from bot.console.gate import console
from bot.conversation.by_person import Way
from bot.errors import Permanent, PuenteError
from bot.language.by_staff import NEVER, screened
from bot.language.doubts import Doubt, doubts
from bot.language.languages import CATALOGUE
from bot.language.never_ask import never_ask
from bot.language.texts import SOURCE

MACHINE = "machine-translated"


@dataclass(frozen=True)
class Assessed:
    """What is to be said of an answer before it is sent."""

    body: str = ""
    """As the family would read it; empty while there is no translation."""
    takes: Size = field(default_factory=lambda: Size("GSM-7", 1))
    price: float = 0.0
    never: tuple[str, ...] = ()
    """What it asks that must never be asked."""
    asks: tuple[str, ...] = ()
    """What it asks that the line does not ask by itself; whoever means it says so."""
    private: str = ""
    """The text with marks where it holds what is not kept; empty when it holds nothing."""
    doubts: tuple[Doubt, ...] = ()
    untranslated: bool = False
    stale: bool = False
    """Whether the text was changed after it was translated."""
    by_machine: bool = False

    @property
    def blocked(self) -> bool:
        """Whether it cannot be sent, whatever is ticked."""
        return bool(self.never or self.private)


def of_form() -> Draft:
    """The answer's form as it was sent."""
    given = {name: request.form.get(name, "")[:LONGEST] for name in NAMES}
    if given["lang"] not in CATALOGUE:
        given["lang"] = ""
    return Draft(**{name: value.replace("\r\n", "\n") for name, value in given.items()})


def digest(text: str) -> str:
    """What tells whether words have changed."""
    return hashlib.sha256(text.strip().encode()).hexdigest()[:16]


def assess(draft: Draft, language: str, way: Way | None) -> Assessed:
    """An answer to a family that reads `language`."""
    foreign = bool(draft.lang) and draft.lang != language and not draft.as_is
    stale = foreign and bool(draft.final.strip()) and draft.made_from != digest(draft.text)
    ready = not foreign or (bool(draft.final.strip()) and not stale)
    by_machine = foreign and draft.made == digest(draft.final) and not draft.checked
    body = (draft.final if foreign else draft.text).strip() if ready else ""
    if body and by_machine:
        body = f"{body}\n{_label(language)}"
    named = dict.fromkeys([*never_ask().of(draft.text), *never_ask().of(draft.final)])
    both = f"{draft.text}\n{draft.final}" if foreign else draft.text
    clean = screened(both)
    takes = size(body or draft.text or " ")
    cost = takes.segments * console().settings.segment_price
    return Assessed(
        body=body,
        takes=takes,
        price=0.0 if way and way.channel == "whatsapp" else cost,
        never=tuple(one for one in named if one in NEVER),
        asks=tuple(one for one in named if one not in NEVER),
        private=clean if clean != both else "",
        doubts=_doubts(draft, language) if foreign and draft.final.strip() else (),
        untranslated=foreign and not ready,
        stale=stale,
        by_machine=by_machine,
    )


def translated(draft: Draft, language: str) -> Draft:
    """The same with what a machine, or a person before, makes of it; a machine's words are not
    remembered. PuenteError says why not."""
    translator = console().desk.tools.translator
    if translator is None:
        raise Permanent("translator_none")
    said = translator(draft.text, draft.lang or SOURCE, language, by_staff=True, remember=False)
    made = "" if said.approved_by else digest(said.text)
    return replace(draft, final=said.text, made_from=digest(draft.text), made=made, checked="")


def why_not(fault: PuenteError) -> str:
    """The kind of fault that a translation met, for the page to put into words."""
    code = fault.code.removeprefix("translator_")
    known = ("none", "language", "numbers", "spans", "meaning", "stakes", "length", "away", "busy")
    return code if code in known else "failed"


def _doubts(draft: Draft, language: str) -> tuple[Doubt, ...]:
    tools = console().desk.tools
    terms = tools.glossary.terms(tools.texts, language)
    acronyms = tools.glossary.acronyms
    source = draft.lang or SOURCE
    return tuple(doubts(draft.text, draft.final, source, language, tools.detector, acronyms, terms))


def _label(language: str) -> str:
    texts = console().desk.tools.texts
    return texts.render(language if texts.has(language, MACHINE) else SOURCE, MACHINE)
