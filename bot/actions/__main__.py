"""Starts the action server: `python -m bot.actions --port 5055`, on loopback by default."""

from __future__ import annotations

import argparse
import sys

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor

from bot import log
from bot.actions import changes, events, flows, people, rsvp, tell
from bot.actions.base import Answer, World
from bot.errors import NotReady
from bot.knowledge import packs
from bot.knowledge.renewal import Renewal
from bot.settings import Settings, load
from bot.store import pack_versions
from bot.store.db import Sessions, open_engine, sessions, transaction, wait_for

PATIENCE = 3.0
"""Seconds that a tell waits for the store; then the walk tells it again."""


def unsealing_nothing(settings: Settings) -> Sessions:
    """The store, opened without keys: what is sealed there cannot be read from here."""
    store = sessions(open_engine(settings.database_url, patience=PATIENCE))
    wait_for(store)
    return store


def executor(settings: Settings, store: Sessions) -> ActionExecutor:
    """Every action, reading this district's packs and `store`."""
    with transaction(store) as session:
        own = pack_versions.newest(session)
    world = World(packs.load(settings.packs, own=own), settings.zone, store)
    made = ActionExecutor()
    for room in (changes, events, flows, people, rsvp, tell):
        for kind in vars(room).values():
            if isinstance(kind, type) and issubclass(kind, Answer) and kind.rasa_name:
                made.register_action(kind(world))
    made.register_action(rsvp.ValidateRsvp(world))
    return made


def main() -> int:
    """Serves until it is stopped; 2 when the settings or packs are wrong."""
    arguments = argparse.ArgumentParser(prog="python -m bot.actions")
    arguments.add_argument("--host", default="127.0.0.1")
    arguments.add_argument("--port", type=int, default=5055)
    told = arguments.parse_args()
    try:
        settings = load()
        log.configure(settings.log_level)
        store = unsealing_nothing(settings)
        renewal = Renewal(store)
        app = create_app(executor(settings, store), cors_origins=None)
        renewal.keep_looking()
    except NotReady as error:
        print(error, file=sys.stderr)
        return 2
    app.run(told.host, told.port, single_process=True, access_log=False, motd=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
