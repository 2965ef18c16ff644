"""This room's rows of the whole case: a meeting prepared, minuted and drawn up, and one that was not needed."""

from datetime import date, time

from alongside.meetings.actions import (
    avoid_meeting,
    change_invitation,
    correct_line,
    distribute,
    give_feedback_on_chair,
    hold_meeting,
    invite,
    minute,
    move_meeting,
    plan_meeting,
    prepare,
    receive_own_report,
    record_meeting_wishes,
    set_agenda,
    take_apart,
)
from alongside.meetings.actions.minutes import Typed
from alongside.meetings.drawing_up import digest_of, drawn_up
from alongside.papers.receiving import receive
from alongside.papers.tests.case import picture
from alongside.voice.actions import Said

JULY, LATER = date(2026, 7, 6), date(2026, 7, 9)


def fill(case, *, by, manager) -> None:
    """A meeting still to be called held, so that it can be moved; another that was held, and one avoided."""
    meeting = plan_meeting(
        by=by,
        enquiry=case.enquiry,
        kind="outcomes",
        planned_on=JULY,
        planned_at=time(10),
        planned_place="her flat",
        chair="Ben Okafor",
    )
    get_ready(meeting, by)
    write_minutes(meeting, by)
    draw_up(meeting, by)
    avoid_meeting(by=by, enquiry=case.enquiry, held_on=LATER, resolved="She and her son talked at her kitchen table.")
    held = plan_meeting(by=by, enquiry=case.enquiry, kind="plan-review", planned_on=LATER)
    adult = held.invitations.get()
    hold_meeting(by=by, meeting=held, held_on=LATER, attended={adult: {"attended": "all", "comment": ""}})
    case.meeting, case.line = meeting, meeting.lines.get(kind="question")
    case.records |= {
        "ME": meeting,
        "MP": meeting.invitations.get(part="professional"),
        "MI": meeting.items.get(words="The lodger"),
        "ML": case.line,
        "MD": meeting.distributions.get(),
    }


def get_ready(meeting, by) -> None:
    """Asked what she wants of it, invited, prepared, with a report of her own; one item is held without her."""
    record_meeting_wishes(by=by, meeting=meeting, said_on=JULY, wishes={"place": Said("Here, not in an office.")})
    change_invitation(by=by, invitation=meeting.invitations.get(), invited=True)
    people = [{"part": "professional", "name": "PC Amy Lunt", "agency": "Police", "invited": True}]
    invite(by=by, meeting=meeting, people=people)
    adult = meeting.invitations.get(part="adult")
    prepare(by=by, invitation=adult, prepared_by="Amina Yusuf", prepared_on=JULY, wants_to_say="I want to speak first.")
    received = receive(picture(), name="my flat.png")
    said = Said("It is my flat.")
    receive_own_report(by=by, meeting=meeting, given_on=JULY, said=said, received=received, title="Her flat")
    words = [{"words": "The lodger", "asked_by": "Police"}, {"words": "A worker’s conduct", "asked_by": "The provider"}]
    places = {item: item.place for item in meeting.items.standing()}
    set_agenda(by=by, meeting=meeting, places=places, new=words)
    item = meeting.items.get(words="A worker’s conduct")
    take_apart(by=by, item=item, why="A worker may be disciplined.", decided_by="Ben Okafor", withheld=["employment"])
    move_meeting(by=by, meeting=meeting, planned_on=LATER, planned_place="her flat", why="She slept badly.")


def write_minutes(meeting, by) -> None:
    """A wish, a question that waits for its answer, and a line that was corrected."""
    adult, police = meeting.invitations.in_order()
    minute(by=by, meeting=meeting, typed=Typed("wanted", "I want to know what happens next.", person=adult))
    minute(by=by, meeting=meeting, typed=Typed("question", "Will it go to court?", person=adult, answer_from="Police"))
    wrong = minute(by=by, meeting=meeting, typed=Typed("decision", "The police close it.", person=police))
    correct_line(by=by, line=wrong, words="The police keep it open.", why="Misheard.")


def draw_up(meeting, by) -> None:
    """Given to the police, and what she said of the chair."""
    police = meeting.invitations.get(part="professional")
    digest = digest_of(drawn_up(meeting, "agency", "Police"))
    given = {"version": "agency", "agency": "Police", "reason": "They have an action.", "channel": "email"}
    distribute(by=by, invitation=police, sent_on=LATER, digest=digest, **given)
    give_feedback_on_chair(by=by, meeting=meeting, words="He asked me first.", said_on=LATER, part="adult")


def around_a_meeting(meeting, colleagues) -> dict:
    """What the forms of a meeting are made with, by the form's name."""
    people = {"people": list(meeting.invitations.in_order())}
    rows = {"items": list(meeting.items.standing()), "outcomes": list(meeting.enquiry.outcomes.all())}
    return {
        "InviteForm": {"people": meeting.enquiry.adult.significant_people.all(), "colleagues": colleagues},
        "InvitationForm": {"invitation": people["people"][0]},
        "HeldForm": {"invitations": people["people"]},
        "PrepareForm": {"invitations": people["people"]},
        "AgendaForm": rows,
        "LineForm": {**people, **rows, "questions": list(meeting.lines.filter(kind="question"))},
        "GiveForm": people,
    }
