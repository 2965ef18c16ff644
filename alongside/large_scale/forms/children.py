"""Questions about the adults: enquiries of their own, one or many, and others who may be affected."""

import re
from collections.abc import Callable, Iterator
from typing import cast

from alongside.concerns.codes import Criterion, DecisionCode, Followed, Knows, Referrer, SafeNow
from alongside.design.fields import AnyOf, Day, Line, Narrative, OneOf, Pick
from alongside.design.forms import Questions
from alongside.enquiries.codes import AbuseType, Location, Source

from ..actions import Child
from ..codes import Funder, Result
from .raising import Reference, named

A_LINE = re.compile(r"\s*A?\s*([0-9]{1,12})\s*[:,;.–-]*\s*(.*)", re.IGNORECASE)
MOST_LINES = 500
NOT_ASKED_YET = "Started with the enquiries of others who live there or use the service; to be asked first of all."
UNKNOWN = "There is nobody with this reference whom you may name"


def nobody(numbers) -> dict:
    return {}


class StartChildrenForm(Questions):
    """Enquiries for many adults at once. `find` gives, of these numbers, the adults that may be named, by number."""

    adults = Narrative(
        "Which adults? One reference on each line",
        rows=8,
        called="the adults’ references",
        help_text="A1042, and after it, if you like, what shows that this adult is affected. Only adults for whom all "
        "three criteria are met: for each a concern and the section 42(1) decision are recorded, and an enquiry of "
        "their own is started. Report a concern about anybody else, and decide on it by itself.",
    )
    why = Narrative(
        "What shows that they are affected?",
        rows=4,
        called="what shows that they are affected",
        help_text="Kept for every adult whose line says nothing more.",
    )
    care_needs_evidence = Narrative("What shows their needs for care and support?", called="what shows their needs")
    abuse_or_neglect_evidence = Narrative(
        "What shows that they experience abuse or neglect, or are at risk of it?", called="what shows abuse or neglect"
    )
    cannot_protect_evidence = Narrative(
        "What shows that they cannot protect themselves because of those needs?",
        called="what shows that they cannot protect themselves",
    )
    decided_by = Pick("Who decides for each that it is a section 42 enquiry?", choices=[], missing="Select who decides")
    types = AnyOf("What is said to have happened?", choices=AbuseType, missing="Select what is said to have happened")
    location = Pick("Where?", choices=Location, required=False, called="where it happened")
    source_kind = OneOf(
        "What is the source of risk?",
        choices=Source,
        required=False,
        initial=Source.SERVICE_PROVIDER,
        called="the source of risk",
    )
    team = Pick("Which team holds these enquiries?", choices=[], missing="Select the team")
    lead = Pick("Who leads them, to begin with?", choices=[], required=False, called="who leads", empty="Nobody yet")
    started_on = Day("When do they start?", called="the day they start", past=True)

    def __init__(self, *args, find: Callable = nobody, taken=None, teams=(), leads=(), deciders=(), whom="", **kwargs):
        self.find, self.taken, self.whom = find, taken or {}, whom
        self.teams = {str(team.pk): team for team in teams}
        self.leads = {str(user.pk): user for user in leads}
        self.deciders = {str(user.pk): user for user in deciders}
        super().__init__(*args, **kwargs)
        deciders = [(key, user.name) for key, user in self.deciders.items()]
        leads = [(key, user.name) for key, user in self.leads.items()]
        cast(Pick, self.fields["team"]).choices = [("", ""), *((key, team.name) for key, team in self.teams.items())]
        cast(Pick, self.fields["lead"]).choices = [("", "Nobody yet"), *leads]
        cast(Pick, self.fields["decided_by"]).choices = [("", ""), *deciders]

    def clean_adults(self):
        """The number and the words of each line; what is wrong is said of each line by itself."""
        lines = [
            (place, line) for place, line in enumerate(self.cleaned_data["adults"].splitlines(), 1) if line.strip()
        ]
        if len(lines) > MOST_LINES:
            self.add_error("adults", f"Start at most {MOST_LINES} at once")
            return []
        parts = [(place, line, A_LINE.fullmatch(line)) for place, line in lines]
        found = self.find({int(match[1]) for _, _, match in parts if match})
        for problem in self.problems_of(parts, found):
            self.add_error("adults", problem)
        return [(found[int(match[1])], match[2].strip()) for _, _, match in parts if match and int(match[1]) in found]

    def problems_of(self, parts, found: dict) -> Iterator[str]:
        """A sentence for each line that cannot be."""
        seen: dict[int | None, int] = {}
        for place, line, match in parts:
            number = int(match[1]) if match else None
            if number is None:
                yield f"Line {place}, “{line.strip()[:30]}”: begin with a reference such as A1042"
            elif number in seen:
                yield f"Line {place}: A{number} stands on line {seen[number]} already"
            elif number not in found:
                yield f"Line {place}, A{number}: {UNKNOWN[0].lower()}{UNKNOWN[1:]}"
            elif number in self.taken:
                yield f"Line {place}: A{number} has an enquiry here already, E{self.taken[number]}"
            seen.setdefault(number, place)

    def clean(self):
        """What `start_children` takes."""
        answers = super().clean()
        why, adults = answers.get("why", ""), answers.get("adults") or []
        kind = answers.get("source_kind") or None
        return {
            "children": [Child(adult, words or why) for adult, words in adults],
            "started_on": answers.get("started_on"),
            "lead": self.leads.get(answers.get("lead")),
            "decision": self.decision(answers),
            "team": self.teams.get(answers.get("team")),
            "types": answers.get("types"),
            "location": answers.get("location") or None,
            "source_kind": kind,
            "source_name": self.whom if kind else "",
            "safe_now": SafeNow.NOT_KNOWN,
            "adult_knows": Knows.NOT_KNOWN,
            "referrer_kind": Referrer.COUNCIL,
            "referrer_owed_answer": False,
        }

    def decision(self, answers: dict) -> dict:
        """All three criteria met for each, on this evidence; none of them has been asked yet."""
        criteria = ("care_needs", "abuse_or_neglect", "cannot_protect")
        return {
            **dict.fromkeys(criteria, Criterion.MET),
            **{f"{name}_evidence": answers.get(f"{name}_evidence", "") for name in criteria},
            "decision": DecisionCode.SECTION_42,
            "decided_by": self.deciders.get(answers.get("decided_by") or ""),
            "adults_view": Followed.NOT_ASKED,
            "not_asked_why": NOT_ASKED_YET,
        }


