"""What people were told: what is usual and not given yet, what may not reach them, and whether it was understood."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.information.actions import Thing, give_information
from alongside.information.models import InformationGiven, InformationItem
from alongside.people.actions import add_person, check_contact, open_record
from alongside.voice.actions import Said
from conftest import FRIDAY

LOOKING_INTO_IT = "What happens next: looking into it"


@pytest.fixture
def explainer(db):
    return InformationItem.objects.get(key="next-enquiry-adult")


@pytest.fixture
def by_hand(amina, mrs_k):
    """Amina asked Mrs K., alone, and it is safe to hand her things."""
    check_contact(
        by=amina,
        adult=mrs_k,
        verified_on=FRIDAY,
        confirmed_how="alone",
        ways=[{"channel": "hand", "safe": "yes"}, {"channel": "post", "safe": "no", "why": "He opens the post."}],
    )


def test_what_may_not_reach_her_is_refused_with_the_reason_and_by_hand_it_is_kept(amina, enquiry, by_hand, explainer):
    thing, day = Thing(item=explainer), {"given_on": FRIDAY, "enquiry": enquiry}
    before = Event.objects.count()
    with pytest.raises(ValidationError, match="He opens the post"):
        give_information(by=amina, adult=enquiry.adult, things=[thing], channel="post", **day)
    assert Event.objects.count() == before
    give_information(
        by=amina,
        adult=enquiry.adult,
        things=[thing, Thing(other="The bus timetable", form="large-print")],
        channel="hand",
        understood="partly",
        how_known="She asked what “enquiry” means.",
        said=Said(" What’s an enquiry?\n"),
        **day,
    )
    assert Event.objects.count() == before + 1
    assert [one.what for one in InformationGiven.objects.order_by("pk")] == [str(explainer), "The bus timetable"]
    assert {one.statement.words for one in InformationGiven.objects.all()} == {" What’s an enquiry?\n"}


def test_nothing_goes_to_whoever_poses_a_risk_and_a_sister_may_have_it(amina, enquiry, by_hand, explainer):
    who = {"relationship": "neighbour", "lives_with_adult": False}
    piotr = add_person(by=amina, adult=enquiry.adult, name="Piotr", poses_risk=True, **who)
    sister = add_person(by=amina, adult=enquiry.adult, name="Irena", adult_wants_them="yes", **who)
    check_contact(
        by=amina,
        adult=enquiry.adult,
        person=sister,
        verified_on=FRIDAY,
        confirmed_how="alone",
        ways=[{"channel": "hand", "safe": "yes"}],
    )
    what = {"adult": enquiry.adult, "things": [Thing(item=explainer)], "given_on": FRIDAY, "channel": "hand"}
    with pytest.raises(ValidationError, match="Nothing is sent, shown or handed to them"):
        give_information(by=amina, person=piotr, **what)
    (given,) = give_information(by=amina, person=sister, **what)
    assert given.person == sister


@pytest.mark.parametrize(
    "what",
    [{}, {"other": " "}, {"item": True, "other": "A leaflet"}, {"other": "A leaflet", "form": "papyrus"}],
    ids=["nothing", "a space", "two things at once", "an unknown form"],
)
def test_the_database_refuses_anything_but_one_thing_in_a_known_form(what, amina, mrs_k, explainer):
    row = {"adult": mrs_k, "form": "standard", "given_on": FRIDAY, "channel": "hand", **what}
    if "item" in row:
        row["item"] = explainer
    one = InformationGiven(**row)
    with (
        pytest.raises(IntegrityError),
        transaction.atomic(),
        recording("gave-information", by=amina, adult=mrs_k, about=one) as keep,
    ):
        keep(one)
    good = InformationGiven(adult=mrs_k, form="standard", given_on=FRIDAY, channel="hand", other="A leaflet")
    with recording("gave-information", by=amina, adult=mrs_k, about=good) as keep:
        keep(good)


def test_what_is_usual_by_now_is_named_until_it_is_given_to_the_adult_herself(
    amina, enquiry, by_hand, explainer, signed_in
):
    client, page = signed_in(amina), reverse("information:of-adult", args=[enquiry.adult_id])
    first = client.get(page)
    assert LOOKING_INTO_IT in [item.title for item in first.context["usual"]]
    assert "Usually given by now" in first.content.decode()
    what = {"adult": enquiry.adult, "things": [Thing(item=explainer)], "given_on": FRIDAY, "channel": "hand"}
    give_information(by=amina, **what)
    assert LOOKING_INTO_IT not in [item.title for item in client.get(page).context["usual"]]


def test_a_younger_adult_is_given_the_version_for_younger_adults(amina, north, db):
    today = date(2026, 6, 5)
    usual = InformationItem.objects.usual
    assert [item.audience for item in usual(stage="plan", age=19, day=today)] == ["younger-adult", "adult"]
    assert [item.audience for item in usual(stage="plan", age=26, day=today)] == ["adult", "adult"]
    assert [item.audience for item in usual(stage="plan", age=None, day=today)] == ["adult", "adult"]


def sent(**answers) -> dict:
    day = {"given_on_0": "5", "given_on_1": "6", "given_on_2": "2026"}
    row = {"things-0-form": "standard", "things-0-language": "English"}
    return {**day, **row, "to": "adult", "channel": "hand", **answers}


def test_the_page_asks_for_what_was_given_and_says_why_it_may_not_leave(amina, enquiry, by_hand, explainer, signed_in):
    client, page = signed_in(amina), reverse("information:give", args=[enquiry.adult_id])
    nothing = client.post(page, sent())
    assert nothing.status_code == 422
    assert "Select what was given" in nothing.content.decode()
    unnamed = client.post(page, sent(**{"things-0-what": "other"}))
    assert "Enter what was given" in unnamed.content.decode()
    by_post = client.post(page, sent(**{"things-0-what": f"item-{explainer.pk}", "channel": "post"}))
    assert by_post.status_code == 422
    assert "He opens the post." in by_post.content.decode()
    voiced = {"said": "Ta.", "understood": "yes", "spoken_by": "advocate", "advocate": "Jo Marsh"}
    done = client.post(page, sent(**{"things-0-what": f"item-{explainer.pk}", **voiced}))
    assert done.status_code == 302
    shown = client.get(done.url).content.decode()
    assert "Ta." in shown
    assert InformationGiven.objects.get().statement.speaker == "Jo Marsh"
    assert "Understood: yes" in shown
    assert client.get(InformationGiven.objects.get().get_absolute_url()).status_code == 200


def test_the_address_can_say_with_what_the_page_begins(amina, enquiry, explainer, signed_in):
    page = reverse("information:give", args=[enquiry.adult_id])
    begun = signed_in(amina).get(f"{page}?item={explainer.pk}")
    assert begun.context["form"]["things-0-what"].value() == f"item-{explainer.pk}"
    assert signed_in(amina).get(f"{page}?item=99999999999999999999&entry=x").status_code == 200


def test_the_pages_take_few_queries_however_much_was_given(case_so_far, amina, signed_in, django_assert_num_queries):
    client = signed_in(amina)
    what = {"adult": case_so_far.adult, "given_on": FRIDAY, "channel": "hand"}
    for number in range(5):
        give_information(by=amina, things=[Thing(other=f"Leaflet {number}")], **what)
    page = reverse("information:of-adult", args=[case_so_far.adult.pk])
    client.get(page)
    with django_assert_num_queries(9):
        client.get(page)
    with django_assert_num_queries(10):
        client.get(reverse("information:give", args=[case_so_far.adult.pk]))
    with django_assert_num_queries(6):
        client.get(case_so_far.records["IG"].get_absolute_url())


def test_nobody_is_given_anything_after_they_died(amina, explainer):
    ivor = open_record(by=amina, given_name="Ivor", family_name="Pugh", died_on=date(2026, 6, 4))
    with pytest.raises(ValidationError, match="on or before the day they died"):
        give_information(by=amina, adult=ivor, things=[Thing(item=explainer)], given_on=FRIDAY, channel="hand")
