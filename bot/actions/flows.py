"""Flows: a matter for a person, with a question or two so that the person need not ask.

A flow is a chain of questions. Each carries what was learnt so far and tells it on with its
answer, so nothing is kept between two of them, and a repeated tell gives the same answer. The
person is asked at once, not at the end: whoever stops answering is not forgotten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.actions.base import Answer, Reply, Told, World
from bot.actions.tell import Tell
from bot.dialogue.say import Expects, Option, Question, Say, on, tongue
from bot.knowledge.packs import School
from bot.knowledge.search import answers

SKIP = "skip"


@dataclass(frozen=True)
class Field:
    """One thing worth knowing; `choices` are text ids with the value that each stands for."""

    name: str
    text: str
    expects: Expects
    choices: Callable[[World], tuple[tuple[str, str], ...]] = lambda _: ()
    wanted: Callable[[dict[str, Any]], bool] = lambda _: True

    def question(self, world: World, intent: str, learnt: dict[str, Any]) -> Question:
        """Asks for it; what was learnt so far is told on with the answer."""
        options = tuple(
            Option(Say(text), intent, {**learnt, self.name: value})
            for text, value in self.choices(world)
        )
        return Question(Say(self.text), self.expects, self.name, options, intent, learnt)


class Flow(Answer):
    """Asks for `fields`, one a message, each skippable; then says what was passed on."""

    fields: tuple[Field, ...] = ()
    begun = ""
    """Said once, before the first question: that it is passed on."""
    done = ""
    priority = "routine"

    def compose(self, told: Told, reply: Reply) -> None:
        learnt = self.learnt(told)
        args = self.hand_off(told, reply, told.intent, self.priority, self.details(learnt))
        missing = [f for f in self.fields if f.name not in learnt and f.wanted(learnt)]
        if missing:
            if not any(f.name in told.entities for f in self.fields if f.expects != "day"):
                reply.say(self.begun)
            reply.says.append(missing[0].question(self.world, told.intent, learnt))
            return
        self.finish(told, reply, learnt, args)

    def learnt(self, told: Told) -> dict[str, Any]:
        """What is known so far: the entities that a flow carries along."""
        return {name: value for name, value in told.entities.items() if value is not None}

    def details(self, learnt: dict[str, Any]) -> dict[str, Any]:
        """What is passed on to the person with the conversation; no words of the family's."""
        names = {f.name for f in self.fields} | {"day", "time", "language", "school"}
        return {n: v for n, v in learnt.items() if n in names and v not in (SKIP, "given")}

    def finish(
        self, told: Told, reply: Reply, learnt: dict[str, Any], args: dict[str, Any]
    ) -> None:
        reply.say(self.done, **args)


def schools(world: World) -> tuple[tuple[str, str], ...]:
    return tuple((s.name, s.id) for pack in world.packs for s in pack.schools)


def when(_: World) -> tuple[tuple[str, str], ...]:
    return tuple((f"when-{name}", name) for name in ("morning", "afternoon", "evening", "any"))


WHICH_SCHOOL = Field("school", "ask-school", "choice", schools)
WHEN = Field("when", "ask-when", "choice", when)
CALL = "support_call_me"


class Absence(Flow):
    """An absence for the attendance desk: which school, which child; the day is today if none."""

    rasa_name = "action_absence"
    fields = (WHICH_SCHOOL, Field("child", "ask-child", "words"))
    begun = "absence-begun"
    priority = "today"

    def compose(self, told: Told, reply: Reply) -> None:
        if told.entities.get("about") == "absence-how":
            Tell(self.world).compose(told, reply)
        else:
            super().compose(told, reply)

    def learnt(self, told: Told) -> dict[str, Any]:
        return {"day": self.today(told).isoformat(), **super().learnt(told)}

    def finish(
        self, told: Told, reply: Reply, learnt: dict[str, Any], args: dict[str, Any]
    ) -> None:
        school = self._school(learnt.get("school"))
        day = on(date.fromisoformat(learnt["day"]))
        phone = school.attendance_phone if school else args["phone"]
        if school is None:
            reply.say("absence-passed-on", absent=day, phone=phone)
        else:
            name = {"say": school.name}
            reply.say("absence-passed-on-to", school=name, absent=day, phone=phone)

    def _school(self, named: str | None) -> School | None:
        every = [s for pack in self.world.packs for s in pack.schools]
        return next((s for s in every if s.id == named), None)


