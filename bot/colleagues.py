"""Asking somebody in: an account and a link that works once."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.errors import Permanent
from bot.sentence import Sentence
from bot.settings import Settings
from bot.store import staff
from bot.store.db import Session
from bot.store.staff import ROLES, Staff

OPEN = timedelta(days=7)
_ADDRESS = re.compile(r"[^@\s,;:<>()\[\]\\\"]+@[^@\s,;:<>()\[\]\\\"]+")
"""One address and nothing else: it becomes the head of a mail."""


def fits(email: str, name: str, role: str, schools: Sequence[str]) -> None:
    """Permanent says what is wrong, when an account could not be used; whoever has one already."""
    if not _ADDRESS.fullmatch(email.strip()) or not name.strip():
        raise Permanent("staff", Sentence("somebody on the staff has a name and an address"))
    if role not in ROLES:
        known = Sentence("a role is one of %(known)s", known=", ".join(ROLES))
        raise Permanent("staff", known)
    if role not in ("district_admin", "liaison") and not schools:
        needed = Sentence("a %(role)s works for schools: name at least one", role=role)
        raise Permanent("staff", needed)


def invite(
    session: Session,
    now: datetime,
    *,
    email: str,
    name: str,
    role: str,
    schools: Sequence[str] = (),
    languages: Sequence[str] = (),
    locale: str = "",
    open_for: timedelta = OPEN,
) -> str:
    """The token of an invitation, for a new account or for one that is there; shown only now.
    Without a `locale` whoever has an account goes on reading the pages as they do.

    Permanent when the account could not be used.
    """
    fits(email, name, role, schools)
    found, _ = staff.of_address(session, email, now)
    if found.ended_at is not None:
        found.subject = None  # whoever left comes as one who was never here
    found.name, found.role = name.strip(), role
    found.locale = locale or found.locale or "en"
    found.schools, found.languages, found.ended_at = list(schools), list(languages), None
    return reopen(found, now, open_for)


def reopen(found: Staff, now: datetime, open_for: timedelta = OPEN) -> str:
    """A new link for somebody; the one before it works no more."""
    token = secrets.token_urlsafe(24)
    found.invited, found.invited_until = token, now + open_for
    return token


def desk_address(settings: Settings) -> str:
    """Where the desk's pages are, as staff type it."""
    base = settings.desk_base or f"http://127.0.0.1:{settings.port}"
    return f"{base}/console"
