"""How advocacy is read: what was considered about an adult, who supports them, and which services there are."""

from django.db.models import F, Prefetch, Q
from django.utils.timezone import localdate

from alongside.people.known import known_about
from alongside.people.reaching import never_to, why_not_tell

from .models.advocacy import Advocacy, AdvocacyConsideration, AdvocacyService, AdvocacyStep


def considered_about(adult):
    """Every consideration about an adult, newest first, with what was said. One query."""
    related = ("enquiry", "concern", "said", "individual_person", "event__by")
    return AdvocacyConsideration.objects.filter(adult=adult).select_related(*related).order_by("-considered_on", "-pk")


def unfit_to_support(adult, person=None, name: str = "") -> str:
    """Why somebody may not support the adult: nothing may reach them, or speaks for telling them; empty if they may."""
    if person is not None and (why := never_to(known_about(adult), person)):
        return why
    return why_not_tell(adult=adult, name=name) if name.strip() else ""


def need_behind(adult, enquiry) -> AdvocacyConsideration | None:
    """Where the need for support arose: what was considered last in this enquiry, else before any enquiry."""
    about = Q(enquiry=None) if enquiry is None else Q(enquiry=enquiry) | Q(enquiry=None)
    found = AdvocacyConsideration.objects.filter(about, adult=adult)
    return found.order_by(F("enquiry").asc(nulls_last=True), "-pk").first()


def supporters_of(adult):
    """Everybody who supports the adult, or did, or is looked for, newest first, each with its steps. Two queries."""
    steps = Prefetch("steps", AdvocacyStep.objects.select_related("event__by").order_by("pk"))
    rows = Advocacy.objects.filter(adult=adult).select_related("service", "person", "enquiry", "adult")
    return rows.prefetch_related(steps).order_by("-pk")


def services_in_use(*, also: int | None = None):
    """Services whose contract has not ended, by name; `also` one that is chosen already, whatever its contract."""
    running = Q(contract_to__isnull=True) | Q(contract_to__gte=localdate())
    return AdvocacyService.objects.filter(running | Q(pk=also)).order_by("name", "pk")


def every_service():
    """Every service, those of a running contract first, by name."""
    return AdvocacyService.objects.order_by("-contract_to", "name", "pk")
