"""Questions about awareness and engagement."""

from django import forms

from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf
from alongside.design.forms import Questions

from ..codes import AwarenessKind, Community

MOST_PEOPLE = 1_000_000


class ActivityForm(Questions):
    """One thing that was done with people or a community. It names nobody."""

    what = Narrative(
        "What was done?", rows=3, called="what was done", help_text="Write nothing by which one adult can be known."
    )
    kind = OneOf("What kind of thing was it?", choices=AwarenessKind, missing="Select what kind of thing it was")
    held_on = Day("When?", called="the date", past=True)
    with_whom = Line("With whom?", required=False, max_length=300, called="with whom")
    communities = AnyOf(
        "Which communities that are less often reached did it reach?",
        choices=Community,
        required=False,
        called="communities",
    )
    came = Line(
        "How many people took part, or were reached?",
        required=False,
        width=5,
        inputmode="numeric",
        called="how many people took part",
    )
    heard = Narrative("What did people say?", rows=4, required=False, called="what people said")
    led_to = Narrative("What is done about it?", rows=3, required=False, called="what is done about it")

    def clean_came(self) -> int | None:
        """A whole number, or nothing where nobody counted."""
        typed = self.cleaned_data["came"].replace(",", "")
        if not typed:
            return None
        if not (typed.isascii() and typed.isdecimal() and len(typed) < 8 and int(typed) <= MOST_PEOPLE):
            raise forms.ValidationError("How many people took part must be a whole number, like 30")
        return int(typed)
