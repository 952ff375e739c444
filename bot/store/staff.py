"""Staff: who may sit at the desk, for which schools, in which languages; and what they looked at.

Passwords are kept as argon2 hashes only, the second factor's secret and all names sealed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Key, Moment, Private

ROLES = ("liaison", "sender", "editor", "school_admin", "district_admin")
"""liaison answers families, sender invites, editor keeps texts and facts; a school admin does all
of that for the schools named, a district admin for every school."""


class Staff(Base):
    """Somebody who may sign in, or has been invited to."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(Private)
    email_key: Mapped[str] = mapped_column(Key, unique=True)
    """Found by the address in lower case."""
    name: Mapped[str] = mapped_column(Private)
    """As families and colleagues read it; the owner of a hand-off."""
    role: Mapped[str] = mapped_column(String(16))
    schools: Mapped[list[str]] = mapped_column(JSON, default=list)
    """Ids of the schools that they work for; empty for a district admin: all of them."""
    languages: Mapped[list[str]] = mapped_column(JSON, default=list)
    """Locales that they speak with families."""
    locale: Mapped[str] = mapped_column(String(16), default="en")
    """In which language they read these pages."""
    password: Mapped[str] = mapped_column(String(255), default="")
    """An argon2 hash; empty until an invitation is taken up."""
    totp: Mapped[str] = mapped_column(Private, default="")
    """The second factor's secret; empty without one."""
    totp_used: Mapped[int] = mapped_column(default=0)
    """The time step of the last code that was taken: a code works once."""
    subject: Mapped[str | None] = mapped_column(String(255), unique=True)
    """Who they are at the district's own sign-in (OIDC's issuer and subject)."""
    invited: Mapped[str | None] = mapped_column(Key, unique=True)
    """The open invitation's token, by its keyed hash: the link is shown once and kept nowhere."""
    invited_until: Mapped[datetime | None] = mapped_column(Moment)
    failures: Mapped[int] = mapped_column(default=0)
    """Sign-ins that failed since the last one that did not."""
    locked_until: Mapped[datetime | None] = mapped_column(Moment)
    away_until: Mapped[datetime | None] = mapped_column(Moment)
    """Out of office until then: nothing new is matched to them."""
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    """Since when they may not sign in any more; their name stays with what they did."""
    created_at: Mapped[datetime] = mapped_column(Moment)

    @property
    def is_expected(self) -> bool:
        """Whether they were asked in and have never come."""
        return bool(self.invited) and not self.password and not self.subject


class Audit(Base):
    """That somebody saw or changed something of a family's, or of the line's own."""

    __tablename__ = "audit"
    __table_args__ = (
        Index("audit_by_subject", "kind", "subject", "id"),
        Index("audit_by_staff", "staff_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="SET NULL"))
    """Who did it; None for a command, which knows nobody's name, and for the family itself."""
    verb: Mapped[str] = mapped_column(String(48))
    """What was done: `family.view`, `handoff.reply`; never what was read or written."""
    kind: Mapped[str] = mapped_column(String(16))
    subject: Mapped[int] = mapped_column(default=0)
    """The row's id; an id is never given twice, and says nothing once its row is gone."""


def find(session: Session, email: str) -> Staff | None:
    """Whoever signs in with this address."""
    return session.scalar(select(Staff).where(Staff.email_key == email.strip().casefold()))


def of_address(session: Session, email: str, now: datetime) -> tuple[Staff, bool]:
    """Whoever signs in with this address, and whether nobody did: then an account is made, without
    a name and a role as yet."""
    found, address = find(session, email), email.strip()
    if found is not None:
        return found, False
    made = Staff(email=address, email_key=address.casefold(), name="", role="", created_at=now)
    try:
        with session.begin_nested():
            session.add(made)
            session.flush()
    except IntegrityError:  # two asked the same person in at once; the other one was quicker
        found = find(session, email)
        if found is None:
            raise
        return found, False
    return made, True


def invited_with(session: Session, token: str, now: datetime) -> Staff | None:
    """Whoever an invitation is for, while it is open."""
    return session.scalar(
        select(Staff).where(
            Staff.invited == token, Staff.invited_until > now, Staff.ended_at.is_(None)
        )
    )


def of_subject(session: Session, subject: str) -> Staff | None:
    """Whoever is this at the district's own sign-in."""
    return session.scalar(select(Staff).where(Staff.subject == subject))


def everybody(session: Session) -> Sequence[Staff]:
    """All staff who have not left, in the order in which they came."""
    return session.scalars(select(Staff).where(Staff.ended_at.is_(None)).order_by(Staff.id)).all()


def at_the_desk(session: Session) -> Sequence[Staff]:
    """Those of them who have come in: colleagues to whom something may be given.

    Somebody of another school must not see whose invitation is open: it would say that nobody had
    that address before.
    """
    return [one for one in everybody(session) if not one.is_expected]


def take_code(session: Session, staff_id: int, step: int) -> bool:
    """Uses up a code of the second factor; False when it, or a later one, was used before."""
    done = session.execute(
        update(Staff).where(Staff.id == staff_id, Staff.totp_used < step).values(totp_used=step)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def note_down(
    session: Session, staff_id: int | None, verb: str, kind: str, subject: int, now: datetime
) -> None:
    """Writes down that somebody did something."""
    session.add(Audit(at=now, staff_id=staff_id, verb=verb, kind=kind, subject=subject))


def done_to(session: Session, kind: str, subject: int, most: int = 100) -> Sequence[Audit]:
    """What was done to a row, the newest first."""
    return session.scalars(
        select(Audit)
        .where(Audit.kind == kind, Audit.subject == subject)
        .order_by(Audit.id.desc())
        .limit(most)
    ).all()


def stay_away(session: Session, staff_id: int, until: datetime | None) -> None:
    """They are out of office until then; None: they are back."""
    session.execute(update(Staff).where(Staff.id == staff_id).values(away_until=until))


def names(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """What these are called."""
    found = session.execute(select(Staff.id, Staff.name).where(Staff.id.in_(set(ids))))
    return {row.id: row.name for row in found}
