"""V5 to V8: every concluded enquiry has its answers in SG3 and SG4 (standards 1.4)."""

from collections.abc import Iterator

from ..figures import Figures
from .result import KINDS, Check, Compared, Result, judged, not_checked


def of_capacity(figures: Figures, compared: Compared, kind: str, three: str) -> Iterator[Check]:
    """V5 and V6: every concluded enquiry has one answer on capacity, and support is told of those who lacked it."""
    table, name = three.replace("sg", "SG"), KINDS[kind]
    answers, concluded = figures.total(f"{three}-capacity"), compared.concluded.get(kind)
    if answers is None or concluded is None:
        yield not_checked("V5", kind, "Every concluded enquiry is in SG3", f"{table} is blank, or not counted.", table)
    else:
        yield judged(
            answers == concluded,
            Result.FAIL,
            f"By the table of enquiries {concluded} {name} ones were concluded, and {table} has an answer for each.",
            f"By the table of enquiries {concluded} {name} ones were concluded, and {table} adds up to {answers}: on "
            "the way some were lost, or counted twice, or have an answer without a row.",
            id="V5",
            of=kind,
            title="Every concluded enquiry is in SG3",
            tables=(table,),
            figures=((table, answers), ("concluded", concluded)),
        )
    yield supported_lacked_capacity(figures, kind, three)


def supported_lacked_capacity(figures: Figures, kind: str, three: str) -> Check:
    """V6: in all, and in each age band."""
    table, name = three.replace("sg", "SG"), KINDS[kind]
    lacked, supported = figures.total(f"{three}-capacity", row="yes"), figures.total(f"{three}-supported")
    title = "No more were supported than lacked capacity"
    if lacked is None or supported is None:
        return not_checked("V6", kind, title, f"{table} is blank.", table)
    columns = [cell.column.code for cell in figures.of_part[f"{three}-supported"]]
    over = [
        str(column or "not known")
        for column in columns
        if (figures.total(f"{three}-supported", column=column) or 0)
        > (figures.total(f"{three}-capacity", row="yes", column=column) or 0)
    ]
    return judged(
        supported <= lacked and not over,
        Result.FAIL,
        f"{lacked} lacked capacity in {name} enquiries, of whom {supported} were supported.",
        f"{supported} are said to have been supported of {lacked} who lacked capacity in {name} enquiries"
        + (f" (more than there are in: {', '.join(over)})." if over else "."),
        id="V6",
        of=kind,
        title=title,
        tables=(table,),
        figures=(("lacked capacity", lacked), ("supported", supported)),
    )


def of_wishes(figures: Figures, three: str, four: str) -> Iterator[Check]:
    """V7 and V8: SG4 is about the same enquiries as SG3, and what was achieved about those who said what they want."""
    sg3, sg4 = three.replace("sg", "SG"), four.replace("sg", "SG")
    asked, answers = figures.total(f"{four}-asked"), figures.total(f"{three}-capacity")
    if asked is None or answers is None:
        yield not_checked(
            "V7", sg4, "SG4 is about the same enquiries as SG3", f"{sg4} is voluntary and blank.", sg3, sg4
        )
    else:
        yield judged(
            asked == answers,
            Result.FAIL,
            f"{sg4} and {sg3} are both about {asked} enquiries.",
            f"{sg4} is about {asked} enquiries, and {sg3} about {answers}.",
            id="V7",
            of=sg4,
            title="SG4 is about the same enquiries as SG3",
            tables=(sg3, sg4),
            figures=((sg4, asked), (sg3, answers)),
        )
    expressed, achieved = figures.total(f"{four}-asked", row="expressed"), figures.total(f"{four}-achieved")
    title = "What people wanted was judged for each who said it"
    if expressed is None or achieved is None:
        yield not_checked("V8", sg4, title, f"{sg4} is voluntary and blank.", sg4)
        return
    yield judged(
        achieved == expressed,
        Result.FAIL if achieved > expressed else Result.COMMENT,
        f"{expressed} said what they want, and for each it is said what was achieved.",
        f"{expressed} said what they want, and what was achieved is said for {achieved}. Fewer can be right where "
        "somebody died or contact was lost before the end: say whether that is so.",
        id="V8",
        of=sg4,
        title=title,
        tables=(sg4,),
        figures=(("expressed", expressed), ("achieved", achieved)),
    )
