"""Steady traffic of families, and somebody who kills processes at random in the middle of it."""

from __future__ import annotations

import os
import random
import signal
import statistics
import threading
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from tests.faults import ledger
from tests.faults.ledger import Books, Expected
from tests.faults.line import Line
from tests.faults.network import Text, new_phone

QUESTIONS = (
    "where can my family get food this week",
    "what events are coming up at school this month",
    "is there childcare at the family meeting on thursday",
    "do I have to show papers to enroll my son",
    "can I have an interpreter for the meeting with the teacher",
    "how do I enroll my daughter in school",
    "my daughter is sick and will not come to school today",
    "where can I learn english in the evening",
    "I want to talk to a person please",
    "who do I call about the school bus",
    "is dinner free at the family night",
    "can immigration officers come into the school",
    "hola, ¿hay cuidado de niños en la reunión del jueves?",
    "¿dónde puedo conseguir comida para mi familia esta semana?",
    "¿qué eventos hay en la escuela este mes?",
    "¿tengo que mostrar papeles para inscribir a mi hijo?",
    "¿puedo tener un intérprete para hablar con la maestra?",
    "mi hijo está enfermo y hoy no va a la escuela",
    "quiero hablar con una persona por favor",
    "¿dónde hay clases de inglés para adultos?",
    "thank you very much for your help",
    "muchas gracias por su ayuda",
)
PATIENCE = 15.0
"""Seconds after which a family writes again without an answer."""
PAUSE = (5.0, 12.0)
"""Seconds that a person reads and types: the line takes quicker ones for machines."""
BETWEEN = (0.3, 1.6)
"""Seconds between two kills."""
DRAIN = 240.0
STARTED = ("door", "worker", "actions")


@dataclass
class Traffic:
    """Families in threads; each sends its next text when the former was answered."""

    line: Line
    families: int
    rng: random.Random
    texts: list[Text] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.over, self._lock = threading.Event(), threading.Lock()
        seeds = [self.rng.random() for _ in range(self.families)]
        self._threads = [threading.Thread(target=self._family, args=(seed,)) for seed in seeds]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self.over.set()
        for thread in self._threads:
            thread.join()

    def _family(self, seed: float) -> None:
        rng, phone = random.Random(seed), new_phone()
        questions = rng.sample(QUESTIONS, len(QUESTIONS))
        self.over.wait(rng.uniform(0, PAUSE[1]))
        asked = 0
        while not self.over.is_set():
            text = Text(phone, questions[asked % len(questions)])
            asked += 1
            with self._lock:
                self.texts.append(text)
            before, began = self.line.network.count_to(phone), time.monotonic()
            while not 200 <= self.line.network.post(text) < 300:  # Twilio's retry, whatever comes
                time.sleep(0.5)
            while time.monotonic() - began < PATIENCE:
                if self.line.network.count_to(phone) > before:
                    with self._lock:
                        self.waits.append(time.monotonic() - began)
                    break
                time.sleep(0.1)
            self.over.wait(rng.uniform(*PAUSE))


@dataclass
class Killer:
    """Kills what is up, in an order drawn by lot; `deck` is what is still to be killed."""

    line: Line
    deck: list[str]
    rng: random.Random
    done: Counter[str] = field(default_factory=Counter)
    log: list[tuple[float, str]] = field(default_factory=list)

    def run(self, patience: float) -> None:
        """Until the deck is empty, or `patience` seconds have passed."""
        end = time.monotonic() + patience
        while self.deck and time.monotonic() < end:
            hand = dict.fromkeys(self.deck)  # of each kind the first
            victim = next((v for v in hand if v == "postgresql" or self.line.is_up(v)), None)
            if victim is None:
                time.sleep(0.1)
                continue
            self.deck.remove(victim)
            self._kill(victim)
            self.done[victim] += 1
            time.sleep(self.rng.uniform(*BETWEEN))

    def _kill(self, victim: str) -> None:
        if victim == "postgresql":
            self.line.server.kill()
            time.sleep(self.rng.uniform(0.5, 3))
            self.line.server.start()
            return
        pid = self.line.settled(victim)
        if not pid:
            return
        serving = self.line.children(pid) if victim == "door" else []
        with suppress(ProcessLookupError):
            if serving and self.rng.random() < 0.5:  # only the process that serves, not its master
                os.kill(serving[0], signal.SIGKILL)
            else:
                os.killpg(pid, signal.SIGKILL)


