"""The whole of one record in one query, and its story: what was told, said, weighed, decided and done, newest first."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import F, OuterRef, QuerySet
from django.urls import reverse

from alongside.history.models import Event
from alongside.people.beside import listed

from .codes import Ground, Heard, LinkKind, Outcome, RoleKind
from .models import (
    Destruction,
    DestructionAsked,
    Disclosure,
    DisclosureDecision,
    EmployerAssurance,
    Keeper,
    LinkHeldApart,
    PositionAccount,
    PositionClosing,
    PositionCorrection,
    PositionLink,
    PositionOfTrust,
    PositionReview,
    PositionRisk,
    PositionRole,
    Representation,
    RetentionReview,
    SubjectTold,
)

MOST_LINES = 500
ROLE_SAYS = ("what_they_do", "organisation__name", "organisation_name")

# Each part of a record: its rows, and which of their fields the page shows.
PARTS: dict[str, tuple[Any, tuple[str, ...]]] = {
    "accounts": (PositionAccount, ("told_on", "told_by", "words")),
    "corrections": (PositionCorrection, ("changed", "why")),
    "links": (PositionLink, ("kind", "reference", "told_on", "note")),
    "told": (SubjectTold, ("told", "on", "how", "may_respond", "why_not")),
    "said": (Representation, ("words", "given_on", "how", "supported_by")),
    "risks": (PositionRisk, ("weighed_on", "who", "how_likely", "steps")),
    "decisions": (
        DisclosureDecision,
        (
            *("disclose", "decided_on", "decided_by", "what", "to_whom", "power"),
            *("necessity", "proportionality", "heard", "heard_words"),
        ),
    ),
    "made": (Disclosure, ("decision_id", "made_on", "how", "to_whom")),
    "assurances": (EmployerAssurance, ("received_on", "given_by", "words", "enough", "still_needed")),
    "reviews": (PositionReview, ("reviewed_on", "found", "next_on")),
    "closings": (PositionClosing, ("closed_on", "outcome", "why", "subject_told")),
    "kept_longer": (RetentionReview, ("keep_until", "why")),
    "roles": (PositionRole, ("kind", "what_they_do", "organisation__name", "organisation_name", "ended_on")),
}


def with_everything(positions: QuerySet) -> QuerySet:
    """With every part of each record, read in the same query: lists of plain facts, oldest first."""
    mine = {"position": OuterRef("pk")}
    parts = {
        f"its_{name}": listed(
            model.objects.filter(**mine).order_by("pk"),
            id="pk",
            at="event__at",
            by="event__by__name",
            **{one: F(one) for one in fields},
        )
        for name, (model, fields) in PARTS.items()
    }
    keepers = Keeper.objects.filter(**mine, ended=False).order_by("user__name")
    pointers = LinkHeldApart.objects.filter(**mine, ended=False).order_by("pk")
    asked = DestructionAsked.objects.filter(**mine).order_by("pk")
    gone = Destruction.objects.filter(**mine)
    return positions.annotate(
        **parts,
        its_keepers=listed(keepers, id="pk", user="user_id", name="user__name", open="user__is_active"),
        its_pointers=listed(pointers, id="pk", enquiry="enquiry_id", ask_whom="ask_whom"),
        its_asked=listed(asked, id="pk", ground="ground", at="event__at", by="event__by__name", user="event__by_id"),
        its_destruction=listed(gone, by="event__by__name", asked="asked__event__by__name", ground="asked__ground"),
    )


@dataclass
class Told:
    """One line of the story. `words` are somebody's own; `parts` pairs of a heading and what is written under it."""

    day: date
    title: str
    by: str
    parts: list[tuple[str, str]] = field(default_factory=list)
    words: str = ""
    whose: str = ""
    decision: int | None = None  # the decision to tell somebody, where it may be recorded that they were told


def day_of(fact: dict, name: str) -> date:
    return date.fromisoformat(fact[name][:10])


def part(heading: str, text: str | None) -> list[tuple[str, str]]:
    return [(heading, text)] if text else []


def told(fact: dict) -> Told:
    if not fact["told"]:
        return Told(day_of(fact, "on"), "Not told, or not yet", fact["by"], part("Why", fact["why_not"]))
    heard = {True: "They know that they will be heard", False: "Not told that they will be heard"}
    return Told(
        day_of(fact, "on"),
        "They were told that this is looked into",
        fact["by"],
        part("How", fact["how"]) + part("Their right to be heard", heard.get(fact["may_respond"])),
    )


def said(fact: dict) -> Told:
    parts = part("How", fact["how"]) + part("Supported by", fact["supported_by"])
    day = day_of(fact, "given_on")
    return Told(day, "What they say to it", fact["by"], parts, fact["words"], "In their own words")


def risk(fact: dict) -> Told:
    parts = [*part("Who could be harmed", fact["who"]), *part("How, and how likely", fact["how_likely"])]
    return Told(day_of(fact, "weighed_on"), "Risk weighed", fact["by"], parts + part("Done at once", fact["steps"]))


