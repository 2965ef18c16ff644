"""The demonstration's lives: repeatable, plausible, and in the proportions that the national figures give."""

from collections import Counter
from dataclasses import fields, is_dataclass
from datetime import date, timedelta

import pytest

from alongside.demo import calibration as cal
from alongside.demo import codes
from alongside.demo.enquiring import overall
from alongside.demo.life import lives
from alongside.demo.names import check_digit
from alongside.demo.situations import RELATIONS

FIRST, LAST = date(2023, 4, 1), date(2026, 3, 31)


@pytest.fixture(scope="module")
def told():
    return list(lives(20, 5000, FIRST, LAST))


@pytest.fixture(scope="module")
def concerns(told):
    return [concern for life in told for concern in life.concerns]


@pytest.fixture(scope="module")
def enquiries(told):
    return [enquiry for life in told for enquiry in life.enquiries]


@pytest.fixture(scope="module")
def concluded(enquiries):
    return [enquiry for enquiry in enquiries if enquiry.concluded_on]


def shares(values):
    counts = Counter(values)
    return {value: count / counts.total() for value, count in counts.items()}


def all_values(thing):
    """Every dataclass inside `thing`, itself included."""
    if is_dataclass(thing):
        yield thing
        for field in fields(thing):
            yield from all_values(getattr(thing, field.name))
    elif isinstance(thing, list | tuple):
        for one in thing:
            yield from all_values(one)


def test_the_same_seed_tells_the_same_lives():
    assert list(lives(3, 60, FIRST, LAST)) == list(lives(3, 60, FIRST, LAST))


def test_another_seed_tells_other_lives():
    assert list(lives(3, 60, FIRST, LAST)) != list(lives(4, 60, FIRST, LAST))


def test_about_as_many_concerns_come_as_were_asked_for(concerns):
    assert 5000 <= len(concerns) < 5020


def test_no_date_is_before_birth_or_after_the_last_day(told):
    for life in told:
        born = life.adult.birth_date
        for one in all_values([life.concerns, life.enquiries]):
            for field in fields(one):
                value = getattr(one, field.name)
                if isinstance(value, date):
                    assert born + timedelta(18 * 365) < value <= LAST, (life.adult.key, field.name, value)


def test_nobody_speaks_after_they_died(told):
    for life in told:
        died = life.adult.died_on
        if died is None:
            continue
        assert all(concern.raised_on < died for concern in life.concerns)
        for enquiry in life.enquiries:
            assert all(talk.held_on < died for talk in enquiry.conversations if talk.with_whom == "adult")
            assert all(check.asked_on < died for check in enquiry.safety_checks)


def test_what_happens_in_an_enquiry_happens_in_order(enquiries):
    for enquiry in enquiries:
        end = enquiry.concluded_on or LAST
        assert enquiry.started_on <= end
        assert [talk.held_on for talk in enquiry.conversations] == sorted(
            talk.held_on for talk in enquiry.conversations
        )
        for talk in enquiry.conversations:
            assert enquiry.started_on <= talk.held_on <= end
        for outcome in enquiry.outcomes:
            assert all(outcome.voiced_on <= review.reviewed_on <= end for review in outcome.reviews)
            days = [review.reviewed_on for review in outcome.reviews]
            assert days == sorted(days)
        if enquiry.reopened:
            assert enquiry.reopened.reopened_on > enquiry.concluded_on


def test_a_concern_is_decided_after_it_is_raised_and_before_its_enquiry_starts(told):
    for life in told:
        started = {enquiry.key: enquiry.started_on for enquiry in life.enquiries}
        for concern in life.concerns:
            days = [decision.decided_on for decision in concern.decisions]
            assert days == sorted(days)
            assert all(day >= concern.raised_on for day in days)
            assert set(concern.enquiry_keys) <= set(started)


def test_a_section_42_decision_has_all_three_criteria_met_and_no_other_does(concerns):
    for concern in concerns:
        for decision in concern.decisions:
            limbs = {decision.care_needs.met, decision.abuse_risk.met, decision.cannot_protect.met}
            assert (limbs == {"met"}) == (decision.decision == "section-42")


