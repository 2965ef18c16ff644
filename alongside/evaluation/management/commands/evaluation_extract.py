"""./run alongside evaluation-extract: a survey's answers for a university, once nobody in them can be picked out."""

import secrets
from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.timezone import localdate

from alongside.surveys.reading import wave_of

from ...actions import hand_out_extract, next_to_leave
from ...extract.anonymity import Coarsening, offers, told_of
from ...extract.files import files_of, zipped
from ...extract.making import extract_of
from ...extract.refusing import TooFew
from ...models import Evaluation
from ...reading import Counting
from .evaluation_report import require_empty, write


class Command(BaseCommand):
    help = "Writes an extract of a survey that an evaluation counts. Written answers leave by the page alone."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--evaluation", type=int, required=True, help="its number, 12 of EV12")
        parser.add_argument("--survey", type=int, required=True, help="the number of a survey that it counts")
        parser.add_argument("--for", dest="given_to", required=True, help="who receives it")
        parser.add_argument("--purpose", required=True, help="what they use it for")
        parser.add_argument("--leave-out", action="append", default=[], help="for instance region; may be repeated")
        parser.add_argument("--merge", action="append", default=[], help="into wider parts; may be repeated")
        parser.add_argument("--out", type=Path, required=True, help="a folder that is empty or not there yet")

    def handle(self, *, evaluation, survey, given_to, purpose, leave_out, merge, out: Path, **options) -> None:
        require_empty(out)
        it = Evaluation.objects.filter(pk=evaluation).first()
        found = next((one for one in Counting(it).surveys if one.pk == survey), None) if it else None
        if it is None or found is None:
            raise CommandError(f"There is no evaluation EV{evaluation} that counts a survey with the number {survey}.")
        wave, least = wave_of(found), max(5, found.smallest_base)
        told, by = told_of(wave), Coarsening(frozenset(leave_out), frozenset(merge))
        if unknown := sorted({*leave_out, *merge} - set(told)):
            raise CommandError(f"Not told of anybody: {', '.join(unknown)}. There are: {', '.join(told)}.")
        outside = {"given_to": given_to, "purpose": purpose}
        with next_to_leave(found) as before:
            lot = secrets.token_bytes(32)
            try:
                made = extract_of(wave, as_of=localdate(), lot=lot, coarsening=by, least=least, before=before)
            except TooFew as refusal:
                mending = offers(told, by, len(wave.respondents), least, before)
                could = [f"  {one.says} ({one.field}): {one.left} left" for one in mending]
                raise CommandError("\n".join([str(refusal), *could])) from None
            files = files_of(made)
            hand_out_extract(by=None, it=it, survey=found, extract=made, content=zipped(files), **outside)
        write(out, files)
        self.stdout.write(f"{made.respondents} respondents, {len(made.columns)} columns: in {out}.")
