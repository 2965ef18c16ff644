"""Questions about who the adult is, who is around them, and how each can be reached safely."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from alongside.design.fields import AnyOf, Day, Line, Narrative, NhsNumber, OneOf, Pick, YesNo
from alongside.design.forms import Questions

from .codes import Channel, Confirmed, Ethnicity, Gender, Safe, SpeaksFor, WantsThem
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


class SignificantPersonForm(Questions):
    """Somebody in the adult's life."""

    reveals = {"lives_with_adult": {"no": ("address",)}, "poses_risk": {"yes": ("source",)}}
    name = Line("Their name", called="their name")
    relationship = Line(
        "What are they to the adult?",
        required=False,
        max_length=100,
        called="what they are to the adult",
        help_text="As people say it: daughter, neighbour, friend from church.",
    )
    speaks_for = OneOf(
        "Do they speak for the adult, or help them to?", choices=SpeaksFor, required=False, called="what they are"
    )
    adult_wants_them = OneOf(
        "Does the adult want them involved?",
        choices=WantsThem,
        missing="Select whether the adult wants them involved",
    )
    poses_risk = YesNo(
        "Do they pose a risk to the adult, or may they?",
        missing="Select yes if they pose a risk",
        help_text="No finding is implied. If yes, nothing is sent, shown or handed to them.",
    )
    source = Pick(
        "Are they a source of risk in an enquiry?",
        choices=[],
        required=False,
        empty="Not named in an enquiry",
        called="the source of risk",
    )
    lives_with_adult = YesNo("Do they live with the adult?", required=False, called="if they live with the adult")
    address = Narrative("Their address", required=False, rows=3, called="their address")
    phone = Line("Their phone number", required=False, max_length=40, width=20, called="their phone number")
    email = Line("Their email address", required=False, called="their email address")

    def __init__(self, *args, sources=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.sources = {str(source.pk): source for source in sources}
        named = [(key, str(source)) for key, source in self.sources.items()]
        self.fields["source"].choices = [("", "Not named in an enquiry"), *named]

    def clean_source(self):
        return self.sources.get(self.cleaned_data["source"])

    def clean_speaks_for(self):
        return self.cleaned_data["speaks_for"] or None

    def clean(self):
        answers = super().clean()
        answers["source"] = answers.get("source") or None
        return answers


IS_IT_SAFE = {
    Channel.HAND: "Is it safe to hand them papers?",
    Channel.POST: "Is it safe to write to them?",
    Channel.PHONE: "Is it safe to ring them?",
    Channel.VOICEMAIL: "Is it safe to leave a message on their phone?",
    Channel.TEXT: "Is it safe to send them a text message?",
    Channel.EMAIL: "Is it safe to email them?",
    Channel.ONLINE: "Is it safe to reach them online?",
}
SEEN_BY_OTHERS = [(channel, channel.label) for channel in Channel if channel not in {Channel.HAND, Channel.POST}]


class CheckContactForm(Questions):
    """What was found about ways to reach somebody: as many as were talked about, in one go.

    `details` are the address and numbers on record. They go with the page, so that what is confirmed is what was seen.
    """

    mark_optional = False
    headings = {"safe-hand": "Each way that you talked about", "others_see": "What else is good to know"}
    verified_on = Day("When did you find this out?", called="the date you found this out", past=True)
    confirmed_how = OneOf("How do you know?", choices=Confirmed, required=False, called="how you know")
    confirmed_by = Line("Who said so?", required=False, called="who said so", width=20)
    others_see = AnyOf(
        "Does anybody else see or hear any of these?",
        choices=SEEN_BY_OTHERS,
        required=False,
        called="what others see or hear",
        help_text="A shared phone, tablet or password, or an account that somebody may be watching.",
    )
    times = Line("When is it safe?", required=False, called="when it is safe")
    name_to_use = Line("Whom should the caller ask for?", required=False, called="whom to ask for", width=20)
    say_they_are = Line("Who should the caller say they are?", required=False, called="who the caller says they are")
    third_party = Line("Who else can pass something on safely?", required=False, called="who else can pass it on")
    interpreter = Line(
        "Interpreter, if they need one",
        required=False,
        called="the interpreter",
        help_text="Somebody independent of the family.",
    )

    def __init__(self, *args: Any, details: Mapping[str, str] | None = None, **kwargs: Any):
        self.details = details or {}
        super().__init__(*args, **kwargs)

    def add_questions(self, sent: Mapping[str, Any] | None) -> None:
        before, after = list(self.fields)[:3], list(self.fields)[3:]
        self.reveals = {f"safe-{channel}": self.add_way(channel) for channel in Channel}
        self.order_fields([*before, *(name for name in self.fields if name not in {*before, *after}), *after])

    def add_way(self, channel: Channel) -> dict[str, tuple[str, ...]]:
        """The questions about one way; returns what each answer reveals."""
        at, no, on_record = f"at-{channel}", f"why-{channel}", self.details.get(channel)
        self.fields[f"safe-{channel}"] = OneOf(
            IS_IT_SAFE[channel],
            choices=[(Safe.YES, "Yes"), (Safe.NO, "No"), (Safe.NOT_KNOWN, "Not known")],
            required=False,
            inline=False,
            called="whether it is safe",
            help_text=on_record.strip() if on_record else "",
        )
        self.fields[no] = Line("Why not?", required=False, called="why not")
        reveals: dict[str, tuple[str, ...]] = {"no": (no,)}
        if on_record is not None:
            self.fields[at] = Narrative("", required=False, widget=forms.HiddenInput, initial=on_record, called="this")
        elif channel in {Channel.EMAIL, Channel.ONLINE}:
            self.fields[at] = Line("Which address or account?", required=False, called="which address or account")
            reveals["yes"] = (at,)
        if channel == Channel.PHONE:
            self.fields["may_leave_message"] = YesNo(
                "May you leave a message with whoever answers?",
                required=False,
                called="if you may leave a message",
                yes="Yes, a message",
                no="No message",
            )
            reveals["yes"] = ("may_leave_message",)
        return reveals

    def clean(self) -> dict[str, Any]:
        """What `check_contact` takes."""
        answers = super().clean() or self.cleaned_data
        seen = answers.get("others_see") or []
        ways = [self.way(channel, answers) for channel in Channel if answers.get(f"safe-{channel}") or channel in seen]
        if not ways and not self.errors:
            self.add_error("safe-hand", "Say of at least one way whether it is safe")
        if any(way["safe"] == Safe.YES for way in ways) and not answers.get("confirmed_how"):
            self.add_error("confirmed_how", "Select how you know that it is safe")
        same = ("verified_on", "confirmed_by", "times", "name_to_use", "say_they_are", "third_party", "interpreter")
        how = {"confirmed_how": answers.get("confirmed_how") or None}
        return {name: answers.get(name) for name in same} | how | {"ways": ways}

    def way(self, channel: Channel, answers: dict) -> dict[str, Any]:
        """What was found about one way."""
        seen = channel in (answers.get("others_see") or [])
        return {
            "channel": channel,
            "safe": answers.get(f"safe-{channel}") or Safe.NOT_KNOWN,
            "at": answers.get(f"at-{channel}") or "",
            "why": answers.get(f"why-{channel}") or "",
            "others_see": True if seen else None,
            "may_leave_message": answers.get("may_leave_message") if channel == Channel.PHONE else None,
        }
