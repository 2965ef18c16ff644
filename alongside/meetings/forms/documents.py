"""Questions when minutes are given to somebody."""

from alongside.design.fields import Day, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.people.codes import Channel

from ..codes import Version


class GiveForm(Questions):
    """To whom the minutes go, which version, why, and how."""

    reveals = {"version": {"agency": ("agency",)}}
    person = Pick("Who is it for?", choices=[], missing="Select who it is for")
    version = OneOf(
        "Which version?",
        choices=Version,
        hints={
            Version.FULL: "For those who were at all of it. Never for the adult or their family.",
            Version.AGENCY: "What everybody heard, with that agency’s own parts and actions.",
            Version.ADULT: "What they said first, then what was agreed. Nothing that was held without them.",
        },
        missing="Select the version",
    )
    agency = Pick("Which agency?", choices=[], missing="Select the agency")
    reason = Narrative("Why do they get it?", rows=2, called="why they get it")
    channel = OneOf("How does it reach them?", choices=Channel, missing="Select how it reaches them")
    sent_on = Day("When is it sent or handed over?", called="the date", past=True)

    def __init__(self, *args, people=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(it.pk): it for it in people}
        self.fields["person"].choices = [("", ""), *((key, it.called) for key, it in self.people.items())]
        agencies = dict.fromkeys(it.agency for it in people if it.agency)
        self.fields["agency"].choices = [("", ""), *((name, name) for name in agencies)]

    def clean(self):
        answers = super().clean()
        answers["invitation"] = self.people.get(answers.pop("person", None))
        return answers
