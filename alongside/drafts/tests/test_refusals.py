"""What an act refuses is said beside the question that it is about, or at the top where the page has no such question."""

import pytest
from django.core.exceptions import ValidationError

from alongside.design.fields import Line
from alongside.design.forms import Questions
from alongside.drafts.asking import said_where_it_can_be


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
