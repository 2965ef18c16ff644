"""This room's rows of the whole case: one enquiry that came back twice and waits to be checked, and one taken back."""

from datetime import date

from alongside.caused.actions import (
    ask_after,
    cause_enquiry,
    check_return,
    record_return,
    send_request,
    take_back,
)

FRIDAY, MONDAY, JULY = date(2026, 6, 5), date(2026, 6, 8), date(2026, 7, 3)
ASKED = {
    "enquirer": "The registered manager",
    "why_them": ["closest"],
    "conflict": "none",
    "asked_on": FRIDAY,
    "due_on": JULY,
    "questions": ["Who held the spare keys?"],
}


def fill(case, *, by, manager):
    """The home care company is asked, asked after, answers, is asked for more and answers again."""
    wish, statement = case.outcome, case.statement
    home = case.records["SV"]
    back = cause_enquiry(by=by, enquiry=case.enquiry, of=home, **ASKED)
    take_back(by=by, caused=back, on=FRIDAY, why="Too far away.", instead="another")
    it = cause_enquiry(by=by, enquiry=case.enquiry, of=home, carries=[wish, statement], follows=back, **ASKED)
    send_request(by=by, caused=it, sent_on=FRIDAY, channel="email")
    ask_after(by=by, caused=it, chased_on=MONDAY, words="Next week.")
    question = it.questions.get()
    first = record_return(by=by, caused=it, received_on=MONDAY, answers={question: "A care worker."})
    check_return(
        by=manager,
        came_back=first,
        checked_on=MONDAY,
        result="more",
        missing="Which one, and since when?",
        new_due_on=JULY,
    )
    record_return(by=by, caused=it, received_on=JULY, answers={question: "Dawn, since May."})
    case.records["CE"] = it
