"""Who sees a record of a person in a position of trust: its keepers, and nobody else, whatever their role."""

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.urls import reverse

from alongside.access.roles import Role
from alongside.history.models import Event
from alongside.positions_of_trust.actions import add_keeper, end_keeper, open_position, point_from_enquiry
from alongside.positions_of_trust.actions.keeping import keeping
from alongside.positions_of_trust.models import Keeper, PositionAccount, PositionOfTrust
from alongside.positions_of_trust.wall import seen_by
from conftest import FRIDAY, account
from tests.addresses import ROUTES, address, answer, letters_of
from tests.test_authorisation import REFUSED, expected
from tests.test_reach import body

from .case import SUBJECT, TOLD

BEHIND = [name for name, route in ROUTES.items() if letters_of(route) == "PT"]


@pytest.fixture
def hana(north):
    return account("hana", "Hana Sato", Role.ENQUIRY_MANAGER, north)


@pytest.fixture
def position(ben):
    return open_position(by=ben, opened_on=FRIDAY, words=TOLD, **SUBJECT)


def test_nothing_tells_a_record_of_other_keepers_from_none(case_so_far, hana, signed_in):
    assert len(BEHIND) > 20
    client = signed_in(hana)
    for name in BEHIND:
        for method in ("GET", "POST"):
            if expected(name, method, hana.role) in REFUSED:
                continue
            none = body(answer(client, method, address(name, case_so_far, missing=True)))
            assert none[0] == 404
            assert body(answer(client, method, address(name, case_so_far))) == none, (name, method)


def test_a_keeper_reads_it_until_that_is_ended_and_every_look_is_remembered(position, ben, hana, signed_in):
    client = signed_in(hana)
    assert client.get(position.get_absolute_url()).status_code == 404
    keeper = add_keeper(by=ben, position=position, user=hana)
    assert "Desmond Fairweather" in client.get(position.get_absolute_url()).content.decode()
    assert "Desmond Fairweather" in client.get(reverse("positions_of_trust:positions")).content.decode()
    assert Event.objects.about_row(position).filter(verb="looked", by=hana).count() == 1
    end_keeper(by=ben, keeper=keeper)
    assert client.get(position.get_absolute_url()).status_code == 404
    assert "Desmond Fairweather" not in client.get(reverse("positions_of_trust:positions")).content.decode()


def test_a_look_that_cannot_be_remembered_shows_nothing(position, ben, signed_in, monkeypatch):
    def fails(*args, **kwargs):
        raise DatabaseError

    monkeypatch.setattr("alongside.positions_of_trust.wall.note", fails)
    with pytest.raises(DatabaseError):
        signed_in(ben).get(position.get_absolute_url())


def test_the_database_itself_shows_the_product_nothing_that_the_reader_does_not_keep(position, ben, hana, as_owner):
    def seen():
        return PositionOfTrust.objects.count(), PositionAccount.objects.count(), Keeper.objects.count()

    assert seen() == (0, 0, 0)
    with seen_by(hana):
        assert seen() == (0, 0, 0)
        with seen_by(ben):
            assert seen() == (1, 1, 1)
        assert seen() == (0, 0, 0)
    with as_owner():
        assert seen() == (1, 1, 1)


def test_nobody_lets_themself_in(position, hana):
    with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        add_keeper(by=hana, position=position, user=hana)
    with seen_by(hana), connection.cursor() as cursor:
        cursor.execute("UPDATE positions_of_trust_keeper SET user_id = %s", [hana.pk])
        assert cursor.rowcount == 0


def test_somebody_always_keeps_a_record(position, ben, hana, signed_in):
    with seen_by(ben):
        first = Keeper.objects.select_related("position").get(position=position)
    page = reverse("positions_of_trust:end-keeper", args=[position.pk, first.pk])
    refused = signed_in(ben).post(page, {"sure": "yes"})
    assert refused.status_code == 422
    assert "You are the last keeper" in refused.content.decode()
    first.ended = True
    refused, last = pytest.raises(IntegrityError, match="last keeper"), {"by": ben, "position": position}
    with keeping("ended-keeper", **last) as keep, refused, transaction.atomic():
        keep(first)
    add_keeper(by=ben, position=position, user=hana)
    assert signed_in(ben).post(page, {"sure": "yes"}).status_code == 302
    assert signed_in(ben).get(position.get_absolute_url()).status_code == 404


def test_an_adults_record_says_only_that_there_is_one_and_whom_to_ask(position, ben, ada, amina, enquiry, signed_in):
    pages = (enquiry.adult.get_absolute_url(), enquiry.get_absolute_url())
    apart = reverse("positions_of_trust:held-apart", args=[enquiry.adult_id])
    before = [signed_in(amina).get(page).content.decode() for page in pages]
    assert not any("linked record" in page for page in before)
    point_from_enquiry(by=ben, position=position, enquiry=enquiry, ask_whom="Ruth Appiah")
    shown = [signed_in(amina).get(page).content.decode() for page in (*pages, apart)]
    assert all("Ruth Appiah" in page for page in shown)
    history = signed_in(ada).get(reverse("people:history", args=[enquiry.adult_id])).content.decode()
    assert "Noted that a linked record is held apart" in history
    for page in (*shown, history):
        assert not any(word in page.lower() for word in ("position", "trust/", "fairweather", position.reference))
