"""Django's migrate, followed by the privileges of the product's own role, so that they can never be forgotten."""

from django.core.management.commands.migrate import Command as Migrate

from alongside.access.privileges import app_role, grant


class Command(Migrate):
    def handle(self, *args, **options):
        super().handle(*args, **options)
        if not grant() and options["verbosity"] > 0:
            self.stderr.write(
                f"There is no database role {app_role()}: see docs/how-to/deploy.md for why there should be."
            )
