"""The form that every page of the product is built on."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, cast

from django import forms
from django.core.exceptions import ImproperlyConfigured
from django.utils.datastructures import MultiValueDict
from django.utils.safestring import SafeString

from alongside.design.questions import Question
from alongside.design.renderer import Renderer

Reveals = Mapping[str, Mapping[str, tuple[str, ...]]]


class Questions(forms.Form):
    """Questions in order, some shown only under a choice of another.

    `reveals` maps a radio or checkbox question to its choices' values, and those to the names of
    the questions shown under that choice. `headings` maps a question to the heading that stands
    above it and begins a part of a long page. `draft` is what was posted before but not saved: it is
    shown exactly as typed, and nothing is said to be wrong with it. `readings` is advice on
    plain words, by the name of the question beneath which it is shown.
    """

    default_renderer = Renderer
    use_required_attribute = False
    reveals: Reveals = {}
    headings: ClassVar[Mapping[str, str]] = {}
    mark_optional: ClassVar[bool] = True
    readings: Mapping[str, Any] = {}

    def __init__(self, *args: Any, draft: Mapping[str, Any] | None = None, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.add_questions(self.data if self.is_bound else draft)
        self.revealed_names = self._check_reveals()
        if draft is not None:
            self.initial = {**self.initial, **self._as_typed(draft)}

    def add_questions(self, sent: Mapping[str, Any] | None) -> None:
        """Add questions that depend on what was sent, or on a draft of it: for forms that grow."""

    def __getitem__(self, name: str) -> Question:
        return cast(Question, super().__getitem__(name))

    @property
    def read_by_the_adult(self) -> list[Question]:
        """Give the questions of which the adult will read what is written."""
        return [self[name] for name, field in self.fields.items() if getattr(field, "read_by_the_adult", False)]

    @property
    def error_summary(self) -> SafeString:
        """Give the list of what is wrong, each with a link to where it can be put right."""
        return error_summary([self])

    def problems(self) -> Iterator[tuple[str, str]]:
        """Give each error in the order of the page: its text, and the id of its control or ""."""
        for text in self.non_field_errors():
            yield str(text), ""
        for question in self.in_order():
            target = "" if question.is_hidden else question.first_id
            yield from ((str(text), target) for text in question.errors)

    def in_order(self) -> Iterator[Question]:
        """Give the questions as they stand on the page, each revealed one after what reveals it."""
        for name in self.fields:
            if name not in self.revealed_names:
                yield from self._with_revealed(name)

    def pieces(self) -> Iterator[dict[str, Any]]:
        """Give what stands on the page, in order: questions, each with the heading above it if it has one."""
        for name, field in self.fields.items():
            if name not in self.revealed_names and not field.widget.is_hidden:
                yield {"question": self[name], "heading": self.headings.get(name, "")}

    def _with_revealed(self, name: str) -> Iterator[Question]:
        yield self[name]
        for names in self.reveals.get(name, {}).values():
            for revealed in names:
                if revealed in self.fields:
                    yield from self._with_revealed(revealed)

    def _check_reveals(self) -> frozenset[str]:
        """Give the names of all revealed questions; refuse a name mistyped or used twice."""
        names = [name for by in self.reveals.values() for group in by.values() for name in group]
        known = self.base_fields.keys() | self.fields.keys()
        unknown = ({*names, *self.reveals} - known) | {n for n in names if names.count(n) > 1}
        if unknown:
            raise ImproperlyConfigured(
                f"{type(self).__name__}.reveals: no such question, or used twice: {sorted(unknown)}"
            )
        return frozenset(names)

    def _as_typed(self, draft: Mapping[str, Any]) -> dict[str, Any]:
        if not isinstance(draft, MultiValueDict):
            draft = MultiValueDict({key: value if isinstance(value, list) else [value] for key, value in draft.items()})
        typed = {}
        for name, field in self.fields.items():
            html_name = self.add_prefix(name)
            if not field.widget.value_omitted_from_data(draft, {}, html_name):
                typed[name] = field.widget.value_from_datadict(draft, {}, html_name)
        return typed

    def _clean_fields(self) -> None:
        super()._clean_fields()  # type: ignore[misc]  # Django has it; its published types do not
        for name in self.fields:
            if name not in self.revealed_names:
                self._forget_what_was_not_asked(name, asked=True)

    def _forget_what_was_not_asked(self, name: str, *, asked: bool) -> None:
        """Empty every question under a choice that was not made, whatever was posted for it."""
        chosen = self._chosen(name) if asked else set()
        for value, names in self.reveals.get(name, {}).items():
            for revealed in names:
                if revealed not in self.fields:
                    continue
                if value not in chosen:
                    self.errors.pop(revealed, None)
                    self.cleaned_data[revealed] = self.fields[revealed].to_python(None)
                self._forget_what_was_not_asked(revealed, asked=value in chosen)

    def _chosen(self, name: str) -> set[str]:
        field = self.fields.get(name)
        value = field.prepare_value(self.cleaned_data.get(name)) if field else None
        return {str(item) for item in value} if isinstance(value, list) else {str(value)}


def error_summary(forms_: Iterable[Any]) -> SafeString:
    """Take forms and formsets and give one summary of what is wrong in them, or nothing."""
    problems: list[tuple[str, str]] = []
    for form in _each_form(forms_):
        problems += form.problems() if isinstance(form, Questions) else _plain_problems(form)
    if not problems:
        return SafeString("")
    return SafeString(Renderer().render("design/forms/error_summary.html", {"problems": problems}))


def _each_form(forms_: Iterable[Any]) -> Iterator[Any]:
    for form in forms_:
        if isinstance(form, forms.BaseFormSet):
            yield form
            yield from form.forms
        elif form is not None:
            yield form


def _plain_problems(form: Any) -> Iterator[tuple[str, str]]:
    """Give the errors of a formset as a whole, or of one of Django's own forms."""
    if isinstance(form, forms.BaseFormSet):
        yield from ((str(text), "") for text in form.non_form_errors())
        return
    yield from ((str(text), "") for text in form.non_field_errors())
    for question in form:
        yield from ((str(text), question.id_for_label) for text in question.errors)
