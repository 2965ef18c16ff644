"""This room's line beside the page of a person: words of theirs that may be read outside the record."""

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from alongside.people.beside import Beside, listed


def versions(adult: OuterRef) -> ArraySubquery:
    """Each version, and where it stands."""
    rows = apps.get_model("quality.WordsForRelease").objects.filter(adult=adult)
    return listed(rows, released="decision__released", gone="withdrawal__pk")


def how_many(facts: list[dict]) -> str:
    """ "1 of theirs may be read. 1 waits for a second person." """
    standing = [fact["released"] for fact in facts if fact["gone"] is None]
    released, waiting = standing.count(True), standing.count(None)
    said = [f"{released} of theirs may be read."] if released else []
    if waiting:
        said.append(f"{waiting} {'waits' if waiting == 1 else 'wait'} for a second person.")
    return " ".join(said)


OUTSIDE = Beside(
    "words_outside", "Words read outside the record", "quality:words", versions, how_many, on_enquiry=False
)
