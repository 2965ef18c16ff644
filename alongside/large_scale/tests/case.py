"""This room's rows of the whole case: a home that is worried about, an enquiry into it, and Mrs K.'s own under it."""

from datetime import date

from alongside.large_scale import actions
from alongside.organisations.models import Service

FRIDAY, LATER = date(2026, 6, 5), date(2026, 9, 1)


def fill(case, *, by, manager):
    """A concern about Larch House that was taken up, with a row in every table of both tracks."""
    home = Service.objects.get(name="Larch House")
    worry = a_worry(home, manager)
    parent = actions.start_large_scale(
        by=manager,
        about=home,
        criteria=["Nobody waits more than ten minutes for help at night."],
        started_on=FRIDAY,
        triggers=["pattern", "whistleblowing"],
        known="Four concerns in a month about nights.",
        host_authority="Harrowmere",
        decision_maker=manager,
    )
    what_is_done(parent, manager)
    case.records |= {"PC": worry, "LS": parent, "XC": parent.criteria.get()}
    case.records["SU"] = parent.suspensions.get()
    case.records["IM"] = parent.improvementactions.get()
    case.records["PW"] = actions.note_possibly_affected(
        by=manager, parent=parent, described="The man in the room by the stairs", funder="self"
    )
    the_adults(case, parent, manager)


def a_worry(home, manager):
    """Open: a step, and what somebody who lives there says."""
    worry = actions.raise_provider_concern(
        by=manager, about=home, raised_on=FRIDAY, raised_by="staff", worrying="Two on nights for forty people."
    )
    actions.take_step(by=manager, concern=worry, on=FRIDAY, kind="talked", words="Six people said they wait.")
    said = {"kind": "help-in-time", "eyes": "person", "words": "I ring and ring."}
    actions.record_deficit(by=manager, track=worry, on=FRIDAY, **said)
    return worry


def what_is_done(parent, manager):
    """Everything that stands on the track of the enquiry."""
    on = {"by": manager, "track": parent}
    actions.record_deficit(**on, on=FRIDAY, kind="dignity", eyes="family", words="She was in yesterday’s dress.")
    actions.keep_providers_word(
        **on, on=FRIDAY, kind="self-analysis", words="We are outstanding at nights.", said_by="The manager"
    )
    better = actions.agree_improvement(**on, on=FRIDAY, what="Four people on nights.", owner="The manager")
    actions.check_improvement(
        by=manager,
        action=better,
        on=FRIDAY,
        progress="partly",
        evidence_from="seen",
        evidence="Three at 2 in the night.",
    )
    actions.record_families_view(**on, on=FRIDAY, voice="family", fixed="partly", words="Better since May.")
    held = actions.suspend_placements(
        **on, decided_on=FRIDAY, decided_by="Ben Okafor", scope="All new placements.", review_on=LATER
    )
    actions.review_suspension(
        by=manager,
        suspension=held,
        on=FRIDAY,
        decided="kept",
        decided_by="Ben Okafor",
        why="Too soon.",
        review_on=LATER,
    )
    whole = {"by": manager, "enquiry": parent}
    actions.involve_partner(**whole, role="regulator", name="The inspector", from_on=FRIDAY)
    actions.check_data(**whole, kind="incidents", on=FRIDAY, checked_by="Quality team", found="Most falls after 22:00.")
    actions.hold_meeting(**whole, kind="relatives", on=FRIDAY, invited="All families.", asked="Is Mum safe?")
    actions.check_criterion(
        by=manager, criterion=parent.criteria.get(), on=FRIDAY, met="not-yet", evidence="Twenty minutes on Tuesday."
    )


def the_adults(case, parent, manager):
    """Mrs K.'s own enquiry, taken out and put under it again."""
    why = {"why": "She lived there for a month.", "joined_on": FRIDAY}
    first = actions.join_enquiry(by=manager, parent=parent, enquiry=case.enquiry, **why)
    actions.end_child(by=manager, child=first, ended_on=FRIDAY, why="By mistake.")
    actions.join_enquiry(by=manager, parent=parent, enquiry=case.enquiry, **why)
