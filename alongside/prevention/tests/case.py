"""This room's rows of the whole case."""

from datetime import date

from alongside.concerns.actions import decide, report_concern
from alongside.prevention import actions
from alongside.voice.actions import Said
from tests.account import ACCOUNT, ALL_MET

MAY, JULY = date(2026, 5, 11), date(2026, 7, 1)
NO_ENQUIRY = {**ALL_MET, "cannot_protect": "not-met", "decision": "no-enquiry", "pathways": ["care-review", "advice"]}


def helped_another_way(case, *, by, manager, raised_on=MAY):
    """An earlier concern about the adult of a case, after which there was no enquiry but other help."""
    concern = report_concern(by=by, adult=case.adult, team=case.concern.team, raised_on=raised_on, **ACCOUNT)
    asked = {"adults_view": "followed", "adults_view_words": "A carer who comes on time, that is all."}
    decide(by=by, concern=concern, decided_on=raised_on, decided_by=manager, **asked, **NO_ENQUIRY)
    return concern


def fill(case, *, by, manager):
    """A key safe that helped, and what it possibly prevented; what came before, and what could not be had."""
    done = fill_prevention(case, by=by)
    fill_elsewhere(case, by=by, manager=manager)
    case.activity = actions.log_activity(
        by=manager,
        held_on=JULY,
        kind="focus-group",
        what="Listening to Polish-speaking women.",
        communities=["other-ethnic", "little-english"],
        came=14,
    )
    complaint = {"from_kind": "source", "kind": "not-told", "what": "Nobody told him why.", "stage": "put-right"}
    case.complaint = actions.record_complaint(by=manager, adult=case.adult, received_on=JULY, **complaint)
    case.records |= {"PV": done, "UN": case.need, "AW": case.activity, "CP": case.complaint}


def fill_prevention(case, *, by):
    """What was done and did, what was gained, what was possibly prevented, and what was put right early."""
    action = actions.record_preventive_action(
        by=by,
        adult=case.adult,
        enquiry=case.enquiry,
        done_on=JULY,
        kind="home",
        what="A key safe whose number only she gives out.",
        done_by="adult",
    )
    judged = {"helped": "very", "worker": "fairly"}
    actions.look_at_effect(by=by, action=action, looked_on=JULY, said=Said("I sleep again."), **judged)
    stands = {"confidence": "more", "self_protection": "more", "reliance": "less", "view": "adult"}
    actions.record_gain(by=by, adult=case.adult, enquiry=case.enquiry, looked_on=JULY, **stands)
    actions.record_possibly_prevented(
        by=by,
        adult=case.adult,
        enquiry=case.enquiry,
        action=action,
        thought_on=JULY,
        kind="more-abuse",
        what="That he lets himself in at night again.",
        grounds="He came twice in May, and not since.",
        sure="maybe",
        view="adult",
        said=Said("He would have come back."),
    )
    actions.resolve_early(
        by=by, adult=case.adult, resolved_on=JULY, way="own-action", what="She rang the bank herself."
    )
    return action


def fill_elsewhere(case, *, by, manager):
    """An earlier concern that was helped another way, and a need that could not be met."""
    case.earlier = helped_another_way(case, by=by, manager=manager)
    actions.follow_pathway(
        by=by,
        decision=case.earlier.decisions.get(),
        pathway="care-review",
        on=JULY,
        came="taken-up",
        taken_up_by="The reviewing team",
        taken_up_on=MAY,
        helped="fairly",
    )
    actions.relate_concern(by=by, concern=case.concern, earlier=case.earlier, kind="same-source", why="Him again.")
    case.need = actions.record_unmet_need(
        by=by, adult=case.adult, recorded_on=JULY, wanted="A Polish-speaking counsellor.", lacking="no-service"
    )
