"""Weighing risk together, and adding how others see it."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.rows import Several
from alongside.risk.codes import Whose
from alongside.voice.actions import Said
from alongside.voice.codes import SpokenBy

from .together import Together

ABOUT_AN_OPTION = {
    "benefits": Narrative("What would be good about this?", required=False, rows=2, called="what would be good"),
    "harms": Narrative("What could go wrong, and for whom?", required=False, rows=2, called="what could go wrong"),
    "likelihood": Line(
        "How likely is that?",
        required=False,
        called="how likely that is",
        help_text="In words, like “most weeks” or “hardly ever”.",
    ),
    "seriousness": Line("How bad would it be?", required=False, called="how bad it would be"),
    "safer": Narrative("What would make it safer?", required=False, rows=2, called="what would make it safer"),
    "harm_of_protecting": Narrative(
        "What harm might we do by stepping in?",
        required=False,
        rows=2,
        called="what harm stepping in might do",
        help_text="Less freedom, fewer visitors, rows, loneliness, a home lost.",
    ),
    "others": Line("What would it mean for other people?", required=False, called="what it would mean for others"),
    "legal_limits": Line("Does the law set a limit here?", required=False, called="the law’s limit"),
    "least_restrictive": YesNo(
        "Of the ways that would work, does this one take away the least freedom?",
        required=False,
        called="if it takes away the least freedom",
    ),
    "adults_words": Words(
        "What does {called} think of this, in their own words?",
        required=False,
        rows=2,
        called="what they think of this",
    ),
}
AS_NOW = "Carry on as now"


class WeighForm(Together):
    """What is wanted, why it matters, and the options side by side. To carry on as now is always the first of them."""

    several = (
        Several(
            name="now",
            each=AS_NOW,
            title="What could be done",
            hint="Look at each way in turn. Leave out what does not matter here.",
            questions=ABOUT_AN_OPTION,
            least=1,
            most=1,
            before="present",
        ),
        Several(
            name="option",
            each="Another way",
            add="Add another way",
            questions={
                "name": Narrative("What would be done?", rows=2, called="what would be done"),
                **ABOUT_AN_OPTION,
            },
            least=1,
            most=8,
            before="present",
            goes_along=("least_restrictive",),
        ),
    )
    mark_optional = False
    headings = {"strengths": "What is going well", "present": "About this talk"}
    wants = Words(
        "What does {called} want to do, or keep doing, in their own words?",
        rows=3,
        called="what they want to do or keep",
    )
    wants_by = OneOf(
        "Whose words are these?",
        choices=SpokenBy,
        required=False,
        initial=SpokenBy.ADULT,
        called="whose words these are",
    )
    speaker = Line("Name of whoever spoke for them", required=False, called="who spoke for them", width=20)
    why_it_matters = Words("Why does it matter to them?", required=False, rows=2, called="why it matters")
    outcomes = AnyOf("Which of their wishes is this about?", choices=(), required=False, called="which wishes")
    strengths = Narrative(
        "What is {called} good at, and what works already?", required=False, rows=2, called="what works already"
    )
    safe_now = Narrative("What keeps them safe now?", required=False, rows=2, called="what keeps them safe now")
    present = Line("Who is weighing this together?", required=False, called="who is weighing this")
    weighed_on = Day("When was this weighed?", called="the date this was weighed", past=True)

    def clean(self):
        """What `weigh` takes."""
        answers = super().clean()
        said = Said(answers.pop("wants", ""), answers.pop("wants_by", "") or SpokenBy.ADULT, answers.pop("speaker", ""))
        now = [{**row, "name": AS_NOW, "as_now": True} for row in answers.pop("now")]
        others = [{**row, "as_now": False} for row in answers.pop("option")]
        return {**answers, "wants": said, "options": now + others}


class WeighAgainForm(WeighForm):
    """The same, once more, beginning with what has changed."""

    field_order = ("what_changed",)
    what_changed = Narrative(
        "What has changed since last time, and what has gone well?", rows=3, called="what has changed since last time"
    )


class ViewsForm(Together):
    """How others see each option, each under their own name."""

    several = (
        Several(
            name="view",
            each="View",
            add="Add another view",
            least=1,
            questions={
                "option": Pick("Of which way?", choices=(), missing="Select which way it is about"),
                "whose": OneOf("Whose view is it?", choices=Whose, missing="Select whose view it is"),
                "name": Line(
                    "Their name, and what they are to {called}",
                    required=False,
                    called="whose view it is",
                    help_text="For example: Pat, her sister; or PC Dunne, police.",
                ),
                "words": Words("What do they say, in their own words?", rows=3, called="what they say"),
            },
        ),
    )

    def clean(self):
        answers = super().clean()
        for row in answers["view"]:
            if row["whose"] and row["whose"] != Whose.ADULT and not row["name"]:
                self.add_error(f"view-{row.number}-name", "Enter whose view it is")
        return answers
