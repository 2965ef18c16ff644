"""What an advocate needs in order to ask, and how far they have come."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions

from ..codes import Step


class ReferForm(Questions):
    """One page, with the least that an advocate needs."""

    service = Pick("Which service?", choices=[], required=False, called="the service")
    advocate = Line("Who is asked to ask?", called="the name of the advocate, or of whoever takes this there")
    reached_safely = Narrative(
        "How can they be reached safely?",
        rows=3,
        called="how they can be reached safely",
        help_text="Where, when, by which way, and what not to do. Not why there is an enquiry.",
    )
    agreed_on = Day("When did they agree that an advocate asks them?", called="the day on which they agreed", past=True)
    sent_on = Day("When is this sent?", called="the day on which it is sent", past=True)

    def __init__(self, *args, services, **kwargs):
        self.services = {str(service.pk): service for service in services}
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        self.fields["service"].choices = [("", ""), *((pk, service.name) for pk, service in self.services.items())]

    def clean(self):
        answers = super().clean()
        return {**answers, "service": self.services.get(answers.get("service", ""))}


class StepForm(Questions):
    """How far the advocate has come."""

    reveals = {"step": {"not-possible": ("why",)}}
    step = OneOf(
        "How far has the advocate come?",
        choices=[(step.value, step.label) for step in Step if step != Step.SENT],
        missing="Select how far the advocate has come",
    )
    why = Narrative("Why can they not ask?", rows=2, called="why they cannot ask")
    happened_on = Day("On which day?", called="the day", past=True)

    def clean(self):
        answers = super().clean()
        return {**answers, "why": answers.get("why") or ""}
