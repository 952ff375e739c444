"""Is it alive, can it keep a message, does it answer: for machines that watch."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from flask import Blueprint, Response, current_app, jsonify

from bot.intake import Intake
from bot.store import families, messages
from bot.store.db import answers, transaction

blueprint = Blueprint("health", __name__)
guard = "public"
A_MINUTE = timedelta(minutes=1)


def _intake() -> Intake:
    return cast(Intake, current_app.extensions["puente"])


@blueprint.get("/healthz")
def healthz() -> Response:
    """The process serves."""
    return jsonify(status="alive")


@blueprint.get("/readyz")
def readyz() -> tuple[Response, int]:
    """A message can be kept: the store answers."""
    if not answers(_intake().store):
        return jsonify(status="the store does not answer"), 503
    return jsonify(status="ready"), 200


@blueprint.get("/answerz")
def answerz() -> tuple[Response, int]:
    """The canary was answered through the whole line, Rasa included, in the last minute."""
    intake = _intake()
    if not answers(intake.store):
        return jsonify(status="the store does not answer"), 503
    with transaction(intake.store) as session:
        bird = families.find(session, families.CANARY)
        last = messages.last_delivered(session, bird.id) if bird else None
    if last is None or last < intake.clock() - A_MINUTE:
        return jsonify(status="the canary has not been answered"), 503
    return jsonify(status="answering"), 200
