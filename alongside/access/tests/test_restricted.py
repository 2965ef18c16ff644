"""Restricted records show nothing, not even in a count, to those who are not named on them; and every look is kept."""

from datetime import date

import pytest

from alongside.access.actions import lift_restriction, restrict_record
from alongside.access.models import Entitlement
from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import conclude
from alongside.history.models import Event
from alongside.people.actions import change_details, open_record
from alongside.people.models import Adult
from conftest import ACCOUNT, FRIDAY, MONDAY, TUESDAY, account


@pytest.fixture
def eve(north):
    """Of the same team as Amina and Ben, and not named on the record."""
    return account("eve", "Eve Nwosu", "enquiry-manager", north)


@pytest.fixture
def restricted(amina, ben, enquiry, north):
    """Mrs K.'s record, kept to Amina and Ben; with a concern that waits for a decision."""
    report_concern(by=amina, adult=enquiry.adult, team=north, raised_on=TUESDAY, **ACCOUNT)
    restrict_record(by=ben, adult=enquiry.adult, entitled=[amina], why="A relative works in the team.")
    enquiry.adult.refresh_from_db()
    return enquiry.adult


def shown(client, path: str, **query) -> str:
    return client.get(path, query).content.decode()


@pytest.mark.parametrize("query", ["Kowalska", "Kathlen Kowalski", "09/03/1941", "{reference}", "999 123 4578"])
def test_a_search_neither_shows_nor_counts_them(query, restricted, amina, ben, eve, carol, signed_in):
    change_details(by=amina, adult=restricted, nhs_number="9991234578")
    query = query.format(reference=restricted.reference)
    for user, found in ((amina, 1), (ben, 1), (eve, 0), (carol, 0)):
        response = signed_in(user).get("/people/", {"q": query})
        assert len(response.context["found"]) == found, user
        assert ("Kathleen" in response.content.decode()) == bool(found)
        assert Event.objects.filter(verb="searched").latest("seq").facts["found"] == found


def test_others_of_the_same_name_are_counted_without_them(restricted, amina, eve, signed_in):
    open_record(by=amina, given_name="Anna", family_name="Kowalska")
    assert "1 person found" in shown(signed_in(eve), "/people/", q="Kowalska")
    assert "2 people found" in shown(signed_in(amina), "/people/", q="Kowalska")


def test_a_new_record_is_not_compared_with_them_aloud(restricted, amina, eve, signed_in):
    change_details(by=amina, adult=restricted, nhs_number="9991234578")
    same = {"given_name": "Kathleen", "family_name": "Kowalska", "date_of_birth_0": "9", "date_of_birth_1": "3"}
    same |= {"date_of_birth_2": "1941", "nhs_number": "9991234578"}
    assert signed_in(amina).post("/people/new/", same).status_code == 409
    assert signed_in(eve).post("/people/new/", same).status_code == 302
    # Those who may see the restricted record learn that there is another with its number.
    line = Event.objects.get(verb="same-number-elsewhere", adult=restricted)
    assert line.sentence == "Opened another record with the same NHS number"


def test_my_work_leaves_them_out_of_lists_and_counts(restricted, amina, ben, eve, enquiry, signed_in):
    assert "1 concern in your team" in shown(signed_in(ben), "/")
    assert "Kathleen" in shown(signed_in(amina), "/")
    restrict_record(by=eve, adult=restricted, entitled=[], why="Now to Eve alone.")
    for user in (amina, ben):
        page = shown(signed_in(user), "/")
        assert "No concern is waiting in your team" in page
        assert "Kathleen" not in page
        assert enquiry.get_absolute_url() not in page
    assert "1 concern in your team" in shown(signed_in(eve), "/")


def test_the_rows_behind_a_figure_leave_them_out(restricted, enquiry, amina, ben, eve, asha, signed_in):
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY)
    address = "/board/rows/concluded/?first=2026-04-01&last=2027-03-31"
    for user, listed in ((ben, True), (eve, False), (asha, False)):
        page = shown(signed_in(user), address)
        assert (f">{enquiry.reference}<" in page) == listed, user
        assert f"{int(listed)} row" in page


def test_lifting_the_restriction_opens_the_record_to_the_team_again(restricted, ben, eve, signed_in):
    page = restricted.get_absolute_url()
    assert signed_in(eve).get(page).status_code == 404
    lift_restriction(by=ben, adult=restricted, why="He has left.")
    assert signed_in(eve).get(page).status_code == 200


def test_who_is_named_can_change_and_whoever_was_named_is_remembered(restricted, amina, ben, eve):
    restrict_record(by=ben, adult=restricted, entitled=[eve], why="Amina is on leave.")
    named = {e.user.username: e.ended for e in Entitlement.objects.filter(adult=restricted)}
    assert named == {"amina": True, "ben": False, "eve": False}


def test_a_restriction_by_the_page_names_people_and_says_why(concern, ben, eve, amina, signed_in):
    client, page = signed_in(ben), f"/people/A{concern.adult_id}/restrict/"
    assert client.post(page, {"restricted": "yes", "entitled": [amina.pk]}).status_code == 422
    answers = {"restricted": "yes", "entitled": [amina.pk], "why": "Known here.", "seen": concern.adult.event_id}
    assert client.post(page, answers).status_code == 302
    assert signed_in(eve).get(f"/people/A{concern.adult_id}/").status_code == 404
    assert signed_in(amina).get(f"/people/A{concern.adult_id}/").status_code == 200
    assert Event.objects.get(verb="restricted-record").why == "Known here."


