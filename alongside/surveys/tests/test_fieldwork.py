"""A respondent's pages: without an account, kept as they are typed, sent once, taken back by the same link."""

import re
from dataclasses import replace

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from alongside.surveys.answers import LONGEST_TEXT
from alongside.surveys.fieldwork import actions
from alongside.surveys.fieldwork.actions import answering
from alongside.surveys.fieldwork.links import link_of
from alongside.surveys.models import (
    Invitation,
    Response,
    Sending,
    Share,
)
from alongside.surveys.reading import wave_of
from alongside.surveys.tests.fieldwork_case import HARROWMERE, days, fields_of, make, named, person, sends

RIGHT_TO_LEFT = "أريد\u202eمفاتيحي"
NUMBERS = {"concluded": "1,200", "expressed": "30", "fully": "40", "partly": "many"}


@pytest.fixture
def survey(eva):
    return make(by=eva)


@pytest.fixture
def page(survey, client):
    """The address of somebody's pages, once they have agreed."""
    page = f"/s/{named(survey, person())[0]}/"
    assert "How is it going?" in client.get(page).content.decode()
    assert client.post(page, {}).status_code == 422
    assert client.post(page, {"agree": "yes"}).url == page
    return page


def text(response) -> str:
    return response.content.decode()


def test_whatever_is_typed_is_kept_with_what_is_wrong_beside_it_until_it_is_right(survey, page, client):
    numbers = {f"sector-measures.{row}": value for row, value in NUMBERS.items()}
    wrong = sends(client, page, "recording", "sector-measures recording-improved", **numbers)
    assert wrong.status_code == 422
    told = text(wrong)
    assert "Enter a whole number, like 27" in told
    assert "More people had their outcomes realised fully than expressed them" in told
    assert 'href="#f-sector-measures-fully"' in told
    assert re.search(r'name="sector-measures.partly" value="many"', told)
    four = ["board-support", "policies", "skills", "chairs"]
    assert "Choose up to 3. You have chosen 4" in text(sends(client, page, "helped", "helped", helped=four))
    novel = f"{RIGHT_TO_LEFT}\n<script>" + "x" * LONGEST_TEXT
    assert "Nothing was cut" in text(sends(client, page, "helped", "anything-else", **{"anything-else": novel}))

    again = Client()  # another day, another telephone: everything stands as it was typed
    helped = text(again.get(f"{page}part/helped/"))
    assert helped.count(" checked") == 4
    assert "&lt;script&gt;" in helped
    assert RIGHT_TO_LEFT in helped
    assert again.post(f"{page}check/").status_code == 422
    assert again.cookies == {}
    assert Response.objects.get().answers["anything-else"] == novel

    put_right(again, page)
    assert again.post(f"{page}check/").url == page
    done = text(again.get(page))
    assert "Thank you" in done
    assert "take your answers back" in done
    kept = Response.objects.get().answers
    assert kept["sector-measures"] == {"concluded": 1200, "expressed": 30}
    assert kept["anything-else"] == RIGHT_TO_LEFT
    again.post(f"{page}part/helped/?keep", {"shown": "helped", "helped": "chairs"})
    assert Response.objects.get().answers == kept


def put_right(client, page) -> None:
    fine = {"sector-measures.concluded": "1200", "sector-measures.expressed": "30"}
    assert sends(client, page, "recording", "sector-measures", **fine).status_code == 302
    kept = client.post(f"{page}part/helped/?keep", {"shown": ["helped"], "helped": ["board-support", "policies"]})
    assert kept.status_code == 200
    assert sends(client, page, "helped", "anything-else", **{"anything-else": RIGHT_TO_LEFT}).status_code == 302


def test_what_hangs_on_an_answer_of_the_page_is_asked_then_and_forgotten_if_it_changes(survey, page, client):
    used = sends(client, page, "approaches", "approaches-used", **{"approaches-used": ["attachment"]})
    assert used.url.endswith("part/approaches/?more")
    shown = text(client.get(used.url))
    assert "a few more questions" in shown
    assert 'name="approaches-worked.attachment"' in shown
    sends(client, page, "people", "experience-methods", **{"experience-methods": ["integrated"]})
    on_page = text(client.get(f"{page}part/people/"))
    assert 'data-only-if="experience-methods" data-any-of="integrated"' in on_page
    sends(client, page, "people", "recording-system", **{"recording-system": "Ours"})
    sends(client, page, "people", "experience-methods", **{"experience-methods": ["interviews"]})
    assert Response.objects.get().answers["recording-system"] == "Ours"  # typed, and not lost by a slip
    client.post(f"{page}check/")
    assert "recording-system" not in Response.objects.get().answers
    (respondent,) = wave_of(survey).respondents
    assert respondent.answers["experience-methods"] == ["interviews"]
    assert (respondent.council, respondent.mode, respondent.version) == (HARROWMERE, "link", 1)


