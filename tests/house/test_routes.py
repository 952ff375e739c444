"""Every address says who may use it."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import Literal

import pytest
from flask import Blueprint

import bot
from bot.intake import Intake
from bot.settings import Settings
from webhook import create_app

GUARDS = {"signature", "loopback", "public", "login", "token"}
OPEN = {"health", "metrics", "desk", "signin", "sso"}
"""Blueprints that anybody may ask; a new one is a decision, not an oversight."""


def doors() -> dict[str, ModuleType]:
    """Every module of ours that has a blueprint, by the blueprint's name."""
    found = {}
    for info in pkgutil.walk_packages(bot.__path__, "bot."):
        if info.name.startswith(("bot.web", "bot.simulator", "bot.console")):
            module = importlib.import_module(info.name)
            if isinstance(getattr(module, "blueprint", None), Blueprint):
                found[module.blueprint.name] = module
    return found


def test_every_blueprint_declares_its_guard() -> None:
    guards = {name: getattr(module, "guard", None) for name, module in doors().items()}
    assert set(guards) >= {"twilio", "health", "metrics", "simulator", "desk"}
    assert set(guards.values()) <= GUARDS
    assert {name for name, guard in guards.items() if guard == "public"} == OPEN


def test_every_guard_that_is_not_public_is_asked_before_each_request() -> None:
    for module in doors().values():
        if module.guard != "public":
            assert module.blueprint.before_request_funcs.get(None), module.__name__


@pytest.mark.parametrize("role", ["door", "desk"])
def test_every_route_belongs_to_a_guarded_blueprint(
    role: Literal["door", "desk"], settings: Settings, intake: Intake
) -> None:
    settings = settings.model_copy(update={"desk_url": "http://127.0.0.1:8001"})
    app = create_app(role, settings, intake)
    routes = list(app.url_map.iter_rules())
    assert routes
    owners = {rule.rule: rule.endpoint.partition(".")[0] for rule in routes}
    assert {rule: owner for rule, owner in owners.items() if owner not in doors()} == {}


def test_twilio_has_its_door_and_people_have_their_desk(settings: Settings, intake: Intake) -> None:
    door, desk = create_app("door", settings, intake), create_app("desk", settings, intake)
    assert "twilio" in door.blueprints
    assert "simulator" not in door.blueprints
    assert "simulator" in desk.blueprints
    assert "twilio" not in desk.blueprints
