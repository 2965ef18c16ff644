"""Fill an empty database with an invented council, and say who may sign in."""

from datetime import date, timedelta
from time import monotonic

from django.core.management.base import BaseCommand, CommandError
from django.utils.timezone import localdate

from alongside.demo.cast import PASSWORD, VISITORS
from alongside.demo.filling import fill, is_empty, is_whole
from alongside.demo.stories import where_told


class Command(BaseCommand):
    help = "Fill an empty database with an invented council of about --size concerns, and say who may sign in."

    def add_arguments(self, parser):
        parser.add_argument("--size", type=int, default=20_000, help="how many concerns to invent (20000)")
        parser.add_argument("--seed", type=int, default=1, help="another number invents other people (1)")
        parser.add_argument("--until", type=date.fromisoformat, help="the last day that is told of (yesterday)")

    def handle(self, *args, size, seed, until, **options):
        if size < 1:
            raise CommandError("--size must be at least 1.")
        if not is_empty():
            if not is_whole():
                raise CommandError("An earlier filling was interrupted. Start over: ./run demo --fresh")
            self.say("There are people on record here already, so nothing was added (./run demo --fresh starts over).")
        else:
            self.fill(size, seed, until or localdate() - timedelta(1))
        self.tell_who_may_sign_in()

    def fill(self, size: int, seed: int, last_day: date) -> None:
        clock = monotonic()
        self.say(f"Inventing a council of about {size:,} concerns.")
        filled = fill(size=size, seed=seed, last_day=last_day, say=self.say)
        self.say(
            f"{filled.concerns:,} concerns from {filled.first_day:%-d %B %Y} to {filled.last_day:%-d %B %Y} "
            f"in {monotonic() - clock:.0f} s."
        )

    def tell_who_may_sign_in(self) -> None:
        self.say(f"\nSign in with the password “{PASSWORD}” as one of these:\n")
        for one in VISITORS:
            self.say(f"  {one.username:<7} {one.name:<15} {one.job_title:<24} {one.try_this}")

        stories = where_told()
        if stories:
            self.say("\nSix case stories to read, as Amina or Ben (search for the name or the reference):\n")
        for title, adult in stories:
            self.say(f"  {adult.reference:<7} {adult.name:<19} {title}")

    def say(self, words: str) -> None:
        """Tell at once how far it is."""
        self.stdout.write(words)
        self.stdout.flush()
