"""Questions about organisations and services, and about merging one into another."""

import re

from django.core.exceptions import ValidationError

from alongside.design.fields import Day, Line, Narrative, Pick
from alongside.design.forms import Questions

from .codes import Agency, ServiceKind
from .fields import WhichOf, WhichOrganisation, WhichService
from .finding import LOCATION


class OrganisationForm(Questions):
    """An organisation, and whom to reach there."""

    name = Line("What is it called?", called="what it is called")
    kind = Pick("What kind of agency is it?", choices=Agency, missing="Select what kind of agency it is")
    contact = Narrative(
        "Whom do you reach there about safeguarding, and how?",
        required=False,
        rows=3,
        called="whom to reach",
        help_text="A post rather than a person, where there is one, with its number or address.",
    )
    notes = Narrative("Anything else to know", required=False, rows=3, called="anything else to know")


class ServiceForm(Questions):
    """A service of an organisation."""

    name = Line("What is the service called?", called="what the service is called")
    kind = Pick("What kind of service is it?", choices=ServiceKind, missing="Select what kind of service it is")
    location_id = Line(
        "The regulator’s number for this location",
        required=False,
        max_length=20,
        width=10,
        called="the number of the location",
        help_text="From the Care Quality Commission’s register, such as 1-123456789. Leave empty if it has none.",
    )
    address = Narrative("Address", required=False, rows=3, called="the address")
    area = Line("Town or area", required=False, max_length=100, width=20, called="the town or area")

    def clean_location_id(self):
        number = self.cleaned_data["location_id"]
        if number and not re.fullmatch(LOCATION, number):
            raise ValidationError("The number of the location must look like 1-123456789")
        return number


class ChangeServiceForm(ServiceForm):
    closed_on = Day(
        "When did it close?",
        required=False,
        called="the day it closed",
        help_text="Leave empty if it is open. A closed service stays in the directory.",
    )


class MergeOrganisationForm(Questions):
    """Which organisation this one is the same as."""

    into: WhichOf = WhichOrganisation(
        "Which organisation is it the same as?", called="the organisation it is the same as"
    )
    why = Narrative("How do you know?", rows=3, called="how you know")


class MergeServiceForm(MergeOrganisationForm):
    into = WhichService("Which service is it the same as?", called="the service it is the same as")


class UndoForm(Questions):
    why = Narrative("Why should they stand apart again?", rows=3, called="why they should stand apart again")
