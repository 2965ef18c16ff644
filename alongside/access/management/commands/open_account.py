"""./run alongside open-account: an account from the command line; the first administrator can be made no other way."""

import sys
from getpass import getpass

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from alongside.access import actions
from alongside.access.models import Team, User
from alongside.access.roles import Role


class Command(BaseCommand):
    help = "Opens an account. Asks for its password without showing it, or takes the first line of standard input."

    def add_arguments(self, parser):
        parser.add_argument("--username", required=True, help="what they sign in with")
        parser.add_argument("--name", required=True, help="their full name, as history shows it")
        parser.add_argument("--role", required=True, choices=Role.values)
        parser.add_argument("--job-title", default="")
        parser.add_argument("--team", action="append", default=[], help="a team they work in; give it once for each")

    def handle(self, *args, username, name, role, job_title, team, **options):
        if User.objects.filter(username__iexact=username).exists():
            raise CommandError(f"Somebody has the user name {username} already.")
        user = actions.open_account(
            by=None,
            username=username,
            name=name,
            role=role,
            job_title=job_title,
            teams=teams_named(team),
            password=good_password(),
        )
        self.stdout.write(f"{user.name} can now sign in as {user.username} ({user.get_role_display()}).")


def teams_named(names: list[str]) -> list[Team]:
    """The teams with these names. Raises CommandError for one that is not open."""
    found = {team.name: team for team in Team.objects.filter(name__in=names)}
    for name in names:
        if name not in found:
            raise CommandError(f"There is no team {name}: open it first with open-team.")
    return list(found.values())


def good_password() -> str:
    """A password from the keyboard, asked for twice and not shown, or from standard input. Refused if it is weak."""
    if sys.stdin.isatty():
        password = getpass("Password: ")
        if getpass("The same again: ") != password:
            raise CommandError("The two passwords are not the same.")
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    try:
        validate_password(password)
    except ValidationError as refusal:
        raise CommandError(" ".join(refusal.messages)) from refusal
    return password
