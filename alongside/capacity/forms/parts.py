"""Questions that several forms of the room ask in the same way."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError

from alongside.design.fields import Line, Pick
from alongside.design.forms import Questions

from ..codes.assessments import Domain

LONGEST = 100_000


class Minutes(Line):
    """How long it took (E9): gives a whole number of minutes, or None."""

    def __init__(self, label: str = "How many minutes did this take, with preparing and writing?", **kwargs):
        about = {"required": False, "called": "the minutes it took", "width": 4, "inputmode": "numeric"}
        super().__init__(label, **{**about, **kwargs})

    def clean(self, value):
        typed = super().clean(value)
        if not typed:
            return None
        if not (typed.isascii() and typed.isdecimal() and len(typed) <= 6 and 1 <= int(typed) <= LONGEST):
            raise ValidationError(self.sentence("must be a whole number, like 90"), code="invalid")
        return int(typed)


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
