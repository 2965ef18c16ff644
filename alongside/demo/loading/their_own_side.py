"""When somebody of the invented council was not safe, what people told it together, and what changed after that."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Exists, OuterRef

from alongside.access.models import User
from alongside.alarms.actions import alarm_of
from alongside.alarms.codes import SaidBy, Through
from alongside.enquiries.models import Enquiry
from alongside.heard.actions import feed_back, keep_heard_words, record_session, release, write_said_and_done
from alongside.heard.codes import Kind
from alongside.history.models import Event
from alongside.history.recording import at, recording

from .acts import LONDON

WORDS = (
    ("He is banging on the door again.", "Rang 999, then her. Police came within ten minutes. She is at her sister’s."),
    ("They have not come and I cannot get out of bed.", "The agency sent somebody at once. He has eaten and is warm."),
    (
        "I do not want to be here tonight.",
        "Went there. She came with us to the respite house, and is safe.",
    ),
    ("", "Rang: it was pressed by mistake. He laughed, and knows how to press it again."),
    ("He has found out that I wrote to you.", ""),
)
"""What was said, and what was done: the last is still being seen to."""
SESSIONS = (
    (
        Kind.CREATIVE,
        "Draw what being listened to looks like.",
        7,
        "Paint, clay and tea at the day centre. No minutes; everybody kept what they made.",
        (("Letters that nobody can read", 5), ("Being asked by somebody who sits down", 4), ("Never hearing again", 3)),
        (("I drew an ear and then I rubbed it out.", "A woman in her seventies"), ("Sit down. That is all.", "A man")),
    ),
    (
        Kind.FOCUS_GROUP,
        "How was it for you when we came about your worry?",
        4,
        "In the community hall, with two advocates and an interpreter.",
        (("Nobody said what happens next", 3), ("Being believed", 2)),
        (("I thought they would take me away. Nobody told me no.", "A woman who lives alone"),),
    ),
)
CHANGED = (
    (
        "Letters come in words that we use at work, in small print.",
        "Every letter is asked for in the form that helps.",
        "The print room asks first; templates were written anew.",
        "You could not read our letters.",
        "We ask how you like to read, and write it that way.",
    ),
    (
        "People did not know what would happen to them.",
        "Everybody gets one page on what happens next.",
        "The page is in every bag.",
        "You did not know what happens next.",
        "We bring a page that says it.",
    ),
)


def quiet_since(moment: datetime, **more) -> Enquiry | None:
    """An open enquiry about somebody in whose record nothing stands from then on, so that history stays in order."""
    later = Event.objects.filter(adult=OuterRef("adult"), at__gte=moment)
    fit = Enquiry.objects.open().filter(~Exists(later), lead__isnull=False, started_on__lt=moment.date(), **more)
    fit = fit.filter(adult__restricted=False, adult__died_on=None)
    return fit.select_related("adult", "lead").order_by("-started_on", "pk").first()


def tell_alarms(last_day: date) -> None:
    """Each from an enquiry that is open, some days apart; each taken up within minutes, the last of them that day."""
    for number, (words, done) in enumerate(WORDS):
        raised = datetime.combine(last_day - timedelta((len(WORDS) - 1 - number) * 3), time(9, 10 + number), LONDON)
        enquiry = quiet_since(raised)
        if enquiry is None:
            continue
        what = {"said_by": SaidBy.ADULT, "through": Through.PHONE if number % 2 else Through.QUESTIONNAIRE}
        alarm = alarm_of(adult=enquiry.adult, enquiry=enquiry, words=words, raised_at=raised, **what)
        with at(raised), recording("raised-alarm", by=None, adult=enquiry.adult, about=alarm, facts=what) as keep:
            keep(alarm)
        seen: dict[str, Any] = {"by": enquiry.lead, "adult": enquiry.adult, "about": alarm}
        alarm.taken_up_by, alarm.taken_up_at = enquiry.lead, raised + timedelta(minutes=3 + 4 * number)
        with at(alarm.taken_up_at), recording("took-up-alarm", **seen) as keep:
            keep(alarm)
        if done:
            alarm.done, alarm.ended_at = done, alarm.taken_up_at + timedelta(minutes=50)
            with at(alarm.ended_at), recording("answered-alarm", **seen) as keep:
                keep(alarm)


def tell_what_was_heard(last_day: date) -> None:
    """Two sessions, what was said there, what changed after each, and one adult who agreed that it stands with them."""
    by, manager = User.objects.get(username="amina"), User.objects.get(username="ben")
    decision: dict[str, Any] = {"released": True, "why": "", "decided_on": last_day - timedelta(40)}
    for number, (kind, asked, came, method, themes, said) in enumerate(SESSIONS):
        session = record_session(
            by=by,
            kind=kind,
            held_on=last_day - timedelta(90 + 30 * number),
            asked=asked,
            took_part=came,
            led_by="An artist and an advocate" if number == 0 else "The user-led network",
            method=method,
            themes=[{"words": words, "times_raised": times} for words, times in themes],
        )
        for words, whose in said:
            it = keep_heard_words(by=by, session=session, words=words, whose=whose)
            release(by=manager, it=it, **decision)
        names = ("said", "decided", "changed", "short_said", "short_done")
        entry = dict(zip(names, CHANGED[number], strict=True))
        done = write_said_and_done(by=by, session=session, changed_on=last_day - timedelta(45), **entry)
        release(by=manager, it=done, **decision)
        moment = datetime.combine(last_day, time(17, 30), LONDON)
        if enquiry := quiet_since(moment, lead=by):
            with at(moment):
                feed_back(by=by, adult=enquiry.adult, entry=done, told_on=last_day - timedelta(30))


def tell_their_own_side(last_day: date) -> None:
    tell_alarms(last_day)
    tell_what_was_heard(last_day)
