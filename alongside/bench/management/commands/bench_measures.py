"""./run bench measures: the engine of measures beside bare decoding and beside pandas, as ratios taken in one run."""

import sys

from django.core.management.base import BaseCommand, CommandError

from alongside.bench.measures.compare import GROWTH, Differs, Ratio, compare
from alongside.bench.measures.generate import SCALES


class Command(BaseCommand):
    help = "Counts the national return over invented extracts, and compares the time with decoding and with pandas."

    def add_arguments(self, parser):
        parser.add_argument("--scale", choices=SCALES, action="append", help="again for more; else council, nat1")
        parser.add_argument("--rounds", type=int, default=5)
        parser.add_argument("--seed", type=int, default=7)

    def handle(self, *args, scale, rounds, seed, **options):
        missed, seconds = 0, {}
        for name in scale or ["council", "nat1"]:
            try:
                found = compare(name, rounds, seed)
            except Differs as error:
                raise CommandError(str(error)) from None
            size = SCALES[name]
            self.stdout.write(f"\n{name}: {size.concerns:,} concerns, {size.councils} councils, {size.years} years")
            if found.dropped:
                self.stdout.write(f"Others used the machine in {found.dropped} of {rounds} rounds.")
            if not found.measured:
                self.stdout.write("NOT MEASURED: too few rounds were quiet. The ratios are of all rounds.")
            self.table(found.ratios)
            seconds[name] = found.seconds
            missed += not found.measured or any(ratio.met is False for ratio in found.ratios)
        if {"nat1", "nat10"} <= set(seconds):
            growth = Ratio("growth from one year to ten", [seconds["nat10"] / seconds["nat1"]], *GROWTH)
            self.table([growth])
            missed += growth.met is False
        if missed:
            sys.exit("Not all that must be met was met, or measured.")

    def table(self, ratios: list[Ratio]) -> None:
        self.stdout.write("| ratio | middle | of the rounds | must be | met |\n|---|---|---|---|---|")
        self.stdout.write("\n".join(map(str, ratios)))