class Interpreter(Flow):
    """An interpreter for a meeting or a call, or somebody to read a letter to the family."""

    rasa_name = "action_interpreter"
    fields = (
        Field("day", "ask-interpreter-day", "day"),
        Field("whom", "ask-interpreter-whom", "words"),
    )
    begun = "interpreter-begun"
    done = "interpreter-asked"

    def compose(self, told: Told, reply: Reply) -> None:
        if told.entities.get("about") == "read-letter":
            args = self.hand_off(told, reply, "read_letter")
            reply.say("letter-asked", **args)
            return
        super().compose(told, reply)

    def finish(
        self, told: Told, reply: Reply, learnt: dict[str, Any], args: dict[str, Any]
    ) -> None:
        if learnt["day"] == SKIP:
            reply.say("interpreter-asked-someday", **args)
        else:
            reply.say("interpreter-asked", when=on(date.fromisoformat(learnt["day"])), **args)


class CallMe(Flow):
    """A call from a person, in the family's language, at a time that suits."""

    rasa_name = "action_call_me"
    fields = (WHEN,)
    begun = "call-begun"

    def finish(
        self, told: Told, reply: Reply, learnt: dict[str, Any], args: dict[str, Any]
    ) -> None:
        spoken = learnt.get("language") or told.context.get("speaks") or told.language
        reply.say("call-asked", **{**args, "tongue": tongue(spoken)})


class HomeVisit(Flow):
    """What a home visit is, always; then whether one is wanted, and where."""

    rasa_name = "action_home_visit"
    fields = (
        Field(
            "visit",
            "ask-visit",
            "choice",
            lambda _: tuple((f"visit-{v}", v) for v in ("home", "elsewhere", "no")),
        ),
        Field("when", "ask-when", "choice", when, lambda learnt: learnt.get("visit") != "no"),
    )

    def compose(self, told: Told, reply: Reply) -> None:
        learnt = self.learnt(told)
        if learnt.get("visit") == "no":
            reply.say("visit-declined")
            return
        if "visit" not in learnt:
            what = answers(self.world.packs, told.intent, "home-visit-what", self.today(told))
            for one in what.told[:1]:
                reply.tell(one)
            if not what.told:
                reply.say("visit-what")
            reply.says.append(self.fields[0].question(self.world, told.intent, learnt))
            return
        super().compose(told, reply)

    begun = "visit-what"
    done = "visit-asked"


class ShareKnowledge(Flow):
    """What a family offers to share: its own words go to a person, warmly."""

    rasa_name = "action_share"
    fields = (WHEN,)
    begun = "share-begun"
    done = "share-asked"


class Complaint(Flow):
    """What went wrong, and past whom: a complaint never goes to the person complained of."""

    rasa_name = "action_complaint"
    fields = (
        Field(
            "matter",
            "ask-matter",
            "choice",
            lambda _: tuple(
                (f"matter-{m}", m) for m in ("messages", "wrong-answer", "no-reply", "person")
            ),
        ),
    )
    begun = "complaint-begun"
    priority = "today"

    def finish(
        self, told: Told, reply: Reply, learnt: dict[str, Any], args: dict[str, Any]
    ) -> None:
        person = learnt.get("matter") == "person"
        reply.say("complaint-about-person" if person else "complaint-passed-on", **args)
        if learnt.get("matter") == "messages":
            reply.say("complaint-fewer")
