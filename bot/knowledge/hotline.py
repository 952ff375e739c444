"""The line that a family is told to call about a child that is hurt."""

from __future__ import annotations

from datetime import date

from bot.knowledge.packs import Pack

NATIONAL = "1-800-422-4453"
"""Childhelp, childhelphotline.org: for whoever runs the line without the federal pack. In danger
there is always a number."""


def child_hotline(packs: tuple[Pack, ...], today: date) -> str:
    """The nearest layer's number, as long as its review date has not passed; else the national one.

    A number that may be out of service is no help.
    """
    lines = [pack.child_hotline for pack in packs if pack.child_hotline]
    return next((line.phone for line in lines if line.review_by >= today), NATIONAL)
