"""Questions asked alike on both tracks, and of what stands on them."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, Words
from alongside.design.forms import Questions

from ..codes import (
    CheckKind,
    Decided,
    Deficit,
    EvidenceFrom,
    Eyes,
    Fixed,
    MeetingKind,
    Met,
    Progress,
    Role,
    StatementKind,
    StepKind,
    Voice,
)

ONLY_THE_PROVIDER = "What the provider says of itself is not enough: select what else shows it"


class DeficitForm(Questions):
    """Something that people are not given, as seen from their side."""

    words = Words(
        "What did they say, in their own words?",
        required=False,
        rows=3,
        called="what they said",
        help_text="Leave out names and rooms: commissioners see how many, never the words.",
    )
    eyes = OneOf("Who sees it?", choices=Eyes, missing="Select who sees it")
    kind = OneOf(
        "What is it that people are not given?",
        choices=Deficit,
        missing="Select what people are not given",
        help_text="Your own sorting, after they have spoken.",
    )
    on = Day("When was it said or seen?", called="the day it was said or seen", past=True)


class StatementForm(Questions):
    """What a provider says of itself."""

    kind = OneOf(
        "What is it?",
        choices=StatementKind,
        missing="Select what it is",
        help_text="Kept as the provider’s own word. It is never evidence of anything.",
    )
    words = Words("What does the provider say?", called="what the provider says")
    said_by = Line("Who says it for the provider?", called="who says it", help_text="Their name, and what they do.")
    on = Day("When?", called="the day they said it", past=True)


class ImprovementForm(Questions):
    what = Narrative("What is to become better?", rows=3, called="what is to become better")
    owner = Line("Who sees to it?", called="who sees to it")
    due_on = Day("By when?", required=False, called="the day it is due")
    on = Day("When was this agreed?", called="the day it was agreed", past=True)


class FamilyViewForm(Questions):
    """Whether the people concerned see that it is put right."""

    voice = OneOf("Who was asked?", choices=Voice, missing="Select who was asked")
    fixed = OneOf("Do they see that it is put right?", choices=Fixed, missing="Select whether it is put right")
    words = Words("What did they say, in their own words?", required=False, rows=3, called="what they said")
    on = Day("When?", called="the day they were asked", past=True)


class SuspendForm(Questions):
    scope = Narrative(
        "What does the suspension hold for?",
        rows=3,
        called="what it holds for",
        help_text="For example: all new placements by this council; the first floor; nursing care only.",
    )
    why = Narrative("Why?", required=False, rows=3, called="why")
    decided_by = Line("Who decided it?", called="who decided it", help_text="Their name, and what they do.")
    decided_on = Day("When?", called="the day it was decided", past=True)
    review_on = Day("When is it looked at again?", called="the day it is looked at again")


class StepForm(Questions):
    kind = OneOf("What was done?", choices=StepKind, missing="Select what was done")
    words = Narrative("What came of it?", rows=4, called="what came of it")
    on = Day("When?", called="the day", past=True)


class PartnerForm(Questions):
    role = OneOf("What is the agency?", choices=Role, missing="Select what the agency is")
    name = Line("Its name, and who speaks for it", called="its name")
    does = Narrative("What does it do in this enquiry?", required=False, rows=3, called="what it does")
    from_on = Day("From when?", called="the day from which it takes part")


class DataCheckForm(Questions):
    kind = Pick("What was looked through?", choices=CheckKind, missing="Select what was looked through")
    checked_by = Line("By whom?", called="by whom")
    found = Narrative(
        "What was found?",
        rows=4,
        called="what was found",
        help_text="What shows a pattern, or that there is none. What concerns one adult belongs in their own enquiry.",
    )
    on = Day("When?", called="the day", past=True)


class MeetingForm(Questions):
    """A meeting about the service as a whole."""

    kind = OneOf("What kind of meeting was it?", choices=MeetingKind, missing="Select the kind of meeting")
    place = Line("Where?", required=False, called="where it was")
    invited = Narrative("Who was invited, and who came?", rows=3, called="who was invited")
    asked = Words("What did people ask?", required=False, rows=4, called="what people asked")
    told = Narrative("What were they told, or what was decided?", required=False, rows=4, called="what they were told")
    kept_private = Narrative(
        "How was each adult’s privacy kept?",
        required=False,
        rows=2,
        called="how privacy was kept",
        help_text="Before relatives: has each adult agreed that theirs come? Nobody hears of another’s care.",
    )
    on = Day("When?", called="the day of the meeting", past=True)


class CriterionForm(Questions):
    words = Line("What must be so before the enquiry ends?", max_length=500, called="what must be so")


class ImprovementCheckForm(Questions):
    """How far an improvement has come."""

    progress = OneOf("How far is it?", choices=Progress, missing="Select how far it is")
    evidence_from = OneOf("What shows it?", choices=EvidenceFrom, required=False, called="what shows it")
    evidence = Narrative("What was seen or heard?", required=False, rows=3, called="what was seen or heard")
    due_on = Day("A new day by which it is due", required=False, called="the new day")
    on = Day("When was it looked at?", called="the day it was looked at", past=True)

    def clean(self):
        answers = super().clean()
        answers["evidence_from"] = answers.get("evidence_from") or None
        if answers.get("progress") == Progress.DONE:
            require_more_than_the_providers_word(self, answers)
            if not answers.get("evidence", "").strip() and "evidence" not in self.errors:
                self.add_error("evidence", "Enter what was seen or heard")
        return answers


class CriterionCheckForm(Questions):
    """Whether a criterion for ending is met."""

    met = OneOf("Is it so?", choices=Met, missing="Select whether it is so")
    evidence_from = OneOf("What shows it?", choices=EvidenceFrom, required=False, called="what shows it")
    evidence = Narrative("What was seen or heard?", rows=3, called="what was seen or heard")
    on = Day("When was it looked at?", called="the day it was looked at", past=True)

    def clean(self):
        answers = super().clean()
        answers["evidence_from"] = answers.get("evidence_from") or None
        if answers.get("met") == Met.MET:
            require_more_than_the_providers_word(self, answers)
        return answers


def require_more_than_the_providers_word(form: Questions, answers: dict) -> None:
    """What is done, or met, is shown by somebody else than the provider (trap: self-analysis is no evidence)."""
    if answers["evidence_from"] in (None, EvidenceFrom.PROVIDER_SAYS) and "evidence_from" not in form.errors:
        form.add_error("evidence_from", ONLY_THE_PROVIDER)


class SuspensionReviewForm(Questions):
    """A suspension looked at again."""

    reveals = {"decided": {"kept": ("review_on",), "changed": ("changed_review_on",)}}
    decided = OneOf("What was decided?", choices=Decided, missing="Select what was decided")
    review_on = Day("When is it looked at again?", called="the day it is looked at again")
    changed_review_on = Day("When is it looked at again?", called="the day it is looked at again")
    why = Narrative("Why, and what changes?", rows=3, called="why")
    decided_by = Line("Who decided it?", called="who decided it", help_text="Their name, and what they do.")
    on = Day("When?", called="the day it was decided", past=True)

    def clean(self):
        answers = super().clean()
        changed = answers.pop("changed_review_on", None)
        answers["review_on"] = answers.get("review_on") or changed
        return answers
