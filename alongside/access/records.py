"""The only door to a record: fetch through these functions or not at all.

Each returns the record if the person may reach it, remembers the look, and otherwise raises Http404, which is also the
answer for a record that does not exist, so that nobody learns which it was.
"""

from functools import partial, reduce
from typing import Any

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL
from django.http import Http404, HttpRequest

from alongside.history.recording import note

from .roles import Permission

ENTITLED = """
    EXISTS (SELECT 1 FROM access_entitlement e WHERE e.adult_id = a.id AND e.user_id = %(user)s AND NOT e.ended)
"""
OF_MY_TEAMS = """
    EXISTS (SELECT 1 FROM concerns_concern c JOIN access_user_teams t ON t.team_id = c.team_id
            WHERE c.adult_id = a.id AND t.user_id = %(user)s)
    OR EXISTS (SELECT 1 FROM enquiries_enquiry q JOIN access_user_teams t ON t.team_id = q.team_id
               WHERE q.adult_id = a.id AND t.user_id = %(user)s)
"""


def reach(user) -> RawSQL:
    """The ids of the adults whose records this person may open.

    A restricted record is for those named on it and nobody else. Otherwise a record is for the teams that hold a
    concern or an enquiry about the adult, and for roles that may read every team. Written as SQL because it stands in
    every page's first query, and putting it together anew each time cost more than running it.
    """
    if not user.may(Permission.READ):
        return RawSQL("SELECT NULL::bigint WHERE false", [])
    theirs = "true" if user.may(Permission.READ_EVERY_TEAM) else OF_MY_TEAMS
    rule = f"SELECT a.id FROM people_adult a WHERE (NOT a.restricted AND ({theirs})) OR (a.restricted AND {ENTITLED})"  # noqa: S608
    return RawSQL(rule.replace("%(user)s", "%s"), [user.pk] * rule.count("%(user)s"))  # noqa: S611 (values are bound)


def adults_in_reach(user) -> Q:
    """Which adults' records this person may open: a condition on people.Adult."""
    return Q(pk__in=reach(user))


def adults_that_may_be_named(user, at: str = "") -> Q:
    """Which adults a search may name to this person, so that nobody is recorded twice: all but restricted ones.

    A condition on people.Adult, or on what belongs to an adult: `at="adult__"`.
    """
    theirs = model("access.Entitlement").objects.filter(adult=OuterRef(f"{at}pk"), user=user, ended=False)
    return Q(**{f"{at}restricted": False}) | Q(Exists(theirs))


def adult_for(request: HttpRequest, number: int, *, with_beside: bool = False) -> Any:
    """The adult with this number, if within reach; `with_beside` reads each room's line in the same query."""
    adults = model("people.Adult").objects.filter(adults_in_reach(request.user), pk=number)
    adult = first(adults.with_beside() if with_beside else adults)
    return looked(request, adult, adult)


def named_adult_for(request: HttpRequest, number: int) -> Any:
    """An adult that this person may name but perhaps not read: enough to record a new concern about them."""
    return first(model("people.Adult").objects.filter(adults_that_may_be_named(request.user), pk=number))


def concern_for(request: HttpRequest, number: int, *, with_beside: bool = False) -> Any:
    """The concern with this number, with its adult, if within reach; `with_beside` reads each room's line with it."""
    concerns = model("concerns.Concern").objects.select_related("adult", "team")
    return of_an_adult(request, concerns.with_beside() if with_beside else concerns, number)


def enquiry_for(request: HttpRequest, number: int, *, with_facts: bool = False) -> Any:
    """The enquiry with this number, with its adult, team and lead, if within reach.

    `with_facts` reads what stands beside the story on its page in the same query.
    """
    enquiries = model("enquiries.Enquiry").objects.select_related("adult", "team", "lead")
    return of_an_adult(request, enquiries.with_facts() if with_facts else enquiries, number)


def outcome_for(request: HttpRequest, number: int) -> Any:
    """The desired outcome with this number, with its enquiry and adult, if within reach."""
    outcomes = model("voice.DesiredOutcome").objects.select_related("enquiry__adult", "enquiry__team", "enquiry__lead")
    outcome = first(outcomes.filter(pk=number, enquiry__adult__in=reach(request.user)))
    return looked(request, outcome, outcome.enquiry.adult)


def statement_for(request: HttpRequest, number: int) -> Any:
    """The statement with this number, with its adult, if within reach."""
    return of_an_adult(request, model("voice.Statement").objects.select_related("adult"), number)


def record_for(request: HttpRequest, label: str, number: int, *related: str, to_adult: str = "adult") -> Any:
    """Any other row of a record, if within reach: `record_for(request, "plans.Plan", 7, to_adult="enquiry__adult")`.

    `related` are read with it; `to_adult` is the way from the row to the adult.
    """
    rows = model(label).objects.select_related(to_adult, *related)
    row = first(rows.filter(pk=number, **{f"{to_adult}__in": reach(request.user)}))
    return looked(request, row, reduce(getattr, to_adult.split("__"), row))


def of_an_adult(request: HttpRequest, rows: QuerySet, number: int) -> Any:
    """One row that belongs to an adult whose record is within reach."""
    row = first(rows.filter(pk=number, adult__in=reach(request.user)))
    return looked(request, row, row.adult)


def looked(request: Any, row: Any, adult: Any) -> Any:
    """Remember that a page of this record was opened. If the look cannot be written, the page is not shown.

    Whose record it is stays with the request, for what every page about them shows (access_needs.flag).

    What is sent to a page is remembered as what it changed; if it changed nothing and the page is shown again, that is
    a look too, which `ask` remembers.
    """
    request.about_adult = adult
    if request.method in {"GET", "HEAD"}:
        note("looked", by=request.user, adult=adult, about=row)
    else:
        request.when_shown_again = partial(note, "looked", by=request.user, adult=adult, about=row)
    return row


def references_kept_back(user) -> list[str]:
    """References of restricted adults whom this person may not know of: left out of any list of rows."""
    hidden = model("people.Adult").objects.exclude(adults_that_may_be_named(user))
    return sorted(f"A{pk}" for pk in hidden.values_list("pk", flat=True))


def references_in_reach(user, references: list[str]) -> set[str]:
    """Those of these adults' references (A1042 …) whose records this person may open. One query."""
    numbers = [int(reference[1:]) for reference in references]
    reachable = model("people.Adult").objects.filter(adults_in_reach(user), pk__in=numbers)
    return {f"A{pk}" for pk in reachable.values_list("pk", flat=True)}


def first(rows: QuerySet) -> Any:
    """The only row, or Http404."""
    row = rows.first()
    if row is None:
        raise Http404
    return row


def model(label: str) -> Any:
    """A room's model by name: the door knows every room, and no room's code is imported to open it."""
    return apps.get_model(label)
