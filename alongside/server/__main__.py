"""What `./run` hands over to, inside the environment it made: `python -m alongside.server demo`."""

import sys

from alongside.server import check, commands, demo
from alongside.server.trouble import ServerTrouble

COMMANDS = {
    "demo": demo.demo,
    "test": commands.test,
    "check": check.check,
    "bench": commands.bench,
    "alongside": commands.manage,
    "lock": commands.lock,
}


def main(arguments: list[str]) -> int:
    """Do the command that `arguments` begin with; gives the exit code."""
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except ServerTrouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
