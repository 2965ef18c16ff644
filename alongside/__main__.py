"""Management commands, with hyphens: `python -m alongside verify-history`."""

import os
import sys

from django.core.management import execute_from_command_line

# These make, fill or compare the tables, which the role that serves pages may not.
OWNER_COMMANDS = {
    "migrate",
    "makemigrations",
    "showmigrations",
    "demo",
    "flush",
    "loaddata",
    "open_team",
    "name_council",
}


def main(arguments: list[str]) -> None:
    """Run the management command that `arguments` name, as the database role that it needs."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "alongside.settings")
    command = arguments[0].replace("-", "_") if arguments and not arguments[0].startswith("-") else ""
    if command in OWNER_COMMANDS and "DATABASE_OWNER_URL" in os.environ:
        os.environ["DATABASE_URL"] = os.environ["DATABASE_OWNER_URL"]
    execute_from_command_line(["./run alongside", *([command, *arguments[1:]] if command else arguments)])


if __name__ == "__main__":
    main(sys.argv[1:])
