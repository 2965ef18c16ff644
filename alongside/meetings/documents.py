"""Minutes as documents: which template each version is drawn with, and the adult's own pictures in it."""

from alongside.papers.codes import Kind
from alongside.papers.drawing import Picture
from alongside.papers.leaving import Drawn

from .codes import Version
from .drawing_up import drawn_up
from .models import Meeting

TEMPLATES = {
    Version.FULL: "meetings/minutes",
    Version.AGENCY: "meetings/minutes",
    Version.ADULT: "meetings/your-meeting",
}


def document_of(meeting: Meeting, version: str, agency: str = "") -> Drawn:
    """One version of the minutes, ready to be drawn."""
    data = drawn_up(meeting, version, agency)
    return Drawn(
        template=TEMPLATES[Version(version)],
        title=", ".join(filter(None, (data["title"], data["when"]))),
        data=data,
        name=f"{meeting.reference}-{version}",
        pictures=pictures_of(meeting),
    )


def pictures_of(meeting: Meeting) -> dict[str, Picture]:
    """What the adult drew for their own report, by its place in it: own0, own1 …"""
    reports = meeting.own_reports.select_related("paper").order_by("pk")
    return {
        f"own{place}": Picture(report.paper.to_show(), report.paper.in_words or report.paper.title)
        for place, report in enumerate(reports)
        if report.paper and report.paper.kind == Kind.PICTURE
    }
