"""Questions about agencies involved, what they did, and processes beside an enquiry."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.organisations.fields import WhichOrganisation

from .codes import Effect, MayShare, Process, Prompted

SHARE = (
    "Share what somebody needs for their part, and no more. Their duty of confidence is met where the adult agrees, or "
    "where the law or the safety of others calls for it: say which. A health agency can share for safeguarding too."
)


class ChangeAgencyForm(Questions):
    """What an agency's part is, whom to reach there, and what may be shared with it."""

    part = Narrative("What is its part?", rows=2, called="what its part is")
    contact = Line("Whom do you reach there?", required=False, called="whom you reach there")
    contact_reached = Line("How?", required=False, called="how they are reached")
    may_share = OneOf(
        "What may be shared with it?", choices=MayShare, required=False, called="what may be shared", help_text=SHARE
    )
    sharing = Narrative(
        "What, on what ground, and what not?", required=False, rows=3, called="what may be shared, and what not"
    )
    since = Day("Since when is it involved?", called="the day since when it is involved", past=True)
    ended_on = Day(
        "Until when?", required=False, called="the day until which it was involved", help_text="Empty while it is."
    )

    def clean(self):
        answers = super().clean()
        answers["may_share"] = answers.get("may_share") or None
        if answers["may_share"] == MayShare.SOME and not answers.get("sharing"):
            self.add_error("sharing", "Enter what may be shared with it, and what not")
        return answers


class AgencyForm(ChangeAgencyForm):
    """An agency that takes part."""

    organisation = WhichOrganisation("Which agency?", called="the agency")
    field_order = ["organisation"]


class AgencyActionForm(Questions):
    """What it did."""

    what = Narrative("What did it do?", rows=3, called="what it did")
    prompted = OneOf("Why did it?", choices=Prompted, required=False, called="why it did")
    effect = Narrative("What came of it for the adult?", required=False, rows=2, called="what came of it")
    done_on = Day("When?", called="the day", past=True)

    def clean_prompted(self):
        return self.cleaned_data["prompted"] or None


class ProcessForm(Questions):
    """Something beside the enquiry that somebody else leads."""

    headings = {"kind": "What it is", "effect": "What it means for our enquiry"}
    kind = Pick("What is it?", choices=Process, missing="Select what it is")
    reference_there = Line("Their reference", required=False, max_length=100, width=20, called="their reference")
    organisation = WhichOrganisation("Which organisation leads it?", required=False, called="the organisation")
    lead = Line("Who leads it there, and how are they reached?", required=False, called="who leads it")
    started_on = Day("When did it begin?", called="the day it began", past=True)
    effect = OneOf(
        "May our enquiry go on?",
        choices=Effect,
        missing="Select whether our enquiry may go on",
        help_text="The council’s duty goes on beside it, unless somebody with the power to says that it must wait.",
    )
    said_by = Line("Who says so?", required=False, called="who says so")
    effect_words = Narrative(
        "What may go on, what must wait, and until when?", required=False, rows=3, called="what must wait"
    )


class ChangeProcessForm(ProcessForm):
    """The same, once it is going on or has ended."""

    headings = {**ProcessForm.headings, "ended_on": "Its end"}
    ended_on = Day("When did it end?", required=False, called="the day it ended", help_text="Empty while it goes on.")
    ending = Narrative("How did it end?", required=False, rows=3, called="how it ended")


class StepForm(Questions):
    """What happened in it."""

    words = Narrative("What happened?", rows=3, called="what happened")
    told_by = Line("Who told you?", required=False, called="who told you")
    on = Day("When did it happen?", called="the day it happened", past=True)
