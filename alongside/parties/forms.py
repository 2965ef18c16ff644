"""Questions about people said to pose a risk."""

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Words, YesNo
from alongside.design.forms import Questions

from .codes import Asks, Chance, Sure

NEW = "new"


class HeardForm(Questions):
    """Whether they were told and could respond; what they say; what they need themselves."""

    headings = {"told": "Told and heard", "is_carer": "Their own needs"}
    reveals = {
        "told": {"yes": ("how",)},
        "chance": {"responded": ("words",), "unsafe": ("why_unsafe",), "no": ("why_no",)},
    }
    told = YesNo(
        "Do they know what is said about them?",
        required=False,
        called="if they know",
        help_text="The adult’s safety comes first. Do not tell them where that would put anybody at risk.",
    )
    how = Line("How were they told, and by whom?", required=False, called="how they were told")
    chance = OneOf(
        "Did they have a chance to respond?", choices=Chance, missing="Select if they had a chance to respond"
    )
    words = Words("What do they say, in their own words?", called="what they say")
    why_unsafe = Narrative("How would it put somebody at risk?", rows=2, called="how it would put somebody at risk")
    why_no = Narrative("Why not?", rows=2, called="why not")
    is_carer = YesNo("Do they care for the adult?", required=False, called="if they care for the adult")
    needs = Narrative(
        "What do they need themselves?",
        rows=2,
        required=False,
        called="what they need",
        help_text="Care and support of their own, a carer’s assessment, help to stop.",
    )
    advocate = Line("Who speaks for them?", required=False, called="who speaks for them")
    on = Day("When?", called="the day", past=True)

    def clean(self):
        """What `record_heard` takes."""
        answers = super().clean()
        why = [answers.pop(name, "") or "" for name in ("why_unsafe", "why_no")]
        return {
            **answers,
            "why_not": "".join(why),
            "words": answers.get("words") or "",
            "how": answers.get("how") or "",
        }


class LinkForm(Questions):
    """Whether who is named here is somebody known, or named elsewhere too: a human decision, with its reason."""

    reveals = {"party": {NEW: ("also_known_as", "date_of_birth", "how_identified", "why_held")}}
    party = OneOf("Who is it?", choices=[], missing="Select who it is")
    also_known_as = Line("Also known as", required=False, called="other names")
    date_of_birth = Day("Date of birth", required=False, past=True, called="the date of birth")
    how_identified = Narrative("How is it known who they are?", rows=2, called="how it is known who they are")
    why_held = Narrative("What is this link needed for?", rows=2, called="what the link is needed for")
    others = AnyOf("Which of these are the same person?", choices=[], required=False, called="which are the same")
    why = Narrative("Why is it thought to be the same person?", rows=3, called="why it is thought to be the same")
    sure = OneOf("How sure is that?", choices=Sure, missing="Select how sure that is")

    def __init__(self, *args, parties=(), cases=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.parties = {str(party.pk): party for party in parties}
        self.cases = {f"{case._meta.model_name}-{case.pk}": (case, text) for case, text in cases}
        known = [(key, f"{party}, {party.reference}") for key, party in self.parties.items()]
        self.fields["party"].choices = [*known, (NEW, "Nobody who is linked yet")]
        self.fields["others"].choices = [(key, text) for key, (_, text) in self.cases.items()]
        if not self.cases:
            del self.fields["others"]

    def clean(self):
        """What `link_cases` takes, but for the case that the page is about."""
        answers = super().clean()
        new = {name: answers.pop(name, None) or "" for name in ("also_known_as", "how_identified", "why_held")}
        born, chosen = answers.pop("date_of_birth", None), answers.get("party")
        answers["others"] = [self.cases[key][0] for key in answers.get("others") or []]
        answers["party"] = self.parties.get(chosen)
        return answers if answers["party"] else {**answers, **new, "date_of_birth": born}


class WhyForm(Questions):
    """Undo something, with the reason."""

    why = Narrative(
        "Why?",
        help_text="You see this person’s page as long as a case is linked with them. Answer first what they asked.",
        rows=3,
        called="why",
    )


class PartyForm(Questions):
    name = Line("Their name", called="their name")
    also_known_as = Line("Also known as", required=False, called="other names")
    date_of_birth = Day("Date of birth", required=False, past=True, called="the date of birth")
    how_identified = Narrative("How is it known who they are?", rows=3, called="how it is known who they are")
    why_held = Narrative("What is this link needed for?", rows=3, required=False, called="what the link is needed for")


class JoinForm(Questions):
    into = OneOf("With whom are they one person?", choices=[], missing="Select who they are")
    why = Narrative("Why are they one person?", rows=3, called="why they are one person")

    def __init__(self, *args, parties=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.parties = {str(party.pk): party for party in parties}
        self.fields["into"].choices = [(key, f"{party}, {party.reference}") for key, party in self.parties.items()]

    def clean_into(self):
        return self.parties.get(self.cleaned_data["into"])


class RequestForm(Questions):
    asks = OneOf("What do they ask for?", choices=Asks, missing="Select what they ask for")
    words = Words("What do they ask, in their own words?", called="what they ask")
    asked_on = Day("When did they ask?", called="the day they asked", past=True)


class AnswerForm(Questions):
    words = Narrative("What was done, and what were they told?", called="what was done")
    answered_on = Day("When?", called="the day", past=True)
