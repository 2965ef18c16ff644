"""Questions about arrangements that may deprive somebody of their liberty. The test of the day gives the criteria."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Words
from alongside.design.forms import Questions

from ..codes.liberty import Feeling, Route, Setting
from ..models import LegalTestCriterion


class AuthorisationForm(Questions):
    """How arrangements are authorised, and until when: what changes while the facts stay."""

    route = OneOf("How are they authorised?", choices=Route, required=False, called="how they are authorised")
    authorisation_number = Line(
        "Reference of the authorisation or order", required=False, max_length=60, called="the reference", width=20
    )
    starts_on = Day("From when?", required=False, called="the date it starts")
    expires_on = Day("Until when?", required=False, called="the date it expires")
    conditions = Narrative("On what conditions?", required=False, rows=2, called="the conditions")
    representative = Line(
        "Who is their representative in this, or their advocate?", required=False, called="their representative"
    )
    challenged_on = Day(
        "When was it challenged, if it was?",
        required=False,
        called="the date it was challenged",
        past=True,
        help_text="Section 21A, or another application to the Court of Protection.",
    )
    challenge = Narrative("What came of the challenge?", required=False, rows=2, called="what came of the challenge")
    ended_on = Day(
        "When did the arrangements end, if they have?", required=False, called="the date they ended", past=True
    )

    def clean(self):
        answers = super().clean()
        starts, expires = answers.get("starts_on"), answers.get("expires_on")
        if starts and expires and expires < starts:
            self.add_error("expires_on", "The date it expires must be on or after the date it starts")
        return {**answers, "route": answers.get("route") or None}


class LibertyForm(AuthorisationForm):
    """The facts, a note under each criterion of the test of the day, and the route. Nothing is worked out from them."""

    headings = {
        "setting": "The arrangements",
        "feeling": "What they show of it",
        "considered_on": "The test of the day",
        "route": "How they are authorised",
    }
    setting = OneOf("Where do they live or stay?", choices=Setting, missing="Select where they live or stay")
    place = Line("The name of the place", required=False, called="the name of the place")
    restrictions = Narrative(
        "What are they kept from, how and how often?", rows=3, called="what they are kept from, how and how often"
    )
    purpose = Narrative(
        "What are the arrangements for?", required=False, rows=2, called="what the arrangements are for"
    )
    normality = Narrative(
        "How near are they to the life of others of that age, with those needs?",
        required=False,
        rows=2,
        called="how near they are to the life of others",
    )
    feeling = OneOf(
        "Are they content with them, or do they object?", choices=Feeling, required=False, called="what they show"
    )
    their_words = Words("What do they say of it, in their own words?", required=False, rows=2, called="what they say")
    behaviour = Narrative("What do they show by what they do?", required=False, rows=2, called="what they do")
    consent = Narrative(
        "Do they consent, by words or behaviour, and how do you know?", required=False, rows=2, called="if they consent"
    )
    considered_on = Day("When was this considered?", called="the date this was considered", past=True)
    considered_by = Line("By whom?", required=False, called="by whom it was considered", width=20)
    test = OneOf(
        "Which test was the law on that day?",
        choices=[],
        missing="Select which test was the law",
        help_text="Write a note under what it asks. No answer is worked out: people decide, and if need be a court.",
    )

    def __init__(self, *args, tests=(), **kwargs):
        self.tests = {str(test.pk): test for test in tests}
        super().__init__(*args, **kwargs)
        self.fields["test"].choices = [(key, test.title) for key, test in self.tests.items()]

    def add_questions(self, sent) -> None:
        """A note for each criterion, shown under the test that it belongs to."""
        for test in self.tests.values():
            for criterion in test.criteria.all():
                self.fields[f"note-{criterion.pk}"] = Narrative(
                    criterion.words,
                    required=False,
                    rows=2,
                    called=f"the note on “{criterion.words}”",
                    help_text=criterion.hint,
                )
        self.reveals = {"test": {key: tuple(f"note-{each.pk}" for each in self.asks(key)) for key in self.tests}}
        facts = [name for name in self.fields if name not in AuthorisationForm.base_fields]
        self.order_fields([*facts, *AuthorisationForm.base_fields])

    def asks(self, key: str) -> list[LegalTestCriterion]:
        """What a test asks to be considered."""
        return list(self.tests[key].criteria.all()) if key in self.tests else []

    def clean(self):
        """What `record_liberty` takes."""
        answers = super().clean()
        chosen = answers.get("test") or ""
        test, day = self.tests.get(chosen), answers.get("considered_on")
        if test and day and not test.held_on(day):
            held = next((other.title for other in self.tests.values() if other.held_on(day)), "none of these")
            self.add_error("test", f"On the date you entered, the test that was the law was: {held}. Select it instead")
        notes = {each: answers.get(f"note-{each.pk}") or "" for each in self.asks(chosen)}
        answers = {name: answer for name, answer in answers.items() if not name.startswith("note-")}
        return {**answers, "test": test, "feeling": answers.get("feeling") or None, "notes": notes}
