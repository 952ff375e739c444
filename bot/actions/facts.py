"""Answers made of facts and services out of the packs."""

from __future__ import annotations

from bot.actions.base import Answer, Reply, Told
from bot.knowledge.search import Found, facts, services

AT_MOST = 2
"""Facts in one answer: more does not fit into the segments a family should have to read."""


class TellFacts(Answer):
    """The facts that answer this intent: the district's first, then one of the federal ones."""

    rasa_name = "action_tell_facts"

    def compose(self, told: Told, reply: Reply) -> None:
        found = facts(self.world.packs, told.intent, self.today(told))
        tellable = chosen(found, told.entities.get("about"))
        for fact in tellable:
            reply.cite(fact)
        if not tellable:
            reply.say("fact-may-have-changed", **self.hand_off(told, reply, told.intent))


def chosen(found: list[Found], about: str | None = None) -> list[Found]:
    """One fact of each layer, nearest first, as far as they may be told and fit.

    When the message names a topic, the nearest fact about just that is the answer.
    """
    to_the_point = [fact for fact in found if fact.tellable and fact.fact.topic == about]
    if to_the_point:
        return to_the_point[:1]
    by_layer: dict[str, Found] = {}
    for fact in found:
        if fact.tellable:
            by_layer.setdefault(fact.layer, fact)
    return list(by_layer.values())[:AT_MOST]


class TellServices(Answer):
    """Places and lines that help, local ones first."""

    rasa_name = "action_services"

    def compose(self, told: Told, reply: Reply) -> None:
        found = services(self.world.packs, told.intent, self.today(told))
        for service in found[:AT_MOST]:
            reply.say(service.text)
            reply.facts.append(
                {
                    "id": service.id,
                    "source": service.source.title,
                    "review_by": service.review_by.isoformat(),
                }
            )
        if not found:
            reply.say("fact-may-have-changed", **self.hand_off(told, reply, told.intent))
