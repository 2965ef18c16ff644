"""What a person can decide, in one line beside their page and their enquiry's: decisions, never a flag (promise 5)."""

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from alongside.people.beside import Beside, listed

from .codes.assessments import found

MOST = 6


def decisions_of(adult: OuterRef) -> ArraySubquery:
    """The newest decisions that stand, at most a few."""
    assessments = apps.get_model("capacity", "CapacityAssessment").objects
    standing = assessments.filter(adult=adult).side_by_side()[:MOST]
    return listed(standing, decision="decision", conclusion="conclusion", kind="kind")


def side_by_side(decisions: list[dict]) -> str:
    """ "Can decide: who visits me. Cannot at present decide: where I live." """
    names: dict[str, list[str]] = {}
    for one in decisions:
        names.setdefault(found(one["kind"], one["conclusion"]), []).append(one["decision"])
    return " ".join(f"{words}: {', '.join(which)}." for words, which in names.items())


DECISIONS = Beside("capacity", "What they can decide", "capacity:decisions", decisions_of, side_by_side)
