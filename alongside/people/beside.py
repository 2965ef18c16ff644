"""One line from each room beside a person's page: read with the person, their enquiry or concern, in the same query.

Each room keeps its lines in its `beside.py` (this one in `lines.py`); settings.BESIDE says which stand on the pages,
and in what order, so that the pages know no room by name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject
from django.urls import reverse
from django.utils.module_loading import import_string


@dataclass(frozen=True)
class Beside:
    """One room's line.

    `page`: the name of its page, which takes the number of the adult or, with `of_enquiry`, of the enquiry, or, with
    `of_concern`, of the concern: such a line stands on the page of a concern and on no other. `facts` takes the outer
    query's reference to that number and gives what to read; `says` turns what was read into a sentence or two for
    people ("" where there is nothing to say). `key` is its name within the query.
    """

    key: str
    title: str
    page: str
    facts: Callable[[OuterRef], ArraySubquery]
    says: Callable[[list[dict]], str]
    of_enquiry: bool = False
    of_concern: bool = False
    on_enquiry: bool = True
    """Whether it stands on an enquiry's page too; on the adult's page every line about the adult does."""
    only_where_said: bool = False
    """Whether nothing at all is shown where it has nothing to say, not even that nothing is recorded."""

    @property
    def name(self) -> str:
        return f"beside_{self.key}"

    @property
    def of_the_adult(self) -> bool:
        return not self.of_enquiry and not self.of_concern


@lru_cache(maxsize=1)
def every_line() -> tuple[Beside, ...]:
    """Every room's line, in the order of the page."""
    return tuple(import_string(path) for path in settings.BESIDE)


def listed(rows: QuerySet, **fields: Any) -> ArraySubquery:
    """These rows, each as a JSON object of these fields: what `facts` gives."""
    return ArraySubquery(rows.values(fact=JSONObject(**fields)))


def beside_adult() -> dict[str, ArraySubquery]:
    """Annotations for an adult: what stands beside their page."""
    return {line.name: line.facts(OuterRef("pk")) for line in every_line() if line.of_the_adult}


def beside_enquiry() -> dict[str, ArraySubquery]:
    """Annotations for an enquiry: what stands beside its page, about the enquiry and about its adult."""
    return {
        line.name: line.facts(OuterRef("pk" if line.of_enquiry else "adult_id"))
        for line in every_line()
        if line.on_enquiry and not line.of_concern
    }


def beside_concern() -> dict[str, ArraySubquery]:
    """Annotations for a concern: what stands beside its page, about the concern itself."""
    return {line.name: line.facts(OuterRef("pk")) for line in every_line() if line.of_concern}


def lines_beside(
    record: Any, *, adult: int, enquiry: int | None = None, concern: int | None = None
) -> dict[str, list[dict]]:
    """For the page: each line of a record that was read with its annotations, as its title, sentence and address.

    `beside` are all of them, `not_begun` those that have nothing to say yet.
    """
    lines = [
        {
            "title": line.title,
            "text": line.says(getattr(record, line.name)),
            "url": reverse(line.page, args=[enquiry if line.of_enquiry else concern if line.of_concern else adult]),
            "to_begin": not line.only_where_said,
        }
        for line in every_line()
        if hasattr(record, line.name)
    ]
    return {"beside": lines, "not_begun": [line for line in lines if not line["text"] and line["to_begin"]]}
