"""Questions about a review: how it is done, who takes part, its reports, its end."""

from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions

from ..codes import Involved, Method, Publication, ReportKind, TakesPart


class ReviewForm(Questions):
    """How a review is done."""

    method = Pick("How is it done?", choices=Method, required=False, called="how it is done", empty="Not decided yet")
    method_why = Narrative("Why in this way?", rows=2, required=False, called="why in this way")
    reviewer = Line("Who leads it, independent of the agencies?", required=False, called="who leads it")
    scope = Narrative("What does it look at, and over which time?", rows=3, required=False, called="what it looks at")
    later_because = Narrative(
        "If it takes longer than six months: why?", rows=2, required=False, called="why it takes longer"
    )

    def clean_method(self):
        return self.cleaned_data["method"] or None


class InvolveForm(Questions):
    """The adult, or somebody close to them, is asked to take part."""

    who = OneOf("Who is asked?", choices=Involved, missing="Select who is asked")
    name = Line("Their name", required=False, called="their name")
    about = Pick("If there are several adults: about whom?", choices=[], required=False, empty="All", called="whom")
    takes_part = OneOf("Do they take part?", choices=TakesPart, missing="Select whether they take part")
    how = Narrative(
        "How do they take part, and what helps? If nobody asked: why not?", rows=2, required=False, called="how, or why"
    )
    words = Words(
        "What do they hope for from the review, in their own words?", rows=3, required=False, called="what they hope"
    )
    on = Day("When was this?", called="the date of this", past=True)

    def __init__(self, *args, adults=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.adults = {str(row.pk): row for row in adults}
        self.fields["about"].choices = [("", "All"), *((key, row.shown) for key, row in self.adults.items())]
        if len(self.adults) < 2:
            del self.fields["about"]

    def clean(self):
        answers = super().clean()
        answers["about"] = self.adults.get(answers.get("about"))
        if answers.get("takes_part") == TakesPart.NOT_ASKED and not answers.get("how"):
            self.add_error("how", "Enter why they were not asked")
        return answers


class ReportForm(Questions):
    """A report, wherever it is kept."""

    kind = OneOf("What is it?", choices=ReportKind, missing="Select what it is")
    version = Line("Version", required=False, max_length=60, width=10, called="the version")
    kept_where = Line("Where is it kept?", max_length=300, called="where it is kept")
    shared_with = Narrative(
        "Who has read it?",
        rows=2,
        required=False,
        called="who has read it",
        help_text="The adult and their family among them.",
    )
    on = Day("When was it finished?", called="the date it was finished", past=True)


class CompleteForm(Questions):
    """From this day it counts in the national return."""

    later_because = Narrative(
        "If it took longer than six months: why?", rows=2, required=False, called="why it took longer"
    )
    completed_on = Day("When was it completed?", called="the date it was completed", past=True)


class PublishForm(Questions):
    """Published without anybody's name, or why not."""

    reveals = {
        "publication": {
            Publication.PUBLISHED: ("anonymised", "address", "published_on"),
            Publication.NOT_PUBLISHED: ("why_not_published",),
        }
    }
    publication = OneOf("Is it published?", choices=Publication, missing="Select whether it is published")
    anonymised = YesNo(
        "Has somebody checked that nobody can be recognised in it?", missing="Select whether that was checked"
    )
    address = Line("Where can everybody read it?", max_length=300, called="where everybody can read it")
    published_on = Day("When was it published?", called="the date it was published", past=True)
    why_not_published = Narrative("Why not?", rows=3, called="why it is not published")

    def clean(self):
        answers = super().clean()
        if answers.get("publication") == Publication.PUBLISHED and answers.get("anonymised") is False:
            self.add_error("anonymised", "It is published only once nobody can be recognised in it")
        answers["anonymised"] = answers.get("anonymised") or None
        return answers
