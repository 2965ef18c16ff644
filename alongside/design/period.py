"""Which period a page of figures is about."""

from collections.abc import Mapping
from datetime import date

from django.utils.timezone import localdate

from alongside.design.fields import Day
from alongside.design.forms import Questions


def year_of(day: date) -> dict[str, date]:
    """The financial year, 1 April to 31 March, in which a day falls: first and last."""
    first = date(day.year if day.month >= 4 else day.year - 1, 4, 1)
    return {"first": first, "last": date(first.year + 1, 3, 31)}


class PeriodForm(Questions):
    """From one day to another, both included."""

    first = Day("From", called="the first day")
    last = Day("To", called="the last day")

    def clean(self):
        answers = super().clean()
        if answers.get("first") and answers.get("last") and answers["last"] < answers["first"]:
            self.add_error("last", "The last day must be on or after the first day")
        return answers


def asked_period(query: Mapping) -> tuple[PeriodForm, dict[str, date]]:
    """The first and last day asked for; the financial year so far where none was, or where what was asked cannot be."""
    form = PeriodForm(query) if "first_0" in query else PeriodForm(initial=year_of(localdate()))
    if form.is_bound and form.is_valid():
        return form, {"first": form.cleaned_data["first"], "last": form.cleaned_data["last"]}
    return form, year_of(localdate())
