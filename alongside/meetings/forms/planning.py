"""Questions when a meeting is planned: what it is for, what the adult wants of it, its agenda."""

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Clock, Day, Line, Narrative, OneOf, Words, YesNo
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several
from alongside.voice.actions import Said
from alongside.voice.codes import SpokenBy

from ..codes import TO_PLAN, Involvement, WishAbout, Withheld
from .numbers import number_or_none


class LeadForm(Questions):
    """Who leads a meeting, and how long it should take."""

    planned_minutes = Line(
        "How long should it take, in minutes?",
        required=False,
        called="how long it should take",
        width=4,
        inputmode="numeric",
    )
    chair = Line("Who chairs it?", required=False, called="who chairs it")
    chair_independent = YesNo(
        "Is the chair independent of the enquiry, and of whoever may have caused harm?",
        required=False,
        called="if the chair is independent",
    )
    chair_trained = YesNo(
        "Has the chair learnt to lead meetings that the adult takes part in?",
        required=False,
        called="if the chair has learnt this",
    )
    minute_taker = Line("Who takes the minutes?", required=False, called="who takes the minutes")

    def clean_planned_minutes(self):
        return number_or_none(self.cleaned_data["planned_minutes"], self.fields["planned_minutes"], most=1_000)


class PlanForm(LeadForm):
    """What a meeting is for, when and where, and who leads it."""

    reveals = {"kind": {"professionals": ("why_without_adult",)}}
    headings = {"planned_on": "When and where", "chair": "Who leads it"}
    field_order = ["kind", "why_without_adult", "planned_on", "planned_at", "planned_place"]
    kind = OneOf("What kind of meeting is it?", choices=TO_PLAN, missing="Select the kind of meeting")
    why_without_adult = Narrative(
        "Why is the adult not part of it?",
        rows=2,
        called="why the adult is not part of it",
        help_text="They are told that it takes place, unless that would put somebody in danger.",
    )
    planned_on = Day("On what day?", required=False, called="the day")
    planned_at = Clock("At what time?", required=False, called="the time")
    planned_place = Line(
        "Where?",
        required=False,
        called="where it is",
        help_text="Wherever the adult feels at ease: their own home, a room they know.",
    )


class AvoidedForm(Questions):
    resolved = Narrative(
        "How did talking resolve it?",
        called="how talking resolved it",
        rows=4,
        help_text="Who talked with whom, and what the adult thinks of it.",
    )
    held_on = Day("When was that?", called="the date", past=True)


class MoveForm(Questions):
    """Move a meeting, or call it off. The reason stays on its page."""

    reveals = {"off": {"no": ("planned_on", "planned_at", "planned_place")}}
    off = YesNo(
        "What happens with the meeting?",
        yes="It is called off",
        no="It is moved",
        missing="Select what happens with the meeting",
    )
    planned_on = Day("To what day?", called="the new day")
    planned_at = Clock("At what time?", required=False, called="the time")
    planned_place = Line("Where?", required=False, called="where it is")
    why = Narrative("Why?", called="why", rows=2)


ASKED_OPENLY = {
    WishAbout.PLACE: "Where would they like it to be?",
    WishAbout.TIME: "When? What time of day is best for them?",
    WishAbout.PEOPLE: "Who do they want there, and who not?",
    WishAbout.LENGTH: "How long can it be, and with what breaks?",
    WishAbout.SIZE: "One meeting, or several small ones?",
    WishAbout.PART: "What part do they want in it themselves?",
    WishAbout.OTHER: "Anything else that would make it good for them?",
}


