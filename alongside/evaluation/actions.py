"""The only writers of this room: what an evaluation is about, what it counts, and what of it others may read."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from django.db import transaction

from alongside.history.recording import differences, recording, taking_turns

from .extract.joining import Left
from .extract.making import Extract
from .models import Evaluation, EvaluationExtract, EvaluationReport, EvaluationTexts, EvaluationWave, ReleasedTables
from .reading import handed_out
from .report.content import Report
from .report.files import digest_of, files_of


def make_evaluation(*, by, surveys: Sequence = (), collections: Sequence = (), **about) -> Evaluation:
    """Begin an evaluation. `about`: the fields of Evaluation; `surveys`: the waves that it counts, in their order;
    `collections`: the texts of which it reports what was found.
    """
    it = Evaluation(**about)
    with recording("made-evaluation", by=by, adult=None, about=it) as keep:
        keep(it)
        for place, survey in enumerate(surveys):
            keep(EvaluationWave(evaluation=it, survey=survey, place=place))
        for collection in collections:
            keep(EvaluationTexts(evaluation=it, collection=collection))
    return it


def change_evaluation(*, by, it: Evaluation, surveys: Sequence = (), collections: Sequence = (), **about) -> Evaluation:
    """Change what it is about and what it counts. What was released before stays as it was."""
    counts = {"surveys": [survey.pk for survey in surveys], "collections": [texts.pk for texts in collections]}
    facts = {"changed": differences(it, about), **counts}
    for name, value in about.items():
        setattr(it, name, value)
    places = {survey.pk: place for place, survey in enumerate(surveys)}
    with recording("changed-evaluation", by=by, adult=None, about=it, facts=facts) as keep:
        keep(it)
        for wave in it.waves.all():
            wave.counted = wave.survey_id in places
            wave.place = places.pop(wave.survey_id, wave.place)
            keep(wave)
        for survey in surveys:
            if survey.pk in places:
                keep(EvaluationWave(evaluation=it, survey=survey, place=places[survey.pk]))
        new = {collection.pk: collection for collection in collections}
        for texts in it.texts.all():
            texts.counted = new.pop(texts.collection_id, None) is not None
            keep(texts)
        for collection in new.values():
            keep(EvaluationTexts(evaluation=it, collection=collection))
    return it


def release_tables(*, by, it: Evaluation, tables: list[dict], released_on: date) -> ReleasedTables:
    """Let leads and regions read these tables, in which small figures are protected."""
    decision = ReleasedTables(evaluation=it, released=True, tables=tables, released_on=released_on, releaser=by)
    with recording("released-tables", by=by, adult=None, about=it, on=released_on) as keep:
        return keep(decision)


def take_tables_back(*, by, it: Evaluation, why: str, released_on: date) -> ReleasedTables:
    """Nobody reads them any more but those who evaluate."""
    decision = ReleasedTables(evaluation=it, released=False, why=why, released_on=released_on, releaser=by)
    with recording("took-tables-back", by=by, adult=None, about=it, why=why) as keep:
        return keep(decision)


def make_report(*, by, it: Evaluation, report: Report) -> EvaluationReport:
    """Keep a report in its three files, with the digest of its data and their own."""
    files = files_of(report)
    made = EvaluationReport(
        evaluation=it,
        as_of=report.as_of,
        data_digest=report.digest,
        files_digest=digest_of(*files.values()),
        **files,
    )
    facts = {"data": made.data_digest, "files": made.files_digest}
    with recording("made-evaluation-report", by=by, adult=None, about=it, facts=facts) as keep:
        return keep(made)


@contextmanager
def next_to_leave(survey) -> Iterator[list[Left]]:
    """What left of a survey before, while nothing else of it can leave: what is made within knows all of it."""
    with transaction.atomic():
        taking_turns(survey)
        yield handed_out(survey)


def hand_out_extract(
    *, by, it: Evaluation, survey, extract: Extract, content: bytes, given_to: str, purpose: str
) -> EvaluationExtract:
    """Record that an extract leaves: to whom and what for, how coarse, and by which digest it can be known again."""
    made = EvaluationExtract(
        evaluation=it,
        survey=survey,
        made_on=extract.as_of,
        given_to=given_to,
        purpose=purpose,
        least=extract.checked.least,
        coarsened=extract.coarsened,
        told=extract.told,
        words=sorted(extract.words),
        respondents=extract.respondents,
        digest=digest_of(content),
    )
    facts = {"survey": survey.pk, "digest": made.digest, "respondents": made.respondents}
    with recording("handed-out-extract", by=by, adult=None, about=it, facts=facts) as keep:
        return keep(made)
