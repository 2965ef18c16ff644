"""The organisations and services of the invented council, two of which turned out to be one. None of them exists."""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from alongside.organisations.actions import add_organisation, add_service, merge
from alongside.organisations.codes import Agency, ServiceKind
from alongside.organisations.models import Organisation

WORDS = Path(__file__).parent / "words" / "providers.txt"
AT_HOME = (ServiceKind.HOME_CARE, ServiceKind.EXTRA_CARE, ServiceKind.SUPPORTED_LIVING)
FITS = {
    "care-home-nursing": (ServiceKind.NURSING_HOME,),
    "care-home-residential": (ServiceKind.CARE_HOME,),
    "own-home": AT_HOME,
    "hospital-acute": (ServiceKind.HOSPITAL,),
    "community-service": (ServiceKind.DAY_SERVICE,),
}


@dataclass
class Providers:
    """Ids: of the agencies by kind, of the services by kind, and of whoever runs a service."""

    agencies: dict[str, list[int]] = field(default_factory=dict)
    services: dict[str, list[int]] = field(default_factory=dict)
    run_by: dict[int, int] = field(default_factory=dict)

    def service_at(self, location: str | None, rng: Random) -> int | None:
        """A service of a kind that is found at such a place."""
        kinds = FITS.get(location or "", AT_HOME)
        fitting = [pk for kind in kinds for pk in self.services.get(kind, [])]
        return rng.choice(fitting) if fitting else None


def found(*, by) -> Providers:
    """Put them into the directory, and merge the one that was recorded twice."""
    known, named, runs = Providers(), {}, None
    for line in WORDS.read_text(encoding="utf-8").splitlines()[1:]:
        parts = [part.strip() for part in line.removeprefix("- ").split("|")]
        if not line.startswith("- "):
            runs = add_organisation(by=by, name=parts[0], kind=Agency(parts[1]), contact=parts[2])
            named[runs.name] = runs
            known.agencies.setdefault(runs.kind, []).append(runs.pk)
            continue
        name, kind, number, area = parts
        service = add_service(by=by, organisation=runs, name=name, kind=kind, location_id=number, area=area)
        known.services.setdefault(kind, []).append(service.pk)
        known.run_by[service.pk] = service.organisation_id
    twice: Organisation = named["Hartside Care Limited"]
    merge(by=by, gone=twice, into=named["Hartside Care"], why="One company: the regulator’s register has one provider.")
    return known
