"""This room's line beside the page of a person: what they and those around them need, and when to ask again."""

from datetime import date

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Subquery
from django.utils.formats import date_format
from django.utils.timezone import localdate

from alongside.people.beside import Beside, listed

from .codes import Answer, named


def needs_and_asking(adult: OuterRef) -> ArraySubquery:
    """What stands, of the adult and of people around them; and what came of asking the adult last."""
    needs = apps.get_model("access_needs.AccessNeed").objects.standing().filter(adult=OuterRef("pk")).order_by("pk")
    asked = apps.get_model("access_needs.NeedsAsked").objects.filter(adult=OuterRef("pk"), person=None)
    newest = asked.order_by("-asked_on", "-pk")
    return listed(
        apps.get_model("people.Adult").objects.filter(pk=adult),
        needs=listed(needs, code="code", language="language", name="person__name"),
        answer=Subquery(newest.values("answer")[:1]),
        asked_on=Subquery(newest.values("asked_on")[:1]),
        review_on=Subquery(newest.values("review_on")[:1]),
    )


SAID = {
    Answer.NONE: "Asked on {}: none.",
    Answer.RATHER_NOT: "Asked on {}: they would rather not say.",
    Answer.COULD_NOT: "They could not be asked on {}.",
}


def what_helps(read: list[dict]) -> str:
    """ "Easy read; Interpreter for Polish. Irena: Large print. Ask again on 3 February 2027." """
    fact = read[0]
    whose: dict[str, list[str]] = {}
    for need in fact["needs"]:
        whose.setdefault(need["name"] or "", []).append(named(need["code"], need["language"]))
    said = [f"{name}{': ' if name else ''}{'; '.join(labels)}." for name, labels in sorted(whose.items())]
    if fact["answer"] in SAID:
        said.insert(0, SAID[fact["answer"]].format(date_format(date.fromisoformat(fact["asked_on"]))))
    if fact["review_on"]:
        due = date.fromisoformat(fact["review_on"])
        words = "It was time to ask again on" if due <= localdate() else "Ask again on"
        said.append(f"{words} {date_format(due)}.")
    return " ".join(said)


NEEDS = Beside(
    "access_needs", "What helps them read, hear and be understood", "access_needs:of", needs_and_asking, what_helps
)
