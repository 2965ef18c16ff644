"""The invented council's national return: last year's as it was sent, and a draft of this year."""

from datetime import date, datetime, time

from alongside.access.models import User
from alongside.history.recording import at
from alongside.returns import actions
from alongside.returns.codes import SignedFor
from alongside.returns.reading import still_wanted
from alongside.returns.year import ReturnYear

from .loading.acts import LONDON

SAID = {
    "V4": "Several concerns in March became enquiries in April, and two were about more than one adult.",
    "V8": "Eleven people died or could no longer be reached before the end; each was looked at by their team.",
    "V9": "Asked of the teams: nothing was written down in time for these, and it cannot be known now.",
    "V10": "Most of these are one enquiry with two types of abuse at one place.",
    "V12": "The result was not recorded at the close. The teams have been asked.",
    "V15": "We began to record this in another way during the year; the records behind both cells were read.",
}
OTHERWISE = "Looked into with the teams: it is as the records say."
EARLIEST_SENT = (6, 2)
"""Month and day: the window closes at the beginning of June."""


def send_returns(*, last_day: date) -> None:
    """Asha counts last year's return, Ben signs it for the council, and she counts this year so far."""
    asha, ben = (User.objects.get(username=name) for name in ("asha", "ben"))
    year = ReturnYear.of(last_day)
    sent_on = date(year.begins, *EARLIEST_SENT)
    if sent_on <= last_day:
        with on(sent_on):
            draft = actions.count_draft(by=asha, year=year.before(), counted_on=sent_on)
            for check in still_wanted(draft):
                actions.comment(by=asha, draft=draft, about=check.key, words=SAID.get(check.id, OTHERWISE))
            actions.sign(by=asha, draft=draft, signed_for=SignedFor.FIGURES, post=asha.job_title)
            actions.sign(by=ben, draft=draft, signed_for=SignedFor.COUNCIL, post=ben.job_title)
            actions.send(by=asha, draft=draft, sent_on=sent_on)
    with on(last_day):
        actions.count_draft(by=asha, year=year, counted_on=last_day)


def on(day: date):
    """Act on this day, after the others have gone home."""
    return at(datetime.combine(day, time(18, 5), LONDON))