def test_a_ground_is_given_only_when_the_adults_view_was_not_followed(concerns):
    for concern in concerns:
        for decision in concern.decisions:
            assert (decision.ground is not None) == (decision.view_followed is False)


def test_every_code_is_one_of_the_extracts(concerns, enquiries):
    asked = {"expressed", "none-expressed", "not-asked", "dont-know", "declined", None}
    assert {kind for concern in concerns for kind in concern.types} <= set(codes.TYPES)
    assert {concern.location for concern in concerns} <= {*codes.LOCATIONS, None}
    assert {c.source.kind for c in concerns if c.source} <= set(codes.SOURCES)
    assert {c.source.relation for c in concerns if c.source} <= set(RELATIONS)
    for decision in (decision for concern in concerns for decision in concern.decisions):
        assert set(decision.pathways) <= set(codes.PATHWAYS)
        assert decision.ground in {*codes.GROUNDS, None}
    for enquiry in enquiries:
        assert enquiry.kind in ("section-42", "other")
        assert enquiry.support_reason in {*codes.SUPPORT_REASONS, None}
        assert enquiry.outcomes_asked in asked
        assert enquiry.not_asked_reason in {*codes.NOT_ASKED_REASONS, None}
        assert {talk.asked for talk in enquiry.conversations} <= asked
        assert {risk.assessment for risk in enquiry.risk_results} <= {*codes.ASSESSMENTS, None}
        for outcome in enquiry.outcomes:
            assert all(code in codes.SCHEMES[scheme] for scheme, code in outcome.codes)
            assert outcome.achieved in ("fully", "partly", "not", None)
            assert {review.stage for review in outcome.reviews} <= set(codes.STAGES)
            if outcome.negotiated:
                assert outcome.negotiated.gap_reason in {*codes.GAP_REASONS, None}


def test_a_risk_has_a_result_only_where_one_was_identified(concluded):
    for risk in (risk for enquiry in concluded for risk in enquiry.risk_results):
        assert risk.result is None or risk.assessment.startswith("identified")


def test_outcomes_are_there_exactly_when_they_were_expressed(enquiries):
    for enquiry in enquiries:
        assert bool(enquiry.outcomes) == (enquiry.outcomes_asked == "expressed")


def test_a_changed_mind_points_at_a_later_outcome_of_the_same_enquiry(enquiries):
    changed = 0
    for enquiry in enquiries:
        voiced = {outcome.key: outcome.voiced_on for outcome in enquiry.outcomes}
        for outcome in enquiry.outcomes:
            if outcome.superseded_by:
                changed += 1
                assert voiced[outcome.superseded_by] > outcome.voiced_on
    assert changed > 40


def test_no_key_is_used_twice(told, concerns, enquiries):
    inside = [one.key for enquiry in enquiries for one in (*enquiry.conversations, *enquiry.outcomes)]
    keys = [life.adult.key for life in told] + [one.key for one in (*concerns, *enquiries)] + inside
    assert len(keys) == len(set(keys))


def test_records_have_the_gaps_that_real_ones_have(concerns, enquiries, concluded):
    assert any(not concern.decisions for concern in concerns)
    assert any(len(concern.enquiry_keys) > 1 for concern in concerns)
    joined = Counter(key for concern in concerns for key in concern.enquiry_keys)
    assert max(joined.values()) > 1
    assert any(enquiry.reopened for enquiry in enquiries)
    assert any(outcome.achieved is None for enquiry in concluded for outcome in enquiry.outcomes)
    assert any(enquiry.concluded_on is None for enquiry in enquiries)


def test_nhs_numbers_are_valid_and_in_the_range_kept_for_tests(told):
    numbers = [life.adult.nhs_number for life in told if life.adult.nhs_number]
    assert all(number.startswith("999") and check_digit(number[:9]) == number[9] for number in numbers)


