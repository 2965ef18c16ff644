"""The section 68 test as logic: the one rule that the page shows, the form gives and the database holds.

Substantial difficulty in any one of four things, and no appropriate individual (Care Act 2014 s68(2) to (6)).
"""

from django.db.models import Case, Q, Value, When

from .codes.advocacy import Known, Result, Wanted

DIFFICULTIES = {
    "understand": "understanding what it is about",
    "retain": "keeping it in mind for long enough",
    "weigh": "using it, or weighing it up",
    "communicate": "saying what they think, want or feel",
}


def result_of(difficulties, individual: str) -> str:
    """What the test comes to, from the answer on each of the four difficulties and on the individual."""
    found = set(difficulties)
    if found == {Known.NO}:
        return Result.NO_DIFFICULTY
    if individual == Known.YES:
        return Result.INDIVIDUAL
    if Known.YES in found and individual == Known.NO:
        return Result.DUTY
    return Result.NOT_YET_KNOWN


def any_difficulty_is(answer: str) -> Q:
    found = Q()
    for name in DIFFICULTIES:
        found |= Q(**{name: answer})
    return found


RESULT_IN_THE_DATABASE = Case(
    When(~any_difficulty_is(Known.YES) & ~any_difficulty_is(Known.NOT_KNOWN), then=Value(Result.NO_DIFFICULTY)),
    When(individual=Known.YES, then=Value(Result.INDIVIDUAL)),
    When(any_difficulty_is(Known.YES) & Q(individual=Known.NO), then=Value(Result.DUTY)),
    default=Value(Result.NOT_YET_KNOWN),
)
"""The same rule for a constraint: a test compares the two for every combination."""
AGREES = Q(result=RESULT_IN_THE_DATABASE)


PAID = (
    "Somebody who is paid to care for them, or works with them as a professional, cannot be the appropriate "
    "individual. Name somebody else, or choose “No”."
)
NOT_WANTED = "The adult does not want this person, so they cannot be the one. Name somebody else, or choose “No”."
CONFLICTED = (
    "Somebody who is said to pose a risk, or has an interest of their own in what is decided, cannot be the "
    "appropriate individual. Name somebody else, or choose “No”."
)


def ruled_out(*, paid: bool | None, wanted: str | None, conflicted: bool | None) -> dict[str, str]:
    """Why somebody cannot be the appropriate individual: a sentence for each answer that rules them out."""
    reasons = {"paid": PAID} if paid else {}
    if wanted == Wanted.NO:
        reasons["wanted"] = NOT_WANTED
    if conflicted:
        reasons["conflicted"] = CONFLICTED
    return reasons


def suitable() -> Q:
    """An appropriate individual is named, is neither paid nor a professional, is wanted, and has no conflict (D4)."""
    named = Q(individual_name__regex=r"\S") | Q(individual_person__isnull=False)
    fit = Q(individual_paid__isnull=False, individual_paid=False)
    fit &= Q(individual_conflicted__isnull=False, individual_conflicted=False)
    fit &= Q(individual_wanted__isnull=False, individual_wanted__in=[Wanted.YES, Wanted.BEST_INTERESTS])
    return ~Q(individual=Known.YES) | (named & fit)
