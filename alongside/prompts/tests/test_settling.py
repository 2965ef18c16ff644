"""A council settles what is asked, from a day, with its history; the close asks for what needs an answer."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils.timezone import localdate

from alongside.enquiries.actions import conclude
from alongside.prompts.actions import answer_gap, settle_gap
from alongside.prompts.models import GapAnswer, GapCount, GapSetting
from alongside.prompts.owed import asked_on
from conftest import FRIDAY, TUESDAY

TODAY = localdate()
TOMORROW = TODAY + timedelta(days=1)
FROM_TODAY = {"from_on_0": str(TODAY.day), "from_on_1": str(TODAY.month), "from_on_2": str(TODAY.year)}
ENDED = {"concluded_on_0": "5", "concluded_on_1": "6", "concluded_on_2": "2026"}


@pytest.fixture
def settle(idris):
    def change(gap="not_asked", **setting):
        return settle_gap(
            by=idris,
            gap=gap,
            **{"asked": True, "before_closing": False, "from_on": TODAY, "why": "We agreed so.", **setting},
        )

    return change


def says(enquiry) -> dict[str, str]:
    return {one.code: one.says for one in asked_on(enquiry).owed}


def test_an_administrator_changes_wording_and_days_and_both_versions_stay(enquiry, idris, signed_in):
    browser = signed_in(idris)
    assert "Nobody leads this enquiry yet" in browser.get("/what-is-asked/").content.decode()
    page = "/what-is-asked/feedback_during/change/"
    refused = browser.post(page, {**FROM_TODAY, "asked": "yes", "before_closing": "no", "days": "99999", "why": "x"})
    assert "must be a whole number from 1 to 730" in refused.content.decode()
    sent = {**FROM_TODAY, "asked": "yes", "before_closing": "no", "says": "Ask them how it goes", "days": "730"}
    browser.post(page, {**sent, "why": "Two years is plenty."})
    assert "feedback_during" not in says(enquiry)
    browser.post(page, {**sent, "days": "5", "why": "It was not."})
    assert says(enquiry)["feedback_during"] == "Ask them how it goes"
    html = browser.get("/what-is-asked/feedback_during/").content.decode()
    assert (html.index("It was not.") < html.index("Two years is plenty."), "usually 28" in html) == (True, True)
    assert browser.get("/what-is-asked/nonsense/").status_code == 404


def test_a_setting_holds_from_its_day_until_its_end(enquiry, settle):
    settle(asked=False, from_on=TOMORROW)
    assert "not_asked" in says(enquiry)
    settle(asked=False, until_on=TOMORROW)
    assert "not_asked" not in says(enquiry)


@pytest.mark.parametrize(
    ("setting", "complaint"),
    [
        ({"from_on": FRIDAY}, "must be today or later"),
        ({"until_on": TODAY}, "must be after the day"),
        ({"gap": "nonsense"}, "no such gap"),
        ({"days": 3}, "No days are counted here"),
    ],
)
def test_a_setting_that_cannot_hold_is_refused(setting, complaint, settle):
    with pytest.raises(ValidationError, match=complaint):
        settle(**setting)
    assert (GapSetting.objects.count(), settle().pk > 0) == (0, True)


def test_the_close_asks_for_what_needs_an_answer_beside_its_question_and_bars_nothing(
    enquiry, amina, settle, signed_in
):
    settle(before_closing=True)
    settle("lessons", before_closing=True)
    page, browser = f"/enquiries/E{enquiry.pk}/conclude/", signed_in(amina)
    assert "What your council asks before the close" in browser.get(page).content.decode()
    sent = {**ENDED, "summary": "She is home.", "gap-lessons-reason": "not-now"}
    refused = browser.post(page, sent)
    html = refused.content.decode()
    assert (refused.status_code, enquiry.conclusions.count()) == (422, 0)
    assert ("Select why, or put it right first" in html, "She is home." in html) == (True, True)
    with pytest.raises(ValidationError, match="say why not"):
        conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY)
    browser.post(page, {**sent, "gap-not_asked-reason": "other", "gap-not_asked-other": "She had left before."})
    enquiry.refresh_from_db()
    assert enquiry.concluded_on == FRIDAY
    assert set(GapAnswer.objects.values_list("gap", "reason", "words")) == {
        ("not_asked", "other", "She had left before."),
        ("lessons", "not-now", ""),
    }


def test_the_night_counts_each_gap_with_its_base_and_every_answer_by_its_reason(
    enquiry, amina, bola, settle, signed_in
):
    assert "Nothing has been counted yet" in signed_in(bola).get("/what-is-owed/").content.decode()
    answer_gap(by=amina, record=enquiry, gap="not_asked", reason="not-applicable", words="She speaks for herself.")
    for _ in range(2):  # a second time on the same day takes the place of the first
        call_command("count_what_is_owed", verbosity=0, stdout=open("/dev/null", "w"))  # noqa: SIM115
    counts = {count.gap: count for count in GapCount.objects.filter(team=enquiry.team)}
    asked = counts["not_asked"]
    assert (asked.counted_on, asked.applies, asked.owed, asked.not_applicable) == (TODAY, 1, 0, 1)
    assert (counts["safety_not_asked"].owed, counts["not_seen_alone"].applies) == (1, 0)
    html = signed_in(bola).get("/what-is-owed/").content.decode()
    assert "It does not apply here: fewer than 5 of fewer than 5" in html, (
        "exact numbers could be taken from each other"
    )
    assert "Kathleen" not in html
    assert enquiry.started_on == TUESDAY
