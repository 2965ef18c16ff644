"""Proof that history is whole: each line carries a digest of itself and of the line before it."""

from dataclasses import dataclass

from django.db import connection


@dataclass(frozen=True)
class Finding:
    """One thing wrong with the chain: the line (seq) and a sentence."""

    seq: int
    says: str


def head() -> tuple[int, str]:
    """How long the chain says it is, and the digest of its last line in hexadecimal: keep a copy elsewhere."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT length, encode(digest, 'hex') FROM history_chainhead")
        return cursor.fetchone() or (0, "")


def digest_of_line(seq: int) -> str:
    """The digest of one line in hexadecimal; empty if there is no such line. Line 0 is an empty chain."""
    if seq == 0:
        return ""
    with connection.cursor() as cursor:
        cursor.execute("SELECT encode(digest, 'hex') FROM history_event WHERE seq = %s", [seq])
        found = cursor.fetchone()
    return found[0] if found else ""


def verify(limit: int = 20) -> list[Finding]:
    """Read the whole chain; return what is wrong with it, at most `limit` findings, in order. Empty means whole."""
    with connection.cursor() as cursor:
        cursor.execute(BROKEN, [limit])
        findings = [Finding(seq, SENTENCES[kind]) for seq, kind in cursor.fetchall()]
        cursor.execute("SELECT max(seq), count(*) FROM history_event")
        last, lines = cursor.fetchone()
        cursor.execute("SELECT digest FROM history_event ORDER BY seq DESC LIMIT 1")
        newest = cursor.fetchone()
        cursor.execute("SELECT length, digest FROM history_chainhead")
        end = cursor.fetchone()
    if end and (end[0] != (last or 0) or newest is None or bytes(end[1]) != bytes(newest[0])):
        findings.append(Finding(end[0], f"the chain should end at line {end[0]}, but ends at {last or 0}"))
    if not end and lines:
        findings.append(Finding(0, "the note of where the chain ends is missing"))
    return findings[:limit]


SENTENCES = {
    "edited": "this line is not as it was written",
    "gap": "the line before this one has been removed or moved",
}

BROKEN = """
    SELECT seq, CASE WHEN whole THEN 'gap' ELSE 'edited' END FROM (
        SELECT e.seq,
               e.digest = history_digest(e) AS whole,
               e.seq = coalesce(lag(e.seq) OVER w, 0) + 1
                   AND e.previous = coalesce(lag(e.digest) OVER w, ''::bytea) AS follows
        FROM history_event e WINDOW w AS (ORDER BY e.seq)
    ) lines WHERE NOT (whole AND follows) ORDER BY seq LIMIT %s
"""
