"""What has been spent on one record, and how teams are made up."""

from django.db.models import OuterRef, Subquery, Sum

from alongside.access.models import Team

from .codes import Activity
from .models import TeamModel, TimeSpent


def spent_on(**record) -> list[dict]:
    """The minutes recorded for an enquiry or a concern, by activity, most first. Nobody's name is among them."""
    sums = TimeSpent.objects.filter(**record).values("activity").annotate(minutes=Sum("minutes")).order_by("-minutes")
    return [{"activity": Activity(row["activity"]).label, "minutes": in_hours(row["minutes"])} for row in sums]


def in_hours(minutes: int) -> str:
    """ "1 hour 20 minutes", "45 minutes", "2 hours"."""
    hours, rest = divmod(minutes, 60)
    said = [f"{hours} hour{'' if hours == 1 else 's'}"] if hours else []
    if rest or not hours:
        said.append(f"{rest} minute{'' if rest == 1 else 's'}")
    return " ".join(said)


def teams_with_their_way():
    """Every team, each with how it is made up by what was said last: `way`, or None."""
    said = TeamModel.objects.filter(team=OuterRef("pk")).order_by("-from_on", "-pk")
    return Team.objects.annotate(way=Subquery(said.values("way")[:1]))