class WishesForm(Questions):
    """What the adult wants of the meeting, in their own words. A box that is left empty was not talked about."""

    mark_optional = False
    reveals = {
        "asked": {"no": ("wishes_not_asked",)},
        "spoken_by": {"representative": ("representative",), "advocate": ("advocate",)},
    }
    asked = YesNo("Were they asked what they want of the meeting?", missing="Select yes if they were asked")
    wishes_not_asked = Narrative("Why not?", rows=2, called="why they were not asked")
    involvement = OneOf(
        "Of these, which comes nearest to the part they chose?",
        choices=Involvement,
        required=False,
        called="the part they chose",
        help_text="For you to sort, after they have said it in their own words.",
    )
    spoken_by = OneOf(
        "Whose words are these?",
        choices=[(code.value, code.label) for code in (SpokenBy.ADULT, SpokenBy.REPRESENTATIVE, SpokenBy.ADVOCATE)],
        initial=SpokenBy.ADULT,
        required=False,
        called="whose words these are",
    )
    representative = Line("Their name", required=False, called="their name", width=20)
    advocate = Line("Their name", required=False, called="their name", width=20)
    said_on = Day("When did they say this?", called="the date they said this", past=True)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.order_fields(["asked", *ASKED_OPENLY, *self.base_fields])

    def add_questions(self, sent):
        for about, question in ASKED_OPENLY.items():
            self.fields[str(about)] = Words(question, required=False, rows=2, called="their words")

    def clean(self):
        """What `record_meeting_wishes` takes."""
        answers = super().clean()
        spoken_by = answers.get("spoken_by") or SpokenBy.ADULT
        speaker = answers.get(spoken_by, "") if spoken_by != SpokenBy.ADULT else ""
        wishes = {
            about: Said(answers[about], spoken_by, speaker) for about in ASKED_OPENLY if answers.get(about, "").strip()
        }
        if answers.get("asked") is False and wishes:
            self.add_error("asked", "You have entered what they want, so select “Yes”, or empty the boxes")
        return {
            "said_on": answers.get("said_on"),
            "wishes": wishes,
            "involvement": answers.get("involvement") or None,
            "wishes_not_asked": answers.get("wishes_not_asked", ""),
        }


class AgendaForm(QuestionsInRows):
    """The order of the agenda, what comes off it, and what else is to be talked about."""

    mark_optional = False
    several = (
        Several(
            name="new",
            each="New item",
            title="What else should be talked about?",
            add="Add another item",
            questions={
                "words": Line("What is it?", max_length=300, called="what it is"),
                "asked_by": Line("Who asked for it?", required=False, called="who asked for it"),
            },
        ),
    )

    def __init__(self, *args, items=(), outcomes=(), **kwargs):
        self.items, self.outcomes = list(items), {str(outcome.pk): outcome for outcome in outcomes}
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        super().add_questions(sent)
        for item in self.items:
            self.fields[f"place-{item.pk}"] = Line(
                f"Place of “{item}”", width=2, called="the place", inputmode="numeric", initial=str(item.place)
            )
        self.fields["off"] = AnyOf(
            "Take off the agenda",
            choices=[(str(item.pk), str(item)) for item in self.items],
            required=False,
            called="what comes off",
        )
        self.fields["outcomes"] = AnyOf(
            "Wishes that are not on the agenda yet",
            choices=[(key, outcome.words) for key, outcome in self.outcomes.items()],
            required=False,
            called="what is added",
        )

    def pieces(self):
        """Without a question that has no choices."""
        return (piece for piece in super().pieces() if not self.empty(piece.get("question")))

    @staticmethod
    def empty(question) -> bool:
        return question is not None and question.kind == "checkboxes" and not question.field.choices

    def clean(self):
        """What `set_agenda` takes: places as 1, 2, 3 … in the order that was asked for."""
        answers, places = super().clean(), {}
        for item in self.items:
            name = f"place-{item.pk}"
            try:
                places[item] = number_or_none(answers.get(name, ""), self.fields[name], most=999) or 0
            except ValidationError as wrong:
                self.add_error(name, wrong)
        dropped = [item for item in self.items if str(item.pk) in (answers.get("off") or [])]
        stay = sorted((item for item in places if item not in dropped), key=lambda item: places[item])
        return {
            "places": {item: place for place, item in enumerate(stay, start=1)},
            "dropped": dropped,
            "outcomes": [self.outcomes[key] for key in answers.get("outcomes") or []],
            "new": [dict(row) for row in answers.get("new", [])],
        }


class ApartForm(Questions):
    """Talk about one item without the adult. Only what the law keeps back needs it."""

    why = Narrative("Why is this talked about without the adult?", rows=3, called="why", read_by_the_adult=True)
    withheld = AnyOf(
        "What may not be shared with them?", choices=Withheld, required=False, called="what may not be shared"
    )
    decided_by = Line("Who decided this?", called="who decided this")
    told = Narrative(
        "What will they be told about it?",
        required=False,
        rows=2,
        called="what they are told",
        help_text="As much as can be said, and when they will hear the rest.",
        read_by_the_adult=True,
    )
