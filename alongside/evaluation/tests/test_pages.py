"""The pages of evaluations: from surveys that were answered to tables that others may read, and nothing more."""

import csv
from datetime import date
from io import BytesIO, StringIO

import pytest
from django.db import IntegrityError, transaction
from openpyxl import load_workbook

from alongside.demo.surveying import answered_before, tell_surveys
from alongside.evaluation.actions import change_evaluation, make_evaluation, release_tables, take_tables_back
from alongside.evaluation.models import Evaluation, EvaluationWave, ReleasedTables
from alongside.evaluation.reading import Counting
from alongside.evaluation.worked_example import printed, worked_example
from alongside.history.recording import recording
from alongside.surveys.models import Survey

MOST_QUERIES = 10
DAYS = (date(2014, 1, 1), date(2014, 2, 1))


@pytest.fixture
def it(eva):
    return tell_surveys(by=eva)


def read(client, address, **asked):
    answer = client.get(address, asked)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_from_answers_to_what_a_lead_reads(it, eva, leo, rhea, cole, signed_in, django_assert_max_num_queries):
    hers, his, regions, coders = (signed_in(one) for one in (eva, leo, rhea, cole))
    page = it.get_absolute_url()
    with django_assert_max_num_queries(MOST_QUERIES + 5):
        counted = read(hers, f"{page}tables/", figures="counted")
    assert counted.count("<caption") == 29 + 4  # the tables, and what each figure says as a table
    assert '<td class="govuk-table__cell govuk-table__cell--numeric" id="table-6.r1.c2">16</td>' in counted
    assert "nothing is hidden" in counted
    assert "Figure 3" in counted
    protected = read(hers, f"{page}tables/")
    assert 'id="table-6.r1.c2">15<' in protected
    assert "Small figures are protected" in protected
    for reader in (his, regions):
        assert it.title in read(reader, "/evaluations/")
        shown = read(reader, f"{page}released/")
        assert 'id="table-6.r1.c2">15<' in shown
        assert 'id="table-6.r3.c2">not shown<' in shown
        assert [reader.get(f"{page}{more}").status_code for more in ("", "tables/", "tables/table-6/", "sample/")] == [
            403
        ] * 4
    assert coders.get(f"{page}released/").status_code == 403
    take_tables_back(by=eva, it=it, why="A mistake.", released_on=DAYS[0])
    assert it.title not in read(his, "/evaluations/")
    assert his.get(f"{page}released/").status_code == 404
    assert hers.get(f"{page}released/").status_code == 404


def test_one_table_closer(it, eva, signed_in):
    hers, page = signed_in(eva), it.get_absolute_url()
    closer = read(hers, f"{page}tables/table-6/", figures="counted", by="council_type")
    assert "msp-lead-2014-15 version 1, question “impact”, version 1" in closer
    assert "Fisher’s exact test" in closer
    assert "95 respondents tell as much as 89 without" in closer
    assert "By group: all staff" in closer
    protected = read(hers, f"{page}tables/table-6/", by="council_type")
    assert "Fisher" not in protected
    assert "each would tell more than the protected ones" in protected
    sample = read(hers, f"{page}sample/")
    assert "p = 0.029" in sample
    assert hers.get(f"{page}tables/table-99/").status_code == 404
    change_evaluation(by=eva, it=it, surveys=[wave.survey for wave in it.waves.all()][:1], edition="")
    every = Counting(it, protected=False)
    assert [one.wave.population for one in every.waves] == ["MSP leads"]
    assert len(every.tables) > 29
    scale = next(table for table in every.tables if table.columns[-1] == "Mean" and table.rows[0][-1] == "2.37")
    assert "mean 2.37 before and 3.26 now" in read(hers, f"{page}tables/{scale.key}/", figures="counted")


def test_files_have_every_cell_and_are_protected_unless_asked(it, eva, leo, signed_in):
    hers, page = signed_in(eva), it.get_absolute_url()
    lines = list(
        csv.DictReader(StringIO(hers.get(f"{page}tables/?file=csv&figures=counted").content.decode("utf-8-sig")))
    )
    cells = {line["cell"]: line for line in lines}
    for table in printed()["tables"]:
        for row, texts in enumerate(table["rows"][1:], start=1):
            assert [cells[f"table-{table['n']}.r{row}.c{at}"]["text"] for at in range(2, len(texts) + 1)] == texts[1:]
    assert cells["table-3.r1.c2"]["number"] == "68"
    assert cells["table-3.r1.c2"]["small_figures"] == "As counted: nothing is hidden"
    assert "question “approaches-used”" in cells["table-3.r1.c2"]["query"]
    hidden = hers.get(f"{page}tables/?file=csv").content.decode()
    assert "to the nearest five" in hidden
    assert ",68," not in hidden
    figures = {(line["text"], line["number"]) for line in csv.DictReader(StringIO(hidden.lstrip("\ufeff")))}
    assert ("not shown", "") in figures
    assert not any("-1" in number for _, number in figures)
    book = load_workbook(BytesIO(signed_in(leo).get(f"{page}released/?file=xlsx").content))
    values = list(book["Tables"].iter_rows(values_only=True))
    assert next(row for row in values if row[0] == "Very beneficial")[:4] == ("Very beneficial", 15, "16 %", 15)


