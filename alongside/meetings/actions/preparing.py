"""Preparing somebody for a meeting, and receiving the adult's own report to it."""

from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import recording
from alongside.papers.actions import paper_of
from alongside.voice.actions import Said, statement_of
from alongside.voice.codes import SpokenBy

from ..codes import SPEAKS_AS
from ..models import Invitation, Meeting, OwnReport, Preparation
from .planning import record_meeting_wishes

DRAWN_ON_THE_SHEET = "What they drew to get ready for the meeting"


def prepare(*, by, invitation: Invitation, wants_to_say: str = "", **preparation) -> Preparation:
    """Record that somebody was prepared for a meeting, and what they want to say there (B3, B4)."""
    done = Preparation(invitation=invitation, **preparation)
    meeting = invitation.meeting
    adult = meeting.enquiry.adult
    with recording("prepared-for-meeting", by=by, adult=adult, about=meeting, on=done.prepared_on) as keep:
        if wants_to_say.strip():
            said = words_of(invitation, wants_to_say)
            done.wants_to_say = keep(statement_of(adult, said, said_on=done.prepared_on))
        return keep(done)


def words_of(invitation: Invitation, words: str) -> Said:
    """Somebody's words, with whose they are by the list of the meeting."""
    spoken_by = SPEAKS_AS.get(invitation.part, SpokenBy.REPRESENTATIVE)
    return Said(words, spoken_by, "" if spoken_by == SpokenBy.ADULT else invitation.called)


def receive_own_report(
    *,
    by,
    meeting: Meeting,
    given_on: date,
    said: Said | None = None,
    received=None,
    title: str = "",
    in_words: str = "",
) -> OwnReport:
    """Keep the adult's own report to a meeting: their words, or a picture or recording of theirs (B5).

    Raises ValidationError where there is neither.
    """
    if said is None and received is None:
        raise ValidationError({"words": "Enter their report, or choose a picture or a recording of it"})
    adult, report = meeting.enquiry.adult, OwnReport(meeting=meeting)
    with recording("received-own-report", by=by, adult=adult, about=meeting, on=given_on) as keep:
        if said is not None:
            report.statement = keep(statement_of(adult, said, said_on=given_on))
        if received is not None:
            paper, content = paper_of(adult, received, title=title, given_on=given_on, in_words=in_words)
            report.paper = keep(paper)
            keep(content)
        return keep(report)


def enter_sheet(
    *,
    by,
    meeting: Meeting,
    given_on: date,
    said: Said | None = None,
    wishes: dict[str, Said] | None = None,
    received=None,
    in_words: str = "",
) -> Meeting:
    """Enter what came back on a preparation sheet: the adult's own report, and what they want of the meeting.

    Two acts, of which either may be missing. The part that they chose, sorted by somebody earlier, stays as it was.
    """
    if said is not None or received is not None:
        drawn = {"received": received, "title": DRAWN_ON_THE_SHEET, "in_words": in_words} if received else {}
        receive_own_report(by=by, meeting=meeting, given_on=given_on, said=said, **drawn)
    if wishes:
        record_meeting_wishes(by=by, meeting=meeting, said_on=given_on, wishes=wishes, involvement=meeting.involvement)
    return meeting
