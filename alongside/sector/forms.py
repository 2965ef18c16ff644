"""Questions about seats."""

from django import forms

from alongside.access.models import User
from alongside.access.roles import Permission
from alongside.design.fields import OneOf, Pick
from alongside.design.forms import Questions

from .duties import ABOUT, Duty
from .models import Council


class SeatForm(Questions):
    """Who, what they do, and where. The region or the council is asked only where the duty has one."""

    user = Pick("Who", choices=[], called="who it is", missing="Select who it is")
    duty = OneOf("What do they do?", choices=Duty, hints=ABOUT, called="what they do", missing="Select what they do")
    region = Pick("Which region", choices=[], called="the region", required=False)
    council = Pick("Which council", choices=[], called="the council", required=False)
    reveals = {"duty": {Duty.COORDINATES: ("region",), Duty.LEADS: ("council",)}}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        councils = list(Council.objects.all())
        who = [(str(user.pk), user.name) for user in User.objects.may(Permission.EVALUATIONS)]
        self.fields["user"].choices = [("", ""), *who]
        regions = sorted({(council.region_name, council.region_code) for council in councils})
        self.fields["region"].choices = [("", ""), *((code, name) for name, code in regions)]
        self.fields["council"].choices = [("", ""), *((council.code, council.name) for council in councils)]

    def clean(self):
        answers = super().clean()
        places = {name: answers.pop(name, "") for name in ("region", "council")}
        place = {Duty.COORDINATES: "region", Duty.LEADS: "council"}.get(answers.get("duty", ""))
        if place and not places[place]:
            self.add_error(place, forms.ValidationError(f"Select the {place}"))
        return answers | {"area": places[place] if place else ""}

    def clean_user(self):
        return User.objects.get(pk=self.cleaned_data["user"])
