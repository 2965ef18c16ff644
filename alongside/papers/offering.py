"""In what forms a document is offered to somebody: what they need first."""

from collections.abc import Mapping
from dataclasses import dataclass

from alongside.access_needs.standing import Needs

from .codes import Form
from .drawing import can_be_drawn
from .speaking import ENGLISH, can_speak

NO_VOICE = "They need a recording, and this machine has no voice for the language of this paper. Read it to them."


@dataclass(frozen=True)
class Offer:
    """The forms there are: those that they need first, then the others; and what no form of ours meets."""

    needed: list[Form]
    others: list[Form]
    to_arrange: list[str]

    @property
    def first(self) -> list[Form]:
        """What stands first on a page: what they need, and for whoever needs nothing, PDF and Word."""
        return self.needed or [form for form in self.others if form in {Form.PDF, Form.DOCX}]

    @property
    def more(self) -> list[Form]:
        """What can be had besides."""
        return [form for form in self.others if form not in self.first]

    @property
    def choices(self) -> list[tuple[str, str]]:
        """For a question of a page."""
        return [(form.value, form.label) for form in [*self.needed, *self.others]]

    @property
    def hints(self) -> dict[str, str]:
        """What is said under a choice."""
        return {form.value: "This is what they need." for form in self.needed}


def offer(template: str, needs: Needs | None = None, *, language: str = ENGLISH) -> Offer:
    """The forms in which this document, written in `language`, can be had, for somebody with these needs."""
    silent = not can_speak(language)
    wanted = [Form(form) for form in needs.forms] if needs else []
    needed = [form for form in wanted if not (silent and form == Form.AUDIO)]
    there = [form for form in Form if can_be_drawn(template, form) and not (silent and form == Form.AUDIO)]
    others = [form for form in there if form not in needed]
    to_arrange = [*(needs.to_arrange if needs else []), *([NO_VOICE] if needed != wanted else [])]
    return Offer(needed, others, to_arrange)


def form_asked(sent: Mapping[str, str]) -> Form:
    """The form that was asked for; PDF where none of ours was."""
    return Form(sent["form"]) if sent.get("form") in Form.values else Form.PDF