def test_a_restriction_undoes_no_change_of_details_made_meanwhile(concern, amina, ben):
    as_ben_opened_it = Adult.objects.get(pk=concern.adult_id)
    change_details(by=amina, adult=concern.adult, phone="020 7946 0000")
    restrict_record(by=ben, adult=as_ben_opened_it, entitled=[], why="Known here.")
    now = Adult.objects.get(pk=concern.adult_id)
    assert (now.phone, now.restricted) == ("020 7946 0000", True)


def test_every_page_of_a_record_is_remembered_as_a_look(case_so_far, amina, signed_in):
    client, rows = signed_in(amina), [case_so_far.adult, case_so_far.concern, case_so_far.enquiry]
    for row in [*rows, case_so_far.outcome, case_so_far.statement]:
        path = row.get_absolute_url()
        client.get(path)
        look = Event.objects.latest("seq")
        assert (look.verb, look.page, look.by, look.adult_id) == ("looked", path, amina, case_so_far.adult.pk)
        assert look.about == f"{row._meta.label_lower}:{row.pk}"


def test_a_page_of_questions_is_a_look_too_even_when_it_is_shown_again_after_sending(case_so_far, amina, signed_in):
    client, page = signed_in(amina), f"/outcomes/O{case_so_far.outcome.pk}/review/"
    looks = Event.objects.filter(verb="looked", page=page)
    client.get(page)
    assert looks.count() == 1
    shown_again = client.post(page, {"stage": "review"})
    assert "I want my keys back." in shown_again.content.decode()
    assert looks.count() == 2
    sent = {"stage": "review", "still": "yes", "reviewed_on_0": "5", "reviewed_on_1": "6", "reviewed_on_2": "2026"}
    assert client.post(page, sent).status_code == 302
    assert looks.count() == 2
    assert Event.objects.latest("seq").verb == "reviewed-outcome"


def test_a_refused_look_shows_nothing_and_adds_nothing_to_the_record_it_asked_for(case_so_far, carol, signed_in):
    before = Event.objects.count()
    assert signed_in(carol).get(case_so_far.adult.get_absolute_url()).status_code == 404
    assert Event.objects.count() == before


def test_the_history_page_shows_changes_and_looks_with_names_pages_and_reasons(case_so_far, amina, ben, signed_in):
    signed_in(amina).get(case_so_far.enquiry.get_absolute_url())
    change_details(by=amina, adult=case_so_far.adult, phone="020 7946 0000")
    history = f"/people/A{case_so_far.adult.pk}/history/"
    page = (
        shown(signed_in(ben), history)
        + shown(signed_in(ben), f"{history}?page=2")
        + shown(signed_in(ben), f"{history}?page=3")
    )
    for words in (
        "Amina Yusuf",
        "Looked at this",
        case_so_far.enquiry.get_absolute_url(),
        "Reason: He has her keys again.",
        "Phone: <s>not recorded</s> became 020 7946 0000",
        "Looked at the history of this record",
    ):
        assert words in page


def test_an_adult_born_on_a_leap_day_has_an_age_every_year():
    born = Adult(family_name="Leap", date_of_birth=date(1948, 2, 29))
    assert [born.age_on(day) for day in (date(2026, 2, 28), date(2026, 3, 1), MONDAY)] == [77, 78, 78]


def test_a_page_left_open_lets_nobody_back_in(restricted, ben, carol, amina, signed_in):
    page, seen = f"/people/A{restricted.pk}/restrict/", restricted.event_id
    restrict_record(by=ben, adult=restricted, entitled=[], why="Amina is related to her.")
    stale = {"restricted": "yes", "entitled": [amina.pk, carol.pk], "why": "Carol works with her.", "seen": seen}
    assert signed_in(ben).post(page, stale).status_code == 409
    assert amina not in Adult.objects.get(pk=restricted.pk).entitled


def test_lifting_a_restriction_leaves_nobody_of_another_team_with_the_record(concern, ben, carol, amina, signed_in):
    adult = concern.adult
    restrict_record(by=ben, adult=adult, entitled=[carol], why="Carol knows her.")
    assert signed_in(carol).get(adult.get_absolute_url()).status_code == 200
    lift_restriction(by=ben, adult=adult, why="No longer needed.")
    assert signed_in(carol).get(adult.get_absolute_url()).status_code == 404
    assert signed_in(amina).get(adult.get_absolute_url()).status_code == 200


def test_what_one_had_begun_about_them_is_not_named_to_those_left_out(concern, ben, eve, amina, signed_in):
    client, page = signed_in(amina), f"/people/A{concern.adult_id}/report/"
    client.post(page, {"happened": "He shouted again."})
    assert "Concern about Kathleen" in shown(client, "/")
    restrict_record(by=ben, adult=concern.adult, entitled=[eve], why="Amina is related to her.")
    assert "Kathleen" not in shown(client, "/")


def test_what_is_shown_to_somebody_signed_in_is_not_kept_by_the_browser(enquiry, amina, signed_in):
    answer = signed_in(amina).get(enquiry.get_absolute_url())
    assert "no-store" in answer["Cache-Control"]
