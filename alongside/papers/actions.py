"""The only writers of the papers room."""

from datetime import date

from alongside.history.recording import recording

from .codes import Whose
from .models import Paper, PaperContent
from .receiving import Received


def keep_paper(*, by, adult, received: Received, title: str, given_on: date, **paper) -> Paper:
    """Keep a file that the adult or somebody else gave. `paper` are the fields of Paper."""
    kept, content = paper_of(adult, received, title=title, given_on=given_on, **paper)
    with recording(
        "kept-paper", by=by, adult=adult, about=kept, on=given_on, facts={"kind": kept.kind, "size": content.size}
    ) as keep:
        keep(kept)
        keep(content)
    return kept


def paper_of(
    adult,
    received: Received,
    *,
    title: str,
    given_on: date,
    whose: str = Whose.ADULT,
    giver: str = "",
    in_words: str = "",
) -> tuple[Paper, PaperContent]:
    """A paper and its content, not yet written: for the act that they belong to, which keeps both in this order.

    >>> paper, content = paper_of(adult, received, title="What I want to say", given_on=today)
    >>> keep(paper)
    >>> keep(content)
    """
    paper = Paper(
        adult=adult,
        kind=received.kind,
        title=title,
        whose=whose,
        giver=giver,
        given_on=given_on,
        in_words=in_words,
        file_name=received.name,
        media_type=received.media_type,
        seconds=received.seconds,
        width=received.width,
        height=received.height,
    )
    content = PaperContent(
        paper=paper, given=received.data, size=len(received.data), sha256=received.sha256, copy=received.copy
    )
    return paper, content
