"""Questions about the people of a meeting: who is asked, and how each took part."""

from django import forms
from django.core.exceptions import ValidationError

from alongside.design.fields import Clock, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several

from ..codes import Attended, LegalAdviser, Part, Wanted
from ..models import Invitation
from ..reaching import why_not_invited
from .numbers import number_or_none

OTHERS = [(part.value, part.label) for part in Part if part != Part.ADULT]
TOOK_PART = ("attended", "comment")
LEFT_OUT = "Enter why they are not invited"


class InviteForm(QuestionsInRows):
    """People to put on the list: from the adult's life, from the council, or from elsewhere."""

    several = (
        Several(
            name="people",
            each="Person",
            title="Who is on the list?",
            hint="Add the people the adult wants there, and those who are needed. The adult is on the list already.",
            add="Add another person",
            least=1,
            questions={
                "known": Pick("Who?", choices=[], required=False, called="who", empty="Somebody not in this list"),
                "name": Line("Their name, if they are not in the list", required=False, called="their name"),
                "agency": Line("Agency or service", required=False, called="the agency"),
                "part": OneOf("What are they at the meeting?", choices=OTHERS, missing="Select what they are there"),
                "wanted": OneOf(
                    "Does the adult want them there?",
                    choices=Wanted,
                    required=False,
                    inline=True,
                    called="if the adult wants them there",
                ),
                "invited": YesNo("Are they invited?", missing="Select yes if they are invited"),
                "why_not": Narrative("Why not?", rows=2, called="why they are not invited"),
                "why_despite_risk": Narrative(
                    "If they may be a source of risk: why are they invited all the same?",
                    rows=2,
                    required=False,
                    called="why they are invited",
                ),
            },
            reveals={"invited": {"no": ("why_not",), "yes": ("why_despite_risk",)}},
        ),
    )

    def __init__(self, *args, meeting=None, people=(), colleagues=(), **kwargs):
        self.meeting = meeting
        self.known = {f"person-{person.pk}": {"person": person} for person in people}
        self.known |= {f"user-{user.pk}": {"user": user} for user in colleagues}
        super().__init__(*args, **kwargs)

    def add_row(self, each, number):
        super().add_row(each, number)
        named = [(key, str(*who.values())) for key, who in self.known.items()]
        self.fields[each.question(number, "known")].choices = [("", "Somebody not in this list"), *named]

    def clean(self):
        answers = super().clean()
        people = []
        for row in answers.get("people", []):
            known = self.known.get(row.pop("known", None) or "", {})
            row["wanted"] = row["wanted"] or None
            if not known and not (row["name"] or "").strip():
                self.add_error(f"people-{row.number}-name", "Choose who it is from the list, or enter their name")
            people.append({**row, **known})
        if self.meeting and not self.errors:
            self.say_who_needs_a_reason(answers["people"], people)
        return {"people": people}

    def say_who_needs_a_reason(self, rows, people: list[dict]) -> None:
        """Beside each who may harm the adult: that they are invited only with the reason."""
        for row, person in zip(rows, people, strict=True):
            if why := why_not_invited(Invitation(meeting=self.meeting, **person)):
                self.add_error(f"people-{row.number}-why_despite_risk", why)


class InvitationForm(Questions):
    """One person on the list: wanted there, invited or not."""

    reveals = {"invited": {"no": ("why_not",), "yes": ("why_despite_risk",)}}
    wanted = OneOf(
        "Does the adult want them there?",
        choices=Wanted,
        required=False,
        inline=True,
        called="if the adult wants them there",
    )
    invited = YesNo("Are they invited?", required=False, called="if they are invited")
    why_not = Narrative("Why not?", rows=2, missing=LEFT_OUT)
    why_despite_risk = Narrative(
        "If they may be a source of risk: why are they invited all the same?",
        rows=2,
        required=False,
        called="why they are invited",
    )
    comment = Narrative("Anything to note", required=False, rows=2, called="anything to note")

    def __init__(self, *args, invitation=None, **kwargs):
        super().__init__(*args, **kwargs)
        if invitation is not None and invitation.is_adult:
            self.fields["invited"].label = f"Is {invitation.called} invited?"
            for name in ("wanted", "why_despite_risk"):
                del self.fields[name]
            self.reveals = {"invited": {"no": ("why_not",)}}

    def clean_wanted(self):
        return self.cleaned_data["wanted"] or None


