"""The Board's themes: figures with all that belongs to them, of any period, team or group, and nothing that ranks."""

import re
from datetime import date

import pytest
from django.template.loader import render_to_string

from alongside.board import snapshots
from alongside.board.definitions import definition_of
from alongside.board.figures import breakdown_of, figures_of, place_of, protected
from alongside.board.models import BoardSnapshot
from alongside.board.themes import MORE, LeagueTable, breakdowns, refuse_ranking, themes
from alongside.board.trend import trends_of
from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import conclude, start_enquiry
from alongside.measures.columnar.counting import tallies
from alongside.measures.columnar.snapshot import Snapshot
from alongside.measures.dimensions import GENDER, TEAM, TYPES_OF_ENQUIRY
from alongside.measures.measure import Period, Tally
from alongside.measures.msp import concluded, met
from alongside.measures.subjects import ALL, BY_CODE
from alongside.measures.tests.engines import frames
from alongside.people.actions import open_record
from conftest import ACCOUNT, FRIDAY, MONDAY

YEAR = Period.year(2026)
ASKED = {"first_0": "1", "first_1": "4", "first_2": "2026", "last_0": "31", "last_1": "3", "last_2": "2027"}


def council(**groups: tuple[int, int]) -> Snapshot:
    """Concluded enquiries whose wish was met or not, by gender: how many of each."""
    adults, enquiries = [], []
    for gender, counts in groups.items():
        for achieved, many in zip(("fully", "not"), counts, strict=True):
            for _ in range(many):
                key = str(len(adults))
                adults.append({"adult_id": key, "gender": gender})
                enquiries.append({
                    "enquiry_id": key, "adult_id": key, "kind": "section-42", "started_on": MONDAY, "team": "North",
                    "concluded_on": FRIDAY, "outcomes_asked": "expressed", "outcomes_achieved": achieved,
                })  # fmt: skip
    return Snapshot(frames(adult=adults, enquiry=enquiries))


def test_a_figure_stands_with_its_base_its_span_and_its_definition():
    figure = figures_of(council(male=(30, 10), female=(30, 13)), [met], YEAR)[0]
    assert (figure.number, figure.base, figure.not_recorded) == ("60", "85", "0")
    assert (figure.share.text, figure.share.span) == ("71%", "56% to 83%")
    assert re.fullmatch("[0-9a-f]{8}", figure.definition.version)
    assert figures_of(council(), [met], YEAR)[0].empty


def test_a_share_of_all_or_of_nobody_is_a_share_by_the_definition_and_never_by_what_was_counted():
    whole = {one.code for one in BY_CODE.values() if definition_of(one).whole}
    assert whole == {"concluded", "raised", "started", "other-started"}
    every, none, few = (figures_of(council(male=counts), [met], YEAR)[0] for counts in ((98, 2), (0, 200), (12, 0)))
    assert (every.number, every.base, every.share.text) == ("100", "100", "96% or more")
    assert (none.number, none.base, none.share.text, none.share.low) == ("0", "200", "0%", 0)
    assert (few.number, few.base, few.share) == ("10", "10", None)
    known = figures_of(council(male=(30, 10)), [BY_CODE["recorded-gender"]], YEAR)[0]
    assert (known.number, known.base, known.share.text) == ("40", "40", "90% or more")
    assert trends_of(council(male=(30, 10)), [BY_CODE["recorded-gender"]], FRIDAY)["recorded-gender"].picture
    said = render_to_string("board/_shown.html", {"it": every})
    assert "96% or more" in said
    assert "100 of 100. By chance alone it would lie between 90% and 100%." in said
    assert "Of 10. Too few for a share." in render_to_string("board/_shown.html", {"it": few})


def test_few_are_hidden_in_a_group_and_nobody_is_had_by_subtraction():
    tables = council(male=(30, 10), female=(3, 13))
    everybody, women = (figures_of(tables, [met], YEAR, group)[0] for group in (None, (GENDER, "female")))
    assert (everybody.number, everybody.base) == ("35", "55")
    assert (women.number, women.share) == ("not shown", None)
    cut = breakdown_of(tables, met, YEAR, GENDER)
    assert [line.label for line in cut.lines] == ["Male", "Female"]
    shown = {line.label: (line.number, line.base) for line in [*cut.lines, cut.everybody]}
    assert shown == {"Male": ("30", "40"), "Female": ("not shown", "15"), "All": ("35", "55")}
    assert cut.lines[0].share.text == "75%"  # of what is shown, so that it tells nothing more
    assert figures_of(tables, [met], YEAR, (GENDER, None))[0].empty


def test_groups_that_overlap_have_no_total_and_keep_their_order():
    assert [place_of(TYPES_OF_ENQUIRY, code)[1] for code in ("physical", "sexual", "unheard-of")][:2] == [0, 1]
    assert breakdown_of(council(male=(30, 10)), met, YEAR, TYPES_OF_ENQUIRY).everybody is None
    assert protected([[Tally(40, 30, 0)]], many=True).tolist() == [[[30, 10, 0, 40]]]


def test_no_page_sets_team_beside_team():
    assert all(one.code != "team" for subject in ALL for asked in subject.measures for one in breakdowns(asked))
    with pytest.raises(LeagueTable):
        refuse_ranking((TEAM,))
    refuse_ranking((GENDER,))


