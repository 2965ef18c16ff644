"""Questions about a request to make enquiries, and about what becomes of it."""

from django.utils.timezone import localdate

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several
from alongside.organisations.fields import WhichOf
from alongside.papers.fields import Upload
from alongside.people.codes import Channel
from alongside.voice.actions import Said

from .codes import Conflict, Instead, Result, WhyThem

MAY_BE_KNOWN = (
    "Choose only what is safe for them to know. Nothing else that the adult said goes with the request, and nothing "
    "goes to anybody who poses a risk to them."
)


class RequestForm(QuestionsInRows):
    """Who is asked, whether they are the right ones, what they are told, and what they are asked."""

    several = (
        Several(
            name="questions",
            each="Question",
            title="What they are asked",
            hint="What the council needs to know. They answer each question by itself.",
            add="Add another question",
            least=1,
            first=2,
            most=20,
            before="period_from",
            questions={"words": Narrative("What do you need to know?", rows=2, called="what you need to know")},
        ),
    )
    headings = {
        "of": "Who is asked",
        "crime_suspected": "Whether they are the right ones to ask",
        "carries": "What they are told",
        "period_from": "When",
    }
    reveals = {
        "crime_suspected": {"yes": ("police_words",)},
        "conflict": {Conflict.SOURCE: ("source_handled",), Conflict.OTHER: ("other_handled",)},
    }
    of = WhichOf("Which organisation or service is asked?", called="who is asked")
    follows = Pick(
        "Is it asked instead of one that the council took back?",
        choices=[],
        required=False,
        empty="None",
        called="the earlier one",
    )
    enquirer = Line(
        "Who there will look into it?",
        called="who will look into it",
        help_text="A name, or a post such as “the registered manager”. Never somebody who may be the source of risk.",
    )
    enquirer_post = Line("What are they there?", required=False, called="what they are there")
    why_them = AnyOf("Why are they asked?", choices=WhyThem, missing="Select why they are asked")
    why_words = Narrative("More about why", required=False, rows=2, called="more about why")
    crime_suspected = YesNo(
        "Is a crime suspected?", required=False, called="if a crime is suspected", help_text="Then the police lead."
    )
    police_words = Narrative("What have you agreed with the police?", rows=2, called="what the police agreed to")
    conflict = OneOf(
        "Do they have an interest in what is found?", choices=Conflict, missing="Select whether they have an interest"
    )
    source_handled = Narrative(
        "How is that handled?",
        rows=2,
        called="how it is handled",
        help_text="For example: somebody from another branch looks into it, and the council talks to the adult.",
    )
    other_handled = Narrative("How is that handled?", rows=2, called="how it is handled")
    carries = AnyOf(
        "Which of the adult’s words go with the request?",
        choices=[],
        required=False,
        called="the adult’s words",
        help_text=MAY_BE_KNOWN,
    )
    no_words_because = Narrative("If none: why not?", required=False, rows=2, called="why none")
    said = Words(
        "What does the adult say to their being asked, in their own words?",
        required=False,
        rows=3,
        called="what they say",
        help_text="Kept in the record. It does not go with the request.",
    )
    capacity = Pick(
        "Is there an assessment of capacity that matters here?", choices=[], required=False, called="the assessment"
    )
    capacity_words = Narrative(
        "What do they need to know about the adult’s capacity for the decisions in question?",
        required=False,
        rows=2,
        called="what they need to know about capacity",
    )
    period_from = Day("Which time is it about: from", required=False, called="the first day", past=True)
    period_to = Day("To", required=False, called="the last day")
    due_on = Day("By when is it to come back?", called="the day by which it is due")

    def __init__(self, *args, words=(), assessments=(), taken_back=(), **kwargs):
        self.words = dict(words)
        self.assessments = {str(one.pk): one for one in assessments}
        self.taken_back = {str(one.pk): one for one in taken_back}
        super().__init__(*args, **kwargs)
        self.fields["carries"].choices = [(key, shortened(one.words)) for key, one in self.words.items()]
        named = [(key, str(one)) for key, one in self.assessments.items()]
        self.fields["capacity"].choices = [("", "None"), *named]
        earlier = [(key, f"{one.reference}, {one.asked_of}") for key, one in self.taken_back.items()]
        self.fields["follows"].choices = [("", "None"), *earlier]

    def clean(self):
        """What `cause_enquiry` takes."""
        answers = super().clean()
        handled = answers.pop("source_handled", ""), answers.pop("other_handled", "")
        said = answers.pop("said", "")
        first, last = answers.get("period_from"), answers.get("period_to")
        if first and last and last < first:
            self.add_error("period_to", "The last day must be on or after the first day")
        if answers.get("due_on") and answers["due_on"] <= localdate():
            self.add_error("due_on", "The day by which it is due must be in the future")
        return {
            **answers,
            "questions": [row["words"] for row in answers.get("questions", []) if row["words"]],
            "police_words": answers.get("police_words") or "",
            "conflict_handled": handled[0] or handled[1] or "",
            "carries": [self.words[key] for key in answers.get("carries") or []],
            "capacity": self.assessments.get(answers.get("capacity")),
            "follows": self.taken_back.get(answers.get("follows")),
            "said": Said(said) if said.strip() else None,
        }


