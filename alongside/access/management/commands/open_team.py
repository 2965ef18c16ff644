"""./run alongside open-team: a team, which the role that serves pages may not make."""

from django.core.management.base import BaseCommand, CommandError

from alongside.access import actions
from alongside.access.models import Team


class Command(BaseCommand):
    help = "Opens a team, so that people can be put in it and concerns given to it."

    def add_arguments(self, parser):
        parser.add_argument("name")

    def handle(self, *args, name, **options):
        if Team.objects.filter(name__iexact=name.strip()).exists():
            raise CommandError(f"There is a team {name.strip()} already.")
        team = actions.open_team(by=None, name=name)
        self.stdout.write(f"The team {team.name} is open.")
