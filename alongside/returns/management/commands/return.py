"""./run alongside return sac: count the national return of a year into a folder, from the record or from an extract."""

from argparse import ArgumentParser
from collections.abc import Mapping
from pathlib import Path

import polars as pl
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.timezone import localdate

from alongside.measures.extract.manifest import Covered
from alongside.measures.rates import MID_2020, Unreadable, read_populations

from ...checks import Earlier, Result
from ...counting import Counted, NotThere, count_return, one_council
from ...files.derived import derived_csv
from ...files.lines import checks_csv, sac_csv
from ...files.workbook import Front, sac_xlsx
from ...kept import as_parquet, digest_of
from ...layout import LayoutFault
from ...source import as_sent, covering, from_extract, from_file, from_record, layout_for, own_council
from ...year import NoSuchYear, ReturnYear

RECORD = "the record"
NO_MANIFEST = "No manifest.json says from which day to which this extract is."


class Command(BaseCommand):
    help = "Counts the national return of a year into a folder. Ends with 1 if a check fails."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("collection", choices=["sac"], help="which return: the Safeguarding Adults Collection")
        parser.add_argument("--year", required=True, help="for instance 2025-26")
        parser.add_argument("--extract", type=Path, help="a folder with an extract; without it, the record is counted")
        parser.add_argument("--council", default="", help="the ONS code of one council, where there are several")
        parser.add_argument("--last-year", type=Path, help="sac.csv of the year before as it was sent, to compare with")
        ours = settings.POPULATIONS_FILE or MID_2020
        parser.add_argument("--populations", type=Path, default=ours, help="a file of adults by age, for the rates")
        parser.add_argument("--out", type=Path, required=True, help="a folder that is empty or not there yet")

    def handle(
        self,
        *args,
        year: str,
        extract: Path | None,
        council: str,
        last_year: Path | None = None,
        populations: Path,
        out: Path,
        **options,
    ) -> None:
        try:
            people = read_populations(Path(populations))
            wanted = ReturnYear.named(year)
            layout = layout_for(wanted)
            require_empty(out)
            covered = covering(extract, wanted) if extract else None
            tables = one_council(from_record() if extract is None else from_extract(extract), council)
            ours = extract is None or code_of(tables) == own_council()[0]
            sent = sent_before(wanted, last_year, ours)
            ended = wanted.has_ended(covered.made_on if covered else localdate())
            since = covered.first if covered else None
            counted = count_return(tables, wanted, layout, sent=sent, ended=ended, since=since)
        except (NoSuchYear, LayoutFault, NotThere, Unreadable) as fault:
            raise CommandError(str(fault)) from None
        source = source_of(extract, covered)
        write(out, counted, source, council_of(tables))
        (out / "derived.csv").write_bytes(derived_csv(counted.figures, code_of(tables), people))
        if extract and not covered:
            self.stdout.write(f"{NO_MANIFEST} Whether it holds the whole of {wanted} was not looked at.")
        self.say(counted, source, out)

    def say(self, counted: Counted, source: str, out: Path) -> None:
        """What was written, and what wants something; a code of 1 where a check fails."""
        if not counted.compared.ended:
            last = f"{counted.year.last:%-d %B %Y}"
            when = "has not ended" if source == RECORD else f"had not ended in {source}"
            self.stdout.write(f"{counted.year} {when}: it ends on {last}, and the figures will change.")
        for check in counted.checks:
            if check.exchanged:
                self.stdout.write(check.sentence)
        results = [check.result for check in counted.checks]
        said = ", ".join(f"{results.count(result)} {result}" for result in Result if result in results)
        self.stdout.write(f"The return of {counted.year} is in {out}: {said}.")
        if Result.FAIL in results:
            raise CommandError("Some checks fail: see checks.csv.", returncode=1)


def sent_before(year: ReturnYear, file: Path | None, ours: bool) -> Earlier | None:
    """The year before as it was sent: from a file that is named, or as it is kept here if the council is ours.

    What an export turns round it turns round in every year that it holds: only what was sent can show it.
    """
    if file is not None:
        return from_file(year.before(), file)
    return as_sent(year.before()) if ours else None


def require_empty(out: Path) -> None:
    """Nothing is ever written over: a return that was kept stays as it is."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise CommandError(
            f"{out} is not an empty folder. Name one that is empty or not there yet: nothing is written over."
        )


def source_of(extract: Path | None, covered: Covered | None) -> str:
    """What was counted from, in words: an extract with its day, if that is known."""
    if extract is None:
        return RECORD
    return f"the extract {extract.name} " + (f"of {covered.made_on:%-d %B %Y}" if covered else "(without a manifest)")


def write(out: Path, counted: Counted, source: str, council: str) -> None:
    """What is sent, and what stands behind it."""
    values, checks = sac_csv(counted.figures), counted.checks
    front = Front(counted.year, council, source, localdate(), counted.compared.ended, digest_of(values))
    out.mkdir(parents=True, exist_ok=True)
    (out / "sac.csv").write_bytes(values)
    (out / "sac.xlsx").write_bytes(sac_xlsx(counted.figures, checks, {}, front))
    (out / "checks.csv").write_bytes(checks_csv(checks, {}))
    (out / "rows.parquet").write_bytes(as_parquet(counted.rows))


def council_of(tables: Mapping[str, pl.DataFrame]) -> str:
    """The council whose return it is: by its name where it is ours."""
    code, name = own_council()
    found = code_of(tables)
    return f"{name} ({code})" if found == code and name else found


def code_of(tables: Mapping[str, pl.DataFrame]) -> str:
    """The ONS code of the council whose rows they are."""
    codes = pl.concat([frame["council"].drop_nulls() for frame in tables.values()]).unique().to_list()
    return codes[0] if codes else ""
