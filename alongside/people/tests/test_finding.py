"""A person is found from whatever somebody has, and is not recorded twice."""

from datetime import date, timedelta

import pytest
from django.utils.timezone import localdate
from hypothesis import given
from hypothesis import strategies as st

from alongside.people.actions import open_record
from alongside.people.finding import clues_in
from alongside.people.models import Adult

NEW = {"given_name": "Kathleen", "family_name": "Kowalska", "believed_adult": "yes"}


@pytest.fixture
def known(amina, mrs_k):
    """Four people on record besides Mrs K.; gives each by a short name."""
    make = {
        "jose": {"given_name": "José", "family_name": "Núñez", "nhs_number": "9434765919"},
        "meg": {"given_name": "Margaret", "family_name": "Okonkwo-Byrne", "known_as": "Peggy"},
        "liam": {"given_name": "Liam", "family_name": "O’Brien", "date_of_birth": date(1948, 3, 27)},
        "fatima": {"given_name": "Fatima", "family_name": "al-Rashid", "date_of_birth": date(1950, 1, 2)},
    }
    return {"mrs_k": mrs_k} | {name: open_record(by=amina, **details) for name, details in make.items()}


FOUND = {
    "as written": ("Kathleen Kowalska", "mrs_k"),
    "the other way round": ("Kowalska Kathleen", "mrs_k"),
    "in capitals": ("KOWALSKA", "mrs_k"),
    "misspelt": ("Kathlene Kovalska", "mrs_k"),
    "with another ending": ("Kowalski", "mrs_k"),
    "half a double name": ("Okonkwo", "meg"),
    "what she likes to be called": ("Peggy", "meg"),
    "called and family name": ("peggy byrne", "meg"),
    "without its accents": ("Jose Nunez", "jose"),
    "with accents that are not there": ("Kathléen Kowàlska", "mrs_k"),
    "another apostrophe": ("O'Brien", "liam"),
    "a date of birth": ("27/3/1948", "liam"),
    "a date of birth with dots": ("27.03.1948", "liam"),
    "a date of birth as computers write it": ("1948-03-27", "liam"),
    "a name and a date of birth": ("Kowalska 9 3 1941", "mrs_k"),
    "an NHS number": ("9434765919", "jose"),
    "an NHS number with spaces": ("943 476 5919", "jose"),
    "an NHS number with dashes among words": ("NHS no. 943-476-5919 please", "jose"),
}


@pytest.mark.parametrize("how", FOUND)
def test_a_person_is_found_by(how, known):
    text, name = FOUND[how]
    assert Adult.objects.matching(clues_in(text)).first() == known[name]


def test_a_person_is_found_by_reference_alone(known):
    for text in (known["meg"].reference, f"see {known['meg'].reference.lower()}, Kowalska"):
        assert list(Adult.objects.matching(clues_in(text))) == [known["meg"]]


@pytest.mark.parametrize("text", ["Zebedee", "Kowalska 1/1/1950", "31/2/1948 Zebedee", "A99999", "943 476 5918"])
def test_nobody_is_found_where_nothing_fits(text, known):
    assert list(Adult.objects.matching(clues_in(text))) == []


@given(st.text(max_size=400))
def test_any_text_can_be_taken_apart(text):
    clues = clues_in(text)
    assert len(clues.names) <= 5


def test_the_page_says_when_it_understood_nothing(known, amina, signed_in):
    page = signed_in(amina).get("/people/", {"q": "!!!"}).content.decode()
    assert "Enter a name, a date such as 27/3/1948" in page
    assert "Kowalska" in signed_in(amina).get("/people/", {"q": "Kowalska"}).content.decode()


def test_the_nearest_twenty_are_shown_and_it_says_that_there_are_more(amina, signed_in):
    for number in range(21):
        open_record(by=amina, given_name=f"John {chr(65 + number)}", family_name="Smith")
    page = signed_in(amina).get("/people/", {"q": "Smith"})
    assert len(page.context["found"]) == 20
    assert "More people may match" in page.content.decode()
    assert "More people may match" not in signed_in(amina).get("/people/", {"q": "Smith John U"}).content.decode()


def test_people_of_other_teams_are_named_but_not_opened(concern, carol, amina, signed_in):
    link = f'href="{concern.adult.get_absolute_url()}"'
    assert link in signed_in(amina).get("/people/", {"q": "Kowalska"}).content.decode()
    page = signed_in(carol).get("/people/", {"q": "Kowalska"}).content.decode()
    assert link not in page
    assert "Another team holds this record" in page


ALIKE = [
    {"given_name": "Kathleen", "family_name": "Kowalska"},
    {"given_name": "Kathlene", "family_name": "Kovalska"},
    {"given_name": "Kowalska", "family_name": "Kathleen"},
    {"given_name": "Kathleen", "family_name": "Kowalska", "born": date(1941, 3, 9)},
]


