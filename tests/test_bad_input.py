"""Whatever is sent, nothing breaks: hostile answers to every form, posts to every address, and addresses."""

from types import SimpleNamespace
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

import alongside.urls  # noqa: F401 (every form is defined once every page is)
from alongside.concerns.models import Concern
from alongside.design.forms import Questions
from alongside.measures.gaps import OWED
from alongside.meetings.tests.case import around_a_meeting
from alongside.people.models import Adult
from alongside.plans.models import Response
from alongside.voice.models import ClassificationScheme
from conftest import PASSWORD
from tests.addresses import ROUTES, address, by_room, undone
from tests.hostile import as_received, boxes_of, sendings
from tests.test_authorisation import ROWS, WHO

IN_THE_TEST = {"deadline": None, "suppress_health_check": list(HealthCheck)}


def every_form(kind=Questions) -> list[type]:
    found = []
    for form in kind.__subclasses__():
        found += [form, *every_form(form)] if form.__module__.startswith("alongside.") else []
    return [form for form in dict.fromkeys(found) if ".tests." not in form.__module__]


FORMS = [form for form in every_form() if form.__name__ != "ManyWords"]


@pytest.fixture
def around(whole_case, amina, ben, north):
    """What the forms are made with, by their room and name."""
    schemes = ClassificationScheme.objects.prefetch_related("codes")
    user = SimpleNamespace(
        check_password=lambda typed: typed == PASSWORD, pk=1, username="amina", name="Amina", job_title=""
    )
    enquiries = [whole_case.enquiry]
    return {
        "access.PasswordForm": {"user": user},
        "access.RestrictForm": {"people": [amina, ben]},
        "concerns.ConcernForm": {"adult": whole_case.adult, "teams": [north]},
        "concerns.DecisionForm": {"deciders": [ben], "leads": [amina], "enquiries": enquiries},
        "concerns.JoinForm": {"enquiries": enquiries},
        "voice.ClassifyForm": {"outcomes": [whole_case.outcome], "schemes": schemes},
        "enquiries.EnquiryForm": {"leads": [amina]},
        "enquiries.AllegationForm": {"sources": whole_case.enquiry.sources.all()},
        "plans.NewPlanForm": {"outcomes": [whole_case.outcome], "leads": [amina], "loose": [whole_case.action]},
        "plans.ReviewPlanForm": {"outcomes": [whole_case.outcome], "actions": [whole_case.action]},
        "plans.OfferForm": {"outcomes": [whole_case.outcome], "responses": Response.objects.offered()},
        "prompts.GapSettingForm": {"gap": OWED[0]},
        "enquiries.ConcludeForm": {
            "sources": whole_case.enquiry.sources.all(),
            "derived": {"outcomes_achieved": "partly", "lacked_capacity": "yes", "supported": False},
        },
        **{f"meetings.{name}": given for name, given in around_a_meeting(whole_case.meeting, [amina, ben]).items()},
    }


FORMS_OF = {
    room: [form for form in FORMS if form.__module__.split(".")[1] == room]
    for room in sorted({form.__module__.split(".")[1] for form in FORMS})
}


@pytest.mark.parametrize("room", FORMS_OF)
def test_no_answer_breaks_a_form(room, around):
    """A form says what is wrong; it never raises, and can always be shown again as it was typed."""
    for form_class in FORMS_OF[room]:
        try_answers(form_class, around.get(f"{room}.{form_class.__name__}", {}))


def try_answers(form_class: type, arguments: dict) -> None:
    names = boxes_of(form_class(**arguments))
    if form_class.__name__ in {"SignInForm", "NewAccountForm"}:
        # The hash of a password takes its time, on purpose; the page is tried below.
        names = {name: good for name, good in names.items() if name != "password"}

    @settings(max_examples=12, **IN_THE_TEST)
    @given(sent=sendings(names))
    def answered(sent):
        note(form_class.__name__)
        form = form_class(as_received(sent), **arguments)
        assert form.is_valid() in {True, False}
        for shown in (form, form_class(draft=as_received(sent), **arguments)):
            assert "</" in str(shown) or not shown.fields
            assert "\x00script" not in str(shown)
        str(form.error_summary)

    answered()


