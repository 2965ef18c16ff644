"""The adult's own page on paper, with room to add words; and the page where what they added is entered."""

from django.utils.formats import date_format
from django.utils.timezone import localdate

from alongside.meetings.codes import Kind as MeetingKind
from alongside.meetings.codes import Part
from alongside.meetings.on_paper import WHAT_FOR
from alongside.papers.coming_back import by_reference, code_of
from alongside.papers.leaving import Drawn
from alongside.people.models import Adult
from alongside.plans.codes import Owner, Result
from alongside.voice.codes import GapReason, Stage

from .codes import Answered
from .meant import (
    added_by,
    agreed_about,
    enquiry_of,
    given_to,
    helper_in,
    meetings_of,
    plans_of,
    said_by,
    steps_of,
    wishes_of,
)

TEMPLATE = "own_side/page"
COMES_BACK = by_reference("A", "own_paper:came-back")
MOST = 12
"""So many of their words, and of what they were given, stand on paper; the newest. They can ask for the rest."""
WHY = {
    GapReason.LAW: "The law does not let us.",
    GapReason.EMPLOYMENT_LAW: "It is private to somebody’s job.",
    GapReason.PUBLIC_INTEREST: "It could harm other people.",
    GapReason.RISK_TO_OTHERS: "Somebody else could be hurt.",
    GapReason.SELF_NEGLECT: "You could come to harm.",
    GapReason.NOT_IN_POWER: "Nobody has the power to do it.",
    GapReason.RESOURCES: "There is no service for it, or no money.",
}
"""Why what was agreed is not all that they want, in plain words."""
STANDS = {
    Result.DONE: "Done",
    Result.PARTLY: "Part of it is done",
    Result.NOT_NEEDED: "Not needed any more",
    Result.NOT_DONE: "Not done",
}
"""How a step stands, in plain words."""
NEXT = {
    Stage.CONCERN: "We have heard that something may be wrong. We talk with you about it first.",
    Stage.ENQUIRY: "We are finding out what happened, and what you want.",
    Stage.PLAN: "We are making a plan with you.",
    Stage.REVIEW: "We are looking at the plan again with you.",
    Stage.CLOSE: "Our work with you is coming to its end, or has ended. You can come back to us at any time.",
}
"""Where the work is, and what comes next."""


def page_of(adult: Adult) -> Drawn:
    """The page, ready to be drawn."""
    return Drawn(template=TEMPLATE, title="How things stand", data=data_of(adult), name=f"A{adult.pk}-how-things-stand")


def data_of(adult: Adult) -> dict:
    """Everything that the page says. A fixed number of queries."""
    enquiry, plan = enquiry_of(adult), plans_of(adult).first()
    contact, wishes, said = helper_in(enquiry), list(wishes_of(adult)), list(said_by(adult)[: MOST + 1])
    agreed = agreed_about(wishes)
    return {
        "called": adult.called,
        "code": code_of("A", adult.pk),
        "on": date_format(localdate()),
        "helper": {"name": contact.name, "does": contact.what_they_do, "reached": contact.reached} if contact else None,
        "wishes": [wish_of(wish, agreed.get(wish.pk)) for wish in wishes],
        "said": [{"words": one.words, "on": date_format(one.said_on)} for one in said[:MOST]],
        "said_more": len(said) > MOST,
        "steps": [step_of(step) for step in steps_of(adult)],
        "alarm": plan.alarm if plan else "",
        "contingency": plan.contingency if plan else "",
        "next": next_of(enquiry, plan),
        "meetings": [meeting_of(one) for one in meetings_of(adult).prefetch_related("invitations__person")],
        "given": [{**one, "on": date_format(one["on"])} for one in given_to(adult)[:MOST]],
        "added": [added_of(one) for one in added_by(adult)[:MOST]],
    }


def wish_of(wish, agreed) -> dict:
    """A wish in their words, what was agreed about it, and why that differs."""
    why = [WHY.get(agreed.gap_reason, ""), agreed.gap_explained] if agreed and agreed.differs else []
    return {
        "words": wish.words,
        "on": date_format(wish.voiced_on),
        "agreed": agreed.words if agreed else "",
        "why": " ".join(filter(None, why)),
    }


def step_of(step) -> dict:
    """What somebody agreed to do, and how it stands."""
    settled = STANDS.get(step.newest_result, "")
    by = date_format(step.due_on) if step.due_on and not settled else ""
    who = "You" if step.owner_kind == Owner.ADULT else step.whose
    return {"who": who, "what": step.what, "by": by, "stands": settled}


def next_of(enquiry, plan) -> list[str]:
    """Where the work is, and when the plan is looked at again."""
    newest = enquiry.conversations.order_by("-held_on", "-pk").first() if enquiry else None
    stage = newest.stage if newest and newest.stage else Stage.ENQUIRY
    stage = Stage.CONCERN if enquiry is None else Stage.CLOSE if enquiry.concluded_on else stage
    said = [NEXT.get(Stage(stage), NEXT[Stage.CLOSE])]
    if plan and plan.next_review_on:
        said.append(f"We look at the plan again by {date_format(plan.next_review_on)}. You can ask us to do it before.")
    return said


def meeting_of(meeting) -> dict:
    """A meeting that is to come, and who else is asked to it."""
    asked = [one for one in meeting.invitations.in_order() if one.invited and one.part != Part.ADULT]
    return {
        "day": date_format(meeting.planned_on, "l j F Y"),
        "time": f"{meeting.planned_at:%H:%M}" if meeting.planned_at else "",
        "where": meeting.planned_place,
        "what_for": WHAT_FOR[MeetingKind(meeting.kind)],
        "people": [", ".join(filter(None, (one.called, one.agency))) for one in asked],
    }


def added_of(one) -> dict:
    """What they added on their page, and the answer."""
    answers = [reply.words for reply in one.replies.all() if reply.kind == Answered.ANSWERED]
    return {
        "words": one.words or str(one),
        "on": date_format(one.event.at),
        "answer": answers[-1] if answers else f"{one.stands}.",
    }
