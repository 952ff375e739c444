"""What a first `make run` shows at the desk: somebody who may sign in, and families to answer."""

from __future__ import annotations

import uuid
from typing import Any

from bot import clock, colleagues, wiring, yaml_file
from bot.channels.incoming import Incoming
from bot.intake import Intake
from bot.language.keywords import Keywords
from bot.language.languages import RESPONSES
from bot.privacy.screen import Screen
from bot.privacy.tagger import Tagger
from bot.queue import Nudge
from bot.settings import Settings
from bot.store import families, staff
from bot.store.db import Sessions, transaction

EMAIL = "demo@district.example"
NAME = "Demo liaison"


def begin(settings: Settings, nudge: Nudge) -> str:
    """A link by which the demo liaison signs in, once; empty where people of flesh and blood are.

    On a line without a family, families of the simulator write to it first. Never with Twilio.
    """
    if settings.twilio_ready or not settings.simulator:
        return ""
    store = wiring.store(settings)
    with transaction(store) as session:
        if any(one.email != EMAIL for one in staff.everybody(session)):
            return ""
        token = colleagues.invite(
            session, clock.now(), email=EMAIL, name=NAME, role="district_admin",
            languages=("so", "es", "ar", "zh-Hans", "ht", "ur"),
        )  # fmt: skip
        empty = not families.any_at_all(session)
    if empty:
        _write(settings, store, nudge)
    return f"{colleagues.desk_address(settings)}/invitation/{token}"


def _write(settings: Settings, store: Sessions, nudge: Nudge) -> None:
    intake = Intake(settings, store, Screen(tagger=Tagger()), nudge, clock.now, Keywords.shipped())
    found: list[dict[str, Any]] = yaml_file.load(RESPONSES / "demo.yml")
    for family in found:
        for text in family["says"]:
            incoming = Incoming(
                provider_id=f"SIM{uuid.uuid4().hex}",
                number=family["number"],
                our_number="+15555550100",
                channel=family.get("channel", "sms"),
                text=text,
                payload="",
                media=0,
            )
            intake.keep(incoming, via="simulator", language=family["language"])
