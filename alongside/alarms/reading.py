"""Which alarms are for whom: the one rule, in SQL, since it stands in the first query of every page."""

from datetime import timedelta

from django.db.models import BooleanField, F, Q, QuerySet
from django.db.models.expressions import RawSQL
from django.utils.timezone import now

from .models import Alarm

FOR_WHOM = """
    CASE WHEN a.restricted THEN
        EXISTS (SELECT 1 FROM access_entitlement e WHERE e.adult_id = a.id AND e.user_id = {user} AND NOT e.ended)
    ELSE
        EXISTS (SELECT 1 FROM enquiries_enquiry q JOIN access_user_teams t ON t.team_id = q.team_id
                WHERE q.adult_id = a.id AND t.user_id = {user}
                AND (q.concluded_on IS NULL OR q.id = coalesce(m.enquiry_id, q.id)))
        OR EXISTS (SELECT 1 FROM concerns_concern c JOIN access_user_teams t ON t.team_id = c.team_id
                   WHERE c.adult_id = a.id AND t.user_id = {user} AND (c.decided_on IS NULL OR m.enquiry_id IS NULL))
    END
"""
"""An alarm (m) of an adult (a) is for the team of its enquiry and every team with an open enquiry or an undecided
concern about the adult; where it has no enquiry, for every team that holds something about them.

That of a restricted record is for those named on it, and nobody else may know of it."""
OF_THEIRS = f"SELECT m.id FROM alarms_alarm m JOIN people_adult a ON a.id = m.adult_id WHERE ({FOR_WHOM})"  # noqa: S608
UNSEEN_TO = """ AND m.ended_at IS NULL AND (
    m.taken_up_by_id IS NULL OR m.taken_up_by_id = {user} OR m.taken_up_at < now() - interval '2 hours'
)"""
TO_BE_TOLD = RawSQL(f"EXISTS ({OF_THEIRS}{UNSEEN_TO})".format(user='"access_user"."id"'), [], BooleanField())  # noqa: S611
"""Whether somebody must be told on every page: of an alarm that nobody has taken up,
that they took up, or that waits two hours after.

A fact about the account of the outer query; read with it (settings.SAID_EVERYWHERE)."""
SHOWN_FOR = timedelta(days=28)


def of_theirs(user) -> QuerySet[Alarm]:
    """Alarms that are for this person, those that wait first and the oldest of them first."""
    theirs = RawSQL(OF_THEIRS.format(user="%s"), [user.pk] * FOR_WHOM.count("{user}"))  # noqa: S611 (values are bound)
    return Alarm.objects.filter(pk__in=theirs).with_who().order_by(F("ended_at").desc(nulls_first=True), "raised_at")


def of_late(user) -> QuerySet[Alarm]:
    """The same, without those that were answered some weeks ago."""
    return of_theirs(user).filter(Q(ended_at=None) | Q(ended_at__gt=now() - SHOWN_FOR))
