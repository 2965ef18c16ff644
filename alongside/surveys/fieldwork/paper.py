"""Whose paper it is that is typed in: in broad terms, or somebody who was named."""

from alongside.design.fields import Line, Pick
from alongside.design.forms import Questions
from alongside.sector.models import Council

from .codes import Level
from .said import LANGUAGES


class PaperForm(Questions):
    """`every`: whether somebody types in for every council; else they say for which of their own."""

    council = Pick("Which council do they work with?", choices=[], missing="Select a council", required=False)
    level = Pick(
        "How far has the council come?", choices=[(v, label) for v, label in Level.choices if v], required=False
    )
    group = Line("Whom do they work for?", required=False, max_length=60)
    email = Line(
        "Their e-mail address",
        required=False,
        max_length=254,
        help_text="If they were named: then nobody reminds them. Leave it empty if you do not know who it was.",
    )
    language = Pick("In which language?", choices=[], missing="Select a language")

    def __init__(self, *args, councils=(), every=True, languages=("en",), **kwargs):
        super().__init__(*args, **kwargs)
        self.by_code = {one.pk: one for one in councils}
        listed = [(pk, one.name) for pk, one in self.by_code.items()]
        self.fields["council"].choices = [("", "Not known" if every else ""), *listed]
        self.fields["council"].required = not every
        self.fields["language"].choices = [("", ""), *((code, LANGUAGES.get(code, code)) for code in languages)]

    def clean_council(self) -> Council | None:
        return self.by_code.get(self.cleaned_data["council"])
