"""The directory: it is found however spelt, kept by managers, and merged so that everything can be undone."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.concerns.actions import decide
from alongside.enquiries.actions import add_allegation, start_enquiry
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.large_scale.actions import raise_provider_concern, start_large_scale
from alongside.organisations.actions import (
    add_organisation,
    add_service,
    change_service,
    merge,
    undo_merge,
)
from alongside.organisations.models import Merge, Organisation, Service
from alongside.organisations.reading import services_of
from alongside.people.actions import open_record
from conftest import FRIDAY
from tests.account import ALL_MET

NUMBER = "1-1234567890"


@pytest.fixture
def care(ben):
    return add_organisation(by=ben, name="Hartside Care", kind="care-provider", contact="Duty desk, 01632 960155")


@pytest.fixture
def larch(ben, care):
    return add_service(
        by=ben, organisation=care, name="Larch House", kind="care-home", area="Harrowmere", location_id=NUMBER
    )


def page_of(client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode().partition("<main")[2]


def test_a_service_is_found_by_its_name_however_spelt_and_by_the_regulators_number(larch, amina, signed_in):
    client = signed_in(amina)
    for asked in ("larch", "Larhc House", "harrowmere larch", NUMBER, larch.reference.lower(), "hartside"):
        assert "Larch House" in page_of(client, f"/organisations/?q={asked}"), asked
    assert "Larch House" not in page_of(client, "/organisations/?q=police")
    assert "Larch House" not in page_of(client, "/organisations/?kind=police")
    page = page_of(client, larch.get_absolute_url())
    assert "Duty desk, 01632 960155" in page
    assert "Merge it into another" not in page
    assert Event.objects.filter(verb="looked", about=f"organisations.service:{larch.pk}", by=amina).count() == 1


def test_managers_keep_the_directory_and_a_number_belongs_to_one_service(larch, care, ben, signed_in):
    client, new = signed_in(ben), f"/organisations/OR{care.pk}/new-service/"
    sent = {"name": "Rowan Court", "kind": "nursing-home", "location_id": NUMBER}
    assert "another service" in client.post(new, sent).content.decode().lower()
    assert "must look like" in client.post(new, {**sent, "location_id": "123"}).content.decode()
    made = client.post(new, {**sent, "location_id": "1-987654321"})
    rowan = Service.objects.get(name="Rowan Court")
    assert made.url == rowan.get_absolute_url()
    with pytest.raises(ValidationError, match="has this number already"):
        change_service(by=ben, service=rowan, location_id=NUMBER)
    change_service(by=ben, service=larch, location_id=NUMBER, closed_on=FRIDAY)
    assert "Closed on 5 June 2026" in page_of(client, care.get_absolute_url())
    with pytest.raises(IntegrityError), transaction.atomic():
        Service.objects.filter(pk=rowan.pk).update(location_id="1-12")


def test_what_was_merged_is_found_under_the_other_and_undoing_restores_everything(care, larch, ben, amina, signed_in):
    again = add_organisation(by=ben, name="Heartside Care Limited", kind="care-provider")
    ward = add_service(by=ben, organisation=again, name="Ash Lodge", kind="care-home")
    client, manager = signed_in(amina), signed_in(ben)
    before = page_of(client, care.get_absolute_url()), page_of(client, again.get_absolute_url())
    sent = {"into": "hartside care", "why": "One company, the register says."}
    assert manager.post(f"/organisations/OR{again.pk}/merge/", sent).url == care.get_absolute_url()
    assert again.kept_as() == care
    assert set(services_of(care)) == {larch, ward}
    page = page_of(client, care.get_absolute_url())
    assert "Ash Lodge" in page
    assert "One company, the register says." in page
    assert "is kept as" in page_of(client, again.get_absolute_url())
    assert "Recorded as Heartside Care Limited" in page_of(client, ward.get_absolute_url())
    ward.refresh_from_db()
    assert ward.organisation == again
    undo = f"/organisations/MG{Merge.objects.get().pk}/undo/"
    assert manager.post(undo, {"why": "Two companies."}).url == again.get_absolute_url()
    assert (page_of(client, care.get_absolute_url()), page_of(client, again.get_absolute_url())) == before
    assert manager.get(undo).url == again.get_absolute_url()
    assert manager.post(undo, {"why": "Again."}).status_code == 422


def test_nothing_is_merged_in_a_circle_or_twice_whoever_writes_it(ben):
    first, second, third = (add_organisation(by=ben, name=name, kind="other") for name in ("One", "Two", "Three"))
    merge(by=ben, gone=first, into=second, why="Same.")
    made = merge(by=ben, gone=second, into=third, why="Same.")
    assert first.kept_as() == third
    with pytest.raises(ValidationError, match="is kept as"):
        merge(by=ben, gone=third, into=first, why="Same.")
    with pytest.raises(ValidationError, match="merged into another already"):
        merge(by=ben, gone=first, into=third, why="Same.")
    circle = Merge(organisation=third, into_organisation=first, why="Raw.")
    with (
        pytest.raises(IntegrityError, match="in a circle"),
        recording("merged-in-directory", by=ben, adult=None, about=third) as keep,
    ):
        keep(circle)
    undo_merge(by=ben, merge=made, why="Not so.")
    with pytest.raises(ValidationError, match="undone already"):
        undo_merge(by=ben, merge=made, why="Not so.")
    assert first.kept_as() == second
    merge(by=ben, gone=third, into=first, why="The other way.")
    assert third.kept_as() == second


STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 3), st.integers(0, 3)), max_size=14)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_however_they_are_merged_and_undone_each_is_kept_as_one_that_stands(steps, ben):
    with transaction.atomic():
        rows = [add_organisation(by=ben, name=f"Number {n}", kind="other") for n in range(4)]
        standing: dict[int, tuple[int, Merge]] = {}

        def end(n: int) -> int:
            return end(standing[n][0]) if n in standing else n

        for merging, gone, into in steps:
            if not merging:
                if gone in standing:
                    undo_merge(by=ben, merge=standing.pop(gone)[1], why="Not so.")
                continue
            refused = gone in standing or end(into) == gone
            try:
                standing[gone] = (into, merge(by=ben, gone=rows[gone], into=rows[into], why="Same."))
                assert not refused
            except ValidationError:
                assert refused
        for n, row in enumerate(rows):
            assert row.kept_as() == rows[end(n)]
            if n not in standing:
                assert set(Organisation.objects.same_as(row.pk)) == {rows[m] for m in range(4) if end(m) == n}
        transaction.set_rollback(True)


def test_whoever_types_a_name_that_could_be_several_chooses_without_scripts(care, larch, ben, signed_in):
    twin = add_service(by=ben, organisation=care, name="Larch House", kind="care-home", area="Netherby")
    gone = add_service(by=ben, organisation=care, name="The Larches", kind="care-home")
    client, page = signed_in(ben), f"/services/SV{gone.pk}/merge/"
    asked = client.post(page, {"into": "Larch House", "why": "Renamed."})
    assert asked.status_code == 422
    text = asked.content.decode()
    assert "Choose which one you mean" in text
    assert f'value="{larch.reference}"' in text
    assert f'value="{twin.reference}"' in text
    nothing = client.post(page, {"into": "Police station", "why": "Renamed.", "into-chosen": twin.reference})
    assert "Nothing in the directory is called that" in nothing.content.decode()
    sent = {"into": "Larch House", "into-chosen": twin.reference, "why": "Renamed."}
    assert client.post(page, sent).url == twin.get_absolute_url()


def test_a_page_counts_the_enquiries_that_its_reader_may_open(larch, care, amina, carol, south, enquiry, signed_in):
    source = {"kind": "service-provider", "name": "Larch House"}
    named = add_allegation(
        by=amina, enquiry=enquiry, type="neglect", location=None, new_source={**source, "service": larch}
    )
    assert named.source.service == larch
    other = open_record(by=carol, given_name="Ivor", family_name="Pugh")
    begun = start_enquiry(
        by=carol,
        adult=other,
        kind="other",
        team=south,
        lead=carol,
        started_on=FRIDAY,
        source={**source, "organisation": care},
    )
    ours, theirs = signed_in(amina), signed_in(carol)
    assert "Named as a source of risk in 1, of which 1 open" in page_of(ours, larch.get_absolute_url())
    assert "Nothing that you may open" in page_of(theirs, larch.get_absolute_url())
    assert "Named as a source of risk in 1," in page_of(theirs, care.get_absolute_url())
    assert begun.sources.get().organisation == care


def much(care, ben, houses: int) -> None:
    """An organisation that stands beside others, runs many services, took many in, and is worried about in each."""
    host = {"host_authority": "Harrowmere", "decision_maker": ben, "known": "Four concerns in a month."}
    for n in range(houses):
        house = add_service(by=ben, organisation=care, name=f"House {n}", kind="care-home")
        raise_provider_concern(by=ben, about=house, raised_on=FRIDAY, raised_by="staff", worrying="Two on nights.")
        start_large_scale(by=ben, about=house, started_on=FRIDAY, triggers=["pattern"], **host)
        gone = add_organisation(by=ben, name=f"Care {n}", kind="care-provider")
        merge(by=ben, gone=gone, into=care, why="Same.")
        add_organisation(by=ben, name=f"Homes {n}", kind="care-provider")


@pytest.mark.parametrize(("page", "most"), [("/organisations/", 8), ("/organisations/OR{}/", 14)])
def test_a_page_of_much_takes_few_queries(page, most, care, ben, signed_in, django_assert_num_queries):
    for houses in (1, 40):  # and never more of them for more that is recorded
        much(care, ben, houses)
        client = signed_in(ben)
        with django_assert_num_queries(most):
            answer = client.get(page.format(care.pk))
    said = answer.content.decode()
    assert said.count('"/services/') >= 20
    assert page == "/organisations/" or "41 recorded, of which 41 open." in said


def test_a_concern_names_a_service_of_the_directory_and_so_does_its_enquiry(larch, concern, amina, ben, signed_in):
    client, page = signed_in(amina), f"/concerns/C{concern.pk}/correct/"
    form = client.get(page).context["form"]
    sent = {name: value for name, value in form.initial.items() if isinstance(value, str)} | {
        "types": concern.types,
        "source_kind": "service-provider",
        "source_provider": "larch house",
        "source_name": "",
        "referrer_owed_answer": "yes",
        "seen": concern.event_id,
    }
    assert client.post(page, sent).status_code == 302
    concern.refresh_from_db()
    assert (concern.source_service, concern.source_name) == (larch, "Larch House")
    assert larch.get_absolute_url() in page_of(client, concern.get_absolute_url())
    decide(by=amina, concern=concern, decided_on=FRIDAY, decided_by=ben, decision="section-42", lead=amina,
           adults_view="followed", **ALL_MET)  # fmt: skip
    assert concern.enquiries.get().sources.get().service == larch
