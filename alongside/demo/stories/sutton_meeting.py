"""Alan's meeting: he is asked what he wants of it, prepared for it, and there when it is decided."""

from datetime import time

from alongside.meetings import actions as meetings
from alongside.meetings.actions.minutes import Typed
from alongside.meetings.drawing_up import digest_of, drawn_up
from alongside.meetings.models import Meeting
from alongside.voice.actions import Said

from .telling import Telling

THERE = (
    ("Lorna Whitely", "Council appointee team"),
    ("PC Dean Alder", "Police"),
    ("Michelle Obi", "Support worker’s agency"),
)


def plan_with_him(t: Telling) -> Meeting:
    """When he is at his best, in a room he knows; he wants to be in it and to hear how it is decided."""
    with t.on(12, "10:30") as today:
        meeting = meetings.plan_meeting(
            by=t.amina,
            enquiry=t.enquiry,
            kind="outcomes",
            planned_on=t.day(20),
            planned_at=time(11),
            planned_place="the community room by his flat",
            planned_minutes=60,
            chair="Ben Okafor",
            chair_independent=True,
            chair_trained=True,
            minute_taker="Amina Yusuf",
        )
        wishes = {
            "place": Said("Not the civic. The room by the shops, I can walk home from there."),
            "people": Said("Whoever decides. I want to see their faces."),
            "part": Said("I’ll say my bit and I’ll stay till the end."),
        }
        meetings.record_meeting_wishes(
            by=t.amina, meeting=meeting, said_on=today, wishes=wishes, involvement="taking-part"
        )
        meetings.change_invitation(by=t.amina, invitation=meeting.invitations.get(), invited=True)
        people = [
            {"part": "professional", "name": name, "agency": agency, "invited": True, "wanted": "yes"}
            for name, agency in THERE
        ]
        meetings.invite(by=t.amina, meeting=meeting, people=people)
    return meeting


def prepare_him(t: Telling, meeting: Meeting) -> None:
    """The day before: what it is for, who will be there, and his own report of a line or two."""
    with t.on(18, "14:00") as today:
        meetings.prepare(
            by=t.amina,
            invitation=meeting.invitations.get(part="adult"),
            prepared_by="Amina Yusuf",
            prepared_on=today,
            met_before=True,
            purpose_explained=True,
            parts_explained=True,
            told_who_comes=True,
            support="He raises a hand when he wants a break. Nobody talks about money before he has spoken.",
            material="The agenda on one page, and a photograph of the chair.",
            wants_to_say="What I did when it happened, step by step.",
        )
        report = Said("I rang the police, I rang the bank, I stopped the card. It’s my account.", manner="written")
        meetings.receive_own_report(by=t.amina, meeting=meeting, given_on=today, said=report)


def hold_it(t: Telling, meeting: Meeting) -> None:
    """Who was there, and that somebody talked with him alone before it began."""
    with t.on(20, "11:16") as today:
        was_there = {"attended": "all", "comment": ""}
        meetings.hold_meeting(
            by=t.amina,
            meeting=meeting,
            held_on=today,
            attended=dict.fromkeys(meeting.invitations.in_order(), was_there),
            started_at=time(11),
            ended_at=time(12, 20),
            place=meeting.planned_place,
            seen_alone=True,
            seen_alone_more="Amina Yusuf, for ten minutes before it began.",
            legal_adviser="consulted",
            human_rights="Article 8: the account is part of his private life, and taking it away has to be necessary.",
            minuting_minutes=15,
        )


def minute_it(t: Telling, meeting: Meeting, keep, safe) -> None:
    """What was said, agreed and promised, a line at a time; the first word is his."""
    people = {person.called: person for person in meeting.invitations.in_order()}
    alan, lorna, officer, worker = people.values()
    items = {item.outcome_id: item for item in meeting.items.standing()}
    at_keep, at_safe = items[keep.pk], items[safe.pk]
    lines = [
        Typed("said", "It would be safest if all his money came through us.", person=lorna, item=at_keep),
        Typed("disagreement", "He does not agree, and said why, in order.", person=alan, item=at_keep),
        Typed("question", "If it happens again, do you take it off me then?", person=alan, item=at_keep),
        Typed(
            "agreed",
            "You keep your account. The appointee goes on with the benefits and nothing more.",
            person=alan,
            item=at_keep,
            outcome=keep,
        ),
        Typed(
            "agreed",
            "You use the machine inside the bank. Your support worker comes along on Fridays, when it is busiest.",
            person=alan,
            item=at_safe,
            outcome=safe,
        ),
        Typed("action", "Come along to the bank on Fridays.", person=worker, item=at_safe, due_on=t.day(25)),
        Typed("action", "Use the machine inside the bank.", person=alan, item=at_safe),
        Typed("action", "Write to say what came of the report about the card.", person=officer, due_on=t.day(34)),
    ]
    for minute, typed in enumerate(lines, start=20):
        with t.on(20, f"11:{minute}"):
            meetings.minute(by=t.amina, meeting=meeting, typed=typed)
    with t.on(20, "11:45"):
        question = meeting.lines.get(kind="question")
        answer = Typed(
            "answer", "No. We would sit down with you again first.", person=lorna, item=at_keep, answers=question
        )
        meetings.minute(by=t.amina, meeting=meeting, typed=answer)


def give_him_the_minutes(t: Telling, meeting: Meeting) -> None:
    """In plain words, by hand; and what he says of the chair."""
    with t.on(22, "10:00") as today:
        digest = digest_of(drawn_up(meeting, "adult"))
        meetings.distribute(
            by=t.amina,
            invitation=meeting.invitations.get(part="adult"),
            version="adult",
            reason="It is his meeting.",
            channel="hand",
            sent_on=today,
            digest=digest,
        )
        words = "He looked at me when he talked. And he shut them up when they went on."
        meetings.give_feedback_on_chair(by=t.amina, meeting=meeting, words=words, said_on=today, part="adult")
