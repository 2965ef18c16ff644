"""This room's rows of the whole case: handed to the manager and back, read once; a cover; a talk; a calendar."""

from datetime import timedelta

from django.utils.timezone import localdate

from alongside.enquiries.models import Enquiry
from alongside.work.actions.calendar import make_calendar
from alongside.work.actions.cover import arrange_cover
from alongside.work.actions.sharing import hand_over, read_handovers
from alongside.work.actions.supervision import record_supervision


def seen(*enquiries) -> dict[int, str]:
    """Each enquiry as it stands now, as a page would send it."""
    return {
        pk: str(event)
        for pk, event in Enquiry.objects.filter(pk__in=[it.pk for it in enquiries]).values_list("pk", "event")
    }


def fill(case, *, by, manager):
    it = case.enquiry
    hand_over(by=manager, enquiries=seen(it), lead=manager, note="While Amina is away.")
    read_handovers(by=manager, enquiry=it)
    hand_over(by=manager, enquiries=seen(it), lead=by, note="", own_notes={it.pk: "She likes mornings."})
    it.refresh_from_db()
    today = localdate()
    cover = arrange_cover(by=by, away=by, covering=manager, first=today, last=today + timedelta(days=7))
    record_supervision(by=manager, worker=by, held_on=today)
    secret = make_calendar(by=by)
    case.numbers |= {"team": it.team_id, "cover": cover.pk, "worker": by.pk, "secret": secret}
