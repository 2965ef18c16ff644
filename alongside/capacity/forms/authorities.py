"""Questions about who may decide for somebody, and about what they decided ahead."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, YesNo
from alongside.design.forms import Questions

from ..codes.assessments import Domain
from ..codes.authorities import OWN_DECISIONS, Acting, AuthorityKind


class AuthorityForm(Questions):
    """A power, an order, an appointment or an advance decision, and what was seen of it."""

    headings = {
        "evidence": "What was seen of it",
        "covers": "What it covers",
        "holder_is_risk": "If the holder may be a risk to them",
    }
    reveals = {"holder_is_risk": {"yes": ("guardian_told_on",)}}
    kind = OneOf(
        "What is it?",
        choices=AuthorityKind,
        missing="Select what it is",
        help_text="Being “next of kin” gives nobody authority to decide.",
    )
    holder = Line(
        "Who holds it?",
        required=False,
        called="who holds it",
        help_text="Leave empty for what the adult decided or said ahead.",
    )
    person = Pick(
        "Are they recorded as somebody in the adult’s life?",
        choices=[],
        required=False,
        called="who it is in the adult’s life",
        empty="No, or not known",
    )
    acting = OneOf("If several people hold it, how do they act?", choices=Acting, required=False, called="how they act")
    evidence = Narrative(
        "What did you see?",
        required=False,
        rows=2,
        called="what you saw",
        help_text="For example: the stamped power, or the register. Until it is seen, it is shown as not seen yet.",
    )
    evidence_seen_on = Day("When did you see it?", required=False, called="the date you saw it", past=True)
    registered = YesNo(
        "Is it registered with the Office of the Public Guardian?", required=False, called="if it is registered"
    )
    reference_number = Line("Its reference there", required=False, max_length=60, called="its reference", width=20)
    covers = AnyOf(
        "For which kinds of decision is it in force?", choices=Domain, required=False, called="which kinds of decision"
    )
    scope = Narrative(
        "What else does it allow, and what does it not?", required=False, rows=2, called="what it allows and does not"
    )
    began_on = Day("When did it begin?", required=False, called="the date it began")
    ended_on = Day("When did it end, if it has?", required=False, called="the date it ended", past=True)
    holder_is_risk = YesNo(
        "Is the holder said to be a source of risk?", required=False, called="if the holder is a source of risk"
    )
    guardian_told_on = Day(
        "When was the Office of the Public Guardian told?",
        required=False,
        called="the date the Office of the Public Guardian was told",
        past=True,
        help_text="Leave empty if they are still to be told. You will be reminded here.",
    )

    def __init__(self, *args, people=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        self.fields["person"].choices = [("", "No, or not known"), *((key, str(p)) for key, p in self.people.items())]
        if not self.people:
            del self.fields["person"]

    def clean(self):
        """What the acts on an authority take. The name of somebody who is recorded need not be typed again."""
        answers = super().clean()
        answers["person"] = self.people.get(answers.get("person") or "")
        answers["holder"] = answers.get("holder") or getattr(answers["person"], "name", "")
        if answers.get("kind") and answers["kind"] not in OWN_DECISIONS and not answers.get("holder"):
            self.add_error("holder", "Enter who holds it")
        began, ended = answers.get("began_on"), answers.get("ended_on")
        if began and ended and ended < began:
            self.add_error("ended_on", "The date it ended must be on or after the date it began")
        return {**answers, "acting": answers.get("acting") or None}
