"""Under `make run` one address is enough to remember: the door leads people to the desk."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, redirect, request

blueprint = Blueprint("desk", __name__)
guard = "public"


@blueprint.get("/")
def home() -> Response:
    """The simulator, for whoever looks in for the first time."""
    return _lead("/simulator")


# An endpoint for each: werkzeug takes addresses of one endpoint with the same defaults for one
# address, and leads from all of them to the last.
@blueprint.route("/simulator", methods=["GET", "POST"])
@blueprint.route("/simulator/<path:_path>", methods=["GET", "POST"])
def simulator(_path: str = "") -> Response:
    """The same page at the desk's own address; who may see it is for the desk to say."""
    return _lead(request.path)


@blueprint.route("/console", methods=["GET", "POST"])
@blueprint.route("/console/<path:_path>", methods=["GET", "POST"])
def console(_path: str = "") -> Response:
    """The same for the pages of staff."""
    return _lead(request.path)


def _lead(where: str) -> Response:
    query = f"?{request.query_string.decode()}" if request.query_string else ""
    return redirect(f"{current_app.config['DESK']}{where}{query}", code=307)  # type: ignore[return-value]
