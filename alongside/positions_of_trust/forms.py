"""Questions about a person in a position of trust."""

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several
from alongside.organisations.fields import WhichOrganisation

from .codes import Concerned, CountsFrom, Ground, Heard, LinkKind, Outcome, RoleKind

NOT_KNOWN_OK = "Leave it empty if it is not known."


class About(QuestionsInRows):
    """Who they are and what brings them here."""

    name = Line("Their name", called="their name")
    date_of_birth = Day("Date of birth", required=False, called="the date of birth", past=True, help_text=NOT_KNOWN_OK)
    concerned = AnyOf("What brings them here?", choices=Concerned, missing="Select what brings them here")
    private_life = YesNo("Is it about their private life?", required=False, called="if it is about their private life")
    source = Line("Who told us?", called="who told us", help_text="A name or an office.")
    information_owner = Line(
        "Whose information is it?",
        required=False,
        called="whose information it is",
        help_text="Who must be asked before it is told to anybody: the police, for what the police told us.",
    )


class OpenForm(About):
    """Open a record. No adult who was harmed need be known by name."""

    headings = {"name": "The person", "opened_on": "What is alleged"}
    several = (
        Several(
            name="roles",
            each="Role",
            title="Where they are trusted",
            hint="Paid, unpaid or in training, also where nothing is alleged to have happened.",
            questions={
                "kind": Pick("In what way?", choices=RoleKind, missing="Select in what way they are trusted"),
                "what_they_do": Line("As what?", required=False, called="what they do there"),
                "organisation_name": Line("With whom?", required=False, called="with whom"),
            },
            add="Add another role",
        ),
    )
    opened_on = Day("When were we told?", called="the day we were told", past=True)
    words = Narrative("What is alleged?", called="what is alleged", help_text="As it was told. More can be added.")

    def clean(self):
        answers = super().clean()
        for row in answers["roles"]:
            if row["kind"] and not row["what_they_do"] and not row["organisation_name"]:
                self.add_error(f"roles-{row.number}-what_they_do", "Enter what they do, or with whom")
        return answers


class CorrectForm(About):
    """Put right who they are. The old answers stay in the record."""

    why = Narrative("What was wrong, and how is it known?", rows=2, called="what was wrong")


class AccountForm(Questions):
    words = Narrative("What was told?", called="what was told")
    told_by = Line("Who told us?", required=False, called="who told us")
    told_on = Day("When?", called="the day we were told", past=True)


class LinkForm(Questions):
    kind = OneOf("Who else does something about them?", choices=LinkKind, missing="Select who")
    reference = Line("Their reference", required=False, max_length=100, called="their reference")
    told_on = Day("Since when?", called="the day", past=True)
    note = Narrative("Who leads it, and what do they ask of us?", rows=2, required=False, called="the note")


class RoleForm(Questions):
    kind = OneOf("In what way are they trusted?", choices=RoleKind, missing="Select in what way")
    what_they_do = Line("As what?", required=False, called="what they do there")
    organisation = WhichOrganisation("With whom, in the directory?", required=False, called="with whom")
    organisation_name = Line("With whom, if they are not in it?", required=False, called="with whom")

    def clean(self):
        answers = super().clean()
        if not any(answers.get(name) for name in ("what_they_do", "organisation", "organisation_name")):
            self.add_error("what_they_do", "Enter what they do, or with whom")
        return answers


class EndRoleForm(Questions):
    ended_on = Day("When did it end?", called="the day it ended", past=True)


class ToldForm(Questions):
    """Told, or not, or not yet: each with its reason."""

    reveals = {"told": {"yes": ("how", "may_respond"), "no": ("why_not",)}}
    told = YesNo("Were they told that this is looked into?", called="if they were told", missing="Select yes or no")
    how = Line("By whom, and how?", required=False, called="by whom and how")
    may_respond = YesNo(
        "Were they told that they will be heard?",
        required=False,
        yes="They were",
        no="They were not",
        called="if they will be heard",
    )
    why_not = Narrative(
        "Why not, or not yet?",
        rows=2,
        called="why not",
        help_text="For example: the police asked for time, or telling them would put somebody at risk.",
    )
    on = Day("When were they told, or was it decided not to?", called="the day", past=True)

    def clean(self):
        answers = super().clean()
        return {**answers, "how": answers.get("how") or "", "why_not": answers.get("why_not") or ""}


class HeardForm(Questions):
    words = Words("What do they say to it, in their own words?", called="what they say")
    how = Line("How did they tell us?", required=False, called="how they told us")
    supported_by = Line("Who supported them?", required=False, called="who supported them")
    given_on = Day("When?", called="the day they told us", past=True)


class RiskForm(Questions):
    who = Narrative("Who could be harmed?", rows=3, called="who could be harmed", help_text="Adults and children.")
    how_likely = Narrative("How, and how likely is it?", rows=3, required=False, called="how likely it is")
    steps = Narrative("What was done at once?", rows=3, required=False, called="what was done at once")
    weighed_on = Day("When was this weighed?", called="the day", past=True)


