"""Django's migrate, then what can so never be forgotten: rules that hold for all, and the app role's privileges."""

from django.core.management.commands.migrate import Command as Migrate

from alongside.access.privileges import grant
from alongside.history.always import let_nobody_by
from alongside.history.migrating import building_only_what_is_new


class Command(Migrate):
    def handle(self, *args, **options):
        with building_only_what_is_new():
            super().handle(*args, **options)
        let_nobody_by()
        missing = grant()
        for role in missing if options["verbosity"] > 0 else ():
            self.stderr.write(f"There is no database role {role}: see docs/how-to/deploy.md for why there should be.")
