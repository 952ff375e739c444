"""Who is on call: the list that staff keep, and a call to try it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import regex

from bot import wiring
from bot.channels.bells import Call
from bot.errors import Permanent, PuenteError
from bot.knowledge import duty as duties
from bot.privacy.mask import mask_number
from bot.settings import LOOPBACK, Settings
from bot.store import alerts
from bot.store.alerts import Contact
from bot.store.db import transaction

_E164 = regex.compile(r"\+[1-9][0-9]{7,14}")
NEEDS = {
    "sms": "texts need Twilio's settings: see `puente settings`",
    "email": "e-mail needs PUENTE_SMTP_URL and PUENTE_MAIL_FROM",
}
_MAIL = regex.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def add(settings: Settings, name: str, way: str, address: str, step: int, duty: str) -> None:
    """Puts a way to reach somebody on the list; Permanent says what is wrong with it.

    A way that is not set up is none: families would hear that a person is being told.
    """
    if way not in wiring.bells_of(settings):
        raise Permanent("not_set_up", NEEDS[way])
    if not _fits(way, address):
        raise Permanent("address", f"{address!r} is none for {way}")
    try:
        duties.read(duty)
    except ValueError as error:
        raise Permanent("duty", str(error)) from None
    with transaction(wiring.store(settings)) as session:
        if not alerts.add(session, name, step, way, address, duty):
            raise Permanent("twice", "this number or address is on the list already")


def _fits(way: str, address: str) -> bool:
    if way == "sms":
        return bool(_E164.fullmatch(address))
    if way == "email":
        return bool(_MAIL.fullmatch(address))
    where = urlsplit(address)
    return where.scheme == "https" or (where.scheme == "http" and where.hostname in LOOPBACK)


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
                "address": _masked(one),
                "duty": one.duty or "always",
                "ready": one.way in known,
            }
            for one in alerts.contacts(session)
        ]


def _masked(contact: Contact) -> str:
    if contact.way == "sms":
        return mask_number(contact.address)
    if contact.way == "email":
        name, _, host = contact.address.partition("@")
        return f"{name[:2]}...@{host}"
    return f"{urlsplit(contact.address).hostname}/..."  # a webhook's path is often its secret


def remove(settings: Settings, contact_id: int) -> None:
    """Takes a way to reach somebody off the list; Permanent when it is not there."""
    with transaction(wiring.store(settings)) as session:
        if not alerts.remove(session, contact_id):
            raise Permanent("unknown", f"there is no contact {contact_id}")


def test(settings: Settings) -> list[dict[str, Any]]:
    """Calls everyone on the list at once, to see that it works; how each call went."""
    bells = wiring.bells_of(settings)
    trial = Call(0, "test", "A test call of Puente", "This is a test call of Puente.", "")
    outcome = []
    with transaction(wiring.store(settings)) as session:
        people = list(alerts.contacts(session))
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
