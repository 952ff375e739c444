"""Reports show figures, and nobody behind them."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest

from bot.reporting.quantiles import quantile
from bot.reporting.small_cells import SMALLEST, STEP, table
from bot.reporting.tallying import BOUNDS, bucket
from bot.store import figures
from bot.store.db import Sessions, transaction
from bot.store.figures import Cell
from tests.conftest import NOON, StandingClock
from tests.console.conftest import Browser

Enter = Callable[..., Browser]
TODAY = "2026-12-01"
REPORTS = ("delivery", "answers", "topics", "months", "needs", "reach", "handoffs", "growth")


@pytest.fixture
def fill(store: Sessions, clock: StandingClock) -> Callable[..., None]:
    """fill({("sent", "so", "delivered", ""): 40}) writes the figures of a day."""

    def write(found: Mapping[tuple[str, str, str, str], int], day: str = TODAY) -> None:
        with transaction(store) as session:
            cells = {Cell(*cell): many for cell, many in found.items()}
            figures.replace_day(session, day, cells, {}, {}, clock())

    return write


def rows(browser: Browser, report: str, **more: str) -> list[list[str]]:
    query = "&".join(f"{n}={v}" for n, v in {"report": report, **more}.items())
    answer = browser.get(f"/console/reports.csv?{query}")
    assert answer.status_code == 200
    return list(csv.reader(io.StringIO(answer.get_data(as_text=True).lstrip("\ufeff"))))


# -- small counts


def test_a_small_count_is_hidden_and_no_total_gives_it_away() -> None:
    made = table({("so", "a"): 7, ("so", "b"): 40, ("es", "a"): 103}, ["so", "es"], ["a", "b"])
    (_, so, total), (_, es, _) = made.rows
    assert [one.many for one in so] == [None, 40]
    assert [one.many for one in es] == [100, 0]
    assert (total.many, total.more) == (40, True)
    assert [(one.many, one.more) for one in made.totals] == [(100, True), (40, False)]


def test_whatever_is_hidden_could_be_any_small_count() -> None:
    """All that is shown is the same for each of them, in every table that the figures make."""
    others = {("so", "b"): 23, ("es", "a"): 11, ("es", "b"): 57}
    shown = {
        str(table({**others, ("so", "a"): hidden}, ["so", "es"], ["a", "b"]))
        for hidden in range(1, SMALLEST)
    }
    assert len(shown) == 1


def test_two_cuts_of_the_same_figures_leave_a_range() -> None:
    """The district's count less the other school's: several hidden counts fit what is shown."""
    fitting: dict[tuple[int | None, int | None], set[int]] = {}
    for ours, theirs in itertools.product(range(1, SMALLEST), range(SMALLEST, 100)):
        whole = table({("so", "a"): ours + theirs}, ["so"], ["a"]).rows[0][1][0].many
        other = table({("so", "a"): theirs}, ["so"], ["a"]).rows[0][1][0].many
        if other and other < 80:  # beyond it not all that fit were tried
            fitting.setdefault((whole, other), set()).add(ours)
    assert min(map(len, fitting.values())) >= STEP - 1


@pytest.mark.parametrize("report", REPORTS)
def test_no_small_count_leaves_any_report(
    sign_in: Enter, fill: Callable[..., None], report: str
) -> None:
    abouts = {
        "delivery": ("sent", "delivered"), "answers": ("bot_answer", "5"),
        "topics": ("topic", "services_food"), "months": ("topic", "services_food"),
        "needs": ("need", "arranged_in_time"), "reach": ("reach", "reached"),
        "handoffs": ("handoff", "support_person"), "growth": ("growth", "new"),
    }  # fmt: skip
    about, what = abouts[report]
    fill({(about, "so", what, ""): 7})
    browser = sign_in("district_admin")
    html = browser.get(f"/console/reports?report={report}").get_data(as_text=True)
    table_of = html.split("<tbody>")[1].split("</table>")[0]
    cells = re.findall(r"<td>(.*?)</td>", table_of, re.DOTALL)
    assert "under 10" in cells[0]
    assert not [one for one in cells if re.search(r"\b7\b", one)]
    assert "<rect" not in html, "a bar tells a number, too"
    assert not [one for row in rows(browser, report) for one in row if one == "7"]


def test_a_report_shows_what_was_counted_within_its_days(
    sign_in: Enter, fill: Callable[..., None]
) -> None:
    fill({("sent", "so", "delivered", ""): 40, ("sent", "so", "failed", ""): 20})
    fill({("sent", "so", "delivered", ""): 500}, "2026-10-01")
    browser = sign_in("sender")
    assert rows(browser, "delivery") == [
        ["", "delivered", "failed", "total"],
        ["so", "40", "20", "60"],
        ["total", "40", "20", ""],
    ]
    assert rows(browser, "delivery", days="90")[1][1] == "540"
    page = browser.text("/console/reports")
    assert "Somali" in page
    assert "did not arrive" not in page, "a kind of which there is nothing"
    html = browser.get("/console/reports").get_data(as_text=True)
    assert "<svg" in html
    assert "style=" not in html


def test_a_file_speaks_the_language_of_whoever_reads(
    sign_in: Enter, fill: Callable[..., None]
) -> None:
    fill({("sent", "so", "delivered", ""): 40, ("sent", "so", "failed", ""): 7})
    head, somali, _ = rows(sign_in("sender", locale="es"), "delivery")
    assert head[:3] == ["", "entregado", "falló"]
    assert somali[:3] == ["so", "40", "menos de 10"]


def test_answer_times_are_told_as_medians(sign_in: Enter, fill: Callable[..., None]) -> None:
    fill({("bot_answer", "so", "3", ""): 50, ("bot_answer", "so", "60", ""): 50})
    (_, row) = rows(sign_in("district_admin"), "answers")
    assert row[:4] == ["so", "100", "3", "57"]


def test_a_school_sees_its_own_figures_and_no_other(
    sign_in: Enter, fill: Callable[..., None]
) -> None:
    fill({
        ("sent", "so", "delivered", ""): 100, ("sent", "so", "delivered", "lincoln"): 30,
        ("sent", "so", "delivered", "oak-hill"): 70,
    })  # fmt: skip
    browser = sign_in("school_admin", schools=["lincoln"])
    assert rows(browser, "delivery")[1][1] == "30", "no district's figures for a school"
    for school in ("oak-hill", "nowhere"):
        assert browser.get(f"/console/reports?school={school}").status_code == 404
    district = sign_in("district_admin", "Ana Mora")
    assert rows(district, "delivery", school="oak-hill")[1][1] == "70"
    assert rows(district, "delivery")[1][1] == "100"


@pytest.mark.parametrize("query", ["report=secrets", "days=9999", "days=x"])
def test_what_is_no_report_is_not_there(sign_in: Enter, query: str) -> None:
    assert sign_in("district_admin").get(f"/console/reports?{query}").status_code == 404


def test_liaisons_and_editors_see_no_report(sign_in: Enter) -> None:
    for role in ("liaison", "editor"):
        browser = sign_in(role, f"{role} Somebody".title())
        assert browser.get("/console/reports").status_code == 404
        assert browser.get("/console/reports.csv").status_code == 404


def test_no_cell_of_a_file_is_a_formula(sign_in: Enter, fill: Callable[..., None]) -> None:
    fill({("handoff", "so", "=1+1", ""): 40})
    assert rows(sign_in("district_admin"), "handoffs")[1][0] == "'=1+1"


def test_without_figures_a_report_says_so(sign_in: Enter) -> None:
    browser = sign_in("district_admin")
    for report in REPORTS:
        assert "Nothing was counted" in browser.text(f"/console/reports?report={report}")


# -- times in classes


@pytest.mark.parametrize(
    ("seconds", "bound"), [(-1, "1"), (0, "1"), (1, "1"), (1.2, "2"), (61, "90")]
)
def test_a_time_is_counted_in_the_class_that_holds_it(seconds: float, bound: str) -> None:
    assert bucket(NOON, NOON + timedelta(seconds=seconds)) == bound


def test_what_takes_longer_than_all_classes_is_in_the_last() -> None:
    assert bucket(NOON, NOON.replace(year=2027)) == str(BOUNDS[-1])


def test_no_median_is_told_of_a_few() -> None:
    assert quantile({"3": 9}, 0.5) is None
    assert quantile({"3": 10}, 1.0) == 3
    assert quantile({"5": 10}, 0.5) == 4
