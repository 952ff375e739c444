"""Files that staff hand in: larger than any other request, and gone when they have been read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Blueprint, Response, request
from flask.blueprints import BlueprintSetupState
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.utils import secure_filename

from bot import log
from bot.console.gate import console, strict
from bot.console.page import show
from bot.console.passing import passing_room
from bot.errors import Permanent
from bot.sentence import Sentence

LARGEST = 25_000_000
"""Bytes: a roster of 200,000 rows. What is larger is for the command line."""
IN_MEMORY = 500_000
"""Bytes of such a form that are held in memory; the parser's own pieces must fit."""
logger = log.get("console")


def takes_files(blueprint: Blueprint, *endpoints: str) -> None:
    """Lets these views of a room take files. Whether whoever sends one may is asked first: the
    gate reads no body of somebody who has not signed in. What an earlier desk left goes."""

    wide = {f"{blueprint.name}.{one}" for one in endpoints}

    @blueprint.url_value_preprocessor
    def widen(endpoint: str | None, _values: object) -> None:
        if endpoint in wide:
            request.max_content_length = LARGEST
            request.max_form_memory_size = IN_MEMORY

    @blueprint.record
    def sweep(state: BlueprintSetupState) -> None:
        try:
            with passing_room(state.app.extensions["console"].settings.var):
                pass
        except OSError as error:  # a desk that takes no file still has its other rooms
            logger.error("uploads_not_swept", exc_info=error)

    @blueprint.errorhandler(RequestEntityTooLarge)
    def refuse(error: RequestEntityTooLarge) -> Response | RequestEntityTooLarge:
        if request.endpoint not in wide:
            return error
        return strict(show("too_large.html", status=422, most=LARGEST // 1_000_000))


@contextmanager
def file_of(field: str) -> Iterator[Path]:
    """The file of a form, for as long as it is read; Permanent when none was chosen."""
    given = request.files.get(field)
    name = secure_filename(given.filename or "") if given else ""
    if given is None or not name:
        raise Permanent("file", Sentence("choose a file"))
    with passing_room(console().settings.var) as folder:
        path = folder / name
        given.save(path)
        yield path