def test_a_colleague_answers_the_section_they_were_handed_into_the_one_response(survey, page, client):
    client.post(f"{page}share/", {"section": "recording"})
    client.post(f"{page}share/", {"section": "recording"})
    theirs = f"/s/{link_of(Share.objects.get().nonce)}/"
    assert theirs in text(client.get(f"{page}share/"))
    colleague = Client()
    parts = text(colleague.get(theirs))
    assert "A colleague asks you" in parts
    assert "part/helped/" not in parts
    assert colleague.get(f"{theirs}part/helped/").status_code == 404
    leads_page = fields_of(text(client.get(f"{page}part/recording/")))
    sends(client, page, "recording", "recording-improved", **{"recording-improved": "By asking."})
    answered = {"sector-measures.concluded": "12"}
    assert sends(colleague, theirs, "recording", "sector-measures", **answered).status_code == 302
    rest = fields_of(text(colleague.get(f"{theirs}part/recording/")))
    assert colleague.post(f"{theirs}part/recording/", rest).url == theirs
    assert "Done on" in text(client.get(f"{page}share/"))
    kept = Response.objects.get().answers
    assert (kept["recording-improved"], kept["sector-measures"]) == ("By asking.", {"concluded": 12})
    stale = {**leads_page, "sector-measures.expressed": "7"}  # the lead's page, open since before: both changed it
    assert text(client.post(f"{page}part/recording/?keep", stale)).startswith("Not saved: somebody else")
    both = client.post(f"{page}part/recording/", stale)
    assert both.status_code == 409
    assert "12”. Yours stands below" in text(both)
    assert fields_of(text(both))["sector-measures.expressed"] == ["7"]
    assert Response.objects.get().answers == kept
    client.post(f"{page}part/recording/", leads_page)  # nothing was typed on it, so it takes nothing away
    assert Response.objects.get().answers == kept
    client.post(f"{page}part/recording/", fields_of(text(both)))  # seen, and meant
    assert Response.objects.get().answers["sector-measures"] == {"expressed": 7}
    for closed_to_them in ("check/", "withdraw/", "share/", "no/"):
        assert colleague.post(theirs + closed_to_them).url == theirs
    assert Response.objects.get().submitted_on is None


def test_a_page_that_stays_open_saves_again_and_again_and_is_no_stranger_to_itself(page, client):
    part = f"{page}part/helped/"
    old = fields_of(text(client.get(part)))
    first = {**old, "anything-else": "One"}
    shown_now = client.post(f"{part}?keep", first).json()
    assert client.post(f"{part}?keep", {**first, **shown_now, "anything-else": "Two"}).status_code == 200
    lost = "shown=anything-else&anything-else=Two"  # its answer never came back
    again = {**old, "before": lost, "anything-else": "Three"}
    assert client.post(f"{part}?keep", again).status_code == 200
    assert client.post(f"{part}?keep", {**old, "anything-else": "Four"}).status_code == 409
    assert Response.objects.get().answers == {"anything-else": "Three"}


def test_a_row_that_a_new_tick_opens_is_asked_though_others_were_answered(page, client):
    part = f"{page}part/approaches/"
    sends(client, page, "approaches", "approaches-used", **{"approaches-used": ["attachment"]})
    one = fields_of(text(client.get(part))) | {"approaches-worked.attachment": ["very-well"]}
    used = [one["approaches-used"][0], "advocacy"]
    assert client.post(part, {**one, "approaches-used": used}).url.endswith("?more")
    both = fields_of(text(client.get(part)))
    assert "approaches-worked.advocacy" in both["shown"]
    assert not client.post(part, both).url.endswith("?more")


def test_what_was_typed_too_late_is_shown_to_be_copied_and_the_script_is_told(page, client, survey, eva):
    old = fields_of(text(client.get(f"{page}part/helped/"))) | {"anything-else": "All my words"}
    actions.close_survey(by=eva, survey=survey)
    refused = client.post(f"{page}part/helped/", old)
    assert refused.status_code == 409
    assert "All my words" in text(refused)
    kept = client.post(f"{page}part/helped/?keep", old)
    assert (kept.status_code, text(kept)[:34]) == (409, "What you typed last is not saved: ")


