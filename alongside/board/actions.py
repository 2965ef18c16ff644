"""The only writers of the Board's room: a report is made, and kept as it left."""

from django.utils.timezone import localdate

from alongside.history.recording import recording

from .codes import ReportKind
from .models import Report
from .report_files import docx_of, pdf_of, xlsx_of
from .reporting import Asked, said_by
from .words import every_word


def make_report(*, by, asked: Asked) -> Report:
    """Draw up a report and keep its three files. `by`: nobody, where it is made on a schedule."""
    said = said_by(asked, every_word(), localdate())
    files = {"pdf": pdf_of(said, asked.title), "docx": docx_of(said, asked.title), "xlsx": xlsx_of(said, asked.title)}
    return keep_report(by=by, asked=asked, **files)


def keep_report(*, by, asked: Asked, pdf: bytes, docx: bytes, xlsx: bytes) -> Report:
    """Keep a report as it left, for good."""
    report = Report(
        kind=ReportKind(asked.kind),
        first=asked.period.first,
        last=asked.period.last,
        as_of=asked.taken.at,
        made_on=localdate(),
        pdf=pdf,
        docx=docx,
        xlsx=xlsx,
    )
    facts = {"kind": str(report.kind), "first": str(report.first), "last": str(report.last)}
    with recording("made-board-report", by=by, adult=None, about=report, facts=facts) as keep:
        return keep(report)