def shortened(words: str) -> str:
    """Words as they stand beside a tick: whole, unless they are very long."""
    return words if len(words) <= 300 else f"{words[:300].rstrip()} …"


class SentForm(Questions):
    sent_on = Day("When was it sent or handed over?", called="the day it was sent", past=True)
    channel = OneOf("How?", choices=Channel, missing="Select how it was sent")


class AskAfterForm(Questions):
    """Asking how far it is."""

    chased_on = Day("When did you ask?", called="the day you asked", past=True)
    words = Narrative("Whom did you ask, and what did they say?", rows=3, called="what they said")
    new_due_on = Day(
        "Is a new day agreed?", required=False, called="the new day", help_text="Leave empty if the day stays."
    )


class ReturnForm(Questions):
    """What came back, question by question. `questions`: those that were asked."""

    received_on = Day("When did it come back?", called="the day it came back", past=True)
    returned_by = Line("From whom?", required=False, called="from whom it came")
    why_it_happened = Narrative("Why did it happen, as they see it?", required=False, called="why it happened")
    adults_outcome = Narrative(
        "What did the adult hope for, and what do they say now?",
        required=False,
        rows=3,
        called="what the adult hoped for",
    )
    put_in_place = Narrative("What has been put in place?", required=False, rows=3, called="what is put in place")
    about_responsible = Narrative(
        "What was done about the person or organisation responsible?",
        required=False,
        rows=3,
        called="what was done about whoever is responsible",
    )
    received = Upload("Their report, as it came", required=False, called="their report")

    def __init__(self, *args, questions=(), **kwargs):
        self.asked = {f"answer{question.pk}": question for question in questions}
        super().__init__(*args, **kwargs)

    def add_questions(self, sent):
        """One for each that was asked, after who answered them and before all else."""
        hint = "The facts that they established."
        answers = {
            name: Narrative(question.words, required=False, rows=3, called="the facts", help_text=hint)
            for name, question in self.asked.items()
        }
        besides = {name: self.fields.pop(name) for name in list(self.fields)[2:]}
        self.fields |= answers | besides
        self.headings = {next(iter(answers), "received"): "What they found", "why_it_happened": "And besides"}

    def clean(self):
        answers = super().clean()
        facts = {question: answers.pop(name, "") for name, question in self.asked.items()}
        return {**answers, "answers": {question: words for question, words in facts.items() if words}}


class CheckForm(Questions):
    """What the council says of what came back."""

    reveals = {"result": {Result.ACCEPTED: ("why",), Result.MORE: ("missing", "new_due_on")}}
    result = OneOf("Is it enough?", choices=Result, missing="Select whether it is enough")
    why = Narrative(
        "Why is it enough, and what stays open?",
        required=False,
        rows=3,
        called="why it is enough",
        help_text="The findings are the council’s own: you write them when the enquiry is concluded.",
    )
    missing = Narrative("What is missing?", rows=3, called="what is missing", help_text="As you tell them.")
    new_due_on = Day("By when is the rest to come back?", called="the day by which the rest is due")
    checked_on = Day("When was it checked?", called="the day it was checked", past=True)

    def clean(self):
        answers = super().clean()
        return {**answers, **{name: answers.get(name) or "" for name in ("why", "missing")}}


class TakeBackForm(Questions):
    why = Narrative("Why is it taken back?", rows=3, called="why it is taken back")
    instead = OneOf("What happens instead?", choices=Instead, missing="Select what happens instead")
    on = Day("When?", called="the day it was taken back", past=True)
