"""What this room adds to the whole case: an evaluation of the survey in the field, with tables that others may read."""

from datetime import date

from alongside.evaluation.actions import hand_out_extract, make_evaluation, make_report, release_tables
from alongside.evaluation.extract.anonymity import Coarsening, told_of
from alongside.evaluation.extract.making import extract_of
from alongside.evaluation.reading import Counting, as_kept
from alongside.evaluation.report.content import Report, Words
from alongside.evaluation.worked_example import worked_example


def fill(case, *, by, manager) -> None:
    """Harrowmere's survey is counted, and its tables are released."""
    about = {"title": "Does it help?", "about": "Whether people are asked.", "method": "By post.", "limits": "Few."}
    it = case.records["EV"] = make_evaluation(
        by=by, surveys=[case.records["WV"]], collections=[case.records["TC"]], **about
    )
    release_tables(by=by, it=it, tables=as_kept(Counting(it).tables), released_on=date(2026, 6, 8))
    told = Report("Does it help?", "", date(2026, 6, 8), "0" * 64, (Words("It does."),))
    case.records["ER"] = make_report(by=by, it=it, report=told)
    nothing_told = Coarsening(dropped=frozenset(told_of(worked_example()[1])))
    made = extract_of(worked_example()[1], as_of=date(2026, 6, 8), lot=b"", coarsening=nothing_told)
    outside = {"given_to": "A university", "purpose": "To see whether it helps"}
    hand_out_extract(by=by, it=it, survey=case.records["WV"], extract=made, content=b"", **outside)
    case.words = {**getattr(case, "words", {}), "evaluation": {"key": "table-1", "kind": "pdf"}}
