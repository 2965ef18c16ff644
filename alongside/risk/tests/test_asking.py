"""Whether it is safe to ask, and the look for coercion and control: what the database refuses."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from alongside.risk.actions.asking import consider_asking, look_for_coercion
from conftest import FRIDAY


@pytest.mark.parametrize(
    ("refused", "why", "good"),
    [
        ({"decision": "not-now"}, "says_what_instead", {"instead": "Her GP asks.", "look_again_on": FRIDAY}),
        (
            {"decision": "now", "look_again_on": date(2026, 6, 4)},
            "looked_at_again_later",
            {"look_again_on": FRIDAY},
        ),
        ({"decision": "now", "immediate_danger": True}, "danger_was_answered", {"danger_done": "Rang 999."}),
    ],
)
def test_a_stop_says_what_instead_and_danger_says_what_was_done(refused, why, good, amina, mrs_k, enquiry):
    about = {"by": amina, "adult": mrs_k, "enquiry": enquiry, "considered_on": FRIDAY}
    with pytest.raises(IntegrityError, match=why), transaction.atomic():
        consider_asking(**about, **refused)
    kept = consider_asking(**about, **{**refused, **good})
    assert kept.decision == refused["decision"]


def test_a_look_for_coercion_comes_to_a_conclusion(amina, enquiry):
    looked = {"by": amina, "enquiry": enquiry, "checked_on": FRIDAY, "found": "not-known"}
    with pytest.raises(IntegrityError, match="has_a_conclusion"), transaction.atomic():
        look_for_coercion(**looked, conclusion=" ")
    assert look_for_coercion(**looked, conclusion="Nobody has talked with her alone.").found == "not-known"
