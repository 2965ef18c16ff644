"""The invented evaluation: who takes part, statements that two coded, and ten that wait for a visitor."""

import pytest

from alongside.access.roles import Role
from alongside.coding.models import Passage, Quotation, Task, TextCollection
from alongside.demo.cast import VISITORS
from alongside.demo.evaluating import CODED, TO_CODE, tell_evaluations
from alongside.demo.filling import COUNCIL
from alongside.demo.places import TOWN
from alongside.demo.this_year import ANSWERED
from alongside.evaluation.models import Evaluation
from alongside.evaluation.reading import Counting
from alongside.surveys.answers import problems
from alongside.surveys.fieldwork.instruments import instrument_of
from alongside.surveys.models import Survey
from alongside.surveys.reading import wave_of
from conftest import account

from .conftest import LAST_DAY, SEED, as_owner

PARTS = ("eva", "leo", "rhea", "coral", "cole")


@pytest.fixture
def told(db):
    for one in VISITORS:
        if one.username in PARTS:
            account(one.username, one.name, one.role)
    with as_owner():
        tell_evaluations(code=COUNCIL, name=f"{TOWN} Borough", seed=SEED, last_day=LAST_DAY)


def the_surveys_of_2014_15_and_one_in_the_field_are_there():
    leads, staff, now = Survey.objects.order_by("opens", "pk")
    assert [len(wave_of(survey).respondents) for survey in (leads, staff, now)] == [95, 63, ANSWERED]
    assert (leads.state_on(LAST_DAY), now.state_on(LAST_DAY)) == ("closed", "open")
    evaluation = Evaluation.objects.get()
    assert len(Counting(evaluation, protected=False).tables) == 29
    assert [texts.title for texts in Counting(evaluation).collections] == [CODED], "this year is no part of 2014/15"
    instrument = instrument_of(now.version_id)
    assert [problems(instrument, one.answers, "en") for one in wave_of(now).respondents] == [{}] * ANSWERED


def marked_by(username: str) -> set:
    return set(Passage.objects.filter(coder__username=username).values_list("text", "start", "code__number"))


def two_researchers_coded_43_statements_and_ten_wait():
    coded, waiting = (TextCollection.objects.get(title=title) for title in (CODED, TO_CODE))
    assert coded.texts.count() == 43
    assert coded.settling_on
    assert Task.objects.filter(text__collection=coded, finished_on=None).count() == 0
    ours, theirs = (
        set(Passage.objects.filter(coder__username=who).values_list("text", "start", "code__number"))
        for who in ("coral", "cole")
    )
    assert 0 < len(ours - theirs) < len(ours) / 4
    assert Quotation.objects.count() == 12
    assert waiting.texts.count() == 10
    assert Task.objects.filter(text__collection=waiting, coder__role=Role.EVALUATION, finished_on=None).count() == 20


def test_an_evaluation_is_under_way(told):
    the_surveys_of_2014_15_and_one_in_the_field_are_there()
    two_researchers_coded_43_statements_and_ten_wait()
