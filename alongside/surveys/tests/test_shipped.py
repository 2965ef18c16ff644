"""What comes with the product: every instrument can be asked, and the two of 2014/15 share their questions."""

from alongside.surveys.answers import problems
from alongside.surveys.faults import faults
from alongside.surveys.shipped import every_key, instrument, questions


def test_every_instrument_that_comes_with_the_product_can_be_asked():
    whole = [instrument(key) for key in every_key()]
    assert {each.key: faults(each) for each in whole} == {key: [] for key in every_key()}
    asked = {(asked.question.key, asked.question.version) for each in whole for asked in each.asked}
    assert asked == set(questions())
    assert all(question.source for question in questions().values())


def test_leads_and_staff_are_asked_from_one_bank():
    leads, staff = instrument("msp-lead-2014-15"), instrument("all-staff-2014-15")
    shared = leads.questions.keys() & staff.questions.keys()
    assert {"impact", "time-overall", "time-balance", "culture-before-now", "culture-change", "helped"} <= shared
    kinds = {key: (leads.questions[key].kind, staff.questions[key].kind) for key in shared}
    assert {key for key, (one, other) in kinds.items() if one != other} == set()
    without_aside = {
        key: {option.code for option in leads.questions[key].options if not option.aside and not option.other}
        ^ {option.code for option in staff.questions[key].options if not option.aside and not option.other}
        for key in shared
    }
    assert {key: codes for key, codes in without_aside.items() if codes} == {}


def test_a_contradiction_is_found_also_where_the_number_between_is_left_out():
    for key, question, more in (
        ("msp-lead-2014-15", "sector-measures", {"concluded": 10, "fully": 12}),
        ("msp-lead-2026", "section-42-measures", {"concluded": 10, "fully": 7, "partly": 4}),
    ):
        whole = instrument(key)
        assert list(problems(whole, {question: more}, "en"))
        assert problems(whole, {question: more | {"concluded": 12}}, "en") == {}
