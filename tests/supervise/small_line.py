"""A line of small programs, held as `puente up` holds the real one: small_line.py VAR PORT KIND."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bot.settings import Settings
from bot.supervise.line import hold
from bot.supervise.programs import Program
from bot.supervise.screen import Screen
from bot.supervise.watch import Stop, Watch

SERVE = """
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""
# A worker with a child of its own, which no signal to the worker alone would reach.
WORK = """
import subprocess, sys, time
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)  # a child"])
time.sleep(600)
"""
BROKEN = "raise SystemExit('the reason why')"


def main(var: Path, port: int, kind: str) -> int:
    (var / "run").mkdir(parents=True)
    (var / "logs").mkdir()

    def program(name: str, code: str, *arguments: str, port: int | None = None) -> Program:
        script = var / f"{name}.py"
        script.write_text(code)
        # On a busy machine even the broken one needs a while to fall; it must not count as settled.
        settles = 10 if code == BROKEN else 1
        return Program(name, (sys.executable, str(script), *arguments), settles=settles, port=port)

    programs = [program("door", SERVE, str(port), port=port), program("worker", WORK)]
    if kind == "broken":
        programs.append(program("rasa", BROKEN, port=9))  # never opened, so no first answer
    settings = Settings(_env_file=None, PUENTE_VAR=var, PUENTE_PORT=port)
    env = {**os.environ, "PUENTE_LINE": str(var / "run")}
    return hold(Watch(settings, programs, var / "logs", Screen(), Stop()), var, env)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
