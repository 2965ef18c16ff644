"""The steps in the handling of a record: what each asks, what it does, and when it can be taken."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse

from . import actions, forms
from .models import DestructionAsked, DisclosureDecision, Keeper, LinkHeldApart, PositionOfTrust, PositionRole

WHAT_GOES = (
    "Everything that the record says goes for good, and so do the notes on enquiries that point to it. What stays is "
    "that there was a record, who kept it, when it was destroyed, under which rule and by whom."
)


@dataclass(frozen=True)
class Step:
    """One step. `day`: the question that begins with today; `about`: the kind of row that it is about, if not the whole
    record, and `named` what the act calls that row.
    """

    heading: str
    form: type
    act: Callable
    done: str
    day: str = ""
    text: str = ""
    about: type | None = None
    named: str = "position"
    once_closed: bool = False
    at_any_time: bool = False

    @property
    def before(self) -> str:
        """What stands in its address before its name: the number of the row that it is about, if there is one."""
        return f"<number:{self.named}>/" if self.about else ""

    def may_be_taken(self, position: PositionOfTrust) -> bool:
        """Whether this step fits how the record stands; none fits one that was destroyed."""
        fits = self.at_any_time or bool(position.closed_on) == self.once_closed
        return fits and position.destroyed_on is None


STEPS = {
    "account": Step("Add what was told", forms.AccountForm, actions.add_account, "What was told is added.", "told_on"),
    "role": Step("Add a role", forms.RoleForm, actions.add_role, "The role is added."),
    "link": Step("What somebody else does", forms.LinkForm, actions.add_link, "That is recorded.", "told_on"),
    "told": Step("Were they told?", forms.ToldForm, actions.tell_subject, "That is recorded.", "on"),
    "heard": Step(
        "What they say to it",
        forms.HeardForm,
        actions.hear_subject,
        "Their words are kept exactly as you typed them.",
        "given_on",
    ),
    "risk": Step("Who could be harmed?", forms.RiskForm, actions.add_risk, "The risk is recorded.", "weighed_on"),
    "decide": Step(
        "Must somebody be told?",
        forms.DisclosureDecisionForm,
        actions.decide_on_disclosure,
        "The decision is recorded.",
        "decided_on",
        text="What a person in a position of trust is said to have done is told to others only where a power allows "
        "it, it is necessary, and it is no more than is needed.",
    ),
    "assurance": Step(
        "What the employer says",
        forms.AssuranceForm,
        actions.add_assurance,
        "The assurance is recorded.",
        "received_on",
    ),
    "review": Step(
        "Look at it again", forms.ReviewForm, actions.review_position, "The review is recorded.", "reviewed_on"
    ),
    "close": Step(
        "Close this record",
        forms.CloseForm,
        actions.close_position,
        "The record is closed.",
        "closed_on",
        text="From then on nothing is added to it. How long it is kept is said by the council’s rule.",
    ),
    "keeper": Step(
        "Name another keeper",
        forms.KeeperForm,
        actions.add_keeper,
        "They may see this record from now on.",
        at_any_time=True,
    ),
    "point": Step(
        "Let an enquiry know",
        forms.PointForm,
        actions.point_from_enquiry,
        "The enquiry says that a linked record is held apart.",
        text="Whoever reads the enquiry learns that there is a linked record and whom to ask. They do not learn whom "
        "it is about, or that it is about a position of trust.",
    ),
    "keep-longer": Step(
        "Keep it longer", forms.KeepLongerForm, actions.keep_longer, "It is kept until that day.", once_closed=True
    ),
    "destroy": Step(
        "Ask that it be destroyed",
        forms.DestroyForm,
        actions.ask_to_destroy,
        "Nothing is destroyed until another keeper agrees.",
        text=WHAT_GOES,
        once_closed=True,
    ),
    # Each of these is about one row of the record.
    "disclose": Step(
        "Somebody was told",
        forms.DisclosedForm,
        actions.record_disclosure,
        "That it was told is recorded.",
        "made_on",
        about=DisclosureDecision,
        named="decision",
    ),
    "end-role": Step(
        "A role has ended",
        forms.EndRoleForm,
        actions.end_role,
        "The end of the role is recorded.",
        "ended_on",
        about=PositionRole,
        named="role",
        at_any_time=True,
    ),
    "end-keeper": Step(
        "End what a keeper may see",
        forms.SureForm,
        actions.end_keeper,
        "They may not see this record any more.",
        text="They will not see this record any more, and will not be told so.",
        about=Keeper,
        named="keeper",
        at_any_time=True,
    ),
    "end-pointer": Step(
        "This has nothing to do with the enquiry",
        forms.SureForm,
        actions.end_pointer,
        "The enquiry does not point here any more.",
        text="The enquiry will not say any more that a linked record is held apart.",
        about=LinkHeldApart,
        named="pointer",
        at_any_time=True,
    ),
    "agree": Step(
        "Agree that it is destroyed",
        forms.SureForm,
        actions.agree_to_destroy,
        "The record is destroyed.",
        text=WHAT_GOES,
        about=DestructionAsked,
        named="asked",
        once_closed=True,
    ),
}


def steps_for(position: PositionOfTrust) -> list[tuple[str, str]]:
    """The steps about the whole record that can be taken now: their addresses and what they are called."""
    found = [
        (reverse(f"positions_of_trust:{name}", args=[position.pk]), step.heading)
        for name, step in STEPS.items()
        if step.about is None and step.may_be_taken(position)
    ]
    if position.closed_on is None:
        found.append((reverse("positions_of_trust:correct", args=[position.pk]), "Put right who they are"))
    return found
