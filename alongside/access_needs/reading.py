"""Reading what each person needs, for its page."""

from dataclasses import dataclass, field

from .models import AccessNeed, NeedsAsked


@dataclass
class Somebody:
    """The adult, or somebody around them, with what they need."""

    name: str
    ask: tuple[str, int]
    """The page on which to ask them, and its number."""
    relationship: str = ""
    asked: NeedsAsked | None = None
    needs: list[AccessNeed] = field(default_factory=list)
    ended: list[AccessNeed] = field(default_factory=list)


def everybody(adult) -> list[Somebody]:
    """The adult first, then who is around them. Five queries, however many there are."""
    them: dict[int | None, Somebody] = {None: Somebody(adult.name, ("access_needs:ask", adult.pk))}
    for person in adult.significant_people.order_by("pk"):
        them[person.pk] = Somebody(person.name, ("access_needs:ask-person", person.pk), person.relationship)
    newest = adult.needs_asked.order_by("person_id", "-asked_on", "-pk").distinct("person_id")
    for asked in newest.select_related("event__by"):
        them[asked.person_id].asked = asked
    for need in adult.access_needs.in_order().prefetch_related("sharings", "occasions"):
        one = them[need.person_id]
        (one.ended if need.ended_on else one.needs).append(need)
    return list(them.values())


def standing_of(adult) -> list[AccessNeed]:
    """What stands for the adult and for everybody around them."""
    return list(adult.access_needs.standing().select_related("adult", "person").in_order())
