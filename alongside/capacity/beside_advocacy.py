"""What stands beside a person's page about who supports them: read in the page's own query."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Subquery
from django.db.models.functions import JSONObject

from alongside.people.beside import Beside, listed
from alongside.people.models import Adult

from .codes.advocacy import Result, Step, Support
from .models.advocacy import Advocacy, AdvocacyConsideration, AdvocacyStep


def told(*steps: Step) -> Exists:
    """Whether one of these steps was told of an arrangement."""
    return Exists(AdvocacyStep.objects.filter(advocacy=OuterRef("pk"), step__in=steps))


def facts(adult: OuterRef) -> ArraySubquery:
    """The newest answer to the section 68 test, and everybody who supports the adult now or is looked for."""
    newest = AdvocacyConsideration.objects.filter(adult=OuterRef("pk")).order_by("-considered_on", "-pk")
    going_on = Advocacy.objects.filter(~told(Step.ENDED), adult=OuterRef("pk")).order_by("-pk")
    supporters = going_on.values(
        one=JSONObject(
            kind="kind",
            name="name",
            person="person__name",
            service="service__name",
            there=told(Step.CONTACT, Step.MEETING),
        )
    )
    return listed(
        Adult.objects.filter(pk=adult),
        result=Subquery(newest.values("result")[:1]),
        supporters=ArraySubquery(supporters),
    )


def says(found: list[dict]) -> str:
    """For people: who supports them, who is being looked for, or else what the test came to."""
    known = found[0] if found else {"result": None, "supporters": []}
    sentences = [supporter(one) for one in known["supporters"]]
    if not sentences and known["result"]:
        sentences = [f"{Result(known['result']).label}."]
    return " ".join(sentences)


def supporter(one: dict) -> str:
    kind, name = Support(one["kind"]).label, one["person"] or one["name"] or one["service"]
    named = f"{kind}, {name}" if name else kind
    return f"{named}." if one["there"] else f"Waiting for: {named}."


WHO_SUPPORTS = Beside(key="advocacy", title="Who supports them", page="capacity:advocacy", facts=facts, says=says)
