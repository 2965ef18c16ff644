"""Whoever works with somebody learns on any page that they are not safe, and nobody else learns of it at all."""

import pytest
from django.utils.timezone import localtime

from alongside.access.actions import restrict_record
from alongside.access.sessions import SEEN
from alongside.alarms.actions import answer_alarm, raise_alarm
from alongside.alarms.models import Alarm

OWN_PAGE = {"said_by": "adult", "through": "own-page"}
SAID = "Somebody of your team is not safe now"
NOW = "/alarms/now/"


@pytest.fixture
def alarm(enquiry):
    return raise_alarm(by=None, adult=enquiry.adult, enquiry=enquiry, words="He is in the hall.", **OWN_PAGE)


def told(client, *pages):
    return [SAID in client.get(page).content.decode() for page in (*pages, NOW)]


def test_every_page_of_the_team_says_so_and_the_script_learns_it_with_no_name(
    enquiry, alarm, amina, ben, carol, ada, bola, signed_in
):
    hers, his = signed_in(amina), signed_in(ben)
    pages = ("/", "/waiting/", enquiry.get_absolute_url(), "/password/")
    assert told(hers, *pages) == [True] * 5
    assert told(his, "/board/") == [True] * 2
    assert [told(signed_in(one), "/people/") for one in (carol, ada)] == [[False] * 2] * 2
    assert told(signed_in(bola), "/board/") == [False] * 2
    now = hers.get(NOW)
    assert not any(secret in now.content.decode() for secret in ("Kathleen", alarm.reference, enquiry.reference))
    assert signed_in(carol).get(NOW).status_code == 204
    hers.post(f"/alarms/AM{alarm.pk}/take-up/")
    assert told(hers, "/") == [True] * 2  # she sees to it, and is reminded until it is answered
    assert told(his, "/") == [False] * 2
    answer_alarm(by=ben, alarm=alarm, done="Went there.")
    assert told(hers, "/") == [False] * 2


def test_from_a_call_to_what_was_done(enquiry, amina, ben, signed_in):
    hers, his = signed_in(amina), signed_in(ben)
    raising = f"/people/A{enquiry.adult_id}/not-safe-now/"
    moment = localtime()
    sent = {"said_by": "adult", "through": "phone", "words": "I am  frightened.", "raised_time": f"{moment:%H:%M}"}
    sent |= {f"raised_on_{part}": value for part, value in enumerate((moment.day, moment.month, moment.year))}
    assert hers.post(raising, {**sent, "said_by": ""}).status_code == 422
    assert hers.post(raising, {**sent, "raised_on_2": moment.year + 1}).status_code == 422
    page = hers.post(raising, sent).url
    alarm = Alarm.objects.get()
    assert (alarm.enquiry, alarm.words, page) == (enquiry, "I am  frightened.", f"/alarms/AM{alarm.pk}/")
    for where in ("/alarms/", f"/people/A{enquiry.adult_id}/alarms/", page):
        assert "I am  frightened." in his.get(where).content.decode(), where
    beside = "Nobody has taken it up yet"
    assert all(beside in his.get(at.get_absolute_url()).content.decode() for at in (enquiry, enquiry.adult))
    waiting = his.get("/waiting/").content.decode()
    assert waiting.index("Not safe now") < waiting.index("Concerns that are not decided")
    his.post(f"{page}take-up/")
    again = hers.post(f"{page}take-up/", follow=True).content.decode()
    assert "Ben Okafor has taken it up already." in again
    hers.post(f"{page}take-up/", {"instead_of": Alarm.objects.get().taken_up_by_id})
    assert Alarm.objects.get().taken_up_by == amina
    assert hers.post(f"{page}answer/", {"done": " "}).status_code == 422
    assert hers.post(f"{page}answer/", {"done": "Police went. She is with her sister."}).url == page
    assert "She is with her sister." in his.get(page).content.decode()
    assert his.get("/alarms/").content.decode().count("Ben Okafor has taken it up") == 0
    assert "Not safe now" not in his.get("/waiting/").content.decode()


def test_nobody_out_of_reach_sees_it_in_any_list(enquiry, alarm, amina, ben, carol, signed_in):
    assert "Kathleen" not in signed_in(carol).get("/alarms/").content.decode()
    assert signed_in(carol).get(f"/alarms/AM{alarm.pk}/").status_code == 404
    restrict_record(by=ben, adult=enquiry.adult, entitled=[carol], why="Known to staff.")
    assert told(signed_in(amina), "/", "/alarms/", "/waiting/") == [False] * 4
    assert "Kathleen" not in signed_in(amina).get("/alarms/").content.decode()
    assert told(signed_in(carol), "/") == [True] * 2
    assert "Kathleen" in signed_in(carol).get("/alarms/").content.decode()


def test_being_told_costs_no_query_and_does_not_make_a_session_last(
    enquiry, alarm, amina, signed_in, django_assert_num_queries
):
    client = signed_in(amina)
    client.get("/password/")
    with django_assert_num_queries(2):  # the session, and the account with what it must be told
        client.get("/password/")
    session = client.session
    session[SEEN] = 0
    session.save()
    with django_assert_num_queries(2):
        client.get(NOW)
    assert client.session[SEEN] == 0
    client.get("/password/")
    assert client.session[SEEN] > 0
