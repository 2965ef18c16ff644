"""What is asked of whoever runs a survey, and of leads who name their staff."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from alongside.design.asked import Asked
from alongside.design.fields import Day, Line, Narrative, OneOf, Pick, YesNo
from alongside.design.forms import Questions
from alongside.sector.models import Council

from ..models import InstrumentVersion, Survey
from .actions.surveys import BACK_AFTER_CLOSE
from .codes import MOST_REMINDERS, Population
from .naming import as_text, read_people
from .texts import NAMES, TEXTS, text_of

REMINDERS = tuple(f"reminder_{number}" for number in range(1, MOST_REMINDERS + 1))
CONSENT = (
    "Taking part is your own choice. Your answers are kept apart from your name and address. What a few people "
    "answered is never told. You can stop at any time, and take your answers back until the day below."
)


class Days(Questions):
    """The days of a survey, which must follow each other."""

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        opens, closes = answers.get("opens") or self.initial.get("opens") or date.min, answers.get("closes")
        if closes and closes < opens:
            self.add_error("closes", "The last day must not be before the first")
        days = sorted({day for name in REMINDERS if (day := answers.pop(name, None))})
        if closes and any(not opens < day <= closes for day in days):
            self.add_error(REMINDERS[0], "Reminders must be after the first day, and not after the last")
        return {**answers, "reminders": days}


class SurveyForm(Days):
    """A survey: with what, of whom, from when until when, and what is promised."""

    headings = {"title": "What is asked, and of whom", "opens": "When", "consent": "What is promised"}

    title = Line("Title", called="a title", help_text="Whoever is asked reads it.")
    version = Pick("With which questionnaire?", choices=[], missing="Select a questionnaire")
    population = OneOf("Who is asked?", choices=Population, missing="Select who is asked")
    council = Pick("Of which council?", choices=[], empty="Of every council", required=False)
    open_link = YesNo("Can anybody answer by one open link?", missing="Select whether there is an open link")
    previous = Pick("Which survey does it follow?", choices=[], empty="None", required=False)
    opens = Day("First day", called="the first day")
    closes = Day("Last day", called="the last day")
    reminder_1 = Day("Reminder", required=False, called="the day of the reminder")
    reminder_2 = Day("Another reminder", required=False, called="the day of the reminder")
    reminder_3 = Day("A last reminder", required=False, called="the day of the reminder")
    consent = Narrative("What does somebody agree to?", rows=5, called="what somebody agrees to", initial=CONSENT)
    ethics = Line("Reference of the ethics approval", required=False, max_length=120)
    contacts_until = Day("Until when are names and addresses kept?", called="until when names are kept")
    withdraw_until = Day("Until when can answers be taken back?", called="until when answers can be taken back")
    keep_until = Day("Until when are answers kept?", called="until when answers are kept")
    smallest_base = Line(
        "Of how few is nothing told?",
        width=2,
        inputmode="numeric",
        initial="5",
        called="the smallest base",
        help_text="Nothing is told of fewer people than this. At least 3.",
    )

    def __init__(self, *args, councils=(), every=True, waves=(), **kwargs):
        """`waves`: number and title of those that it can follow."""
        super().__init__(*args, **kwargs)
        versions = InstrumentVersion.objects.filter(published_on__isnull=False).select_related("instrument")
        self.fields["version"].choices = [("", ""), *((str(one.pk), str(one)) for one in versions)]
        listed = [(one.pk, one.name) for one in councils]
        self.fields["council"].choices = [("", "Of every council"), *listed] if every else listed
        self.fields["council"].required = not every
        self.fields["previous"].choices = [("", "None"), *((str(pk), title) for pk, title in waves)]

    def clean_smallest_base(self) -> int | None:
        typed = self.cleaned_data["smallest_base"]
        if not (typed.isascii() and typed.isdecimal() and 3 <= int(typed[:4]) <= 100):
            raise ValidationError("The smallest base must be a whole number from 3 to 100")
        return int(typed)

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        closes, back, keep = (answers.get(name) for name in ("closes", "withdraw_until", "keep_until"))
        if answers.get("population") == Population.LEADS and answers.get("council"):
            self.add_error("population", "One council has one lead: ask its staff, or the leads of every council")
        if closes and back and back < closes:
            self.add_error("withdraw_until", BACK_AFTER_CLOSE)
        if closes and (until := answers.get("contacts_until")) and until < closes:
            self.add_error("contacts_until", "Names are needed until the last day at least")
        if closes and back and keep and keep < max(closes, back):
            self.add_error("keep_until", "Answers must be kept until the last day, and while they can be taken back")
        for name in ("version", "previous"):
            chosen = answers.pop(name, "")
            answers[f"{name}_id"] = int(chosen) if chosen else None
        return answers


class DaysForm(Days):
    """The days that can still be moved once a survey is in the field."""

    closes = Day("Last day", called="the last day")
    reminder_1 = Day("Reminder", required=False, called="the day of the reminder")
    reminder_2 = Day("Another reminder", required=False, called="the day of the reminder")
    reminder_3 = Day("A last reminder", required=False, called="the day of the reminder")
    withdraw_until = Day("Until when can answers be taken back?", called="until when answers can be taken back")


class List(Asked, forms.FileField):
    """A list from a spreadsheet, as text; nothing where none was chosen."""

    widget = forms.FileInput
    verb = "Choose"

    def clean(self, data: Any, initial: Any = None) -> str:
        if not data:
            return ""
        if data.size > 2_000_000:
            raise ValidationError("The file is larger than 2 MB: send it in several parts")
        content = data.read()
        if content[:2] == b"PK":
            raise ValidationError("This is a workbook. Save it as CSV, or copy its rows into the box")
        return as_text(content)


class PeopleForm(Questions):
    """People to be asked, pasted or sent as a file. What a file holds stands in the box where something is wrong."""

    pasted = Narrative(
        "Copy rows from a spreadsheet",
        required=False,
        rows=12,
        called="the rows",
        help_text="A row for each person: name, e-mail, council, level, works for, language. The first row may name "
        "the columns, in any order. Level: bronze, silver or gold. Only the e-mail must be there, the rest may be "
        "empty.",
    )
    file = List("Or choose a CSV file", required=False, called="a file")

    def __init__(self, *args: Any, councils: Iterable[Council] = (), own: list[Council] | None = None, **kwargs: Any):
        """`own`: the only councils for which somebody can name people; nothing for whoever can for all."""
        self.councils, self.own = list(councils), {one.pk: one for one in own or ()}
        super().__init__(*args, **kwargs)

    def add_questions(self, sent: object) -> None:
        if len(self.own) > 1:
            listed = [("", ""), *((pk, one.name) for pk, one in self.own.items())]
            self.fields["council"] = Pick("Of which council?", choices=listed, missing="Select a council")

    def clean(self):
        answers = super().clean() or self.cleaned_data
        text = "\n".join(filter(None, (answers.get("pasted", ""), answers.get("file", ""))))
        if answers.get("file"):
            self.data = self.data.copy()
            self.data[self.add_prefix("pasted")] = text  # a browser cannot send a file twice; what it held is kept
        if self.errors:
            return answers
        if not text.strip():
            raise ValidationError("Copy rows into the box, or choose a file")
        chosen = answers.get("council") or next(iter(self.own), "")
        read = read_people(text, self.councils, own=self.own.get(chosen))
        for problem in read.wrong[:30]:
            self.add_error("pasted", problem)
        if len(read.wrong) > 30:
            self.add_error("pasted", f"And {len(read.wrong) - 30:,} rows more. Nothing of the list is lost")
        if not read.people and not read.wrong:
            self.add_error("pasted", "There is nobody in this list")
        return {"read": read}


class WordsForm(Questions):
    """What a survey says, in one language."""

    mark_optional = False

    def __init__(self, *args: Any, survey: Survey, language: str = "en", **kwargs: Any):
        self.survey, self.language = survey, language
        super().__init__(*args, **kwargs)

    def add_questions(self, sent: object) -> None:
        for name, called in NAMES.items():
            if name == "consent" and self.survey.opened:
                continue
            own = self.survey.texts.get(name, {}).get(self.language, "")
            initial = own or (text_of(self.survey, name, "en") if self.language == "en" else "")
            kind: type = Line if name.endswith("subject") else Narrative
            self.fields[name] = kind(called, required=False, initial=initial)

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        for name in ("invitation", "reminder"):
            if answers.get(name, "").strip() and "{link}" not in answers[name]:
                self.add_error(name, "Leave {link} in it: without their link nobody can answer")
        ours = {**TEXTS, "consent": self.survey.consent}
        return {name: "" if text == ours.get(name) else text for name, text in answers.items()}


def in_a_while(today: date) -> dict[str, date]:
    """Days that a new survey begins with: open for four weeks, and a reminder after the first and the second."""
    closes = today + timedelta(weeks=4)
    return {
        "opens": today,
        "closes": closes,
        "reminder_1": today + timedelta(weeks=1),
        "reminder_2": today + timedelta(weeks=2),
        "contacts_until": closes + timedelta(weeks=13),
        "withdraw_until": closes + timedelta(weeks=2),
        "keep_until": closes + timedelta(days=5 * 365 + 1),
    }
