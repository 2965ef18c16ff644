"""Who waits: concerns that are not decided, enquiries that nobody leads or that are quiet; in one query each.

The order is a rule that the page says in words, and no score: not safe, or not sure, when last asked, and those about
whom nobody has asked since they were reported as not safe; then others about whom nobody has asked; then those who were
safe when last asked. Among each, longest without a check first.

A check counts from the day on which this matter began: what somebody answered about another one, years ago, says
nothing of today. An enquiry begins with the first of the concerns that it was made from.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.utils.timezone import get_current_timezone_name

from alongside.access.records import reach

WAITING = """
    WITH waiting AS (
        SELECT 'concern' AS kind, c.id, c.adult_id, c.team_id, c.raised_on AS since, c.raised_on AS began,
               c.safe_now = 'no' AS reported_not_safe, 'undecided' AS why
        FROM concerns_concern c
        WHERE c.decided_on IS NULL AND c.adult_id IN ({reach})
        UNION ALL
        SELECT 'enquiry', e.id, e.adult_id, e.team_id, e.started_on,
               least(e.started_on, (SELECT min(f.raised_on) FROM concerns_concernenquiry l
                                    JOIN concerns_concern f ON f.id = l.concern_id WHERE l.enquiry_id = e.id)),
               EXISTS (SELECT 1 FROM concerns_concernenquiry l
                       JOIN concerns_concern f ON f.id = l.concern_id
                       WHERE l.enquiry_id = e.id AND f.safe_now = 'no'),
               CASE WHEN e.lead_id IS NULL THEN 'unled' ELSE 'quiet' END
        FROM enquiries_enquiry e
        WHERE e.concluded_on IS NULL AND e.adult_id IN ({reach})
            AND (e.lead_id IS NULL OR (
                e.started_on <= %s
                AND NOT EXISTS (SELECT 1 FROM voice_conversation t WHERE t.enquiry_id = e.id AND t.held_on > %s)))
    ), asked AS (
        SELECT w.*, k.asked_at, k.answer,
               CASE WHEN k.answer = 'yes' THEN 3
                    WHEN k.answer IS NULL AND NOT w.reported_not_safe THEN 2
                    ELSE 1 END AS rank,
               coalesce(k.asked_at, w.since::timestamp AT TIME ZONE %s) AS unchecked_since
        FROM waiting w LEFT JOIN LATERAL (
            SELECT s.asked_at, s.answer FROM waiting_safetodaycheck s
            WHERE s.adult_id = w.adult_id AND s.asked_at >= w.began::timestamp AT TIME ZONE %s
                AND (s.asked IN ('alone', 'phone', 'visit', 'through') OR s.answer = 'no')
            ORDER BY s.asked_at DESC, s.id DESC LIMIT 1
        ) k ON true
        WHERE %s::bigint IS NULL OR w.team_id = %s
    )
"""
LISTED = "SELECT kind, id, why, rank FROM asked ORDER BY rank, unchecked_since, kind, id LIMIT %s OFFSET %s"
COUNTED = """
    SELECT count(*), count(*) FILTER (WHERE rank = 1), count(*) FILTER (WHERE answer IS NULL),
           (SELECT ARRAY[kind, id::text, why] FROM asked ORDER BY unchecked_since, kind, id LIMIT 1)
    FROM asked
"""


@dataclass(frozen=True)
class Found:
    """One that waits, before it is read: which record, why it waits, and where it stands in the order."""

    kind: str
    number: int
    why: str
    rank: int = 0


@dataclass(frozen=True)
class Counted:
    """How many wait, how many were not safe when last asked (or reported), how many nobody asked about, who longest."""

    everybody: int
    not_safe: int
    never_asked: int
    longest: Found | None


@dataclass(frozen=True)
class WhoWaits:
    """Those who wait whom this person may know of; `quiet_since`: the last day of contact that makes one quiet."""

    user: Any
    quiet_since: date
    team: int | None = None

    def count(self) -> Counted:
        everybody, not_safe, never_asked, longest = self.rows(COUNTED)[0]
        found = Found(longest[0], int(longest[1]), longest[2]) if longest else None
        return Counted(everybody, not_safe, never_asked, found)

    def part(self, offset: int, limit: int) -> list[Found]:
        return [Found(*row) for row in self.rows(LISTED, limit, offset)]

    def rows(self, query: str, *more: int) -> list[tuple]:
        """Run a query over those who are asked about. Nothing of it but the values comes from outside."""
        within = reach(self.user)
        values = [*within.params, *within.params, self.quiet_since, self.quiet_since]
        values += [get_current_timezone_name()] * 2 + [self.team, self.team, *more]
        with connection.cursor() as cursor:
            cursor.execute(WAITING.replace("{reach}", within.sql) + query, values)
            return cursor.fetchall()