@pytest.mark.parametrize("details", ALIKE)
def test_whoever_may_be_the_same_is_shown_before_a_record_is_opened(details, mrs_k, amina, signed_in):
    client = signed_in(amina)
    asked = client.post("/people/new/", sent(**details))
    assert asked.status_code == 409
    assert (
        f'This is the person<span class="govuk-visually-hidden">: {mrs_k.name}, {mrs_k.reference}'
        in asked.content.decode()
    )
    assert Adult.objects.count() == 1
    carried = dict(asked.context["carried"])
    assert client.post("/people/new/", {**carried, "different": "yes"}).status_code == 302
    assert Adult.objects.count() == 2


DIFFERENT = [
    {"given_name": "Kathleen", "family_name": "Kowalska", "born": date(1962, 3, 9)},
    {"given_name": "Grace", "family_name": "Mensah", "born": date(1941, 3, 9)},
]


@pytest.mark.parametrize("details", DIFFERENT)
def test_somebody_plainly_different_is_recorded_at_once(details, mrs_k, amina, signed_in):
    assert signed_in(amina).post("/people/new/", sent(**details)).status_code == 302
    assert Adult.objects.count() == 2


def test_the_same_nhs_number_is_a_likely_duplicate_whatever_the_name(known, amina, signed_in):
    asked = signed_in(amina).post("/people/new/", sent(family_name="Different", nhs_number="943 476 5919"))
    assert asked.status_code == 409
    assert [person.name for person in asked.context["alike"]] == ["José Núñez"]


def sent(born: date | None = None, **answers) -> dict:
    boxes = {f"date_of_birth_{i}": part for i, part in enumerate([born.day, born.month, born.year])} if born else {}
    return {"given_name": "Grace", **answers, **(boxes or {"believed_adult": "yes"})}


def years_ago(years: int, days: int = 0) -> date:
    today = localdate()
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    return date(today.year - years, today.month, day) + timedelta(days=days)


@pytest.mark.parametrize(("born", "accepted"), [(17, True), (18, True), (16, False), (3, False), (126, False)])
def test_only_adults_and_those_nearly_adult_are_recorded(born, accepted, amina, signed_in):
    answer = signed_in(amina).post("/people/new/", sent(family_name="Young", born=years_ago(born)))
    assert answer.status_code == (302 if accepted else 422)
    assert Adult.objects.exists() == accepted
    if born < 17:
        assert "contact children’s social care now" in answer.content.decode()


def test_somebody_is_17_on_their_birthday_and_not_the_day_before(amina, signed_in):
    client = signed_in(amina)
    assert client.post("/people/new/", sent(family_name="Young", born=years_ago(17, days=1))).status_code == 422
    assert client.post("/people/new/", sent(family_name="Young", born=years_ago(17))).status_code == 302


def test_without_a_date_of_birth_somebody_must_say_that_this_is_an_adult(amina, signed_in):
    client, name = signed_in(amina), {"given_name": "Grace", "family_name": "Mensah"}
    unsaid = client.post("/people/new/", name)
    assert unsaid.status_code == 422
    assert "say whether they are 18 or over" in unsaid.content.decode()
    child = client.post("/people/new/", {**name, "believed_adult": "no"})
    assert "contact children’s social care now" in child.content.decode()
    assert client.post("/people/new/", {**name, "believed_adult": "yes"}).status_code == 302


@pytest.mark.parametrize(
    ("number", "kept"),
    [("943 476 5919", "9434765919"), ("943-476-5919", "9434765919"), ("", ""), ("9434765918", None), ("123", None)],
)
def test_an_nhs_number_is_checked_and_kept_as_ten_digits(number, kept, amina, signed_in):
    answer = signed_in(amina).post("/people/new/", sent(family_name="Mensah", nhs_number=number))
    assert answer.status_code == (422 if kept is None else 302)
    assert list(Adult.objects.values_list("nhs_number", flat=True)) == ([] if kept is None else [kept])


def test_a_day_of_death_is_not_before_birth(concern, amina, signed_in):
    client, page = signed_in(amina), f"/people/A{concern.adult_id}/details/"
    answers = sent(family_name="Kowalska", born=date(1941, 3, 9)) | {"seen": client.get(page).context["seen"]}
    died = {"died_on_0": "1", "died_on_1": "1"}
    assert client.post(page, {**answers, **died, "died_on_2": "1940"}).status_code == 422
    assert client.post(page, {**answers, **died, "died_on_2": "2026"}).status_code == 302
    assert "Died" in client.get(concern.adult.get_absolute_url()).content.decode()
