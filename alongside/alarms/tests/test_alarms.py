"""An alarm is raised by whoever is heard, taken up once, answered with what was done; and it stays as it was raised."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import now

from alongside.alarms.actions import alarm_of, answer_alarm, raise_alarm, take_up
from alongside.alarms.models import Alarm
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.people.models import Adult
from alongside.prompts.owed import owed_on

ON_HER_OWN_PAGE = {"said_by": "adult", "through": "own-page"}


def test_the_adults_own_page_only_adds_and_reads_nothing(enquiry):
    with CaptureQueriesContext(
        connection,
    ) as asked:
        alarm = raise_alarm(
            by=None, adult=Adult(pk=enquiry.adult_id), enquiry=enquiry, words="He is here.", **ON_HER_OWN_PAGE
        )
    tables = [query["sql"] for query in asked if " FROM " in query["sql"]]
    assert tables == []
    assert {one["sql"].partition(" (")[0] for one in asked if one["sql"].startswith("INSERT")} == {
        'INSERT INTO "history_event"',
        'INSERT INTO "alarms_alarm"',
    }
    assert (alarm.said, alarm.stands, alarm.event.by) == ("He is here.", "Nobody has taken it up yet", None)


def test_somebody_takes_it_up_and_says_what_was_done(enquiry, amina, ben):
    alarm = raise_alarm(by=amina, adult=enquiry.adult, enquiry=enquiry, said_by="staff", through="phone")
    assert take_up(by=amina, alarm=alarm).stands == "Amina Yusuf has taken it up"
    with pytest.raises(ValidationError, match="Amina Yusuf has taken it up already"):
        take_up(by=ben, alarm=alarm)
    answered = answer_alarm(by=ben, alarm=alarm, done="Went there. She is safe.")
    assert (answered.stands, answered.taken_up_by, answered.event.by) == ("Answered", amina, ben)
    for act in (lambda: take_up(by=ben, alarm=alarm), lambda: answer_alarm(by=ben, alarm=alarm, done="Again.")):
        with pytest.raises(ValidationError, match="answered already"):
            act()
    other = raise_alarm(by=amina, adult=enquiry.adult, **ON_HER_OWN_PAGE)
    assert answer_alarm(by=ben, alarm=other, done="Rang her: she pressed it by mistake.").taken_up_by == ben
    verbs = Event.objects.about_adult(enquiry.adult).changes().values_list("verb", flat=True)[:3]
    assert list(verbs) == ["answered-alarm", "raised-alarm", "answered-alarm"]
    with pytest.raises(ValidationError):
        raise_alarm(by=amina, adult=enquiry.adult, raised_at=now() + timedelta(minutes=2), **ON_HER_OWN_PAGE)


def test_the_database_keeps_an_alarm_as_it_was_raised(enquiry, amina, conversation):
    alarm = raise_alarm(by=amina, adult=enquiry.adult, words="Help.", **ON_HER_OWN_PAGE)
    statement = conversation.statements.get()

    def keeps(it, **changed):
        for name, value in changed.items():
            setattr(it, name, value)
        with transaction.atomic(), recording("answered-alarm", by=amina, adult=enquiry.adult, about=alarm) as keep:
            keep(it)

    for wrong in (
        {"words": "Not so bad."},
        {"raised_at": now()},
        {"said_by": "neighbour"},
        {"taken_up_by": amina},
        {"done": "Went there."},
        {"ended_at": now(), "done": "Went there."},
        {"taken_up_by": amina, "taken_up_at": now(), "ended_at": now(), "done": " "},
        {"taken_up_by": amina, "taken_up_at": alarm.raised_at - timedelta(minutes=1)},
    ):
        with pytest.raises(IntegrityError):
            keeps(Alarm.objects.get(pk=alarm.pk), **wrong)
    keeps(Alarm.objects.get(pk=alarm.pk), taken_up_by=amina, taken_up_at=now(), ended_at=now(), done="Went there.")
    fresh = alarm_of(adult=enquiry.adult, statement=statement, words="left out", **ON_HER_OWN_PAGE)
    assert (fresh.words, fresh.said) == ("", statement.words)
    keeps(alarm_of(adult=Adult(pk=enquiry.adult_id + 1), enquiry=enquiry, **ON_HER_OWN_PAGE))
    with pytest.raises(IntegrityError, match="record of another"), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS pgtrigger_of_one_adult_86fae IMMEDIATE")


def test_what_is_not_answered_is_owed_until_it_is(enquiry, amina):
    alarm = raise_alarm(by=amina, adult=enquiry.adult, **ON_HER_OWN_PAGE)
    assert "alarm_not_answered" in {gap.code for gap in owed_on(enquiry)}
    answer_alarm(by=amina, alarm=alarm, done="Rang her.")
    assert "alarm_not_answered" not in {gap.code for gap in owed_on(enquiry)}