def test_every_measure_has_a_chart_and_a_definition_of_its_own():
    tables = council(male=(30, 10))
    trends = trends_of(tables, list(BY_CODE.values()), FRIDAY)
    assert trends.keys() == BY_CODE.keys()
    assert trends["met"].picture.rows[-1] == ["June 2026", "30", "40", "75%", "–", "Not finished"]
    versions = [figure.definition.version for figure in figures_of(tables, list(BY_CODE.values()), YEAR)]
    assert len(set(versions)) == len(BY_CODE)


def test_months_of_one_group_are_those_of_the_table_of_groups():
    tables = council(male=(30, 10), female=(3, 13))
    women, men, nobody = (
        trends_of(tables, [met, concluded], date(2026, 6, 30), (GENDER, code)) for code in ("female", "male", "other")
    )
    assert women["met"].picture.rows[-1][:4] == ["June 2026", "hidden", "15", "not shown"]
    assert men["met"].picture.rows[-1][:4] == ["June 2026", "30", "40", "75%"]
    assert nobody["met"].picture.rows[-1][:4] == ["June 2026", "0", "0", "nobody"]
    assert [point.month.middle for point in men["concluded"].chart.points] == [40]


def test_pages_take_a_few_queries_and_name_nobody(whole_case, bola, signed_in, django_assert_max_num_queries):
    client = signed_in(bola)
    client.get("/board/")
    more = (f"/board/{page}/" for page in ("time", "timeliness", "prevention", "over-time"))
    every = (f"/board/themes/{theme.code}/" for theme in themes())
    for path in ("/board/", *every, "/board/measures/met/", *more):
        with django_assert_max_num_queries(9):
            page = client.get(path, ASKED)
        assert page.status_code == 200, path
        text = page.content.decode()
        assert whole_case.adult.family_name not in text
        assert "As of" in text
        assert path.startswith("/board/measures/") or "What these figures may not be used for" in text
        assert path == "/board/" or "efinition" in text
    assert "One team or one group at a time" in client.get("/board/themes/risk/", ASKED).content.decode()


def test_a_page_is_of_one_team_or_of_everybody_and_says_which(whole_case, bola, signed_in):
    client = signed_in(bola)
    page = client.get("/board/themes/risk/", {**ASKED, "group": "team:North"})
    assert "Team: North" in page.content.decode()
    assert all(trend for _, trend, _ in page.context["figures"])
    (link,) = set(re.findall(r'"(/board/measures/ascof-4b/[^"]*)"', page.content.decode()))
    one = client.get(link.replace("&amp;", "&"))
    assert "Team: North" in one.content.decode()
    assert one.context["figure"] == page.context["figures"][0][0]
    assert (one.context["breakdowns"], one.context["back_url"].split("?")[1]) == ([], page.context["asked"].query)
    assert client.get("/board/themes/risk/", {**ASKED, "group": "worker:1"}).status_code == 422
    assert client.get("/board/themes/risk/", {"group": "team:nobody"}).status_code == 422  # never everybody, unasked
    assert client.get("/board/themes/risk/", {**ASKED, "last_2": "2020"}).status_code == 422
    assert client.get("/board/themes/nothing/").status_code == 404
    assert client.get("/board/measures/nothing/").status_code == 404


def test_figures_are_of_the_record_as_it_is_where_that_is_cheap_and_say_their_age(
    concern, mrs_k, north, amina, asha, signed_in, monkeypatch
):
    client = signed_in(asha)

    def raised():
        tables = client.get("/board/", ASKED).context["taken"].tables
        return tallies(tables, [BY_CODE["raised"]], YEAR)["raised"][()].number

    assert raised() == 1
    report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **ACCOUNT)
    assert raised() == 2
    monkeypatch.setattr(snapshots, "CHEAP", 0)
    report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **ACCOUNT)
    assert raised() == 2  # as of then: the page says when
    assert client.post("/board/refresh/").status_code == 302
    assert raised() == 3
    number = BoardSnapshot.objects.latest("pk").pk
    assert client.post("/board/refresh/").status_code == 302  # nothing was recorded since
    assert (BoardSnapshot.objects.latest("pk").pk, BoardSnapshot.objects.count()) == (number, snapshots.KEPT)


def test_a_snapshot_holds_what_the_record_held(amina, north, db):
    before = snapshots.current().tables.size
    adult = open_record(by=amina, given_name="Invented", family_name="Person")
    enquiry = start_enquiry(by=amina, adult=adult, kind="section-42", team=north, lead=amina, started_on=MONDAY)
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY)
    taken = snapshots.current()
    assert taken.tables.size > before
    assert figures_of(taken.tables, [concluded], YEAR)[0].number == "not shown"  # there is one, and one is few


def test_a_theme_leads_to_the_pages_that_say_more_about_it(mina, signed_in):
    codes = {subject.code for subject in themes()}
    assert set(MORE) <= codes
    said = signed_in(mina).get("/board/themes/time/").content.decode()
    assert 'href="/board/timeliness/"' in said
    assert 'href="/board/time/"' in said
