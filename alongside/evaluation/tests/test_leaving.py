"""What leaves by a page or a command: the report with its digests, and an extract in which nobody can be picked out."""

import io
import re
import zipfile

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.coding.actions import finish, mark
from alongside.coding.tests.case import code, coded_by_two, statement
from alongside.evaluation.actions import make_evaluation
from alongside.evaluation.extract.anonymity import enough, told_of
from alongside.evaluation.models import Evaluation, EvaluationExtract, EvaluationReport
from alongside.evaluation.reading import Counting
from alongside.evaluation.report.kept import source_of
from alongside.evaluation.tests.answered import on_record
from alongside.evaluation.worked_example import EDITION, worked_example
from alongside.history.models import Event
from alongside.papers.tests.accessible import faults_in
from alongside.surveys.reading import wave_of

FOR_WHOM = {"given_to": "A university", "purpose": "To see whether it helps", "agreed": ["yes"]}


@pytest.fixture
def survey(eva):
    return on_record(worked_example()[0], by=eva)


@pytest.fixture
def evaluation(eva, survey):
    words = {"about": "Does it help?", "method": "By mail.", "limits": "Nobody who had been through it was asked."}
    return make_evaluation(by=eva, title="Evaluation of 2026", edition=EDITION, surveys=[survey], **words)


def page_of(name, evaluation):
    return reverse(f"evaluation:{name}", args=[evaluation.pk])


def test_the_report_is_made_kept_and_the_same_again(
    eva, leo, evaluation, signed_in, tmp_path, capsys, django_assert_max_num_queries
):
    browser = signed_in(eva)
    for _ in ("once", "again"):
        browser.post(page_of("report", evaluation), {"make": "report"})
    first, second = EvaluationReport.objects.order_by("pk")
    assert (first.data_digest, first.files_digest) == (second.data_digest, second.files_digest), "byte for byte"
    assert Event.objects.filter(verb="made-evaluation-report", by=eva).count() == 2
    with django_assert_max_num_queries(10):
        shown = browser.get(page_of("report", evaluation)).content.decode()
    assert f"ER{second.pk}" in shown
    assert first.files_digest[:12] in shown
    page = browser.get(reverse("evaluation:report-file", args=[first.pk, "html"]))
    assert page["Content-Disposition"] == f'attachment; filename="report-ER{first.pk}.html"'
    for says in ("95 answered of 150", "Nobody who had been through it was asked", "not shown", "14/IEC08/1020"):
        assert says in page.content.decode(), says
    rows = re.findall(r"Too soon to say</th>(.*?)</tr>", page.content.decode(), re.DOTALL)
    assert ["35", "37 %"] in [re.findall(r">([^<>]+)</td>", row)[:2] for row in rows], (
        "34 of 95, rounded: from the answers"
    )
    assert faults_in(browser.get(reverse("evaluation:report-file", args=[first.pk, "pdf"])).content) == []
    assert browser.get(reverse("evaluation:report-file", args=[first.pk, "exe"])).status_code == 404
    assert signed_in(leo).get(reverse("evaluation:report-file", args=[first.pk, "pdf"])).status_code == 403
    out = tmp_path / "report"
    call_command("evaluation_report", "--evaluation", str(evaluation.pk), "--out", str(out))
    kept = EvaluationReport.objects.latest("pk")
    assert (out / "report.docx").read_bytes() == bytes(kept.docx)
    assert kept.files_digest in capsys.readouterr().out
    with pytest.raises(CommandError, match="not an empty folder"):
        call_command("evaluation_report", "--out", str(out))


def test_a_report_is_told_from_answers_and_one_that_differs_gives_another_digest(evaluation, survey):
    source = source_of(Counting(evaluation), made_by="Us", today=survey.closes)
    before, answers = source.digest, source.waves[0].respondents[0].answers
    answers["impact"] = "neither" if answers["impact"] != "neither" else "too-soon"
    assert source.digest != before


def test_the_report_tells_of_the_texts_that_were_chosen_and_no_others(eva, cole, evaluation, signed_in):
    browser, words = signed_in(eva), "We ask first. People are in control."
    last, this = (coded_by_two(eva, cole, title=f"Of {year}", texts=[statement(words)]) for year in (2025, 2026))
    for collection, (said,) in (last, this):
        mark(by=cole, text=said, stretches=[(0, 13)], codes=[code(collection.version, 1)])
        for coder in (eva, cole):
            finish(by=coder, text=said)
    page, about = evaluation.get_absolute_url(), {"title": "Of this year", "edition": "every-question"}

    def chosen(*collections):
        seen = Evaluation.objects.get(pk=evaluation.pk).event_id
        sent = {**about, "seen": seen, "collections": collections}
        return browser.post(f"{page}change/", sent).status_code

    def told_of_texts():
        source = source_of(Counting(evaluation), made_by="Us", today=localdate())
        return [(texts.title, texts.codebook) for texts in source.texts]

    assert told_of_texts() == []
    assert (
        "Of 2025, coded with The eighteen findings of 2013/14, version 1"
        in browser.get(f"{page}change/").content.decode()
    )
    assert chosen(this[0].pk) == 302
    assert told_of_texts() == [("Of 2026", "The eighteen findings of 2013/14, version 1")]
    shown = browser.get(page).content.decode()
    assert ("Of 2026, coded" in shown, "Of 2025, coded" in shown) == (True, False)
    assert chosen(last[0].pk) == 302
    assert told_of_texts() == [("Of 2025", "The eighteen findings of 2013/14, version 1")]
    assert evaluation.texts.filter(counted=False).count() == 1, "what was taken out stays on record"
    assert chosen("999999") == 422
    assert [texts.title for texts in Counting(evaluation).collections] == ["Of 2025"]


