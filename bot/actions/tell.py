"""Answers made of what the packs hold on the question that was asked."""

from __future__ import annotations

from datetime import date

from bot.actions.base import TODAY, Answer, Reply, Told
from bot.dialogue.say import on
from bot.knowledge.calendar import Closed, closed_on, next_closure
from bot.knowledge.search import Answers, answers, topics

MUST = frozenset(
    {
        "enroll_housing",
        "rights_el_decline",
        "rights_special_ed",
        "rights_discipline",
        "rights_discrimination",
    }
)
"""Intents of which a person is always told; entries of packs may ask for one, too."""
OFFER = frozenset(
    {
        "school_day_meals",
        "school_day_health",
        "school_day_grades",
        "enroll_how",
        "enroll_caregiver",
        "rights_language_access",
        "rights_el_program",
        "rights_el_exit_tests",
        "rights_records_privacy",
        "rights_immigration_school",
        "rights_voice",
        "services_food",
        "services_health",
        "services_immigration_legal",
        "services_housing_bills",
        "future_college",
    }
)
"""Intents whose answer ends with the offer of a person."""
TWO_LAYERS = ("rights_", "enroll_")
"""Answers on rights may take five segments: the nearest layer's word, and the one behind it."""


class Tell(Answer):
    """The nearest layer's word on the question, its source and date said, and one next step.

    What nobody has written down, what has passed its review date, and what a nearer layer
    decides without saying it here: all of this goes to a person, and the family is told so.
    """

    rasa_name = "action_tell"

    def compose(self, told: Told, reply: Reply) -> None:
        known = topics().get(told.intent, ("",))
        about = told.entities["about"] if told.entities.get("about") in known else known[0]
        if about == "school-open":
            self._school_open(told, reply)
            return
        found = answers(self.world.packs, told.intent, about, self.today(told))
        many = 2 if told.intent.startswith(TWO_LAYERS) else 1
        for place, one in enumerate(found.told[:many]):
            reply.tell(one, spare=place > 0)
        self._person(told, reply, found)

    def _person(self, told: Told, reply: Reply, found: Answers) -> None:
        priority = "today" if told.intent in TODAY else "routine"
        if not found.told:
            text = "fact-may-have-changed" if found.outdated else "handed-off"
            reply.say(text, **self.hand_off(told, reply, told.intent, priority))
        elif found.needs_person or told.intent in MUST:
            args = self.hand_off(told, reply, told.intent, priority)
            reply.say("person-too", **args)
        elif told.intent in OFFER:
            reply.say("person-offer", spare=True)

    def _school_open(self, told: Told, reply: Reply) -> None:
        """Whether there is school on the day that was named, or when the next day off is."""
        named = told.entities.get("day")
        if named is None:
            coming = next_closure(self.world.packs, self.today(told))
            if coming is None:
                reply.say("handed-off", **self.hand_off(told, reply, told.intent))
            else:
                reply.say("school-next-off", title={"say": coming.title}, day=on(coming.day))
            return
        day = date.fromisoformat(named)
        why = closed_on(self.world.packs, day)
        if why is None:
            reply.say("school-open-yes", day=on(day))
        elif isinstance(why, Closed):
            reply.say("school-open-no", day=on(day), title={"say": why.title})
        else:
            reply.say("school-open-weekend", day=on(day))
