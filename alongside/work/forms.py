"""Questions about who does what: sharing out, covering, and what of a team's work to show."""

from typing import Any, cast

from alongside.design.fields import AnyOf, Day, Narrative, OneOf, Pick
from alongside.design.forms import Questions

from .queue import KINDS, NOBODY

MOST = 100
"""How many enquiries are handed over at once."""


def in_words(person) -> str:
    """How many enquiries somebody leads now: "Leads 7 open enquiries, 2 of them begun in the last month"."""
    many = f"Leads {person.leads} open enquir{'y' if person.leads == 1 else 'ies'}"
    return f"{many}, {person.lately} of them begun in the last month" if person.leads else "Leads no open enquiry"


class QueueForm(Questions):
    """What of a team's work to show."""

    lead = Pick("Led by", choices=[], required=False, called="who leads", empty="Anybody or nobody")
    kind = Pick("Kind", choices=KINDS, required=False, called="the kind", empty="Any kind")
    mark_optional = False

    def __init__(self, *args: Any, people=(), **kwargs: Any):
        super().__init__(*args, **kwargs)
        named = [(str(person.pk), person.name) for person in people]
        cast(Pick, self.fields["lead"]).choices = [("", "Anybody or nobody"), (NOBODY, "Nobody yet"), *named]


class ShareOutForm(Questions):
    """Which enquiries, to whom, and what they need to know: for all of them, and for each.

    `find` gives the enquiries with these numbers. Those on the page are known from the hidden line of history of each,
    so that one which was unticked is still there when the page is shown again.
    """

    enquiries = AnyOf("Which enquiries?", choices=[], missing="Select at least one enquiry")
    lead = OneOf("Who takes them over?", choices=[], missing="Select who takes them over")
    note = Narrative(
        "What does whoever takes them over need to know?",
        required=False,
        rows=4,
        called="what they need to know",
        help_text="This is kept with every enquiry you tick, so name nobody here: what is about one person goes below "
        "their name. They see it with each enquiry until they say that they have read it.",
    )

    def __init__(self, *args: Any, chosen=(), find=lambda numbers: (), people=(), **kwargs: Any):
        self.chosen, self.find = list(chosen), find
        self.people = {str(person.pk): person for person in people}
        self.found: dict[str, Any] = {}
        super().__init__(*args, **kwargs)
        lead = cast(OneOf, self.fields["lead"])
        lead.choices = [(key, person.name) for key, person in self.people.items()]
        lead.hints = {key: in_words(person) for key, person in self.people.items()}
        if self.chosen:
            typed = self.initial.get("enquiries") or []
            self.initial["enquiries"] = list(dict.fromkeys([*typed, *map(str, self.chosen)]))

    def add_questions(self, sent):
        numbers = dict.fromkeys([*self.chosen, *numbers_in(sent or {})])
        self.found = {str(it.pk): it for it in self.find(list(numbers)[:MOST])}
        self.fields["enquiries"].choices = [
            (key, f"{it.adult.name}, {it}, {f'led by {it.lead}' if it.lead else 'led by nobody yet'}")
            for key, it in self.found.items()
        ]
        self.reveals = {"enquiries": {key: (f"note-{key}",) for key in self.found}}
        for key, it in self.found.items():
            self.fields[f"note-{key}"] = Narrative(
                f"Anything about {it.adult.name} alone?", required=False, rows=2, called=f"what is about {it} alone"
            )

    def seen(self) -> list[tuple[str, int]]:
        """For the page: each enquiry on it, and the line of history that last changed it."""
        return [(key, it.event_id) for key, it in self.found.items()]

    def clean(self):
        """What `hand_over` takes."""
        answers = super().clean()
        chosen = answers.get("enquiries") or []
        return {
            "enquiries": {int(key): self.data.get(f"seen-{key}", "") for key in chosen},
            "lead": self.people.get(answers.get("lead") or ""),
            "note": answers.get("note") or "",
            "own_notes": {int(key): answers.get(f"note-{key}") or "" for key in chosen},
        }


def numbers_in(sent) -> list[int]:
    """The numbers of the enquiries that were on a page: it sends seen-<number> for each."""
    return [
        int(key[5:])
        for key in sent
        if key.startswith("seen-") and key[5:].isascii() and key[5:].isdecimal() and len(key) < 18
    ]


class CoverForm(Questions):
    """Who is away, from when to when, and who sees to their work."""

    away = Pick("Who is away?", choices=[], missing="Select who is away")
    covering = Pick("Who covers for them?", choices=[], missing="Select who covers for them")
    first = Day("First day away", called="the first day away")
    last = Day("Last day away", called="the last day away")

    def __init__(self, *args: Any, may_be_away=(), may_cover=(), **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in [*may_be_away, *may_cover]}
        away, covering = cast(Pick, self.fields["away"]), cast(Pick, self.fields["covering"])
        away.choices = [(str(person.pk), person.name) for person in may_be_away]
        covering.choices = [("", ""), *((str(person.pk), person.name) for person in may_cover)]

    def clean(self):
        answers = super().clean()
        first, last = answers.get("first"), answers.get("last")
        if first and last and last < first:
            self.add_error("last", "The last day away must be on or after the first")
        if answers.get("away") and answers.get("away") == answers.get("covering"):
            self.add_error("covering", "Nobody covers for themselves: select somebody else")
        return {**answers, **{name: self.people.get(answers.get(name) or "") for name in ("away", "covering")}}
