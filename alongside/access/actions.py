"""Teams, accounts and restricted records: each act is one transaction with its line of history."""

from axes.utils import reset
from django.db import transaction

from alongside.history.recording import differences, note, recording

from .models import Entitlement, Team, User
from .roles import Permission


@transaction.atomic
def open_team(*, by, name: str) -> Team:
    """Open a team and return it. `by` is None at the command line."""
    team = Team.objects.create(name=name.strip())
    note("opened-team", by=by, about=team, facts={"name": team.name})
    return team


@transaction.atomic
def change_team(*, by, team: Team, duty_email: str) -> Team:
    """Say where the team's messages go at every hour. Nothing is written where nothing differs."""
    changed = differences(team, {"duty_email": duty_email})
    if changed:
        team.duty_email = duty_email
        team.save(update_fields=["duty_email"])
        note("changed-team", by=by, about=team, facts={"changed": changed})
    return team


@transaction.atomic
def open_account(
    *, by, username: str, name: str, role: str, job_title: str, teams, password: str, email: str = ""
) -> User:
    """Open an account and return it. `by` is None for the first account, opened at the command line."""
    user = User(username=username, name=name, role=role, job_title=job_title, email=email)
    user.set_password(password)
    user.save()
    user.teams.set(teams)
    note("opened-account", by=by, about=user, facts={"username": username, "role": role})
    return user


@transaction.atomic
def change_account(
    *,
    by,
    user: User,
    name: str,
    role: str,
    job_title: str,
    teams,
    is_active: bool,
    email: str,
    password: str = "",
) -> User:
    """Change what an account is for, or close it; with `password`, give somebody who has forgotten theirs a new one."""
    before = {"role": user.role, "is_active": user.is_active, "teams": sorted(user.team_ids)}
    after = {"role": role, "is_active": is_active, "teams": sorted(team.pk for team in teams)}
    user.name, user.role, user.job_title, user.is_active, user.email = name, role, job_title, is_active, email
    user.event = note("changed-account", by=by, about=user, facts={"before": before, "after": after})
    user.save(update_fields=["name", "role", "job_title", "is_active", "email", "event"])
    user.teams.set(teams)
    if password:
        user.set_password(password)
        user.save(update_fields=["password"])
        note("gave-new-password", by=by, about=user)
    return user


@transaction.atomic
def unlock_account(*, by, user: User) -> None:
    """Let somebody try again at once after too many wrong passwords."""
    reset(username=user.username)
    note("unlocked-account", by=by, about=user)


@transaction.atomic
def change_own_password(*, user: User, password: str) -> None:
    """Change one's own password."""
    user.set_password(password)
    user.save(update_fields=["password"])
    note("changed-own-password", by=user, about=user)


@transaction.atomic
def restrict_record(*, by, adult, entitled, why: str) -> None:
    """Keep an adult's record to the people named (and to whoever restricts it); everyone else sees nothing of it."""
    adult = as_it_stands(adult)
    people = {user.pk: user for user in [*entitled, by]}
    facts = {"entitled": sorted(user.username for user in people.values())}
    with recording("restricted-record", by=by, adult=adult, about=adult, why=why, facts=facts) as keep:
        adult.restricted = True
        keep(adult)
        standing = {e.user_id: e for e in Entitlement.objects.filter(adult=adult)}
        for user in people.values():
            entitlement = standing.get(user.pk) or Entitlement(adult=adult, user=user)
            entitlement.ended = False
            keep(entitlement)
        for user_id, entitlement in standing.items():
            if user_id not in people and not entitlement.ended:
                entitlement.ended = True
                keep(entitlement)


@transaction.atomic
def lift_restriction(*, by, adult, why: str) -> None:
    """Open the record again to the teams that hold it. The list of those named is kept, but no longer matters."""
    adult = as_it_stands(adult)
    with recording("lifted-restriction", by=by, adult=adult, about=adult, why=why) as keep:
        adult.restricted = False
        keep(adult)


def as_it_stands(adult):
    """The adult's row as it is now, held until the end of the act, so that no change made meanwhile is undone."""
    return type(adult).objects.select_for_update(no_key=True).get(pk=adult.pk)


def may_be_named_on(adult):
    """People who could be let in to a restricted record: those whose role reads records."""
    return User.objects.may(Permission.READ)
