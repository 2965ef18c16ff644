"""Questions about who supports the adult, each step on the way, and the services that there are."""

from alongside.capacity.codes.advocacy import FROM_A_SERVICE, HELD_UP, Conflict, Delay, ImcaGround, Step, Support
from alongside.capacity.section_68 import CONFLICTED
from alongside.capacity.supporting import unfit_to_support
from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.time_spent.forms import TakesTime

from .advocacy import described

SERVICES = [(code.value, code.label) for code in FROM_A_SERVICE]


class SupporterForm(Questions):
    """Who it is, from a service or from the adult's own life, and whether they have an interest of their own (D4)."""

    service = Pick("From which service?", choices=[], required=False, called="the service", empty="None")
    person = Pick(
        "Or who, of the people in their life?", choices=[], required=False, called="who", empty="Nobody listed"
    )
    name = Line(
        "Name of whoever supports them",
        required=False,
        called="the name",
        width=20,
        help_text="Leave empty if nobody has been found yet.",
    )
    conflict = OneOf(
        "Has anybody looked whether they have an interest that conflicts with the adult’s?",
        choices=[*Conflict.choices, ("", "Not yet")],
        required=False,
        called="if there is a conflict of interest",
    )
    conflict_handled = Narrative("What is it, and how is it handled?", called="how the conflict is handled", rows=2)
    reveals = {"conflict": {"handled": ("conflict_handled",)}}

    def __init__(self, *args, services=(), people=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.services = {str(service.pk): service for service in services}
        self.people = {str(person.pk): person for person in people}
        self.fields["service"].choices = [("", "None"), *((key, one.name) for key, one in self.services.items())]
        self.fields["person"].choices = [
            ("", "Nobody listed"),
            *((key, described(one)) for key, one in self.people.items()),
        ]

    def clean_service(self):
        return self.services.get(self.cleaned_data["service"])

    def clean_person(self):
        return self.people.get(self.cleaned_data["person"])

    def clean(self):
        answers = super().clean()
        answers["conflict"] = answers.get("conflict") or None
        person = answers.get("person")
        if person is not None and unfit_to_support(person.adult, person):
            self.add_error("person", CONFLICTED)
        self.check_kind(answers, answers.get("kind"))
        return answers

    def check_kind(self, answers: dict, kind: str | None) -> None:
        """A service gives advocates; family and friends come from the adult's own life."""
        if answers.get("service") and kind and kind not in FROM_A_SERVICE:
            self.add_error("service", "This kind of support comes from no service: choose “None”")


class ArrangeForm(TakesTime, SupporterForm):
    """Somebody who supports the adult, or is to be found."""

    reveals = {**SupporterForm.reveals, "kind": {"imca": ("imca_ground",)}}
    kind = OneOf("What kind of support?", choices=Support, missing="Select the kind of support")
    imca_ground = OneOf("On what ground?", choices=ImcaGround, missing="Select the ground for instructing an IMCA")
    enquiry = Pick("For which enquiry?", choices=[], required=False, called="the enquiry", empty="None yet")
    recognised_on = Day(
        "When was the need for support recognised?", called="the date the need was recognised", past=True
    )
    referred_on = Day(
        "When was it referred, or were they asked?",
        required=False,
        called="the date it was referred",
        past=True,
        help_text="Leave empty if that is still to be done.",
    )
    field_order = ["kind", "imca_ground", "enquiry", "service", "person", "name", "recognised_on", "referred_on"]

    def __init__(self, *args, enquiries=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.enquiries = {str(enquiry.pk): enquiry for enquiry in enquiries}
        listed = [(key, f"{one}, started {one.started_on:%-d %B %Y}") for key, one in self.enquiries.items()]
        self.fields["enquiry"].choices = [("", "None yet"), *listed]

    def clean_enquiry(self):
        return self.enquiries.get(self.cleaned_data["enquiry"])

    def clean(self):
        answers = super().clean()
        answers["imca_ground"] = answers.get("imca_ground") or None
        recognised, referred = answers.get("recognised_on"), answers.get("referred_on")
        if recognised and referred and referred < recognised:
            self.add_error("referred_on", "The date must be on or after the date the need was recognised")
        return answers


class ChangeSupporterForm(SupporterForm):
    """Who it is by now: an advocate is often named after the service accepted."""

    def __init__(self, *args, kind="", **kwargs):
        self.kind = kind
        super().__init__(*args, **kwargs)

    def check_kind(self, answers: dict, kind: str | None) -> None:
        super().check_kind(answers, self.kind)


class StepForm(Questions):
    """One dated step. A stage that was told with a wrong date is told again: the newest stands."""

    step = OneOf("What happened?", choices=Step, missing="Select what happened")
    happened_on = Day("When?", called="the date", past=True)
    words = Narrative(
        "More about it",
        required=False,
        rows=3,
        called="more about it",
        help_text="For example: which meeting, which wish, how a report was taken into account, where feedback is.",
    )
    delays = AnyOf("If it took long: why?", choices=Delay, required=False, called="why it took long")
    covered_by = Line(
        "Who was beside the adult in the meantime?", required=False, called="who was beside them in the meantime"
    )

    def clean(self):
        answers = super().clean()
        if answers.get("step") in HELD_UP and not answers.get("delays") and "delays" not in self.errors:
            self.add_error("delays", "Select why they are still waiting, or why nobody could be had")
        return answers


class ServiceForm(Questions):
    """A service that gives advocates, and what was bought of it."""

    name = Line("Name of the service", called="the name of the service")
    kinds = AnyOf("What kinds of support does it give?", choices=SERVICES, missing="Select a kind of support")
    contract_from = Day("The contract begins", required=False, called="the day the contract begins")
    contract_to = Day("The contract ends", required=False, called="the day the contract ends")
    hours = Line("Hours bought a year", required=False, called="the hours", width=5, max_length=7, inputmode="numeric")
    places = Line(
        "People it can support at a time",
        required=False,
        called="the places",
        width=5,
        max_length=7,
        inputmode="numeric",
    )
    area = Line("Where it works", required=False, called="where it works")
    languages = Narrative("Languages and ways of communicating", required=False, rows=2, called="the languages")
    contact = Narrative("How to refer", required=False, rows=3, called="how to refer")

    def clean_hours(self):
        return self.number("hours")

    def clean_places(self):
        return self.number("places")

    def number(self, name: str) -> int | None:
        """A whole number, or nothing."""
        typed = self.cleaned_data[name].replace(",", "")
        if typed and not (typed.isascii() and typed.isdecimal()):
            self.add_error(name, "Enter a whole number, such as 1200")
        return int(typed) if typed.isascii() and typed.isdecimal() else None

    def clean(self):
        answers = super().clean()
        begins, ends = answers.get("contract_from"), answers.get("contract_to")
        if begins and ends and ends < begins:
            self.add_error("contract_to", "The contract must end on or after the day it begins")
        return answers
