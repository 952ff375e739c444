"""Reviews of texts made at the desk: which words somebody read beside which English, and kept.

The files of `responses/` are the product's; what a district's own people approve or put right
stands here and is laid over them at run time (`bot/language/overlay.py`). Nothing is overwritten:
the newest review that was not taken back holds, as long as the English text is the one that it was
made from.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, String, Text, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment, Private


class TextReview(Base):
    """That a person has read a text beside its English one, and which words were right."""

    __tablename__ = "text_reviews"
    __table_args__ = (Index("text_reviews_by_text", "locale", "text_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    locale: Mapped[str] = mapped_column(String(16))
    text_id: Mapped[str] = mapped_column(String(120))
    english: Mapped[str] = mapped_column(String(16))
    """The digest of the English words beside which it was read (`Texts.digest`)."""
    words: Mapped[str] = mapped_column(Text)
    """The words that were found right, whole, in Fluent's own syntax."""
    reviewer: Mapped[str] = mapped_column(Private)
    at: Mapped[datetime] = mapped_column(Moment)
    withdrawn_at: Mapped[datetime | None] = mapped_column(Moment)
    """Since when it does not hold any more: somebody took it back."""


def add(
    session: Session,
    locale: str,
    text_id: str,
    english: str,
    words: str,
    reviewer: str,
    now: datetime,
) -> int:
    """Somebody has read this text and finds these words right; the review's number."""
    fresh = TextReview(
        locale=locale, text_id=text_id, english=english, words=words, reviewer=reviewer, at=now
    )
    session.add(fresh)
    session.flush()
    return fresh.id


def of_text(session: Session, locale: str, text_id: str) -> Sequence[TextReview]:
    """The reviews of one text in a language, the newest first, those taken back among them."""
    return session.scalars(
        select(TextReview)
        .where(TextReview.locale == locale, TextReview.text_id == text_id)
        .order_by(TextReview.id.desc())
    ).all()


def withdraw(session: Session, locale: str, text_id: str, now: datetime) -> int | None:
    """Takes the newest review of a text back; the one before it holds again, if there is one.

    The number of the one that was taken back; None when none held.
    """
    held = (one for one in of_text(session, locale, text_id) if one.withdrawn_at is None)
    newest = next(held, None)
    if newest is not None:
        newest.withdrawn_at = now
    return newest.id if newest is not None else None


def holding(session: Session) -> Sequence[TextReview]:
    """All reviews that were not taken back, the oldest first."""
    return session.scalars(
        select(TextReview).where(TextReview.withdrawn_at.is_(None)).order_by(TextReview.id)
    ).all()


def stamp(session: Session) -> tuple[int | None, datetime | None]:
    """What changes whenever a review is made or taken back."""
    found = session.execute(select(func.max(TextReview.id), func.max(TextReview.withdrawn_at)))
    newest, withdrawn = found.one()
    return newest, withdrawn
