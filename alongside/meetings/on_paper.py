"""The preparation sheet: "Getting ready for your meeting", for the adult to read, write on and give back (B2 to B5)."""

from django.utils.formats import date_format

from alongside.papers.coming_back import by_reference, code_of
from alongside.papers.leaving import Drawn

from .codes import Kind, Part, WishAbout
from .models import Meeting

TEMPLATE = "meetings/getting-ready"
COMES_BACK = by_reference("ME", "meetings:on-paper")
WHAT_FOR = {
    Kind.PLANNING: "People meet to work out what to do next. What you want comes first.",
    Kind.OUTCOMES: (
        "We look at what you wanted and what we found out. Then we agree what happens next. You can say if you see it "
        "in another way."
    ),
    Kind.PLAN_REVIEW: (
        "We look at your plan with you. What works for you can stay. What does not work, we change together."
    ),
    Kind.NETWORK: "You meet with people who know you. Together you work out who can help, and how.",
    Kind.FAMILY_GROUP: "You and your family make a plan together. You say who comes and what you need to feel safe.",
    Kind.PROFESSIONALS: (
        "People who work with you meet without you. You can still send them your words. We tell you what was said."
    ),
}
"""What each kind of meeting is for, to the adult."""
THERE_AS = {
    Part.ADULT: "you",
    Part.ADVOCATE: "speaks up for you",
    Part.REPRESENTATIVE: "speaks for you",
    Part.FAMILY: "your family or friend",
    Part.CARER: "cares for you",
    Part.PROFESSIONAL: "",
    Part.CHAIR: "leads the meeting",
    Part.MINUTE_TAKER: "writes down what is said",
    Part.INTERPRETER: "puts what is said into your language",
}
"""What each person does there, to the adult."""
ASKED = {
    WishAbout.PLACE: "Where would I like it to be?",
    WishAbout.TIME: "What time of day is best for me?",
    WishAbout.PEOPLE: "Who do I want there? Who do I not want there?",
    WishAbout.LENGTH: "How long can it be? When do I want a break?",
    WishAbout.SIZE: "Do I want one meeting, or some small ones?",
    WishAbout.PART: "What part do I want in it? Who speaks with me, or for me?",
    WishAbout.OTHER: "What else would make it good for me?",
}
"""What the sheet asks; the page on which it is entered asks the same, in the same order."""


def sheet_of(meeting: Meeting) -> Drawn:
    """The sheet, ready to be drawn."""
    return Drawn(
        template=TEMPLATE,
        title="Getting ready for your meeting",
        data=data_of(meeting),
        name=f"{meeting.reference}-getting-ready",
    )


def data_of(meeting: Meeting) -> dict:
    """What the sheet says. Three queries."""
    people = list(meeting.invitations.in_order())
    adults = next((person for person in people if person.part == Part.ADULT), None)
    items = list(meeting.items.standing())
    return {
        "called": meeting.enquiry.adult.called,
        "code": code_of("ME", meeting.pk),
        "what_for": WHAT_FOR[Kind(meeting.kind)],
        "invited": adults is None or adults.invited is not False,
        "day": date_format(meeting.planned_on, "l j F Y") if meeting.planned_on else "",
        "time": f"{meeting.planned_at:%H:%M}" if meeting.planned_at else "",
        "where": meeting.planned_place,
        "minutes": meeting.planned_minutes or 0,
        "people": [person_of(person) for person in people if person.invited and person.part != Part.ADULT],
        "wishes": [item.outcome.words for item in items if item.outcome and not item.is_apart],
        "others": [item.words for item in items if item.words and not item.is_apart],
        "apart": any(item.is_apart for item in items),
        "asks": list(ASKED.values()),
        "contact": meeting.enquiry.lead.name if meeting.enquiry.lead else "",
    }


def person_of(person) -> dict:
    """Somebody who will be there, and what they do there."""
    return {"name": person.called, "does": THERE_AS[Part(person.part)], "agency": person.agency}
