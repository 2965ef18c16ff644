"""What services do not give people, for commissioners (N7): by service and kind, no words and no small numbers.

Fewer than five are not shown, and what is shown is to the nearest five, so that no count that is left out can be had by
subtraction. In the order of the alphabet: who is told of most may be who listens most, and nobody is ranked.
Read by the rule of measures/deficits.py.
"""

from collections.abc import Iterable

from alongside.measures.deficits import by_service_and_kind
from alongside.measures.measure import Period
from alongside.measures.small_numbers import FEWEST, about
from alongside.organisations.models import Organisation, Service
from alongside.published.run import rows

from .codes import Deficit


def report(period: Period) -> dict:
    """Everything on the page. Three queries: the counts, and the names of services and organisations."""
    found = rows(by_service_and_kind(period))
    by_place: dict[tuple, list[dict]] = {}
    for row in found:
        by_place.setdefault((row["organisation_id"], row["service_id"]), []).append(row)
    places = [place for place, told in by_place.items() if total(told) >= FEWEST]
    names = names_of(places)
    shown = [part_of(names[place[1] or place[0]], place, by_place[place]) for place in places]
    return {
        "services": sorted(shown, key=lambda part: part["name"]),
        "total": about(total(found)),
        "by_people": about(sum(int(row["by_people"]) for row in found)),
        "fewest": FEWEST,
        "some_left_out": len(places) < len(by_place),
    }


def total(told: Iterable[dict]) -> int:
    return sum(int(row["told"]) for row in told)


def part_of(name: str, place: tuple, told: list[dict]) -> dict:
    """One service: the kinds that were told five times or more, by name, and whether others are left out."""
    enough = [row for row in told if row["told"] >= FEWEST]
    return {
        "name": name if place[1] else f"{name}: everything that it runs",
        "total": about(total(told)),
        "kinds": sorted((Deficit(row["kind"]).label, about(int(row["told"]))) for row in enough),
        "some_left_out": len(enough) < len(told),
    }


def names_of(places: list[tuple]) -> dict[str, str]:
    """The names of services and organisations by the references under which they are published."""
    services = Service.objects.in_bulk([int(service[2:]) for _, service in places if service])
    whole = Organisation.objects.in_bulk([int(organisation[2:]) for organisation, service in places if not service])
    both: list[Organisation | Service] = [*services.values(), *whole.values()]
    return {row.reference: row.name for row in both}