def may_open(person, name: str) -> bool:
    """Whether neither opening a page nor sending something to it is refused to people of this role."""
    return 403 not in {ROWS[name][WHO.index(person.role) + start] for start in (0, len(WHO))}


SENDABLE = [name for name, statuses in ROWS.items() if set(statuses[8:]) - {401, 403, 405} and "sign-out" not in name]


@pytest.mark.parametrize("room", by_room(SENDABLE))
def test_no_post_breaks_a_page(room, whole_case, ben, idris, mina, signed_in):
    """All that can be sent ends in a page, a redirect or a refusal; the client raises what would be a 500."""
    clients = {person: signed_in(person) for person in (ben, idris, mina)}
    for name in by_room(SENDABLE)[room]:
        with undone(whole_case):
            client = next(client for person, client in clients.items() if may_open(person, name))
            try_posts(name, client, address(name, whole_case))


ANSWERS = {200, 204, 302, 400, 403, 409, 422, 429}
GONE_ONCE_DONE = {"parties:undo", "parties:part", "parties:answer"}
"""What these ask about stands no more once they are answered, and is not found again."""


def try_posts(name: str, client: Client, path: str) -> None:
    page = client.get(path)
    form = (page.context or {}).get("form") if page.status_code == 200 else None
    names = (
        boxes_of(form) if form is not None else {"path": [path], "carried_path": [path], "carried": ['[["a", "b"]]']}
    )

    sent_on = False

    @settings(max_examples=5 if "password" in str(names) else 10, **IN_THE_TEST)
    @given(sent=sendings(names, sendable=True))
    def posted(sent):
        nonlocal sent_on
        note(name)
        status = client.post(path, sent).status_code
        assert status in ANSWERS | ({404} if sent_on and name in GONE_ONCE_DONE else set())
        sent_on = sent_on or status == 302

    posted()


READ = [name for name, statuses in ROWS.items() if 200 in statuses[1:8]]


QUERIES = ["?q=%00&page=%00&next=%00&first=%00", "?page=-1&q=-", f"?page={'9' * 5_000}&q={'9' * 400}"]


@pytest.mark.parametrize("room", by_room(READ))
def test_no_query_breaks_a_page(room, whole_case, ben, idris, mina, signed_in):
    clients = {person: signed_in(person) for person in (ben, idris, mina)}
    for name in by_room(READ)[room]:
        client = next(client for person, client in clients.items() if may_open(person, name))
        path = address(name, whole_case).partition("?")[0]
        for query in QUERIES:
            assert client.get(path + query).status_code in {200, 302, 404, 422}, name


@given(text=st.text(max_size=80))
@settings(max_examples=30, **IN_THE_TEST)
def test_anything_may_be_searched_for(text, mrs_k, amina, signed_in):
    sendable = text.encode("utf-8", "replace").decode("utf-8")
    assert signed_in(amina).get("/people/", {"q": sendable}).status_code == 200


NUMBERS = ["0", "999999999999", "9999999999999", "9" * 50, "-1", "1.5", "٣", "1%00", "x", ""]
PLACES = ["people/A", "concerns/C", "enquiries/E", "outcomes/O", "statements/S", "accounts/0"]


@pytest.mark.parametrize("place", PLACES)
def test_an_unknown_number_is_not_found_and_says_no_more(place, ben, idris, signed_in):
    client = signed_in(idris if place.startswith("accounts") else ben)
    nothing = client.get("/nothing-is-here/").content
    for number in NUMBERS:
        answer = client.get(f"/{place}{quote(number, safe='%')}/")
        assert answer.status_code == 404, number
        assert answer.content == nothing, number


def test_bytes_that_are_no_text_are_read_as_well_as_can_be(enquiry, amina, signed_in):
    body = b"words-0=%ED%A0%80keys%FF%00&held_on_0=5&held_on_1=6&held_on_2=2026&means=phone"
    client, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/talk/"
    refused = client.post(page, body, content_type="application/x-www-form-urlencoded")
    assert refused.status_code == 422
    assert "hidden character" in refused.content.decode()
    taken = client.post(page, body.replace(b"%00", b""), content_type="application/x-www-form-urlencoded")
    assert taken.status_code == 302