def deck(rng: random.Random, programs: int, others: Mapping[str, int]) -> list[str]:
    """`programs` kills of door, worker and actions in equal parts, and the others, shuffled."""
    cards = [STARTED[n % len(STARTED)] for n in range(programs)]
    cards += [name for name, count in others.items() for _ in range(count)]
    rng.shuffle(cards)
    return cards


def blow(
    line: Line, seed: int, programs: int, others: Mapping[str, int], families: int, patience: float
) -> tuple[dict[str, Any], list[str]]:
    """One storm: what the page says of it, and what does not add up at its end."""
    rng = random.Random(seed)
    traffic = Traffic(line, families, rng)
    killer = Killer(line, deck(rng, programs, others), rng)
    began = time.monotonic()
    traffic.start()
    try:
        time.sleep(5)
        killer.run(patience)
    finally:
        traffic.stop()
    blew = time.monotonic() - began
    drained, books, found = _drain(line, traffic.texts)
    return _told(line, seed, traffic, killer, books, found, blew, drained), found


EXPECTED = Expected(order=False, stuck=None)


def _drain(line: Line, texts: list[Text]) -> tuple[float, Books, list[str]]:
    began, phones = time.monotonic(), sorted({text.phone for text in texts})
    books, found = Books(), ["the store was never read"]
    while found and time.monotonic() - began < DRAIN:
        try:
            books = ledger.open_books(line, phones)
            found = ledger.faults(line, texts, books, EXPECTED)
        except SQLAlchemyError as error:
            found = [f"the store cannot be read ({type(error).__name__})"]
        if found:
            time.sleep(1)
    return time.monotonic() - began, books, found


def _told(
    line: Line,
    seed: int,
    traffic: Traffic,
    killer: Killer,
    books: Books,
    found: list[str],
    blew: float,
    drained: float,
) -> dict[str, Any]:
    texts = traffic.texts
    posts = [status for text in texts for status in text.statuses]
    gave_up = [row for row in books.inbound if row.code and not row.code.startswith("limited_")]
    waits = sorted(traffic.waits) or [0.0]
    network = line.network
    return {
        "store": "SQLite" if line.sqlite else "PostgreSQL",
        "seed": seed,
        "kills": ", ".join(f"{n} {name}" for name, n in sorted(killer.done.items())),
        "kills left over": len(killer.deck),
        "seconds": round(blew),
        "families": traffic.families,
        "texts acknowledged": sum(text.kept for text in texts),
        "posts that got no 2xx (posted again)": sum(not 200 <= s < 300 for s in posts),
        "turns": sum(books.handled.values()),
        "answers": len(books.outbound),
        "messages at Twilio": sum(network.count_to(text) for text in {t.phone for t in texts}),
        "lost": sum(fault.startswith("LOST") for fault in found),
        "sent twice": sum(fault.startswith("DUPLICATE") for fault in found),
        "other faults of the ledger": sum(not f.startswith(("LOST", "DUPL")) for f in found),
        "answers out of order": len(ledger.order(books, line)),
        "'cannot answer now'": len(gave_up),
        "why": ", ".join(f"{n} {c}" for c, n in Counter(r.code for r in gave_up).most_common(5)),
        "hand-offs opened": len(books.handoffs),
        "outcomes unknown for a while": books.steps["unknown"],
        "lookups": network.lookups(),
        "sent again after looking in vain": books.again,
        "median s to the answer": f"{statistics.median(waits):.1f}",
        "95% within s": f"{waits[int(len(waits) * 0.95)]:.1f}",
        "without an answer after 15 s": len(texts) - len(traffic.waits),
        "seconds until everything was done": f"{drained:.1f}",
        "result": "passed" if not found else f"FAILED: {'; '.join(found[:4])}",
    }
