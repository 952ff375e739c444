"""A Twilio that takes its time, in a process of its own: it creates whatever it is asked to.

python -m scripts.bench.far_twilio --port 8123 --delay 0.25
GET /arrivals tells when requests came (seconds, monotonic), and forgets them.
"""

from __future__ import annotations

import argparse
import asyncio
import time
import uuid

from aiohttp import web


class FarTwilio:
    """Answers each request after `delay` seconds, however many there are."""

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._arrivals: list[float] = []

    async def create(self, request: web.Request) -> web.Response:
        self._arrivals.append(time.monotonic())
        form = await request.post()
        if self._delay:
            await asyncio.sleep(self._delay)
        made = {"sid": f"SM{uuid.uuid4().hex}", "status": "queued", "to": str(form["To"])}
        return web.json_response(made, status=201)

    async def arrivals(self, _: web.Request) -> web.Response:
        came, self._arrivals = self._arrivals, []
        return web.json_response(came)


def main() -> None:
    said = argparse.ArgumentParser()
    said.add_argument("--port", type=int, required=True)
    said.add_argument("--delay", type=float, default=0.0)
    told = said.parse_args()
    twilio, app = FarTwilio(told.delay), web.Application()
    app.router.add_post("/2010-04-01/Accounts/{account}/Messages.json", twilio.create)
    app.router.add_get("/arrivals", twilio.arrivals)
    web.run_app(app, host="127.0.0.1", port=told.port, print=None, access_log=None)


if __name__ == "__main__":
    main()
