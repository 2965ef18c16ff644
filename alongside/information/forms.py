"""Questions about what people are told: the catalogue, the directory, what was given, and the close."""

from typing import Any

from django.utils.text import slugify

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick, Words, YesNo
from alongside.design.forms import Questions
from alongside.design.rows import QuestionsInRows, Several
from alongside.people.codes import Channel
from alongside.voice.actions import Said
from alongside.voice.codes import SpokenBy, Stage

from .actions import Thing
from .codes import AskedLater, Audience, Format, HeldWith, Need, Understood

IN_PRINT = [(value, label) for value, label in Format.choices if value != Format.SPOKEN]


class ItemForm(Questions):
    """A leaflet or explainer of the council's own, or a new version of one."""

    title = Line("What is it called?", called="what it is called")
    about = Line("What does it tell people, in a sentence?", required=False, max_length=300, called="what it tells")
    version = Line("Version", max_length=20, width=10, called="the version", help_text="For example, 1, or July 2026.")
    audience = OneOf("For whom is it?", choices=Audience, missing="Select for whom it is")
    stage = OneOf("At which stage is it given?", choices=Stage, required=False, called="the stage")
    formats = AnyOf("In which forms is it there?", choices=IN_PRINT, missing="Select the forms in which it is there")
    language = Line("In which language?", max_length=60, width=20, initial="English", called="the language")
    kept_where = Line("Where are the copies?", required=False, max_length=300, called="where the copies are")
    from_on = Day("From which day is it given out?", called="the day from which it is given out")

    def clean(self):
        answers = super().clean()
        key = slugify(answers.get("title", ""))[:60].strip("-")
        return {**answers, "key": key or "item", "stage": answers.get("stage") or None}


class EndItemForm(Questions):
    ended_on = Day("From which day is it not given out any more?", called="the day it ends")


class EntryForm(Questions):
    """Somebody who can help, and how to reach them."""

    headings = {"name": "Who they are", "phone": "How to reach them", "cost": "What to know first"}
    name = Line("What are they called?", called="what they are called")
    helps_with = Narrative("What do they help with?", rows=3, called="what they help with")
    needs = AnyOf("Which of these is it?", choices=Need, required=False, called="what it is about")
    for_whom = Line("For whom?", required=False, called="for whom they are")
    area = Line("Where do they work?", max_length=100, width=20, called="where they work")
    phone = Line("Phone", required=False, max_length=60, width=20, called="the phone number")
    web = Line("Web address", required=False, called="the web address")
    reached = Narrative("Any other way, and when", required=False, rows=2, called="any other way to reach them")
    cost = Line("What does it cost?", required=False, called="what it costs")
    access_needs = Narrative(
        "Getting in and being understood",
        required=False,
        rows=2,
        called="getting in and being understood",
        help_text="For example: steps, a hearing loop, sign language, interpreters, home visits.",
    )
    checked_on = Day(
        "When did somebody last check all this?",
        called="the day it was checked",
        required=False,
        past=True,
        help_text="Leave empty if nobody has.",
    )

    def clean(self):
        answers = super().clean()
        if not {"phone", "web", "reached"} & self.errors.keys() and not any(
            answers.get(name) for name in ("phone", "web", "reached")
        ):
            self.add_error("phone", "Enter a phone number, a web address or another way to reach them")
        return answers


class EndEntryForm(Questions):
    ended_on = Day("From which day should nobody be sent there?", called="the day it ends", past=True)
    why = Line("Why?", called="why", help_text="For example: closed; no longer takes new people.")


def things_to_give(items, entries) -> Several:
    """The questions about each thing that was given, with the catalogue and the directory to choose from."""
    choices: list[Any] = [
        (
            "Leaflets and explainers",
            [(f"item-{item.pk}", f"{item}, for: {item.get_audience_display()}") for item in items],
        ),
        ("People and places that can help", [(f"entry-{entry.pk}", entry.name) for entry in entries]),
        ("Something else", [("other", "Something that is not in these lists")]),
    ]
    return Several(
        name="things",
        each="Thing given",
        title="What was given",
        add="Add another thing",
        least=1,
        most=12,
        before="to",
        questions={
            "what": Pick("What was it?", choices=choices, missing="Select what was given"),
            "other": Line("If it is in neither list, what is it called?", required=False, called="what it was"),
            "form": Pick("In which form?", choices=Format, initial=Format.STANDARD, missing="Select in which form"),
            "language": Line("In which language?", max_length=60, width=20, initial="English", called="the language"),
        },
    )