def decision(fact: dict) -> Told:
    verb = "Decided to tell" if fact["disclose"] else "Decided not to tell"
    return Told(
        day_of(fact, "decided_on"),
        f"{verb} {fact['to_whom']}",
        fact["by"],
        [
            *part("What exactly", fact["what"]),
            *part("By which power", fact["power"]),
            *part("Why it is necessary, or not", fact["necessity"]),
            *part("Why it is proportionate, or not", fact["proportionality"]),
            (Heard(fact["heard"]).label, fact["heard_words"]),
            *part("Decided by", fact["decided_by"]),
        ],
        decision=fact["id"] if fact["disclose"] else None,
    )


def made(fact: dict) -> Told:
    return Told(day_of(fact, "made_on"), f"{fact['to_whom']} was told", fact["by"], part("How", fact["how"]))


def assurance(fact: dict) -> Told:
    enough = {True: "Enough", False: "Not enough yet"}.get(fact["enough"])
    parts = [("What they did", fact["words"]), *part("Is it enough", enough)]
    title = f"Assurance of {fact['given_by']}"
    return Told(day_of(fact, "received_on"), title, fact["by"], parts + part("Still needed", fact["still_needed"]))


def review(fact: dict) -> Told:
    return Told(day_of(fact, "reviewed_on"), "Looked at again", fact["by"], part("Found", fact["found"]))


def link(fact: dict) -> Told:
    parts = part("Reference", fact["reference"]) + part("Note", fact["note"])
    return Told(day_of(fact, "told_on"), LinkKind(fact["kind"]).label, fact["by"], parts)


def closing(fact: dict) -> Told:
    informed = {True: "They were told how it ended", False: "They were not told how it ended"}
    parts = [*part("Why", fact["why"]), *part("Told", informed.get(fact["subject_told"]))]
    return Told(day_of(fact, "closed_on"), f"Closed: {Outcome(fact['outcome']).label}", fact["by"], parts)


def kept_longer(fact: dict) -> Told:
    title = f"To be kept until {day_of(fact, 'keep_until'):%-d %B %Y}"
    return Told(day_of(fact, "at"), title, fact["by"], part("Why", fact["why"]))


def correction(fact: dict) -> Told:
    parts = [(name.replace("_", " ").capitalize(), f"It said: {was}") for name, (was, _) in fact["changed"].items()]
    return Told(day_of(fact, "at"), "Put right", fact["by"], parts + part("Why", fact["why"]))


TELLS = {
    "told": told,
    "said": said,
    "risks": risk,
    "decisions": decision,
    "made": made,
    "assurances": assurance,
    "reviews": review,
    "links": link,
    "closings": closing,
    "kept_longer": kept_longer,
    "corrections": correction,
}


def story_of(position: PositionOfTrust) -> list[Told]:
    """What was done, newest first. `position` was read by `with_everything`."""
    lines = [(tell(fact), fact["at"]) for name, tell in TELLS.items() for fact in getattr(position, f"its_{name}")]
    return [line for line, _ in sorted(lines, key=lambda pair: (pair[0].day, pair[1]), reverse=True)]


def roles_of(position: PositionOfTrust) -> list[dict]:
    """The roles they hold or held, for people."""
    return [
        {
            "id": fact["id"],
            "text": ", ".join(part for part in (fact[name] for name in ROLE_SAYS) if part),
            "kind": RoleKind(fact["kind"]).label,
            "ended_on": fact["ended_on"] and day_of(fact, "ended_on"),
        }
        for fact in position.its_roles
    ]


def still_to_do(position: PositionOfTrust, today: date) -> list[dict]:
    """What guidance asks for and nothing says yet: a sentence, and the address at which it is put right."""
    if position.closed_on:
        return []
    wanting = [
        ("told", "Say whether they were told, or why not", not position.its_told),
        ("risk", "Weigh who could be harmed, and what is done at once", not position.its_risks),
        ("heard", "Hear what they say to it", any(one["told"] for one in position.its_told) and not position.its_said),
        ("decide", "Decide whether somebody must be told", not position.its_decisions),
    ]
    done = {fact["decision_id"] for fact in position.its_made}
    waits = [fact["to_whom"] for fact in position.its_decisions if fact["disclose"] and fact["id"] not in done]
    wanting += [("", f"Record that {whom} was told, beside the decision", True) for whom in waits]
    unanswered = bool(done) and not position.its_assurances
    wanting.append(("assurance", "Ask what the employer or organisation has done", unanswered))
    again = [day_of(fact, "next_on") for fact in position.its_reviews[-1:] if fact["next_on"]]
    wanting.append(("review", "Look at it again: the day for that has come", bool(again) and again[0] <= today))
    return [
        {"text": text, "url": reverse(f"positions_of_trust:{page}", args=[position.pk]) if page else ""}
        for page, text, missing in wanting
        if missing
    ]


def lines_about(position: PositionOfTrust) -> list[Event]:
    """The newest lines of history about a record."""
    return list(Event.objects.about_row(position)[:MOST_LINES])


def destruction_of(position: PositionOfTrust, user) -> dict:
    """How far destroying it has come: who asked and why, and whether this person is the one who could agree."""
    asked: dict | None = position.its_asked[-1] if position.its_asked else None
    gone: dict | None = position.its_destruction[0] if position.its_destruction else None
    return {
        "asked": asked and {**asked, "ground": Ground(asked["ground"]).label, "day": day_of(asked, "at")},
        "may_agree": asked is not None and asked["user"] != user.pk,
        "gone": gone and {**gone, "ground": Ground(gone["ground"]).label},
    }