@pytest.mark.parametrize(
    "content_type", ["application/json", "text/plain", "multipart/form-data; boundary=x", "nonsense"]
)
def test_a_body_of_another_kind_is_an_empty_form(content_type, enquiry, amina, signed_in):
    page = f"/enquiries/E{enquiry.pk}/talk/"
    assert signed_in(amina).post(page, b"\xff\x00{", content_type=content_type).status_code in {400, 422}


def test_more_than_a_form_could_hold_is_refused(enquiry, amina, signed_in):
    client, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/talk/"
    assert client.post(page, {"words-0": "x" * 3_000_000}).status_code == 400
    assert client.post(page, {f"words-{n}": "x" for n in range(2_000)}).status_code == 400
    assert client.post(page, {"words-0": "x" * 100_001, "means": "phone"}).status_code == 422


IMPOSSIBLE = [
    ("31", "2", "2026"),
    ("0", "1", "2026"),
    ("1", "13", "2026"),
    ("29", "2", "2025"),
    ("1", "1", "26"),
    ("1", "1", "9999"),
    ("x", "y", "z"),
]


@pytest.mark.parametrize("day", IMPOSSIBLE)
def test_an_impossible_date_is_explained_and_kept_as_typed(day, amina, signed_in):
    client = signed_in(amina)
    name = {"given_name": "Grace", "family_name": "Mensah"}
    refused = client.post("/people/new/", {**name, **{f"date_of_birth_{i}": part for i, part in enumerate(day)}})
    assert refused.status_code == 422
    assert f'value="{day[0]}"' in refused.content.decode()
    assert Adult.objects.count() == 0
    good = {f"date_of_birth_{i}": part for i, part in enumerate(("29", "2", "1948"))}
    assert client.post("/people/new/", {**name, **good}).status_code == 302


def test_a_name_of_ten_thousand_characters_is_refused_and_one_of_two_hundred_is_kept(amina, signed_in):
    client, sure = signed_in(amina), {"believed_adult": "yes"}
    assert client.post("/people/new/", {"family_name": "x" * 10_000, **sure}).status_code == 422
    assert client.post("/people/new/", {"family_name": "ß" * 200, **sure}).status_code == 302
    assert Adult.objects.get().family_name == "ß" * 200


@pytest.mark.parametrize("name", ["🗝️", "محمد", "\u202eevil", "<script>alert(1)</script>", "Ó Súilleabháin", "{{ 7 }}"])
def test_a_name_of_any_kind_is_kept_and_shown_as_text(name, amina, north, signed_in):
    client = signed_in(amina)
    done = client.post("/people/new/", {"family_name": name, "believed_adult": "yes"})
    adult = Adult.objects.get()
    assert adult.family_name == name
    page = client.get(done.url).content.decode()
    assert "<script>alert" not in page
    assert name.replace("<", "&lt;").replace(">", "&gt;") in page


def test_a_date_of_birth_after_the_incident_is_refused_with_the_reason(mrs_k, amina, north, signed_in):
    sent = {
        "happened": "Shouting.", "types": "physical", "safe_now": "yes", "adult_knows": "yes", "referrer_kind": "other",
        "referrer_owed_answer": "no", "wish_known": "no", "team": north.pk, "raised_on_0": "1", "raised_on_1": "6",
        "raised_on_2": "2026", "happened_on_0": "8", "happened_on_1": "3", "happened_on_2": "1941",
    }  # fmt: skip
    client, page = signed_in(amina), reverse("concerns:about", args=[mrs_k.pk])
    refused = client.post(page, sent)
    assert refused.status_code == 422
    assert "must be after their date of birth" in refused.content.decode()
    assert client.post(page, {**sent, "happened_on_2": "1999"}).status_code == 302
    assert Concern.objects.count() == 1


def test_every_form_and_every_address_is_tried():
    assert len(FORMS) >= 25
    assert {"TalkForm", "WishesForm", "DecisionForm", "ConcludeForm", "SignInForm"} <= {form.__name__ for form in FORMS}
    assert set(SENDABLE) | set(READ) >= set(ROUTES) - {"access:sign-out", "access:unlock", "health"}
