"""What somebody adds on an adult's page: theirs, unedited, and for their worker to read."""

from django.utils.timezone import localdate

from alongside.alarms.actions import alarm_of
from alongside.alarms.codes import Through
from alongside.enquiries.models import Enquiry
from alongside.history.recording import recording
from alongside.meetings.models import Meeting, OwnReport
from alongside.papers.actions import paper_of
from alongside.papers.codes import Whose
from alongside.papers.receiving import Received
from alongside.people.models import Adult
from alongside.voice.actions import statement_of
from alongside.voice.models import SafetyCheck

from ..codes import Adds
from ..models import Addition, Entry
from ..people_there import Here


def add(
    *,
    by: Here,
    kind: str,
    words: str = "",
    safe: str = "",
    channel: str | None = None,
    outcome: int | None = None,
    meeting: int | None = None,
    received: Received | None = None,
) -> Addition:
    """Keep what somebody added, with everything that it becomes, as one act.

    `kind` is of Adds. `safe`: how safe they feel; `channel`: how they want to be reached; `outcome`: the wish that they
    speak of; `meeting`: for which it is, with a picture or a recording in `received`.
    """
    adult, today = Adult(pk=by.adult), localdate()
    enquiry = Enquiry(pk=by.enquiry) if by.enquiry else None
    whose = {"adult": adult, "enquiry": enquiry, "entry_id": by.entry, "who": by.who}
    added = Addition(kind=kind, channel=channel or None, outcome_id=outcome, **whose)
    with recording("added-on-own-page", by=None, adult=adult, about=Entry(pk=by.entry), facts={"kind": kind}) as keep:
        has_words = bool(words.strip())
        statement = keep(statement_of(adult, by.said(words), said_on=today)) if has_words else None
        if kind == Adds.SAFETY:
            check = SafetyCheck(adult=adult, enquiry=enquiry, asked_on=today, answer=safe, words=words)
            added.safety = keep(check)
        elif kind == Adds.NOT_SAFE:
            keep(alarm_of(adult=adult, enquiry=enquiry, statement=statement, said_by=by.who, through=Through.OWN_PAGE))
        if kind == Adds.REPORT:
            added.report = keep(report_of(keep, by, meeting, statement, received))
        else:
            added.statement = statement
        return keep(added)


def report_of(keep, by: Here, meeting: int | None, statement, received: Received | None) -> OwnReport:
    """Their own report to a meeting, not yet written; a picture or a recording in it is."""
    return OwnReport(meeting=Meeting(pk=meeting), statement=statement, paper=kept(keep, by, received))


def kept(keep, by: Here, received: Received | None):
    """A picture or a recording of theirs, written down as a paper; none where there is none."""
    if received is None:
        return None
    paper, content = paper_of(
        Adult(pk=by.adult),
        received,
        title="For the meeting",
        given_on=localdate(),
        whose=Whose(by.who),
        giver=by.name,
    )
    keep(paper)
    keep(content)
    return paper