class HeldForm(Questions):
    """What happened: where, how long, who took part and how."""

    mark_optional = False
    headings = {"seen_alone": "Afterwards"}
    held_on = Day("On what day was it held?", called="the day it was held", past=True)
    started_at = Clock("When did it start?", required=False, called="the time it started")
    ended_at = Clock("When did it end?", required=False, called="the time it ended")
    place = Line("Where was it held?", required=False, called="where it was held")
    seen_alone = YesNo(
        "Did somebody talk with the adult alone, before it or during it?",
        required=False,
        called="if somebody talked with them alone",
        help_text="Meetings can drift to what a family wants.",
    )
    seen_alone_more = Line("Who did, and when? Or why not?", required=False, called="who did and when, or why not")
    legal_adviser = OneOf(
        "Was a legal adviser asked?", choices=LegalAdviser, required=False, called="if a legal adviser was asked"
    )
    human_rights = Narrative(
        "What was said about the adult’s human rights?",
        required=False,
        rows=2,
        called="what was said about human rights",
    )
    minuting_minutes = Line(
        "How many minutes did it take to write up?", required=False, called="how long it took to write up", width=4,
        inputmode="numeric", help_text="For learning what meetings cost, never about one person’s work.",
    )  # fmt: skip

    def __init__(self, *args, invitations=(), **kwargs):
        self.invitations = list(invitations)
        super().__init__(*args, **kwargs)
        took = [f"{name}-{invitation.pk}" for invitation in self.invitations for name in ("attended", "comment")]
        self.order_fields(["held_on", "started_at", "ended_at", "place", *took, *self.base_fields])
        if took:
            self.headings = {took[0]: "Who took part", **self.headings}

    def add_questions(self, sent):
        for it in self.invitations:
            self.fields[f"attended-{it.pk}"] = OneOf(
                f"Did {it.called} take part?",
                choices=Attended,
                required=False,
                called=f"whether {it.called} took part",
                initial=it.attended,
            )
            self.fields[f"comment-{it.pk}"] = Line(
                f"{it.called}: anything to note",
                required=False,
                max_length=500,
                called="anything to note",
                initial=it.comment,
            )
            for name in TOOK_PART:
                opened = forms.CharField(required=False, widget=forms.HiddenInput, initial=getattr(it, name) or "")
                self.fields[f"was-{name}-{it.pk}"] = opened

    def clean_minuting_minutes(self):
        field = self.fields["minuting_minutes"]
        return number_or_none(self.cleaned_data["minuting_minutes"], field, most=10_000)

    def clean(self):
        """What `hold_meeting` takes."""
        answers = super().clean()
        answers["attended"] = {it: self.new_of(it, answers) for it in self.invitations}
        answers["legal_adviser"] = answers.get("legal_adviser") or None
        started, ended = answers.get("started_at"), answers.get("ended_at")
        if started and ended and ended <= started:
            self.add_error("ended_at", ValidationError("The time it ended must be after the time it started"))
        return answers

    def new_of(self, it, answers: dict) -> dict:
        """What was answered about one person, without what was left as it stood when the page was opened."""
        new = {}
        for name in TOOK_PART:
            answer, opened = answers.pop(f"{name}-{it.pk}", ""), answers.pop(f"was-{name}-{it.pk}", "")
            if answer.split() != opened.split():
                new[name] = answer
        if "attended" in new:
            new["attended"] = new["attended"] or None
        return new


class ChairFeedbackForm(Questions):
    words = Words("What did they say about how the meeting was chaired?", rows=3, called="what they said")
    part = OneOf("Who said it?", choices=Part, missing="Select who said it")
    speaker = Line("Their name, if they wish it noted", required=False, called="their name", width=20)
    said_on = Day("When did they say it?", called="the date they said it", past=True)
