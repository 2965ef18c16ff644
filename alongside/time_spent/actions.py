"""Recording time spent, and how each team is made up: the only writers of this room."""

from collections.abc import Mapping
from datetime import date

from alongside.history.recording import recording

from .models import TeamModel, TimeSpent


def time_taken(minutes: int | None, *, adult, **about) -> list[TimeSpent]:
    """Time that something took, not yet written: for the act it belongs to. Nothing where nobody said how long.

    `about`: activity, stage, spent_on, and the enquiry or concern, if it belongs to one.
    """
    return [TimeSpent(adult=adult, minutes=minutes, **about)] if minutes else []


def record_time(*, by, record, activity: str, stage: str, minutes: int, spent_on: date) -> TimeSpent:
    """Record time spent on an enquiry or a concern. The line of history names the record, not how long it took."""
    where = {record._meta.model_name: record}
    (spent,) = time_taken(minutes, adult=record.adult, activity=activity, stage=stage, spent_on=spent_on, **where)
    with recording("recorded-time", by=by, adult=record.adult, about=record, on=spent_on) as keep:
        return keep(spent)


def say_how_teams_are_made_up(*, by, ways: Mapping, from_on: date) -> list[TeamModel]:
    """Record of each of these teams how it is made up, from a day on. `ways`: a code of Way by team."""
    made = [TeamModel(team=team, way=way, from_on=from_on) for team, way in ways.items()]
    if made:
        facts = {team.name: way for team, way in ways.items()}
        with recording("said-how-teams-are-made-up", by=by, adult=None, about=made[0], on=from_on, facts=facts) as keep:
            for row in made:
                keep(row)
    return made