class GiveForm(QuestionsInRows):
    """What was given at one time. `items`, `entries`, `people` and `enquiries` are what there is to choose from."""

    reveals = {"spoken_by": {"representative": ("representative",), "advocate": ("advocate",)}}
    to = OneOf("To whom?", choices=[("adult", "The adult")], initial="adult", missing="Select to whom it was given")
    channel = OneOf(
        "How did it reach them?", choices=Channel, initial=Channel.HAND, missing="Select how it reached them"
    )
    explained = YesNo("Was it gone through with them face to face?", required=False, called="if it was gone through")
    given_by = Line("By whom, if not by you?", required=False, called="by whom")
    understood = OneOf("Did they understand it?", choices=Understood, required=False, called="if they understood it")
    how_known = Narrative(
        "How do you know?",
        required=False,
        rows=2,
        called="how you know",
        help_text="For example: they told it to me in their own words.",
    )
    said = Words("What did they say about it, in their own words?", required=False, rows=3, called="what they said")
    spoken_by = OneOf(
        "Whose words are these?",
        choices=SpokenBy,
        required=False,
        initial=SpokenBy.ADULT,
        called="whose words these are",
    )
    representative = Line("Who spoke for them?", required=False, called="who spoke for them", width=20)
    advocate = Line("Who spoke for them?", required=False, called="who spoke for them", width=20)
    enquiry = Pick("In which enquiry?", choices=[], required=False, empty="In none", called="the enquiry")
    given_on = Day("When?", called="the day it was given", past=True)

    def __init__(self, *args, adult=None, items=(), entries=(), people=(), enquiries=(), **kwargs):
        self.items = {f"item-{item.pk}": item for item in items}
        self.entries = {f"entry-{entry.pk}": entry for entry in entries}
        self.people = {str(person.pk): person for person in people}
        self.enquiries = {str(enquiry.pk): enquiry for enquiry in enquiries}
        self.several = (things_to_give(items, entries),)
        super().__init__(*args, **kwargs)
        called = adult.called if adult is not None else "The adult"
        self.fields["to"].choices = [("adult", called), *((key, str(who)) for key, who in self.people.items())]
        self.fields["enquiry"].choices = [("", "In none"), *((key, str(one)) for key, one in self.enquiries.items())]

    def clean(self):
        """What `give_information` takes."""
        answers = super().clean()
        things = [thing for row in answers.get("things", []) if (thing := self.thing(row))]
        said, spoken_by = answers.pop("said", ""), answers.pop("spoken_by", "") or SpokenBy.ADULT
        speaker = answers.get("representative") or answers.get("advocate") or ""
        return {
            **{name: answers.get(name) for name in ("given_on", "channel", "explained")},
            **{name: answers.get(name) or "" for name in ("given_by", "how_known")},
            "understood": answers.get("understood") or None,
            "person": self.people.get(answers.get("to")),
            "enquiry": self.enquiries.get(answers.get("enquiry")),
            "said": Said(said, spoken_by, speaker) if said.strip() else None,
            "things": things,
        }

    def thing(self, row) -> Thing | None:
        """What one row says was given."""
        what = row["what"]
        if what == "other" and not row["other"]:
            self.add_error(f"things-{row.number}-other", "Enter what was given")
        if not what or not row["form"] or not row["language"]:
            return None
        other = row["other"] if what == "other" else ""
        return Thing(self.items.get(what), self.entries.get(what), other, row["form"], row["language"])


class TryForm(Questions):
    """Words to try, before they are written anywhere."""

    mark_optional = False
    text = Narrative("Try your words", rows=4, required=False, help_text="Nothing that you type here is kept.")


class ContactForm(Questions):
    """The one person whom the adult can turn to."""

    name = Line("Who is it?", called="who it is")
    what_they_do = Line("What do they do?", required=False, called="what they do", read_by_the_adult=True)
    reached = Line(
        "How and when can the adult reach them?",
        max_length=300,
        called="how the adult can reach them",
        help_text="For example: 01632 960123, weekdays until 5. Text if there is no answer.",
        read_by_the_adult=True,
    )
    chosen_by_adult = YesNo(
        "Did the adult choose, or agree to, this person?", required=False, called="if they chose them"
    )
    why_changed = Line(
        "If somebody else was their contact before: why the change?",
        required=False,
        max_length=300,
        called="why the change",
    )
    from_on = Day("From when?", called="the day from which it is so")


class ClosingForm(Questions):
    """The talk with which an enquiry ends, or why it could not be held."""

    reveals = {
        "held_with": {
            "adult": ("said",),
            "representative": ("who", "representative_said"),
            "advocate": ("advocate_who", "advocate_said"),
            "nobody": ("why_not",),
        }
    }
    held_with = OneOf("With whom did you talk about ending?", choices=HeldWith, missing="Select with whom you talked")
    said = Words("What did they say, in their own words?", required=False, rows=3, called="what they said")
    who = Line("Who was it?", required=False, called="who it was")
    representative_said = Words("What did they say, in their words?", required=False, rows=3, called="what they said")
    advocate_who = Line("Who was it?", required=False, called="who it was")
    advocate_said = Words("What did they say, in their words?", required=False, rows=3, called="what they said")
    why_not = Narrative("Why could it not be held?", rows=2, called="why it could not be held")
    result_explained = YesNo("Was the result explained to them?", required=False, called="if the result was explained")
    knows_it_is_closing = YesNo(
        "Do they know that this is closing?", required=False, called="if they know it is closing"
    )
    whom_to_ring = Narrative(
        "Whom can they ring if it happens again?",
        required=False,
        rows=2,
        called="whom they can ring",
        read_by_the_adult=True,
    )
    ring_given_as = Pick("In which form was this left with them?", choices=Format, required=False, called="the form")
    not_done = Narrative(
        "What is not done yet, and what happens with it now?",
        required=False,
        rows=3,
        called="what is not done yet",
        read_by_the_adult=True,
    )
    asked_later = OneOf(
        "Did you offer that somebody asks them later how it was?",
        choices=AskedLater,
        required=False,
        called="if they may be asked later",
    )
    held_on = Day("When?", called="the day you talked", past=True)

    def clean(self):
        """What `record_closing` takes."""
        answers = super().clean()
        spoken = {"adult": answers.pop("said", ""), "representative": answers.pop("representative_said", "")}
        spoken["advocate"] = answers.pop("advocate_said", "")
        held_with, who = answers.get("held_with"), answers.get("who") or answers.pop("advocate_who", "")
        answers.pop("advocate_who", None)
        words = spoken.get(held_with) or ""
        return {
            **answers,
            "who": who or "",
            "why_not": answers.get("why_not") or "",
            "ring_given_as": answers.get("ring_given_as") or None,
            "asked_later": answers.get("asked_later") or None,
            "said": Said(words, held_with, speaker=who or "") if words.strip() else None,
        }