class DisclosureDecisionForm(Questions):
    """Whether somebody is told: what, to whom, by which power, and whether it is necessary and proportionate."""

    headings = {"disclose": "The decision", "necessity": "Why", "heard": "Their right to be heard"}
    reveals = {
        "disclose": {"yes": ("power",)},
        "heard": {"weighed": ("weighed_words",), "not-asked": ("not_asked_words",)},
    }
    disclose = YesNo("Is somebody told?", called="if somebody is told", missing="Select yes if somebody is told")
    power = Narrative(
        "By which power?",
        rows=2,
        called="the power",
        help_text="For example: section 6 of the Care Act 2014; a pressing social need, at common law.",
    )
    to_whom = Line("Who is, or would have been, told?", called="to whom")
    what = Narrative("What exactly, and no more?", rows=3, called="what is told")
    necessity = Narrative("Why is it necessary, or not?", rows=3, called="why it is necessary or not")
    proportionality = Narrative(
        "Why is it proportionate, or not?",
        rows=3,
        called="why it is proportionate or not",
        help_text="What it does to them, against what it keeps others from.",
    )
    heard = OneOf("Were they heard first?", choices=Heard, missing="Select if they were heard")
    weighed_words = Narrative("What was made of what they said?", rows=3, called="what was made of it")
    not_asked_words = Narrative("Why were they not asked?", rows=3, called="why they were not asked")
    decided_by = Line("Who decided?", called="who decided", help_text="Name and office.")
    decided_on = Day("When?", called="the day it was decided", past=True)

    def clean(self):
        """What `decide_on_disclosure` takes."""
        answers = super().clean()
        said = [answers.pop(name, "") or "" for name in ("weighed_words", "not_asked_words")]
        return {**answers, "power": answers.get("power") or "", "heard_words": "".join(said)}


class DisclosedForm(Questions):
    to_whom = Line("Who took it in?", called="who took it in", help_text="Name and office.")
    how = Line("How was it told?", called="how it was told")
    made_on = Day("When?", called="the day it was told", past=True)


class AssuranceForm(Questions):
    reveals = {"enough": {"no": ("still_needed",)}}
    given_by = Line("Who tells us?", called="who tells us")
    words = Narrative("What have they done, and how are people kept safe?", called="what they have done")
    enough = YesNo("Is it enough?", required=False, called="if it is enough")
    still_needed = Narrative("What is still needed?", rows=2, called="what is still needed")
    received_on = Day("When did it come?", called="the day it came", past=True)

    def clean(self):
        answers = super().clean()
        return {**answers, "still_needed": answers.get("still_needed") or ""}


class ReviewForm(Questions):
    found = Narrative("What was found?", called="what was found")
    next_on = Day("When is it looked at again?", required=False, called="the next day")
    reviewed_on = Day("When was it looked at?", called="the day", past=True)


class CloseForm(Questions):
    outcome = OneOf("How did it end?", choices=Outcome, missing="Select how it ended")
    why = Narrative("Why?", rows=3, called="why")
    subject_told = YesNo("Were they told how it ended?", required=False, called="if they were told")
    closed_on = Day("When?", called="the day it was closed", past=True)


class KeeperForm(Questions):
    user = Pick("Who?", choices=[], missing="Select who", help_text="They will see the whole record.")

    def __init__(self, *args, people=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(user.pk): user for user in people}
        self.fields["user"].choices = [("", ""), *((key, user.name) for key, user in self.people.items())]

    def clean_user(self):
        return self.people.get(self.cleaned_data["user"])


class PointForm(Questions):
    """Which enquiry is told that there is a linked record: one that whoever asks may open."""

    enquiry = Line("Which enquiry?", width=10, called="the enquiry", help_text="Its reference, such as E104.")
    ask_whom = Line(
        "Whom can they ask?",
        called="whom they can ask",
        help_text="The enquiry will say only that a linked record is held apart, and this.",
    )

    def __init__(self, *args, enquiries=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.enquiries = enquiries

    def clean_enquiry(self):
        number = self.cleaned_data["enquiry"].upper().removeprefix("E")
        known = self.enquiries is not None and number.isascii() and number.isdecimal() and len(number) <= 12
        found = self.enquiries.filter(pk=int(number)).first() if known else None
        if found is None:
            raise ValidationError("There is no enquiry with this reference that you may open")
        return found


class SureForm(Questions):
    """A step that has nothing to ask, and waits until somebody says that they mean it."""

    sure = AnyOf("Are you sure?", choices=[("yes", "Yes")], missing="Tick yes if you are sure")

    def clean(self):
        super().clean()
        return {}


class KeepLongerForm(Questions):
    keep_until = Day("Until when is it kept?", called="the day until which it is kept")
    why = Narrative("Why?", rows=3, called="why", help_text="A claim, an inquiry, or a risk that goes on.")


class DestroyForm(Questions):
    ground = OneOf("Why may it be destroyed?", choices=Ground, missing="Select why it may be destroyed")


class RuleForm(Questions):
    years = Line("For how many years?", width=4, inputmode="numeric", called="the number of years")
    counts_from = OneOf("From when?", choices=CountsFrom, missing="Select from when it counts")
    source = Line("Which schedule or policy says so?", max_length=300, called="which schedule or policy says so")
    from_on = Day("From which day does it hold?", called="the day from which it holds")

    def clean_years(self):
        years = self.cleaned_data["years"]
        if not (years.isascii() and years.isdecimal() and len(years) < 4 and 1 <= int(years) <= 100):
            raise ValidationError("The number of years must be between 1 and 100")
        return int(years)


class EndRuleForm(Questions):
    ended_on = Day("From which day does it not hold any more?", called="the day")
