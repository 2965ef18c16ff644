"""Risk weighed in the whole case: she keeps the flat, he comes on Sundays, and a manager stands behind it."""

from datetime import date

from alongside.risk.actions.deciding import decide_on_risk, record_unease, share_weighing, stand_behind
from alongside.risk.actions.heat_map import draw_heat_map
from alongside.risk.actions.profile import write_profile
from alongside.risk.actions.supported import decide_together
from alongside.risk.actions.weighing import add_views, weigh
from alongside.risk.models import RiskWeighing
from alongside.voice.actions import Said

FRIDAY = date(2026, 6, 5)
AS_NOW = {
    "name": "Carry on as now",
    "as_now": True,
    "benefits": "She sees him whenever he likes to come.",
    "harms": "He may take her keys again.",
    "adults_words": " Not like this any more.",
}
SUNDAYS = {
    "name": "He comes on Sundays, when Pat is there",
    "as_now": False,
    "benefits": "She sees him, and has her keys.",
    "harms": "He may be angry, with her and with Pat.",
    "likelihood": "Likely at first",
    "harm_of_protecting": "She may see him less, and she loves him.",
    "least_restrictive": True,
    "adults_words": "Sundays, yes. I’d like that.",
}


def weigh_sundays(*, by, enquiry, **more) -> RiskWeighing:
    """She wants to see her son, and to keep her keys."""
    wants = Said("I want him to come. But not every day, and not my keys.")
    return weigh(by=by, enquiry=enquiry, wants=wants, weighed_on=FRIDAY, **{"options": [AS_NOW, SUNDAYS], **more})


def fill_weighed(case, *, by, manager):
    """Every table of weighing risk together holds a row."""
    enquiry = case.enquiry
    first = weigh_sundays(by=by, enquiry=enquiry, outcomes=[case.outcome], why_it_matters="He is my boy.")
    again = weigh_sundays(by=by, enquiry=enquiry, supersedes=first, what_changed="Pat has moved in next door.")
    option = again.options.get(as_now=False)
    add_views(
        by=by,
        weighing=again,
        views=[{"option": option, "whose": "family", "name": "Pat, her sister", "words": "I can be there."}],
    )
    decision = decide_on_risk(
        by=by,
        weighing=again,
        decided_on=FRIDAY,
        words="He comes on Sundays while Pat is there.",
        decider="adult",
        residual=Said("He might shout. I know."),
        agreed_by=["adult", "worker"],
    )
    stand_behind(by=manager, decision=decision, backed_on=FRIDAY, words="Weighed well. We carry it together.")
    share = {"shared_with": "agency", "agency": "PC Dunne, police", "why": "They may be called to the flat."}
    share_weighing(by=by, weighing=again, channel="email", shared_on=FRIDAY, **share)
    unease = record_unease(by=by, enquiry=enquiry, felt_on=FRIDAY, words="I worry when Pat is away.", weighing=again)
    place = {"quality": "high", "risk": "medium"}
    markers = [
        {"placed_by": "adult", **place, "why": "I love my Sundays."},
        {"placed_by": "practitioner", "name": by.name, "quality": "high", "risk": "high"},
    ]
    heat_map = draw_heat_map(by=by, enquiry=enquiry, drawn_on=FRIDAY, activity="Him coming round", markers=markers)
    sheet = decide_together(by=by, enquiry=enquiry, talked_on=FRIDAY, decision="When he comes", matters="Seeing him.")
    profile = write_profile(by=by, adult=case.adult, written_on=FRIDAY, liked="I make people laugh.")
    case.records |= {"RW": again, "WU": unease, "HM": heat_map, "SD": sheet}
    case.weighing, case.decision, case.heat_map, case.sheet, case.profile = again, decision, heat_map, sheet, profile
