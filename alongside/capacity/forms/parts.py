"""Questions that several forms of the room ask in the same way."""

from collections.abc import Iterable

from alongside.design.fields import Line, Pick
from alongside.design.forms import Questions

from ..codes.assessments import Domain


class OfAnEnquiry(Questions):
    """A form whose answers belong to an enquiry: the only one that is open by itself; asked where there are several."""

    def __init__(self, *args, enquiries: Iterable = (), **kwargs):
        self.enquiries = {str(enquiry.pk): enquiry for enquiry in enquiries}
        super().__init__(*args, **kwargs)
        if len(self.enquiries) > 1:
            self.fields["enquiry"] = Pick(
                "Which enquiry is this for?",
                choices=[(key, f"{e}, started {e.started_on:%-d %B %Y}") for key, e in self.enquiries.items()],
                required=False,
                called="the enquiry",
                empty="None of them",
            )
            self.order_fields(["enquiry"])

    def the_enquiry(self, answers: dict):
        if len(self.enquiries) == 1:
            return next(iter(self.enquiries.values()))
        return self.enquiries.get(answers.get("enquiry") or "")


def domain() -> Pick:
    return Pick(
        "What kind of decision is it?",
        choices=Domain,
        missing="Select what kind of decision it is",
    )


def decision() -> Line:
    return Line(
        "The decision, in a few words of theirs",
        called="the decision in a few words",
        max_length=120,
        help_text="As they would say it: “where I live”, “who visits me”. It stands on their page.",
    )
