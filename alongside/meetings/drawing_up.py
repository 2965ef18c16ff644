"""Minutes drawn up: full, for one agency, or for the adult in plain words. Plain data, for any document to draw.

What was said without the adult, or for one agency only, is left out here and nowhere else, so that no document can show
what it should not.
"""

import json
from collections.abc import Iterable
from hashlib import sha256

from django.utils.formats import date_format

from .codes import Attended, Audience, LineKind, Version
from .models import AgendaItem, Meeting, MinuteLine

TITLES = {
    Version.FULL: "Minutes",
    Version.AGENCY: "Minutes for {agency}",
    Version.ADULT: "Your meeting",
}
PLAIN = {
    LineKind.SAID: "said",
    LineKind.WANTED: "wants",
    LineKind.AGREED: "We agreed",
    LineKind.ACTION: "will do this",
    LineKind.QUESTION: "asked",
    LineKind.ANSWER: "answered",
    LineKind.DISAGREEMENT: "did not agree",
    LineKind.DECISION: "It was decided",
}
"""What each kind of line is called for the adult."""


def drawn_up(meeting: Meeting, version: str, agency: str = "") -> dict:
    """Everything that one version of the minutes says, as text, lists and dicts. A fixed number of queries."""
    people = list(meeting.invitations.in_order())
    items = list(meeting.items.standing())
    lines = lines_for(meeting, version, agency)
    return {
        "title": TITLES[Version(version)].format(agency=agency),
        "version": str(version),
        "agency": agency,
        "for_adult": version == Version.ADULT,
        "reference": meeting.reference,
        "adult": meeting.enquiry.adult.name,
        "called": meeting.enquiry.adult.called,
        "kind": meeting.get_kind_display(),
        "when": day(meeting.when),
        "time": f"{meeting.started_at:%H:%M}" if meeting.started_at else "",
        "lasted": meeting.lasted,
        "where": meeting.where,
        "chair": meeting.chair,
        "people": [person_of(person) for person in people if person.invited or person.attended],
        "own_words": own_words(meeting),
        "outcomes": outcomes_of(lines),
        "items": [item for item in items_of(items, lines, version) if item["lines"]],
        "actions": actions_of(lines, agency),
        "questions": questions_of(lines),
        "apart": apart_of(items, version),
        "next": [line.words for line in lines if line.kind == LineKind.DECISION],
    }


def digest_of(drawn: dict) -> str:
    """The SHA-256 of what was drawn up, by which a document that was given to somebody can be told again."""
    return sha256(json.dumps(drawn, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def lines_for(meeting: Meeting, version: str, agency: str) -> list[MinuteLine]:
    """The lines that stand, and that this version may hold.

    Of an item held without the adult, also what was typed before that was decided stays with those who were there.
    """
    apart = set() if version == Version.FULL else set(meeting.items.without_the_adult().values_list("pk", flat=True))
    return [
        line
        for line in meeting.lines.standing().with_what_they_became()
        if may_hold(version, agency, line) and (line.item_id not in apart or line.audience == Audience.AGENCY)
    ]


def may_hold(version: str, agency: str, line: MinuteLine) -> bool:
    """Whether a version of the minutes may hold a line."""
    if version == Version.FULL or line.audience == Audience.EVERYONE:
        return True
    return version == Version.AGENCY and line.audience == Audience.AGENCY and line.agency == agency


def day(value) -> str:
    return date_format(value) if value else ""


def person_of(person) -> dict:
    """Somebody on the list: who they are there, and how they took part."""
    attended = Attended(person.attended).label if person.attended else ""
    return {"name": person.called, "part": person.get_part_display(), "agency": person.agency, "attended": attended}


def own_words(meeting: Meeting) -> list[dict]:
    """The adult's own report, which stands first: their words, and what they drew or recorded."""
    reports = meeting.own_reports.select_related("statement", "paper").order_by("pk")
    return [
        {
            "words": report.statement.words if report.statement else "",
            "whose": report.statement.whose if report.statement else "",
            "paper": report.paper.title if report.paper else "",
            "paper_url": report.paper.get_absolute_url() if report.paper else "",
        }
        for report in reports
    ]


def outcomes_of(lines: Iterable[MinuteLine]) -> list[dict]:
    """Each wish of which something was said, in the adult's words, with what was agreed about it."""
    found: dict[int, dict] = {}
    for line in lines:
        wish = line.outcome or (line.agreement.outcome if line.agreement else None)
        if wish is None:
            continue
        entry = found.setdefault(wish.pk, {"words": wish.words, "whose": wish.whose, "agreed": []})
        if line.agreement:
            gap = line.agreement.get_gap_reason_display() if line.agreement.gap_reason else ""
            entry["agreed"].append({"words": line.agreement.words, "gap": gap})
    return list(found.values())


def items_of(items: list[AgendaItem], lines: list[MinuteLine], version: str) -> list[dict]:
    """Item by item, then what was said at none. To the adult no item is named that was held without them."""
    shown = [item for item in items if version != Version.ADULT or not item.is_apart]
    known = {item.pk for item in shown}
    by_item = [(str(item), item.is_apart, [line for line in lines if line.item_id == item.pk]) for item in shown]
    by_item.append(("Also said", False, [line for line in lines if line.item_id not in known]))
    return [
        {"title": title, "apart": apart, "lines": [line_of(line) for line in at_item]}
        for title, apart, at_item in by_item
    ]


def line_of(line: MinuteLine) -> dict:
    return {
        "kind": line.get_kind_display(),
        "plain": PLAIN[LineKind(line.kind)],
        "who": line.who,
        "words": line.words,
        "own_words": line.statement_id is not None or line.outcome_id is not None,
        "due": day(line.due_on),
        "corrected": line.corrects_id is not None,
        "audience": line.get_audience_display() if line.audience != Audience.EVERYONE else "",
    }


def actions_of(lines: Iterable[MinuteLine], agency: str) -> list[dict]:
    """Actions by owner; those of the agency that reads come first."""
    owners: dict[str, dict] = {}
    for line in lines:
        if line.action is None:
            continue
        theirs = line.invitation.agency if line.invitation else ""
        name = line.who or line.action.get_owner_kind_display()
        entry = owners.setdefault(name, {"owner": name, "yours": bool(agency) and theirs == agency, "actions": []})
        entry["actions"].append({"what": line.action.what, "due": day(line.action.due_on)})
    return sorted(owners.values(), key=lambda entry: not entry["yours"])


def questions_of(lines: list[MinuteLine]) -> list[dict]:
    """What was asked, what was answered, and who will answer what is still open (B13)."""
    return [
        {
            "question": line.words,
            "who": line.who,
            "answers": [answer.words for answer in lines if answer.answers_id in {line.pk, line.corrects_id} - {None}],
            "from": line.answer_from,
            "by": day(line.due_on),
        }
        for line in lines
        if line.kind == LineKind.QUESTION
    ]


def apart_of(items: Iterable[AgendaItem], version: str) -> list[dict]:
    """The parts held without the adult. The adult learns that there was one and why, never what it was about."""
    parts = [item.apart for item in items if item.is_apart]
    if version == Version.AGENCY:
        return []
    return [
        {
            "item": str(part.item) if version == Version.FULL else "",
            "why": part.why if version == Version.FULL or not part.withheld else "",
            "kept_back": part.kept_back,
            "decided_by": part.decided_by,
            "told": part.told,
        }
        for part in parts
    ]
