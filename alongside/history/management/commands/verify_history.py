"""./run alongside verify-history: is the history of every record whole?"""

from django.core.management.base import BaseCommand, CommandError

from alongside.history.chain import Finding, digest_of_line, head, verify


class Command(BaseCommand):
    help = "Reads the whole chain of history and says whether a line was removed or edited."

    def add_arguments(self, parser):
        parser.add_argument(
            "--against",
            metavar="LENGTH:DIGEST",
            help="a proof kept from an earlier run: that line must still be there, as it was",
        )

    def handle(self, *args, against=None, **options):
        findings = verify()
        if against:
            findings += compared_with(against)
        for finding in findings:
            self.stderr.write(f"Line {finding.seq}: {finding.says}.")
        if findings:
            raise CommandError(
                "History is NOT whole. Keep this output, change nothing, and tell your data protection officer."
            )
        length, digest = head()
        self.stdout.write(f"History is whole: {length:,} lines. Keep this elsewhere as proof: {length}:{digest}")


def compared_with(proof: str) -> list[Finding]:
    """What is wrong with the line that an earlier proof names. Raises CommandError for what is no proof."""
    length, _, digest = proof.partition(":")
    if not length.isdecimal() or len(length) > 18:
        raise CommandError("A proof is what this command printed before: LENGTH:DIGEST, for example 1204:9f3c…")
    if digest_of_line(int(length)) != digest:
        return [Finding(int(length), "this line is gone or is not the one that the proof was taken from")]
    return []