def test_concerns_become_enquiries_as_often_as_in_england(concerns, enquiries):
    section_42 = [enquiry for enquiry in enquiries if enquiry.kind == "section-42"]
    assert len(section_42) / len(concerns) == pytest.approx(cal.SECTION_42_SHARE, abs=0.025)
    assert (len(enquiries) - len(section_42)) / len(concerns) == pytest.approx(cal.OTHER_SHARE, abs=0.012)


def test_adults_return_within_a_year_as_often_as_in_england(told):
    ratios = []
    for first in (date(2023, 4, 1), date(2024, 4, 1), date(2025, 4, 1)):
        in_year = [
            life.adult.key
            for life in told
            for enquiry in life.enquiries
            if enquiry.kind == "section-42" and first <= enquiry.started_on < first.replace(year=first.year + 1)
        ]
        ratios.append(len(in_year) / len(set(in_year)))
    assert sum(ratios) / 3 == pytest.approx(cal.ENQUIRIES_PER_ADULT, abs=0.05)


def test_concerns_grow_from_year_to_year(concerns):
    years = Counter(concern.raised_on.year - (concern.raised_on.month < 4) for concern in concerns)
    assert years[2023] < years[2025]
    assert (years[2025] / years[2023]) ** 0.5 == pytest.approx(cal.CONCERN_GROWTH, abs=0.04)


def test_types_are_mixed_as_in_england(concluded):
    found = shares(allegation.type for enquiry in concluded for allegation in enquiry.allegations)
    for kind, share in cal.TYPE_TARGETS.items():
        assert found.get(kind, 0) == pytest.approx(share, abs=0.03), kind


def test_places_and_sources_are_mixed_as_in_england(concluded):
    places = shares(enquiry.allegations[0].location for enquiry in concluded)
    assert places["own-home"] == pytest.approx(cal.LOCATION_TARGETS["own-home"], abs=0.04)
    care = places["care-home-nursing"] + places["care-home-residential"]
    assert care == pytest.approx(cal.LOCATION_TARGETS["care-home"], abs=0.04)
    sources = shares(enquiry.allegations[0].source for enquiry in concluded)
    for kind, share in cal.SOURCE_TARGETS.items():
        assert sources[kind] == pytest.approx(share, abs=0.045), kind


def test_adults_are_as_old_and_as_often_women_as_in_england(told):
    adults = [life.adult for life in told if life.enquiries]
    old = sum((date(2025, 4, 1) - adult.birth_date).days > 65 * 365.25 for adult in adults) / len(adults)
    assert old == pytest.approx(cal.AGE_TARGET_65, abs=0.05)
    assert shares(adult.gender for adult in adults)["female"] == pytest.approx(cal.FEMALE, abs=0.04)


def test_asking_and_achieving_are_as_often_as_assumed(concluded):
    asked = shares(enquiry.outcomes_asked for enquiry in concluded)
    for answer, share in cal.ASKED.items():
        assert asked.get(answer, 0) == pytest.approx(share, abs=0.04), answer
    judged = shares(result for result in (overall(enquiry.outcomes) for enquiry in concluded) if result)
    for result, share in cal.ACHIEVED.items():
        assert judged[result] == pytest.approx(share, abs=0.045), result


def test_risk_is_reduced_or_removed_nine_times_in_ten(concluded):
    results = shares(risk.result for enquiry in concluded for risk in enquiry.risk_results if risk.result)
    assert results["reduced"] + results["removed"] == pytest.approx(0.91, abs=0.03)


def test_about_three_in_ten_lack_capacity_and_most_of_those_are_supported(concluded):
    lacking = [enquiry for enquiry in concluded if enquiry.capacity and enquiry.capacity.lacked == "yes"]
    assert len(lacking) / len(concluded) == pytest.approx(cal.LACKED_CAPACITY_TARGET, abs=0.04)
    assert sum(bool(one.supported) for one in lacking) / len(lacking) == pytest.approx(cal.SUPPORTED, abs=0.06)
