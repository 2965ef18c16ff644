"""This room's line beside a person's page."""

from alongside.people.beside import Beside, listed

from .models import InformationGiven


def facts(adult):
    return listed(
        InformationGiven.objects.filter(adult=adult).order_by("-given_on", "-pk"),
        title="item__title",
        entry="entry__name",
        other="other",
        understood="understood",
    )


def says(given: list[dict]) -> str:
    """The last thing that they were given, and how many in all."""
    if not given:
        return ""
    last = given[0]["title"] or given[0]["entry"] or given[0]["other"]
    more = f", and {len(given) - 1} before it" if len(given) > 1 else ""
    return f"Last given: “{last}”{more}."


TOLD = Beside(key="information", title="What they were told", page="information:of-adult", facts=facts, says=says)