def test_it_is_begun_changed_and_released_on_pages(eva, leo, signed_in):
    hers = signed_in(eva)
    wave = worked_example()[1]
    survey = answered_before(by=eva, wave=wave, days=DAYS)
    assert hers.post("/evaluations/new/", {"title": " ", "edition": "every-question"}).status_code == 422
    sent = {"title": "Staff, once more", "edition": "every-question", "surveys": [survey.pk]}
    page = hers.post("/evaluations/new/", sent).url
    it = Evaluation.objects.get()
    assert list(it.surveys.all()) == [survey]
    assert signed_in(leo).get(f"{page}released/").status_code == 404
    assert hers.post(f"{page}release/", {}).status_code == 422
    assert hers.post(f"{page}release/", {"confirmed": "yes"}).status_code == 302
    kept = ReleasedTables.objects.get()
    assert kept.tables[4]["protected"]
    assert "Staff, once more" in read(signed_in(leo), "/evaluations/")
    assert hers.post(f"{page}take-back/", {"why": "Too early."}).status_code == 302
    assert hers.post(f"{page}take-back/", {"why": "Again."}).status_code == 422
    assert "Too early." in read(hers, page)


def test_what_was_typed_is_there_again_after_an_error_and_after_a_pause(eva, signed_in):
    hers, typed = signed_in(eva), {"title": "T" * 300, "about": "Does it help?", "edition": "every-question"}
    refused = hers.post("/evaluations/new/", typed)
    assert (refused.status_code, refused.context["form"]["about"].value()) == (422, "Does it help?")
    kept = hers.get("/evaluations/new/").context
    assert (kept["form"]["about"].value(), kept["form"]["title"].value()) == ("Does it help?", "T" * 300)
    sent = {**typed, "title": "Staff", "kept-for": kept["kept_for"], "submission": kept["submission"]}
    hers.post("/evaluations/new/", sent)
    assert Evaluation.objects.get().about == "Does it help?"


def test_another_councils_survey_and_what_waits_are_not_read(it, eva, leo, signed_in):
    survey = it.waves.first().survey
    with recording("changed-survey", by=eva, adult=None, about=survey) as keep:
        survey.council = "E06000001"
        keep(survey)
    assert signed_in(leo).get(f"{it.get_absolute_url()}released/").status_code == 404
    assert it.title not in read(signed_in(leo), "/evaluations/")


def test_a_wave_is_compared_with_the_one_before(eva, signed_in):
    leads = worked_example()[0]
    first = answered_before(by=eva, wave=leads, days=DAYS)
    second = answered_before(by=eva, wave=leads, days=(DAYS[1], DAYS[1]), previous=first)
    it = make_evaluation(by=eva, title="Twice", surveys=[second], edition="msp-2014-15")
    hers = signed_in(eva)
    both = {"title": "Two of leads", "edition": "msp-2014-15", "surveys": [first.pk, second.pk]}
    refused = hers.post("/evaluations/new/", both)
    assert (refused.status_code, "select one survey of MSP leads" in refused.content.decode()) == (422, True)
    assert hers.post("/evaluations/new/", {**both, "edition": "every-question"}).status_code == 302
    shown = read(hers, f"{it.get_absolute_url()}tables/table-3/", figures="counted")
    assert "Against the wave before: MSP leads" in shown
    assert "+0.0 (−12." in shown
    assert Counting(it).table("table-6") is None  # the staff are not in it
    assert "Table 3" in read(signed_in(eva), f"{it.get_absolute_url()}tables/")


def test_the_database_keeps_releases_whole(it, eva):
    for wrong in (
        ReleasedTables(evaluation=it, released=True, released_on=DAYS[0], releaser=eva),
        ReleasedTables(evaluation=it, released=False, why=" ", released_on=DAYS[0], releaser=eva),
        Evaluation(title=" "),
        EvaluationWave(evaluation=it, survey=Survey.objects.first(), place=5),
    ):
        acting = recording("changed-evaluation", by=eva, adult=None, about=it)
        with pytest.raises(IntegrityError), transaction.atomic(), acting as keep:
            keep(wrong)
    assert release_tables(by=eva, it=it, tables=[{"key": "one"}], released_on=DAYS[0]).released
