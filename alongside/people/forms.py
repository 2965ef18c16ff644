"""Questions about who the adult is."""

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from alongside.design.fields import Day, Line, Narrative, NhsNumber, OneOf, YesNo
from alongside.design.forms import Questions

from .codes import Ethnicity, Gender
from .models import YOUNGEST, years_between

TOO_YOUNG = (
    "Alongside is for people aged 18 or over, or nearly 18 and moving to adult services. "
    "If you are worried about a child, contact children’s social care now."
)
OLDEST = 125


class DetailsForm(Questions):
    """An adult's details."""

    given_name = Line("First names", called="their first names", required=False)
    family_name = Line("Family name", called="their family name")
    known_as = Line("What do they like to be called?", called="what they like to be called", required=False, width=20)
    date_of_birth = Day(
        "Date of birth",
        called="their date of birth",
        required=False,
        past=True,
        help_text="For example, 27 3 1948. Leave empty if you do not know.",
    )
    nhs_number = NhsNumber(
        "NHS number", called="their NHS number", required=False, help_text="10 digits, such as 999 123 4578"
    )
    gender = OneOf("Gender", choices=Gender, required=False, called="their gender")
    ethnicity = OneOf("Ethnic group", choices=Ethnicity, required=False, called="their ethnic group")
    address = Narrative("Address", required=False, rows=3, called="their address")
    postcode = Line("Postcode", required=False, max_length=10, width=10, called="their postcode")
    phone = Line("Phone", required=False, max_length=40, width=20, called="their phone number")
    communication = Narrative(
        "What helps when talking with them?",
        required=False,
        rows=3,
        called="what helps when talking with them",
        help_text="For example: large print, an interpreter, pictures, mornings are best.",
    )

    def clean_gender(self):
        return self.cleaned_data["gender"] or None

    def clean_ethnicity(self):
        return self.cleaned_data["ethnicity"] or None

    def clean_date_of_birth(self):
        """18 or over, or 17 and approaching adulthood (transition). Younger people are for children's services."""
        born = self.cleaned_data["date_of_birth"]
        if born is None:
            return None
        age = years_between(born, localdate())
        if age < YOUNGEST:
            raise ValidationError(TOO_YOUNG)
        if age > OLDEST:
            raise ValidationError("Check the year of birth: it would make them more than 125 years old")
        return born


class NewAdultForm(DetailsForm):
    """A new record: when the date of birth is not known, somebody must say that this is an adult."""

    believed_adult = YesNo(
        "If you do not know their date of birth: are they 18 or over?",
        required=False,
        called="if they are 18 or over",
        yes="Yes, or nearly 18 and moving to adult services",
        no="No",
        inline=False,
    )
    field_order = ["given_name", "family_name", "known_as", "date_of_birth", "believed_adult"]

    def clean(self):
        answers = super().clean()
        unknown = "date_of_birth" in answers and answers["date_of_birth"] is None
        if unknown and answers.get("believed_adult") is False:
            self.add_error("believed_adult", TOO_YOUNG)
        elif unknown and answers.get("believed_adult") is None:
            self.add_error("believed_adult", "Enter their date of birth, or say whether they are 18 or over")
        answers.pop("believed_adult", None)
        return answers


class ChangeDetailsForm(DetailsForm):
    died_on = Day(
        "Date they died",
        called="the date they died",
        required=False,
        past=True,
        help_text="Leave empty unless they have died.",
    )

    def clean(self):
        answers = super().clean()
        born, died = answers.get("date_of_birth"), answers.get("died_on")
        if born and died and died < born:
            self.add_error("died_on", "The date they died must be after their date of birth")
        return answers
