"""Who is on call: the list that staff keep, and a call to try it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import regex

from bot import wiring
from bot.channels.bells import Call
from bot.e164 import is_e164
from bot.errors import Permanent, PuenteError
from bot.knowledge import duty as duties
from bot.privacy.mask import mask_number
from bot.sentence import Sentence
from bot.settings import LOOPBACK, Settings
from bot.store import rota
from bot.store.db import Sessions, transaction
from bot.store.rota import Contact

NEEDS = {
    "sms": Sentence("texts need Twilio's settings: see `puente settings`"),
    "email": Sentence("e-mail needs PUENTE_SMTP_URL and PUENTE_MAIL_FROM"),
}
LONGEST_DUTY = 64
_MAIL = regex.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def add(
    settings: Settings,
    name: str,
    way: str,
    address: str,
    step: int,
    duty: str,
    *,
    store: Sessions | None = None,
    languages: Sequence[str] = (),
    staff_id: int | None = None,
) -> None:
    """Puts a way to reach somebody on the list; Permanent says what is wrong with it.

    A way that is not set up is none: families would hear that a person is being told.
    """
    if way not in wiring.bells_of(settings):
        raise Permanent("not_set_up", NEEDS[way])
    if not _fits(way, address):
        none = Sentence("%(address)s is none for %(way)s", address=repr(address), way=way)
        raise Permanent("address", none)
    fits_duty(duty)
    with transaction(store or wiring.store(settings)) as session:
        if not rota.add(session, name, step, way, address, duty, languages, staff_id):
            raise Permanent("twice", Sentence("this number or address is on the list already"))


def fits_duty(duty: str) -> None:
    """Permanent says how a duty is written, when this is none."""
    try:
        duties.read(duty)
    except ValueError:
        wanted = Sentence("a duty looks like: Mon-Fri 17:00-08:00, Sat, Sun")
        raise Permanent("duty", wanted) from None
    if len(duty) > LONGEST_DUTY:
        long = Sentence("a duty has at most %(most)s characters", most=LONGEST_DUTY)
        raise Permanent("duty", long)


def _fits(way: str, address: str) -> bool:
    if way == "sms":
        return is_e164(address)
    if way == "email":
        return bool(_MAIL.fullmatch(address))
    try:
        where = urlsplit(address)
    except ValueError:
        return False
    if where.scheme == "https":
        return bool(where.hostname)
    return where.scheme == "http" and where.hostname in LOOPBACK


def listed(settings: Settings) -> list[dict[str, Any]]:
    """Everyone on the list, by step; addresses are shown in part."""
    known = wiring.bells_of(settings)
    with transaction(wiring.store(settings)) as session:
        return [
            {
                "id": one.id,
                "step": one.step,
                "name": one.name,
                "way": one.way,
                "address": masked(one),
                "duty": one.duty or "always",
                "ready": one.way in known,
            }
            for one in rota.contacts(session)
        ]


def masked(contact: Contact) -> str:
    """Where somebody is reached, in part."""
    if contact.way == "sms":
        return mask_number(contact.address)
    if contact.way == "email":
        name, _, host = contact.address.partition("@")
        return f"{name[:2]}...@{host}"
    return f"{urlsplit(contact.address).hostname}/..."  # a webhook's path is often its secret


def remove(settings: Settings, contact_id: int) -> None:
    """Takes a way to reach somebody off the list; Permanent when it is not there."""
    with transaction(wiring.store(settings)) as session:
        if not rota.remove(session, contact_id):
            raise Permanent("unknown", f"there is no contact {contact_id}")


def try_out(
    settings: Settings, store: Sessions | None = None, only: int | None = None
) -> list[dict[str, Any]]:
    """Calls everyone on the list at once, or only one, to see that it works; how each call went."""
    bells = wiring.bells_of(settings)
    trial = Call(0, "test", "A test call of Puente", "This is a test call of Puente.", "")
    outcome = []
    with transaction(store or wiring.store(settings)) as session:
        people = [one for one in rota.contacts(session) if only in (None, one.id)]
    for one in people:
        code = ""
        try:
            bells[one.way].ring(one.address, trial)
        except KeyError:
            code = f"no_{one.way}"
        except PuenteError as fault:
            code = fault.code
        outcome.append({"id": one.id, "name": one.name, "way": one.way, "fault": code})
    return outcome