class JoinForm(Questions):
    """Which large-scale enquiry an adult's enquiry belongs to."""

    parent = Pick("Which large-scale enquiry?", choices=[], missing="Select the large-scale enquiry")
    why = Narrative("What shows that this adult is affected?", rows=3, called="what shows it")
    joined_on = Day("From when?", called="the day from which it belongs to it", past=True)

    def __init__(self, *args, enquiries=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.enquiries = {str(one.pk): one for one in enquiries}
        self.fields["parent"].choices = [("", ""), *named(enquiries)]

    def clean_parent(self):
        return self.enquiries.get(self.cleaned_data["parent"])


class LeaveForm(Questions):
    why = Narrative("Why does it go on by itself?", rows=3, called="why it goes on by itself")
    ended_on = Day("From when?", called="the day from which it goes on by itself", past=True)


class AffectedForm(Questions):
    """Somebody who may be affected. `find` as for starting enquiries."""

    adult = Reference(
        "Their reference, if there is a record of them",
        letters="A",
        required=False,
        called="their reference",
        help_text="For example, A1042. Find them first by name: “Find a person”, in the menu.",
    )
    described = Line(
        "Otherwise, who is it?",
        required=False,
        called="who it is",
        help_text="For example: the woman in the room by the stairs; a man who moved to Leeds in March.",
    )
    funder = OneOf("Who pays for their place?", choices=Funder, required=False, called="who pays")
    checked = Narrative("What was looked at about them?", required=False, rows=3, called="what was looked at")

    def __init__(self, *args, find: Callable = nobody, **kwargs):
        self.find = find
        super().__init__(*args, **kwargs)

    def clean_adult(self):
        number = self.cleaned_data["adult"]
        found = self.find({number}).get(number) if number else None
        if number and found is None:
            self.add_error("adult", UNKNOWN)
        return found

    def clean(self):
        answers = super().clean()
        answers["funder"] = answers.get("funder") or None
        if not answers.get("adult") and not answers.get("described") and not self.errors:
            self.add_error("described", "Enter a reference, or who it is")
        return answers


class LookForm(AffectedForm):
    """What came of looking. `reached(letters, number)` gives an enquiry or a concern within reach, or None."""

    reveals = {"result": {"own-enquiry": ("enquiry",), "concern": ("concern",), "not-affected": ("reason",)}}
    result = OneOf("What came of it?", choices=Result, missing="Select what came of it")
    enquiry = Reference("Their enquiry", letters="E", called="their enquiry", help_text="For example, E1042.")
    concern = Reference("The concern", letters="C", called="the concern", help_text="For example, C1042.")
    reason = Narrative("Why are they not affected?", rows=3, called="why they are not affected")

    def __init__(self, *args, reached: Callable = lambda letters, number: None, **kwargs):
        self.reached = reached
        super().__init__(*args, **kwargs)

    def clean(self):
        answers = super().clean()
        for name, letters in (("enquiry", "E"), ("concern", "C")):
            number = answers.get(name)
            answers[name] = self.reached(letters, number) if number else None
            if number and answers[name] is None:
                self.add_error(name, f"There is none with this reference that you may open: {letters}{number}")
        answers["reason"] = answers.get("reason") or ""
        return answers
