"""What is owed is put right or answered with a reason; answers age, lapse, are taken back, and stay in the record."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils.timezone import localdate

from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import add_allegation, conclude
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.prompts.actions import answer_gap, ask_again, ask_for_feedback, check_before_closing, settle_gap
from alongside.prompts.models import ClosingCheck, FeedbackAnswer, GapAnswer
from alongside.prompts.owed import asked_on, owed_counts
from alongside.risk.actions.asking import consider_asking
from conftest import ACCOUNT, FRIDAY, MONDAY

TODAY = localdate()
LATER = TODAY + timedelta(days=3)


def owed(record, **how) -> set[str]:
    return {one.code for one in asked_on(record, **how).owed}


def answered(record) -> set[str]:
    return {one.code for one in asked_on(record).answered}


@pytest.fixture
def answer(amina, enquiry):
    def give(reason="not-now", words="", gap="not_asked", **more):
        return answer_gap(by=amina, record=enquiry, gap=gap, reason=reason, words=words, **more)

    return give


def test_an_answer_stands_apart_with_its_reason_until_it_is_asked_again(answer, enquiry, amina, signed_in):
    before = owed_counts([enquiry])[enquiry.pk]
    page = f"/enquiries/E{enquiry.pk}/asked/not_asked/"
    browser = signed_in(amina)
    assert "It does not apply here" in browser.get(page).content.decode()
    refused = browser.post(page, {"reason": "other", "other_words": " "})
    assert (refused.status_code, "Enter the reason" in refused.content.decode()) == (422, True)
    browser.post(page, {"reason": "unsafe", "unsafe_words": "He listens at the door."})
    (one,) = asked_on(enquiry).answered
    assert (one.code, one.answered.reason, one.answered.words) == (
        "not_asked",
        "It would not be safe",
        "He listens at the door.",
    )
    assert one.answered.ask_again_on == TODAY + timedelta(weeks=1)
    assert owed_counts([enquiry])[enquiry.pk] == before - 1 == len(owed(enquiry))
    html = browser.get(f"/enquiries/E{enquiry.pk}/").content.decode()
    assert "Answered, and not asked for now" in html
    assert "He listens at the door." in html
    ask_again(by=amina, record=enquiry, gap="not_asked")
    assert ("not_asked" in owed(enquiry), answered(enquiry)) == (True, set())
    assert "He listens at the door." in browser.get(f"/enquiries/E{enquiry.pk}/asked/").content.decode()


@pytest.mark.parametrize(
    ("gap", "more", "says"),
    [
        ("nonsense", {}, "not asked any more"),
        ("nothing_wanted_yet", {}, "not asked any more"),  # they were never asked at all
        ("not_asked", {"reason": "not-applicable"}, "Enter why"),
        ("not_asked", {"ask_again_on": TODAY}, "must be after today"),
    ],
)
def test_what_is_not_owed_is_not_answered_nor_without_words_or_a_day_to_come(gap, more, says, answer):
    assert answer().pk
    with pytest.raises(ValidationError, match=says):
        answer(**{"gap": gap, **more} if gap != "not_asked" else {"gap": "safety_not_asked", **more})


def test_an_answer_lapses_when_circumstances_change(answer, enquiry, amina, mrs_k, north):
    answer()
    answer(gap="safety_not_asked")
    assert answered(enquiry) == {"not_asked", "safety_not_asked"}
    add_allegation(by=amina, enquiry=enquiry, type="financial", location=None)
    assert answered(enquiry) == set()
    answer()
    report_concern(by=amina, adult=mrs_k, team=north, raised_on=TODAY, **ACCOUNT)
    assert answered(enquiry) == {"not_asked"}  # a concern of the same day may be why it was answered


def test_an_answer_ages(answer, enquiry, amina):
    with recording("answered-what-is-asked", by=amina, adult=enquiry.adult, about=enquiry) as keep:
        keep(GapAnswer(enquiry=enquiry, gap="not_asked", reason="not-now", answered_on=MONDAY, ask_again_on=TODAY))
    assert "not_asked" in owed(enquiry)
    answer()
    assert answered(enquiry) == {"not_asked"}


def test_a_gap_switched_off_is_silent_and_its_old_answers_stay_in_view(answer, enquiry, amina, idris, signed_in):
    answer(reason="other", words="She asked for time.")
    setting = {"asked": False, "before_closing": False, "from_on": TODAY, "why": "We ask in another way."}
    settle_gap(by=idris, gap="not_asked", **setting, until_on=LATER)
    assert "not_asked" not in owed(enquiry) | answered(enquiry)
    assert "She asked for time." in signed_in(amina).get(f"/enquiries/E{enquiry.pk}/asked/").content.decode()
    with pytest.raises(ValidationError, match="not asked any more"):
        answer()
    settle_gap(by=idris, gap="not_asked", **{**setting, "asked": True, "says": "Was she asked?"})
    assert [one.says for one in asked_on(enquiry).answered] == ["Was she asked?"]


def test_on_a_concern_too(concern, amina, signed_in):
    assert {"undecided", "advocate_at_concern", "asking_not_considered"} <= owed(concern)
    answer_gap(by=amina, record=concern, gap="advocate_at_concern", reason="declined")
    assert answered(concern) == {"advocate_at_concern"}
    html = signed_in(amina).get(f"/concerns/C{concern.pk}/").content.decode()
    assert "This concern waits for a decision" in html
    assert "The person declined" in html


@pytest.mark.parametrize(
    "wrong",
    [
        {"gap": "Some words."},
        {"reason": "because"},
        {"enquiry": None},
        {"reason": "other", "words": "\n"},
        {"ask_again_on": None},
        {"ask_again_on": MONDAY},
        {"reason": "ask-again"},
    ],
    ids=lambda wrong: str(next(iter(wrong.items()))),
)
def test_the_database_refuses_an_answer_that_is_none(wrong, enquiry, amina):
    good = {"enquiry": enquiry, "gap": "not_asked", "reason": "not-now", "answered_on": MONDAY, "ask_again_on": FRIDAY}
    for row, kept in ((good, True), ({**good, **wrong}, False)):
        try:
            with (
                transaction.atomic(),
                recording("answered-what-is-asked", by=amina, adult=enquiry.adult, about=enquiry) as keep,
            ):
                assert keep(GapAnswer(**row)).pk
                assert kept
        except IntegrityError:
            assert not kept


def test_feedback_is_asked_during_and_promptly_after(enquiry, amina):
    asked = {"asked_by": "worker", "how": "in-person", "came": "declined"}
    assert "feedback_during" in owed(enquiry)
    ask_for_feedback(by=amina, enquiry=enquiry, stage="during", asked_on=FRIDAY, **asked)
    assert "feedback_during" not in owed(enquiry)
    with pytest.raises(ValidationError, match="was not concluded on that day"):
        ask_for_feedback(by=amina, enquiry=enquiry, stage="after", asked_on=TODAY, **asked)
    with pytest.raises(ValidationError, match="on or after the day on which the enquiry started"):
        ask_for_feedback(by=amina, enquiry=enquiry, stage="during", asked_on=date(2026, 5, 1), **asked)
    conclude(by=amina, enquiry=enquiry, concluded_on=TODAY)
    assert {"feedback_after", "no_closing_talk", "lessons"} <= owed(enquiry)
    ask_for_feedback(by=amina, enquiry=enquiry, stage="after", asked_on=TODAY, **asked)
    assert {"feedback_after", "feedback_late"} & owed(enquiry) == set()


def test_what_they_grade_is_kept_apart_from_their_words_and_only_where_they_said_how_it_was(enquiry, amina, signed_in):
    page = f"/enquiries/E{enquiry.pk}/how-it-was/"
    day = {"asked_on_0": str(FRIDAY.day), "asked_on_1": str(FRIDAY.month), "asked_on_2": str(FRIDAY.year)}
    asked = {"stage": "during", "asked_by": "advocate", "spoken_by": "representative", "safer": "quite", **day}
    browser = signed_in(amina)
    wrong = browser.post(page, {**asked, "came": "given", "given_how": "phone", "listened": "very much"})
    assert (wrong.status_code, FeedbackAnswer.objects.count()) == (422, 0)
    declined = {**asked, "came": "declined", "declined_how": "phone"}
    given = {**asked, "came": "given", "given_how": "phone", "listened": "not-at-all", "words": "They rushed her."}
    assert [browser.post(page, answers).status_code for answers in (declined, given)] == [302, 302]
    kept = [(one.asked.came, one.question, one.answer, one.spoken_by) for one in FeedbackAnswer.objects.all()]
    assert kept == [
        ("given", "listened", "not-at-all", "representative"),
        ("given", "safer", "quite", "representative"),
    ]
    assert "Did they feel listened to" in browser.get(page).content.decode()
    for came, held in (("given", True), ("declined", False)):
        asking = enquiry.feedback_asked.get(came=came)
        row = FeedbackAnswer(asked=asking, question="content", answer="quite", spoken_by="adult")
        try:
            with (
                transaction.atomic(),
                recording("asked-how-it-was", by=amina, adult=enquiry.adult, about=asking) as keep,
            ):
                keep(row)
                connection.check_constraints()
            assert held
        except IntegrityError:
            assert not held


def test_the_list_before_the_close_is_asked_at_the_close_and_not_before(enquiry, amina, signed_in):
    assert "lessons" not in owed(enquiry)
    assert "lessons" in owed(enquiry, closing=True)
    page = f"/enquiries/E{enquiry.pk}/before-closing/"
    day = {"checked_on_0": str(TODAY.day), "checked_on_1": str(TODAY.month), "checked_on_2": str(TODAY.year)}
    browser = signed_in(amina)
    refused = browser.post(page, {**day, "lessons": "no", "lessons-no": ""})
    assert (refused.status_code, ClosingCheck.objects.count()) == (422, 0)
    assert browser.post(page, day).status_code == 422  # nothing was answered
    browser.post(page, {**day, "lessons": "no", "lessons-no": "Nobody to tell yet.", "barring": "yes"})
    assert set(enquiry.closing_checks.values_list("check_of", "answer")) == {("lessons", "no"), ("barring", "yes")}
    assert "lessons" not in owed(enquiry, closing=True)
    assert Event.objects.get(verb="checked-before-closing").facts == {"checks": ["barring", "lessons"]}
    with pytest.raises(ValidationError, match="Answer at least one"):
        check_before_closing(by=amina, enquiry=enquiry, checked_on=TODAY, checks=[])


def test_that_it_was_safe_to_ask_before_the_concern_says_nothing_of_now(enquiry, amina, mrs_k):
    """Who lives with her may have changed since an earlier enquiry; from the day of the concern on it counts."""
    raised = min(concern.raised_on for concern in mrs_k.concerns.all())
    assert raised < enquiry.started_on
    for day, is_owed in ((raised - timedelta(days=1), True), (raised, False)):
        consider_asking(by=amina, adult=mrs_k, considered_on=day, decision="now")
        assert ("safe_to_ask" in owed(enquiry)) == is_owed
