"""Questions about a referral, its adults, and what else looks at the same events."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, YesNo
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several

from ..codes import Advocate, Elsewhere, ReferredFrom


def about_an_adult() -> dict:
    """What is asked about each adult whom a referral is about."""
    return {
        "described": Line(
            "Who is it?", called="who it is", help_text="Their name, or how the Board would recognise them."
        ),
        "died": YesNo("Have they died?", required=False, called="if they have died"),
        "died_on": Day("If so, when?", required=False, called="the date when they died", past=True),
        "birth_date": Day("Date of birth", required=False, called="their date of birth", past=True),
    }


def several_adults(*, title: str, least: int) -> Several:
    return Several(
        name="adults",
        each="Adult",
        title=title,
        add="Add another adult",
        least=least,
        first=least,
        before="happened",
        questions=about_an_adult(),
    )


class AboutTheCase(QuestionsInRows):
    """What is asked whoever refers."""

    headings = {"happened": "Why it may need a review", "signed_off_by": "Who agrees"}
    happened = Narrative("What happened?", rows=6, called="what happened")
    agencies = Narrative(
        "What is the concern about how agencies worked together?",
        rows=5,
        called="the concern about agencies",
        help_text="What was missed between them, or what might have gone otherwise. Not who is to blame.",
    )
    signed_off_by = Line(
        "Which senior professional agrees with this referral?",
        required=False,
        called="who agrees",
        help_text="Anybody may refer. Somebody senior signs it off where an organisation does.",
    )
    signed_off_role = Line("Their role", required=False, called="their role")
    signed_off_on = Day("When did they agree?", required=False, called="the date when they agreed", past=True)
    referred_on = Day("When is it referred?", called="the date of the referral", past=True)

    def clean(self):
        """What `refer` takes."""
        answers = super().clean()
        name, day = answers.get("signed_off_by"), answers.get("signed_off_on")
        if name and not day and "signed_off_on" not in self.errors:
            self.add_error("signed_off_on", "Enter the date when they agreed")
        if day and not name and "signed_off_by" not in self.errors:
            self.add_error("signed_off_by", "Enter who agrees, as you have entered a date")
        for row in answers.get("adults", ()):
            if problem := died_when(row):
                self.add_error(f"adults-{row.number}-{problem[0]}", problem[1])
        return answers


def died_when(about: dict) -> tuple[str, str] | None:
    """What does not agree in what is said of an adult's death: at which question, and why."""
    day, born = about.get("died_on"), about.get("birth_date")
    if day and about.get("died") is not True:
        return "died", "Select yes if they have died, as you have entered a date"
    if day and born and day < born:
        return "died_on", "The date when they died must be on or after their date of birth"
    return None


class ReferForm(AboutTheCase):
    """A practitioner refers from an adult's page; others may be concerned too."""

    several = (several_adults(title="Others whom it is about", least=0),)


class ReferredForm(AboutTheCase):
    """The Board's manager types in what somebody else refers."""

    field_order = ("referred_from", "referrer_name", "referrer_organisation", "referrer_contact")
    several = (several_adults(title="Whom it is about", least=1),)
    referred_from = Pick("Who refers?", choices=ReferredFrom, missing="Select who refers")
    referrer_name = Line("Their name", called="the name of whoever refers")
    referrer_organisation = Line("Their organisation", required=False, called="their organisation")
    referrer_contact = Line("How to reach them", required=False, called="how to reach them")


class ReceiveForm(Questions):
    """The Board takes a referral in."""

    title = Line(
        "By what name does the Board speak of it?",
        called="a name for it",
        help_text="Not the adult’s own. For example: Adult K.",
    )
    told = Narrative("What was whoever referred it told?", rows=2, required=False, called="what they were told")
    received_on = Day("When was it received?", called="the date it was received", past=True)


class RapidReviewForm(Questions):
    rapid_review = Narrative("What did the rapid review find, and what could not wait?", rows=5, called="what it found")
    rapid_review_on = Day("When was it?", called="the date of the rapid review", past=True)


class AdultForm(Questions):
    """What is known of one adult. The name of somebody on record is read from there."""

    described = Line("Who is it?", called="who it is", help_text="Their name, or how the Board would recognise them.")
    died = YesNo("Have they died?", required=False, called="if they have died")
    died_on = Day("If so, when?", required=False, called="the date when they died", past=True)
    birth_date = Day("Date of birth", required=False, called="their date of birth", past=True)
    advocate = OneOf(
        "Does an independent advocate support them in the review?",
        choices=Advocate,
        required=False,
        called="whether an advocate supports them",
        help_text="If they would have substantial difficulty in taking part. Section 68.",
    )
    advocate_words = Line("Who is it, or what is in the way?", required=False, max_length=300, called="who it is")

    def __init__(self, *args, on_record=False, **kwargs):
        super().__init__(*args, **kwargs)
        if on_record:
            del self.fields["described"]

    def clean(self):
        answers = super().clean()
        if problem := died_when(answers):
            self.add_error(*problem)
        answers["advocate"] = answers.get("advocate") or None
        return answers


class ProcessForm(Questions):
    """Something else that looks at the same events."""

    kind = Pick("What is it?", choices=Elsewhere, missing="Select what it is")
    lead = Line("Who leads it, and how can they be reached?", required=False, called="who leads it")
    reference = Line("Its reference", required=False, max_length=100, width=20, called="its reference")
    effect = Narrative(
        "What does it mean for the review: what waits, what is shared?", rows=3, required=False, called="what it means"
    )
    began_on = Day("When did it begin?", required=False, called="the date it began", past=True)
    ended_on = Day("When did it end?", required=False, called="the date it ended", past=True)

    def clean(self):
        answers = super().clean()
        began, ended = answers.get("began_on"), answers.get("ended_on")
        if began and ended and ended < began:
            self.add_error("ended_on", "The date it ended must be on or after the date it began")
        return answers
