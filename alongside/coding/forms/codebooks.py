"""What a codebook is made of: its codes, and its words for how widely something was said."""

from fractions import Fraction
from typing import Any

from django.core.exceptions import ValidationError

from alongside.design.fields import AnyOf, Line, Narrative
from alongside.design.rows import QuestionsInRows, Several

from ..prevalence import FEWEST


class Whole(Line):
    """A whole number from 1 on, or None where it may be left empty."""

    def clean(self, value):
        typed = super().clean(value)
        if not typed:
            return None
        if not (typed.isascii() and typed.isdecimal() and 0 < int(typed[:6]) < 1000 and len(typed) < 4):
            raise ValidationError(self.sentence("must be a whole number, like 12"))
        return int(typed)


class Share(Line):
    """A share in per cent, kept as it was typed: "50", "12.5"."""

    def clean(self, value):
        typed = super().clean(value)
        if typed and not (typed.isascii() and typed.replace(".", "", 1).isdecimal() and 0 < Fraction(typed) <= 100):
            raise ValidationError(self.sentence("must be a number above 0 and up to 100, like 25"))
        return typed


CODES = Several(
    name="code",
    each="Code",
    title="The codes",
    hint="A number keeps its meaning: give a new code a new number. To take a code out, empty its boxes.",
    questions={
        "number": Whole("Number", width=3, inputmode="numeric", called="the number of the code"),
        "label": Line("Short name", max_length=80, called="the short name of the code"),
        "finding": Line("The finding it stands for, as a report says it", required=False, max_length=300),
        "definition": Narrative("What it means", rows=2, called="what the code means"),
        "use_when": Narrative("When to use it", required=False, rows=2),
        "not_when": Narrative("When not to use it", required=False, rows=2),
        "under": Whole(
            "Part of which finding?",
            required=False,
            width=3,
            inputmode="numeric",
            called="the finding it is a part of",
            help_text="The number of another code. Its prevalence is then said as “many” or “some” of those.",
        ),
    },
    add="Add another code",
    most=80,
)
MORE = [("yes", "Only for more than this share, as a majority is")]
BANDS = Several(
    name="band",
    each="Word",
    title="Words for how widely something was said",
    hint="Each with the least share of all councils that it is used for. Beneath the last, the count is said.",
    questions={
        "name": Line("Word", max_length=60, called="the word"),
        "at_least": Share("From how many per cent?", width=5, inputmode="decimal", called="the share"),
        "more": AnyOf("Is it for more than that?", choices=MORE, required=False),
        "fewest": Whole(
            "From how many of them at least?",
            required=False,
            width=3,
            inputmode="numeric",
            called="the smallest number",
            help_text=f"However few were asked. {FEWEST} if you leave it empty: one alone is told as one.",
        ),
    },
    add="Add another word",
    most=12,
)


def band_of(row: Any) -> dict[str, Any]:
    also = {"more": True if row["more"] else None, "fewest": row["fewest"]}
    return {"name": row["name"], "at_least": row["at_least"]} | {name: value for name, value in also.items() if value}


class CodebookForm(QuestionsInRows):
    """The next version of a codebook, begun as the one before."""

    source = Narrative("Where the codes come from", required=False, rows=2)
    changed = Narrative("What changed since the version before?", required=False, rows=2)
    several = (CODES, BANDS)

    def clean(self):
        answers = super().clean()
        codes, bands = answers.pop("code", []), answers.pop("band", [])
        numbers = [code["number"] for code in codes]
        if not codes:
            self.add_error(None, "Enter at least one code")
        for row in codes:
            name = CODES.question(row.number, "number")
            if row["number"] and numbers.count(row["number"]) > 1 and name in self.fields:
                self.add_error(name, f"Two codes have the number {row['number']}")
            if row["under"] and (row["under"] not in numbers or row["under"] == row["number"]):
                self.add_error(CODES.question(row.number, "under"), "Enter the number of another code")
        return {**answers, "codes": [dict(row) for row in codes], "bands": [band_of(row) for row in bands]}


class NewCodebookForm(CodebookForm):
    title = Line("Title", called="the title")
    about = Line("What it is for", required=False, max_length=300)
    field_order = ("title", "about")
