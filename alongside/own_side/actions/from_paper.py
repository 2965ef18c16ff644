"""Entering what somebody wrote on their page on paper: their own words, unedited."""

from datetime import date

from django.core.exceptions import ValidationError

from alongside.history.recording import recording
from alongside.papers.actions import paper_of
from alongside.papers.receiving import Received
from alongside.people.models import Adult
from alongside.voice.actions import Said, statement_of
from alongside.voice.models import Statement

DRAWN = "What they drew on their page on paper"


def enter_from_paper(
    *, by, adult: Adult, given_on: date, said: Said | None = None, received: Received | None = None, in_words: str = ""
) -> Statement | None:
    """Keep what came back on paper: words as a statement of theirs, a photograph of a drawing as a paper of theirs.

    Raises ValidationError where there is neither.
    """
    if said is None and received is None:
        raise ValidationError({"words": "Enter what they wrote, or choose a photograph of what they drew"})
    statement = statement_of(adult, said, said_on=given_on) if said else None
    with recording("entered-own-page-from-paper", by=by, adult=adult, about=adult, on=given_on) as keep:
        if statement is not None:
            keep(statement)
        if received is not None:
            paper, content = paper_of(adult, received, title=DRAWN, given_on=given_on, in_words=in_words)
            keep(paper)
            keep(content)
    return statement
