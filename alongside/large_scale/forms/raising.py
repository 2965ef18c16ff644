"""Questions with which a provider concern or a large-scale enquiry is begun, changed and ended."""

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several
from alongside.organisations.fields import WhichOf

from ..codes import Outcome, RaisedBy, Trigger

ABOUT = "Which service, or which organisation, is it about?"


def whom_it_is_about() -> WhichOf:
    return WhichOf(
        ABOUT,
        called="what it is about",
        help_text="Type a name, or the regulator’s number of the location. Choose an organisation where it is about "
        "everything that it runs.",
    )


class ProviderConcernForm(Questions):
    """A worry about the quality of a service."""

    about = whom_it_is_about()
    worrying = Narrative(
        "What is worrying?", called="what is worrying", help_text="What was seen or said, not opinion."
    )
    raised_by = OneOf("Who raised it?", choices=RaisedBy, missing="Select who raised it")
    raised_by_name = Line(
        "Their name",
        required=False,
        called="their name",
        help_text="Leave empty if they asked not to be named. Somebody who spoke out from inside is named to nobody.",
    )
    follows = Pick(
        "Does it watch over a service after a large-scale enquiry?",
        choices=[],
        required=False,
        called="the large-scale enquiry that it follows",
        empty="No",
    )
    raised_on = Day("When was it raised?", called="the day it was raised", past=True)

    def __init__(self, *args, enquiries=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.enquiries = {str(one.pk): one for one in enquiries}
        self.fields["follows"].choices = [("", "No"), *named(enquiries)]

    def clean_follows(self):
        return self.enquiries.get(self.cleaned_data["follows"])


def named(enquiries) -> list[tuple[str, str]]:
    """Large-scale enquiries to choose from, read `with_whom`."""
    return [(str(one.pk), f"{one.reference}, {one.whom}") for one in enquiries]


class EndProviderConcernForm(Questions):
    """How the track ended. To take it up to a new enquiry there is a page of its own."""

    reveals = {
        "outcome": {
            "resolved": ("resolved",),
            "monitored": ("watched",),
            "taken-up": ("taken_up_to",),
        }
    }
    outcome = OneOf("How does it end?", choices=Outcome, missing="Select how it ends")
    resolved = Narrative("What shows that it is put right?", required=False, rows=3, called="what shows it")
    watched = Narrative("Who watches over it from here, and how?", rows=3, called="who watches over it")
    taken_up_to = Pick("To which large-scale enquiry?", choices=[], missing="Select the large-scale enquiry")
    ended_on = Day("When?", called="the day it ended", past=True)

    def __init__(self, *args, enquiries=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.enquiries = {str(one.pk): one for one in enquiries}
        self.fields["taken_up_to"].choices = [("", ""), *named(enquiries)]

    def clean(self):
        """What `end_provider_concern` takes."""
        answers = super().clean()
        words = {"resolved": answers.pop("resolved", ""), "monitored": answers.pop("watched", "")}
        answers["outcome_words"] = words.get(answers.get("outcome"), "") or ""
        answers["taken_up_to"] = self.enquiries.get(answers.get("taken_up_to"))
        return answers


class LargeScaleForm(Questions):
    """One enquiry into a service."""

    headings = {"host_authority": "Who is responsible", "telling_people": "Residents and families"}
    about = whom_it_is_about()
    triggers = AnyOf("Why is one adult’s enquiry not enough?", choices=Trigger, missing="Select why it is not enough")
    known = Narrative("What is known so far?", called="what is known")
    host_authority = Line(
        "Host authority",
        called="the host authority",
        help_text="The authority in whose area the service is. Those that placed people there are added as agencies.",
    )
    decision_maker = Pick("Senior decision-maker", choices=[], missing="Select the senior decision-maker")
    lead = Pick("Who leads it?", choices=[], required=False, called="who leads it", empty="Nobody yet")
    telling_people = Narrative(
        "How will residents and families be told, by whom and when?",
        required=False,
        rows=4,
        called="how people will be told",
        help_text="Tell people enough to keep safe. Nobody is told of another resident’s care or allegations.",
    )
    started_on = Day("When did it start?", called="the day it started", past=True)

    def __init__(self, *args, managers=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.managers = {str(user.pk): user for user in managers}
        choices = [(key, user.name) for key, user in self.managers.items()]
        self.fields["decision_maker"].choices = [("", ""), *choices]
        self.fields["lead"].choices = [("", "Nobody yet"), *choices]

    def clean_decision_maker(self):
        return self.managers.get(self.cleaned_data["decision_maker"])

    def clean_lead(self):
        return self.managers.get(self.cleaned_data["lead"])


class StartLargeScaleForm(QuestionsInRows, LargeScaleForm):
    """With the criteria for its end, so that the end is known from the start."""

    several = (
        Several(
            name="criteria",
            each="Criterion",
            title="What must be so before it ends?",
            hint="Written early, so that everybody knows the end from the start. More can be added later.",
            add="Add another criterion",
            questions={"words": Line("What must be so?", required=False, max_length=500, called="what must be so")},
            first=2,
            most=12,
            before="started_on",
        ),
    )

    def clean(self):
        answers = super().clean()
        answers["criteria"] = [row["words"] for row in answers["criteria"] if row["words"]]
        return answers


class ConcludeForm(Questions):
    """How a large-scale enquiry ends. `unmet`: whether its criteria are not all met."""

    unmet_because = Narrative("Why does it end before every criterion is met?", rows=3, called="why it ends")
    lessons = Narrative("What was learnt?", required=False, rows=4, called="what was learnt")
    concluded_on = Day("When was it concluded?", called="the day it was concluded", past=True)

    def __init__(self, *args, unmet=False, **kwargs):
        super().__init__(*args, **kwargs)
        if not unmet:
            del self.fields["unmet_because"]


class Reference(Line):
    """A reference, as it stands on a record's page: gives its number, or None."""

    def __init__(self, label: str, *, letters: str, **kwargs):
        self.letters = letters
        super().__init__(label, max_length=20, width=10, **kwargs)

    def clean(self, value):
        typed = super().clean(value).replace(" ", "").upper()
        if not typed:
            return None
        digits = typed.removeprefix(self.letters)
        if not (digits.isascii() and digits.isdecimal()) or len(digits) > 12:
            raise ValidationError(f"Enter a reference such as {self.letters}1042")
        return int(digits)