def test_an_extract_leaves_only_where_nobody_can_be_picked_out(
    eva, evaluation, survey, signed_in, tmp_path, django_assert_max_num_queries
):
    browser = signed_in(eva)
    with django_assert_max_num_queries(20):
        shown = browser.get(page_of("extract", evaluation)).content.decode()
    assert "combinations that fewer than 5 share" in " ".join(shown.split())
    refused = browser.post(page_of("extract", evaluation), FOR_WHOM | {"survey": survey.pk})
    assert refused.status_code == 422
    assert "merge or leave out more" in refused.content.decode()
    assert not EvaluationExtract.objects.exists()
    told = told_of(wave_of(survey))
    dropped = {"dropped": sorted(enough(told, 95).dropped), "merged": sorted(enough(told, 95).merged)}
    unasked = browser.post(page_of("extract", evaluation), dropped | {"survey": survey.pk})
    assert "Confirm that there is an agreement" in unasked.content.decode()
    sent = browser.post(page_of("extract", evaluation), FOR_WHOM | dropped | {"survey": survey.pk})
    assert sent["Content-Type"] == "application/zip"
    names = zipfile.ZipFile(io.BytesIO(sent.content)).namelist()
    assert names == ["README.txt", "answers.csv", "answers.parquet", "answers.sav", "codebook.csv"]
    made = EvaluationExtract.objects.get()
    assert (made.respondents, made.least, made.given_to) == (95, 5, "A university")
    assert "left out" in made.coarsened
    assert Event.objects.filter(verb="handed-out-extract", by=eva).count() == 1
    where = ["--evaluation", str(evaluation.pk), "--survey", str(survey.pk), "--for", "A university"]
    where += ["--purpose", "To see", "--out", str(tmp_path / "extract")]
    with pytest.raises(CommandError, match=r"Leave out region \(region\): \d+ left"):
        call_command("evaluation_extract", *where)
    with pytest.raises(CommandError, match="Not told of anybody: shoes"):
        call_command("evaluation_extract", *where, "--leave-out", "shoes")
    call_command("evaluation_extract", *where, *(word for name in told for word in ("--leave-out", name)))
    assert (tmp_path / "extract" / "answers.sav").exists()


def test_another_extract_of_a_survey_is_looked_at_with_those_that_left_before(eva, evaluation, survey, signed_in):
    browser, told = signed_in(eva), told_of(wave_of(survey))
    other = make_evaluation(by=eva, title="Another", surveys=[survey])

    def asked(of, *names):
        left_out = {"dropped": [one for one in told if one not in names], "merged": ["region", "council_type"]}
        return browser.post(page_of("extract", of), FOR_WHOM | left_out | {"survey": survey.pk})

    first = asked(evaluation, "region")
    assert EvaluationExtract.objects.get().told["region"]["London"] == "London and South"
    refused = asked(other, "level")
    assert refused.status_code == 422
    (says,) = refused.context["form"].errors["dropped"]
    today = f"{localdate():%-d %B %Y}"
    assert says.startswith(f"The extract of {today} told the region, and can be joined with this one by the answers")
    assert f"Leave out the level of engagement, or tell no more than on {today}: region in wider parts" in says
    shown = " ".join(browser.get(page_of("extract", other)).content.decode().split())
    assert "and together with what was handed out of this survey before" in shown
    assert "for A university, by Eva Brandt; left out: type of council" in shown
    where = ["--evaluation", str(other.pk), "--survey", str(survey.pk), "--for", "A university", "--purpose", "To see"]
    left_out = [word for name in told if name != "level" for word in ("--leave-out", name)]
    with pytest.raises(CommandError, match=f"The extract of {today} told the region"):
        call_command("evaluation_extract", *where, *left_out, "--out", "nowhere")
    same, wider = asked(other, "region"), asked(other, "council_type")
    assert [one["Content-Type"] for one in (first, same, wider)] == ["application/zip"] * 3
    assert [sorted(one.told) for one in EvaluationExtract.objects.order_by("pk")] == [
        ["region"],
        ["region"],
        ["council_type"],
    ]
    assert numbered(first) != numbered(same), "respondents stand in another order under other numbers"
    assert sorted(numbered(first)) == sorted(numbered(same))


def numbered(sent) -> list[str]:
    """The answers in their order, without the number that each respondent has in it."""
    lines = zipfile.ZipFile(io.BytesIO(sent.content)).read("answers.csv").decode().splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == [str(number) for number in range(1, len(lines))]
    return [line.split(",", 1)[1] for line in lines]
