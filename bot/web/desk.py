"""Under `make run` one address is enough to remember: the door leads people to the desk."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, redirect, request

blueprint = Blueprint("desk", __name__)
guard = "public"


@blueprint.route("/", defaults={"path": ""}, methods=["GET"])
@blueprint.route("/simulator", defaults={"path": ""}, methods=["GET", "POST"])
@blueprint.route("/simulator/<path:path>", methods=["GET", "POST"])
@blueprint.route("/console", defaults={"path": ""}, methods=["GET", "POST"])
@blueprint.route("/console/<path:path>", methods=["GET", "POST"])
def desk(path: str) -> Response:
    """The same page at the desk's own address; who may see it is for the desk to say."""
    query = f"?{request.query_string.decode()}" if request.query_string else ""
    where = request.path if request.path != "/" else "/simulator"
    return redirect(f"{current_app.config['DESK']}{where}{query}", code=307)  # type: ignore[return-value]