def test_answers_are_taken_back_by_the_same_link_and_nothing_of_them_stays(survey, page, client):
    sends(client, page, "helped", "anything-else", **{"anything-else": "My own words"})
    client.post(f"{page}check/")
    assert "erased at once" in text(client.get(f"{page}withdraw/"))
    client.post(f"{page}withdraw/")
    assert "have been erased" in text(client.get(page))
    assert Response.objects.get().answers == {}
    assert wave_of(survey).respondents == ()


def test_each_link_that_takes_no_answers_says_why(eva, survey, page, client):
    later = make(by=eva, **days(opens=2))
    assert "not open yet" in text(client.get(f"/s/{named(later, person())[0]}/"))
    nowhere = client.get("/s/nonsense/")
    assert nowhere.status_code == 404
    assert "leads nowhere" in text(nowhere)
    assert "Do not write to me again" in text(client.get(f"{page}no/"))
    client.post(f"{page}no/")
    assert "You can still answer" in text(client.get(f"{page}no/"))
    assert Invitation.objects.filter(refused_on__isnull=False).count() == 1
    actions.close_survey(by=eva, survey=survey)
    assert "is closed" in text(client.get(page))
    assert client.post(f"{page}part/helped/?keep", {"shown": "helped"}).status_code == 409
    assert client.post(f"{page}check/").url == page
    assert Response.objects.get().submitted_on is None


def test_a_page_is_in_the_language_and_direction_of_its_reader(survey, page, client, monkeypatch):
    in_two = replace(survey.version.read, languages=("en", "ur"))
    monkeypatch.setattr("alongside.surveys.fieldwork.views.page.instrument_of", lambda version: in_two)
    assert client.post(page, {"language": "ur"}).url == page
    for there in ("", "part/helped/", "check/", "share/", "withdraw/", "no/"):
        shown = text(client.get(page + there))
        assert '<html lang="ur" dir="rtl"' in shown, there
        assert "اردو" in shown
    assert Response.objects.get().language == "ur"
    client.post(page, {"language": "en"})
    assert '<html lang="en" dir="ltr"' in text(client.get(page))


def test_an_open_link_gives_everybody_a_link_of_their_own(eva, client):
    survey = make(by=eva, open_link=True, population="staff")
    opened = f"/s/{link_of(survey.open_nonce)}/"
    own = [client.post(opened, {"agree": "yes", "council": HARROWMERE}).url for _ in range(2)]
    assert opened not in own
    assert own[0] != own[1]
    assert {(one.council, one.invited, one.mode) for one in Response.objects.all()} == {(HARROWMERE, False, "open")}
    assert client.post(opened, {"agree": "yes", "council": "\x00"}).status_code == 302


def test_nothing_answered_is_not_sent_and_one_open_link_takes_so_many_a_day(page, client, eva, monkeypatch):
    assert client.post(f"{page}check/").status_code == 422
    assert Response.objects.get().submitted_on is None
    opened = f"/s/{link_of(make(by=eva, open_link=True, population='staff').open_nonce)}/"
    monkeypatch.setattr(answering, "MOST_A_DAY", 2)
    assert [client.post(opened, {"agree": "yes"}).status_code for _ in range(3)] == [302, 302, 429]


def test_a_share_can_be_ended_and_the_check_says_what_is_not_done(page, client):
    client.post(f"{page}share/", {"section": "recording"})
    theirs = f"/s/{link_of(Share.objects.get().nonce)}/"
    assert "not said yet that this part is done" in text(client.get(f"{page}check/"))
    client.post(f"{page}share/", {"section": "recording", "end": "yes"})
    assert client.get(theirs).status_code == 404
    assert "not said yet" not in text(client.get(f"{page}check/"))
    client.post(f"{page}share/", {"section": "recording"})
    anew = f"/s/{link_of(Share.objects.get().nonce)}/"
    assert anew != theirs
    assert client.get(anew).status_code == 200


def test_the_database_keeps_what_was_sent_and_holds_a_survey_to_its_days(survey, page, client, eva):
    sends(client, page, "helped", "anything-else", **{"anything-else": "Fine"})
    client.post(f"{page}check/")
    with pytest.raises(IntegrityError), transaction.atomic():
        Response.objects.update(answers={"anything-else": "Bad"})
    with pytest.raises(IntegrityError), transaction.atomic():
        Response.objects.update(withdrawn_on="2026-01-01")  # with its answers still there
    for wrong in ({"closes": -9}, {"keep_until": 3}, {"contacts_until": 3}):
        with pytest.raises(IntegrityError), transaction.atomic():
            make(by=eva, opened=False, **days(**wrong))
    with pytest.raises(IntegrityError), transaction.atomic():
        Sending.objects.create(invitation=Invitation.objects.get(), number=4, tried_at=survey.event.at)
