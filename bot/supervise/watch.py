"""Looks after a running line: what starts, what falls, when it answers, how it ends."""

from __future__ import annotations

import http.client
import os
import select
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from types import FrameType

from bot.settings import Settings
from bot.supervise import ports, told
from bot.supervise.programs import Program
from bot.supervise.screen import Screen, last_lines

HOPELESS = 3  # failed starts in a row before the first answer
PATIENCE = 180.0  # seconds without an answer after which the reason is shown
END_WITHIN = 12.5  # seconds for an orderly end; then by force


class Stop:
    """Ctrl-C, SIGTERM or a closed terminal, as a wish; the second one means at once."""

    def __init__(self) -> None:
        self.wishes = 0
        signal.signal(signal.SIGINT, self._wish)  # also where a script's `&` had it ignored
        signal.signal(signal.SIGTERM, self._wish)
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup keeps the line up
            signal.signal(signal.SIGHUP, self._wish)

    def _wish(self, _signum: int, _frame: FrameType | None) -> None:
        self.wishes += 1


class Watch:
    """Over one supervisord. Everything it starts has ended when `over` returns."""

    def __init__(
        self,
        settings: Settings,
        programs: Sequence[Program],
        logs: Path,
        screen: Screen,
        stop: Stop,
        sign_in: Callable[[], str] = str,
    ) -> None:
        """`sign_in` gives an address by which somebody may try the desk, or nothing."""
        self.port, self.programs, self.logs = settings.port, programs, logs
        self.screen, self.stop, self.roll = screen, stop, told.Roll()
        self._sign_in = sign_in
        self.answered, self.warned = False, False
        self.began = time.monotonic()
        self._spawned = 0.0
        self._rest = b""
        self._complaints: deque[str] = deque(maxlen=10)

    def over(self, supervisor: subprocess.Popen[bytes]) -> int:
        """Watches until a stop is wished or nothing can be done; the exit status."""
        status = 0
        threading.Thread(target=self._listen, args=(supervisor,), daemon=True).start()
        try:
            while not self.stop.wishes and not self.screen.gone():
                if supervisor.poll() is not None:
                    self.screen.say("The supervisor has ended; its last lines:")
                    self.screen.say(last_lines(self.logs / "supervisord.log"))
                    self.screen.say("\n".join(self._complaints))
                    return 1
                if hopeless := self._hear(supervisor):
                    self.screen.say(f"{hopeless} cannot stay up; its last lines:")
                    self.screen.say(last_lines(self.logs / f"{hopeless}.log"))
                    status = 1
                    break
                if not self.answered:
                    self._wait_for_answer()
        finally:
            self._end(supervisor)
        return status

    def _hear(self, supervisor: subprocess.Popen[bytes]) -> str:
        """Takes in what supervisord has said; the program that is past hope, or nothing."""
        for line in self._lines(supervisor, 0.25):
            event = told.read(line)
            if event is None:
                continue
            group = self.roll.note(event)
            if event.kind == "started":
                self._spawned = time.monotonic()
            if not group:
                continue
            with suppress(ProcessLookupError):  # what it had started must not outlive it
                os.killpg(group, signal.SIGKILL)
            falls = self.roll.falls[event.program]
            if not self.answered and falls >= HOPELESS:
                return event.program
            if falls <= HOPELESS or falls % 10 == 0:
                self.screen.say(f"{event.program} has ended ({event.why}); it is started again")
        return ""

    def _listen(self, supervisor: subprocess.Popen[bytes]) -> None:
        """Keeps the last of what supervisord complains of; it must always find a listener."""
        for line in supervisor.stderr or ():
            self._complaints.append(line.decode(errors="replace").rstrip())

    def _lines(self, supervisor: subprocess.Popen[bytes], seconds: float) -> Iterator[str]:
        assert supervisor.stdout is not None
        ready, _, _ = select.select([supervisor.stdout], [], [], seconds)
        if ready:
            data = os.read(supervisor.stdout.fileno(), 65536)
            if not data:
                time.sleep(seconds)
            *whole, self._rest = (self._rest + data).split(b"\n")
            yield from (line.decode(errors="replace") for line in whole)

    def _wait_for_answer(self) -> None:
        elapsed = time.monotonic() - self.began
        closed = [p.name for p in self.programs if p.port and not ports.answers(p.port)]
        if closed:
            self.screen.passing(f"waiting for {', '.join(closed)}", elapsed)
            return
        status, said = _ask(self.port, "/answerz")
        if status == 200:
            self.answered = True
            self._welcome(elapsed)
        else:
            self.screen.passing("waiting for the line's first answer", elapsed)
        if elapsed > PATIENCE and not self.warned:
            self.warned = True
            self.screen.say(f"  no answer yet; /answerz says {status} {said}; logs: {self.logs}")

    def _welcome(self, elapsed: float) -> None:
        here = f"http://127.0.0.1:{self.port}"
        self.screen.say(f"The line answers ({elapsed:.0f} s).")
        self.screen.say(f"  Simulator  {here}/simulator")
        self.screen.say(f"  Desk       {here}/console")
        if link := self._sign_in():
            self.screen.say(f"  Try the desk as a liaison, once by this link: {link}")
        self.screen.say("  Ctrl-C ends it.")

    def _end(self, supervisor: subprocess.Popen[bytes]) -> None:
        """In order, then by force; a second wish hurries."""
        wishes, deadline = self.stop.wishes, time.monotonic() + END_WITHIN
        self.screen.say("Stopping ...")
        self._let_it_spawn(supervisor)
        supervisor.terminate()
        while supervisor.poll() is None:
            if time.monotonic() > deadline or self.stop.wishes > wishes:
                supervisor.kill()
            for _ in self._lines(supervisor, 0.1):
                pass  # an unread pipe would make it wait for us
        self.screen.say("Stopped.")

    def _let_it_spawn(self, supervisor: subprocess.Popen[bytes]) -> None:
        """A SIGTERM that meets a program between its fork and its exec would be lost on it."""
        while supervisor.poll() is None:
            now = time.monotonic()
            if now - (self._spawned or self.began + 1.7) > 0.3:
                return
            self._hear(supervisor)


def _ask(port: int, path: str) -> tuple[int, str]:
    """GET on loopback, past any proxy: the status and the first words, or 0 and why not."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=3)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read(200).decode(errors="replace").strip()
    except (OSError, http.client.HTTPException) as error:
        return 0, type(error).__name__
    finally:
        connection.close()
