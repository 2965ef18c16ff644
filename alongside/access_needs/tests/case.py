"""This room's rows of the whole case: Mrs K. needs easy read and a Polish interpreter; her sister needs large print."""

from datetime import date

from alongside.access_needs.actions import record_asked, record_met, share_needs

FRIDAY, A_YEAR_LATER = date(2026, 6, 5), date(2027, 6, 4)


def fill(case, *, by, manager):
    """Both were asked; the interpreter came once, and the housing association was told."""
    asked = {"by": by, "adult": case.adult, "asked_on": FRIDAY, "answer": "has", "review_on": A_YEAR_LATER}
    polish = {"code": "language", "language": "Polish"}
    words = "Short, and with pictures."
    record_asked(**asked, needs=[{"code": "easy-read"}, polish], consent="yes", words=words)
    record_asked(**asked, person=case.records["SN"], needs=[{"code": "large-print"}])
    need = case.adult.access_needs.get(code="language")
    share_needs(by=by, adult=case.adult, needs=[need], shared_on=FRIDAY, with_whom="South Bank Housing")
    record_met(by=by, need=need, on=FRIDAY, occasion="First visit", met="yes", words="An interpreter came along.")
    case.records["AN"] = need
