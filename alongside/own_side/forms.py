"""What is asked when an adult's page is switched on for somebody, given a code, ended; and when we answer."""

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions

from .codes import Basis, Ended, Given, Part, Who
from .secrets import plain

LANGUAGES = [("en-gb", "English"), ("cy", "Welsh"), ("pl", "Polish"), ("ur", "Urdu")]
GIVEN = [(code.value, code.label) for code in Given if code not in {Given.THEMSELVES, Given.SLIP}]
"""A slip has a page of its own, which draws it."""
SHORTEST_ANSWER = 3


class SwitchOnForm(Questions):
    """For whom, with which parts, and the question that only they can answer: set with them, never for them."""

    reveals = {"who": {"representative": ("person",), "advocate": ("name",)}}
    headings = {"basis": "If it is not the adult", "question": "How they get in"}

    who = OneOf("Who will use the page?", choices=Who.choices, missing="Select who will use it")
    person = Pick("Which person?", choices=[], required=False, called="which person it is")
    name = Line("Name of the advocate", required=False, called="the name of the advocate")
    basis = OneOf(
        "Why may they?",
        choices=Basis.choices,
        required=False,
        help_text="Not for the adult. They see only what the adult agreed, or what their authority covers.",
    )
    basis_words = Narrative("What did the adult say about it?", required=False, rows=3)
    sees = AnyOf(
        "Which parts of the page?",
        choices=Part.choices,
        required=False,
        help_text="The adult always has all of them.",
    )
    question = Line(
        "A question that only they can answer",
        called="the question",
        help_text="Choose it with them. Nobody who lives with them, or knows them well, should know the answer.",
    )
    secret_answer = Line(
        "Its answer",
        called="the answer",
        help_text="Type it as they say it. It is kept so that nobody can read it, you neither.",
    )
    language = Pick("In which language?", choices=LANGUAGES, initial="en-gb", missing="Select a language")

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        self.fields["person"].choices = [("", ""), *((number, str(person)) for number, person in self.people.items())]

    def clean_secret_answer(self):
        if len(plain(self.cleaned_data["secret_answer"])) < SHORTEST_ANSWER:
            raise ValidationError(f"The answer must have at least {SHORTEST_ANSWER} letters or numbers")
        return self.cleaned_data["secret_answer"]

    def clean(self):
        answers = super().clean()
        who = answers.get("who")
        person, name = answers.get("person", ""), answers.get("name", "")
        answers |= {"person": None, "name": ""}
        if who == Who.REPRESENTATIVE:
            answers["person"] = self.people.get(person)
            self.needs("person", answers["person"], "Select which person it is")
        if who == Who.ADVOCATE:
            answers["name"] = name
            self.needs("name", name, "Enter the name of the advocate")
        if who == Who.ADULT:
            answers |= {"basis": None, "basis_words": ""}
        elif who:
            self.needs("basis", answers.get("basis"), "Select why they may")
            self.needs("sees", answers.get("sees"), "Select which parts they may see")
        return answers

    def needs(self, name: str, value, message: str) -> None:
        if not value:
            self.add_error(name, message)


class CodesForm(Questions):
    given = OneOf("How do you give it to them?", choices=GIVEN, missing="Select how you give it to them")
    how_many = OneOf(
        "How many codes?",
        choices=[("1", "One"), ("3", "Three, for three visits"), ("6", "Six")],
        initial="1",
        missing="Select how many",
        help_text="Each works once, within a day. On a slip a code works for two weeks.",
    )

    def clean_how_many(self):
        return int(self.cleaned_data["how_many"])


class EndForm(Questions):
    because = OneOf("Why?", choices=Ended.choices, missing="Select why")
    words = Narrative("Is there anything to add?", required=False, rows=3)


class ReplyForm(Questions):
    words = Narrative(
        "Your answer",
        called="your answer",
        help_text="Say who does what, and by when. If the answer is no, say why.",
        read_by_the_adult=True,
    )
