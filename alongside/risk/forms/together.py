"""Questions that name the person whose life it is, because they are looking on."""

from collections.abc import Iterable
from typing import Any, cast

from django.forms import ChoiceField

from alongside.design.fields import Pick
from alongside.design.rows import QuestionsInRows


class Together(QuestionsInRows):
    """A form in which `{called}` in a question becomes what the adult is called.

    `picks` gives the choices of questions that depend on the record: the question's name (without its row), and pairs.
    A question that may be left out and has nothing to choose from is not asked.
    """

    def __init__(
        self,
        *args: Any,
        called: str = "this person",
        picks: dict[str, Iterable[tuple[Any, str]]] | None = None,
        **kwargs: Any,
    ):
        self.called, self.picks = called, {name: list(pairs) for name, pairs in (picks or {}).items()}
        super().__init__(*args, **kwargs)

    def add_questions(self, sent: Any) -> None:
        super().add_questions(sent)
        in_rows = {name for each in self.several for name in self.names_of(each)}
        for name, question in list(self.fields.items()):
            question.label = str(question.label).replace("{called}", self.called)
            question.help_text = str(question.help_text).replace("{called}", self.called)
            choices = self.picks.get(name.rpartition("-")[2])
            if choices:
                cast(ChoiceField, question).choices = [("", ""), *choices] if isinstance(question, Pick) else choices
            elif choices is not None and not question.required and name not in in_rows:
                del self.fields[name]
