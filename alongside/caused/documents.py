"""The request as a document for whoever is asked: only what was chosen to go with it."""

from django.utils.formats import date_format

from alongside.access_needs.standing import needs_of
from alongside.papers.leaving import Drawn

from .models import CausedEnquiry

TEMPLATE = "caused/request"


def document_of(caused: CausedEnquiry) -> Drawn:
    """The request, ready to be drawn."""
    return Drawn(
        template=TEMPLATE,
        title="Request to make enquiries",
        data=data_of(caused),
        name=f"{caused.reference}-request",
    )


def data_of(caused: CausedEnquiry) -> dict:
    """What the document says: nothing of the record but what its writer chose, and what helps the
    adult to take part, where they agree that others are told of it. Three queries."""
    adult = caused.enquiry.adult
    carried = [row.said for row in caused.carried.select_related("statement", "outcome").order_by("pk")]
    days = [date_format(day) for day in (caused.period_from, caused.period_to) if day]
    return {
        "reference": f"{caused.reference}, {caused.enquiry.reference}",
        "adult": adult.name,
        "called": adult.called,
        "asked_of": caused.asked_of,
        "enquirer": ", ".join(filter(None, (caused.enquirer, caused.enquirer_post))),
        "due": date_format(caused.due_on),
        "period": " to ".join(days),
        "why": "; ".join([*caused.why_labels, *filter(None, [caused.why_words])]),
        "police": caused.police_words if caused.crime_suspected else "",
        "conflict": caused.conflict_handled,
        "capacity": caused.capacity_words,
        "needs": [need.told for need in needs_of(adult).to_share],
        "words": [{"words": said.words} for said in carried],
        "no_words": caused.no_words_because if not carried else "",
        "questions": [question.words for question in caused.questions.order_by("pk")],
    }
