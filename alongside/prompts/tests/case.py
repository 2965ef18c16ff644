"""This room's rows of the whole case: an answer, feedback asked, the list before the close, a setting and a count."""

from datetime import date

from django.utils.timezone import localdate

from alongside.prompts.actions import answer_gap, ask_for_feedback, check_before_closing, settle_gap
from alongside.prompts.models import GapCount
from alongside.voice.actions import Said

FRIDAY = date(2026, 6, 5)


def fill(case, *, by, manager):
    """`safety_again` is answered for now and `quiet` is still owed: the pages of both are opened by tests."""
    answer_gap(by=by, record=case.enquiry, gap="safety_again", reason="not-now", words="She is with her sister.")
    said = Said("You listened. Nobody did before.")
    ask_for_feedback(
        by=by,
        enquiry=case.enquiry,
        stage="during",
        asked_on=FRIDAY,
        asked_by="advocate",
        how="in-person",
        came="given",
        said=said,
        answers=[{"question": "listened", "answer": "a-lot", "spoken_by": "adult"}],
    )
    checks = [
        {"check_of": "source-heard", "answer": "yes", "words": "Piotr told his side."},
        {"check_of": "adult-review", "answer": "not-applicable", "words": "No serious injury."},
    ]
    check_before_closing(by=by, enquiry=case.enquiry, checked_on=FRIDAY, checks=checks)
    setting = {"asked": True, "before_closing": False, "days": 21}
    settle_gap(by=manager, gap="quiet", from_on=localdate(), why="Three weeks is long enough.", **setting)
    team = case.enquiry.team
    GapCount.objects.create(counted_on=FRIDAY, gap="quiet", team=team, applies=3, owed=1, not_now=1)
    case.numbers |= {"gap": "quiet", "concern_gap": "undecided", "known": "quiet"}
