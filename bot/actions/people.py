"""Answers that bring a person in, or that are only about the line itself."""

from __future__ import annotations

from bot.actions.base import TODAY, Answer, Reply, Told
from bot.actions.flows import CALL, WHEN
from bot.dialogue.say import Effect, tongue, which_language
from bot.knowledge.calendar import office

FIXED = {"safety_bullying": "safety-bullying"}
"""What is said first of a matter that a person takes today."""


class HandOff(Answer):
    """Says honestly that a person will answer this, who and by when."""

    rasa_name = "action_hand_off"

    def compose(self, told: Told, reply: Reply) -> None:
        priority = "today" if told.intent in TODAY else "routine"
        if told.intent in FIXED:
            reply.say(FIXED[told.intent])
        reply.say("handed-off", **self.hand_off(told, reply, told.intent, priority))


class Person(Answer):
    """A person was asked for."""

    rasa_name = "action_person"

    def compose(self, told: Told, reply: Reply) -> None:
        reply.say("person-coming", **self.hand_off(told, reply, "support_person"))


class ChangeLanguage(Answer):
    """Sets the language named in the message, or asks which."""

    rasa_name = "action_language"

    def compose(self, told: Told, reply: Reply) -> None:
        wanted = told.entities.get("language")
        if wanted is None:
            reply.says.append(which_language())
        elif wanted in told.context.get("languages", ()):
            reply.effects.append(Effect("language", {"code": wanted}))
            reply.say("language-set")
        else:
            self._beyond(told, reply, wanted)

    def _beyond(self, told: Told, reply: Reply, wanted: str) -> None:
        """A language without texts: a person who speaks it; a call, where it is mostly spoken."""
        reply.effects.append(Effect("speaks", {"code": wanted}))
        named = {"language": wanted}
        if wanted not in told.context.get("voice", ()):
            args = self.hand_off(told, reply, f"speaks {wanted}", details=named)
            reply.say("language-not-yet", **{**args, "tongue": tongue(wanted)})
            return
        self.hand_off(told, reply, CALL, details=named)
        reply.say("language-voice", tongue=tongue(wanted))
        reply.says.append(WHEN.question(self.world, CALL, named))


class Social(Answer):
    """A greeting gets a greeting and what can be asked; thanks get thanks, and no menu."""

    rasa_name = "action_social"

    def compose(self, told: Told, reply: Reply) -> None:
        if told.entities.get("gratitude") or told.context.get("seen_before"):
            reply.say("social-thanks" if told.entities.get("gratitude") else "social-again")
        else:
            reply.say("social-hello")


class WhoAreYou(Answer):
    """Who writes here, who reads it, and how to check it: by calling the school."""

    rasa_name = "action_who"

    def compose(self, told: Told, reply: Reply) -> None:
        place = office(self.world.packs)
        about = told.entities.get("about")
        if about == "cost":
            reply.say("who-cost")
        elif about in ("who-reads", "immigration"):
            reply.say("who-reads" if about == "who-reads" else "who-immigration", phone=place.phone)
        else:
            reply.say("who-we-are", district={"say": self.world.packs[0].name}, phone=place.phone)


class OutOfScope(Answer):
    """Says what the line is for, and that a person is one number away."""

    rasa_name = "action_out_of_scope"

    def compose(self, told: Told, reply: Reply) -> None:
        reply.say("out-of-scope")
