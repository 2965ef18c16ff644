"""What is asked of whoever puts right how somebody was named."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import QuerySet

from alongside.design.fields import Line, OneOf
from alongside.design.forms import Questions

from ..models import Contact
from .naming import address_in

WRONG = (("address", "The address is wrong"), ("mistake", "They were named by mistake"))


class RightForm(Questions):
    """Whom it is about, and what is wrong. `there`: those whom somebody may put right."""

    reveals = {"what": {"address": ("right",)}}

    email = Line("By which e-mail address were they named?", called="the address", max_length=254)
    what = OneOf("What is wrong?", choices=WRONG, missing="Select what is wrong")
    right = Line("The right address", required=False, max_length=254, called="the right address")

    def __init__(self, *args: Any, there: QuerySet[Contact], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.there = there

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        answers["contact"] = self.there.filter(email__iexact=address_in(answers.get("email", ""))).first()
        if "email" in answers and answers["contact"] is None:
            self.add_error("email", "Nobody is named by this address here")
        if answers.get("what") == "address":
            answers["right"] = address_in(answers.get("right", ""))
            try:
                validate_email(answers["right"])
            except ValidationError:
                self.add_error("right", "Enter an e-mail address, like name@example.org")
        return answers
