"""./run alongside evaluation-report: the whole evaluation as a page, a PDF and a Word file, into a folder."""

from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.timezone import localdate

from ...actions import make_report
from ...models import Evaluation
from ...reading import Counting
from ...report.files import digest_of, files_of
from ...report.kept import source_of
from ...report.telling import told
from ...report.worked import worked_report


class Command(BaseCommand):
    help = "Writes the report of an evaluation into a folder: the worked example, or one on record, which is kept too."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--evaluation", type=int, help="its number, 12 of EV12; without it, the worked example")
        parser.add_argument("--out", type=Path, required=True, help="a folder that is empty or not there yet")

    def handle(self, *, out: Path, evaluation: int | None = None, **options) -> None:
        require_empty(out)
        if evaluation is None:
            report = told(worked_report())
            files = files_of(report)
        else:
            it = Evaluation.objects.filter(pk=evaluation).first()
            if it is None:
                raise CommandError(f"There is no evaluation EV{evaluation}.")
            report = told(source_of(Counting(it), made_by="", today=localdate()))
            kept = make_report(by=None, it=it, report=report)
            files = {"html": bytes(kept.html), "pdf": bytes(kept.pdf), "docx": bytes(kept.docx)}
            self.stdout.write(f"Kept as ER{kept.pk}.")
        write(out, {f"report.{ending}": content for ending, content in files.items()})
        self.stdout.write(f"The report is in {out}.")
        self.stdout.write(f"Digest of the data: {report.digest}")
        self.stdout.write(f"Digest of the files: {digest_of(*files.values())}")


def require_empty(out: Path) -> None:
    """Nothing is ever written over."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise CommandError(f"{out} is not an empty folder. Name one that is empty or not there yet.")


def write(out: Path, files: dict[str, bytes]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (out / name).write_bytes(content)
