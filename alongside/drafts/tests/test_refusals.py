"""What an act refuses is said beside the question it is about, or at the top; an untouched page is nobody's draft."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from alongside.design.fields import Day, Line, YesNo
from alongside.design.forms import Questions
from alongside.drafts.asking import anything_typed, said_where_it_can_be


class KeysForm(Questions):
    keys = Line("Who has the keys?")


@pytest.mark.parametrize(
    ("refusal", "beside", "at_the_top"),
    [
        (ValidationError({"keys": "Nobody of that name"}), ["Nobody of that name"], []),
        (ValidationError({"agreed_on": "Before it was wanted"}), [], ["Before it was wanted"]),
        (ValidationError("Not now"), [], ["Not now"]),
        (ValidationError({"keys": "Not him", "other": "Nor there"}), ["Not him"], ["Nor there"]),
    ],
)
def test_a_refusal_is_said_where_it_can_be_put_right(refusal, beside, at_the_top):
    form = KeysForm({"keys": "Piotr"})
    assert form.is_valid()
    said_where_it_can_be(form, refusal)
    assert form.errors.get("keys", []) == beside
    assert form.non_field_errors() == at_the_top


class VisitForm(Questions):
    on = Day("When?", required=False)
    alone = YesNo("Alone?", required=False)
    words = Line("What else?", required=False)


@pytest.mark.parametrize(
    ("sent", "typed"),
    [
        ({"on_0": "5", "on_1": "6", "on_2": "2026", "alone": "yes"}, False),
        ({"on_0": "5", "on_1": "6", "on_2": "2026", "alone": "no"}, True),
        ({"on_0": "5", "on_1": "13", "on_2": "2026", "alone": "yes"}, True),
        ({"on_0": "", "on_1": "", "on_2": "", "alone": "yes"}, True),
        ({"on_0": "5", "on_1": "6", "on_2": "2026", "alone": "yes", "words": "He was there."}, True),
    ],
)
def test_a_page_sent_as_it_was_opened_is_no_draft(sent, typed):
    form = VisitForm(sent, initial={"on": date(2026, 6, 5), "alone": True})
    assert anything_typed(form) == typed
