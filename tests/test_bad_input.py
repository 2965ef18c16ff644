"""Whatever is sent, nothing breaks: hostile answers to every form, posts and queries to every address."""

from types import SimpleNamespace

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, note, settings

import alongside.urls  # noqa: F401 (every form is defined once every page is)
from alongside.access.roles import Role
from alongside.coding.tests.case import around_coding
from alongside.design.forms import Questions
from alongside.evaluation.extract.anonymity import told_of
from alongside.evaluation.worked_example import worked_example
from alongside.feedback.tests.case import around_questionnaires
from alongside.measures.gaps import OWED
from alongside.meetings.tests.case import around_a_meeting
from alongside.plans.models import Response
from alongside.surveys.models import Contact
from alongside.surveys.tests.bank_case import around_the_bank
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
def around(case, people, north):
    """What the forms are made with, by their room and name."""
    amina, ben = people[Role.PRACTITIONER], people[Role.ENQUIRY_MANAGER]
    schemes = ClassificationScheme.objects.prefetch_related("codes")
    user = SimpleNamespace(
        check_password=lambda typed: typed == PASSWORD, pk=1, username="amina", name="Amina", job_title=""
    )
    enquiries = [case.enquiry]
    return {
        "access.PasswordForm": {"user": user},
        "access.RestrictForm": {"people": [amina, ben]},
        "concerns.ConcernForm": {"adult": case.adult, "teams": [north]},
        "concerns.DecisionForm": {"deciders": [ben], "leads": [amina], "enquiries": enquiries},
        "concerns.JoinForm": {"enquiries": enquiries},
        "voice.ClassifyForm": {"outcomes": [case.outcome], "schemes": schemes},
        "enquiries.EnquiryForm": {"leads": [amina]},
        "enquiries.AllegationForm": {"sources": case.enquiry.sources.all()},
        "access_needs.ChangeForm": {"need": case.records["AN"]},
        "access_needs.SharedForm": {"standing": [case.records["AN"]]},
        "papers.CodeForm": {"user": amina},
        "plans.NewPlanForm": {"outcomes": [case.outcome], "leads": [amina], "loose": [case.action]},
        "plans.ReviewPlanForm": {"outcomes": [case.outcome], "actions": [case.action]},
        "plans.OfferForm": {"outcomes": [case.outcome], "responses": Response.objects.offered()},
        "quality.OfferForm": {"statement": case.adult.statements.first()},
        "own_side.SwitchOnForm": {"people": case.adult.significant_people.all()},
        "surveys.WordsForm": {"survey": case.records["WV"]},
        "surveys.RightForm": {"there": Contact.objects.filter(survey=case.records["WV"])},
        "own_page.AnswerForm": {"question": "What was your first cat called?"},
        **around_questionnaires(),
        **around_coding([amina, ben]),
        **around_the_bank(),
        "evaluation.ExtractForm": {"wave": worked_example()[1], "told": told_of(worked_example()[1])},
        "prompts.GapSettingForm": {"gap": OWED[0]},
        "enquiries.ConcludeForm": {
            "sources": case.enquiry.sources.all(),
            "derived": {"outcomes_achieved": "partly", "lacked_capacity": "yes", "supported": False},
        },
        **{f"meetings.{name}": given for name, given in around_a_meeting(case.meeting, [amina, ben]).items()},
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

    @settings(max_examples=6, **IN_THE_TEST)  # of each form; every run draws others
    @given(sent=sendings(names))
    def answered(sent):
        note(form_class.__name__)
        form = form_class(as_received(sent), **arguments)
        assert form.is_valid() in {True, False}
        for shown in (form, form_class(draft=as_received(sent), **arguments)):
            page = str(shown)
            assert "</" in page or not shown.fields
            assert "\x00script" not in page
        str(form.error_summary)

    answered()


def may_open(person, name: str) -> bool:
    """Whether neither opening a page nor sending something to it is refused to people of this role."""
    return 403 not in {ROWS[name][WHO.index(person.role) + start] for start in (0, len(WHO))}


@pytest.fixture
def clients(people, signed_in):
    """Browsers of those who together may open every page."""
    roles = (Role.ENQUIRY_MANAGER, Role.ADMINISTRATOR, Role.BOARD_MANAGER, Role.ANALYST, Role.AUDITOR, Role.EVALUATION)
    return {people[role]: signed_in(people[role]) for role in roles}


SENDABLE = [
    name for name, statuses in ROWS.items() if set(statuses[len(WHO) :]) - {401, 403, 405} and "sign-out" not in name
]


@pytest.mark.parametrize("room", by_room(SENDABLE))
def test_no_post_breaks_a_page(room, case, clients):
    """All that can be sent ends in a page, a redirect or a refusal; the client raises what would be a 500."""
    for name in by_room(SENDABLE)[room]:
        with undone(case):
            client = next(client for person, client in clients.items() if may_open(person, name))
            try_posts(name, client, address(name, case))


ANSWERS = {200, 204, 302, 400, 403, 409, 422, 429}
GONE_ONCE_DONE = {"parties:undo", "parties:part", "parties:answer", "sector:end"}
"""What these ask about stands no more once they are answered, and is not found again."""


def try_posts(name: str, client: Client, path: str) -> None:
    page = client.get(path)
    form = (page.context or {}).get("form") if page.status_code == 200 else None
    names = (
        boxes_of(form) if form is not None else {"path": [path], "carried_path": [path], "carried": ['[["a", "b"]]']}
    )

    sent_on = False

    @settings(max_examples=5, **IN_THE_TEST)
    @given(sent=sendings(names, sendable=True))
    def posted(sent):
        nonlocal sent_on
        note(name)
        status = client.post(path, sent).status_code
        assert status in ANSWERS | ({404} if sent_on and name in GONE_ONCE_DONE else set())
        sent_on = sent_on or status == 302

    posted()


READ = [name for name, statuses in ROWS.items() if 200 in statuses[1 : len(WHO)]]


QUERIES = ["?q=%00&page=%00&next=%00&first=%00", "?page=-1&q=-", f"?page={'9' * 5_000}&q={'9' * 400}"]


@pytest.mark.parametrize("room", by_room(READ))
def test_no_query_breaks_a_page(room, case, clients):
    for name in by_room(READ)[room]:
        client = next(client for person, client in clients.items() if may_open(person, name))
        path = address(name, case).partition("?")[0]
        for query in QUERIES:
            assert client.get(path + query).status_code in {200, 302, 404, 422}, name


def test_every_form_and_every_address_is_tried():
    assert len(FORMS) >= 25
    assert {"TalkForm", "WishesForm", "DecisionForm", "ConcludeForm", "SignInForm"} <= {form.__name__ for form in FORMS}
    assert set(SENDABLE) | set(READ) >= set(ROUTES) - {"access:sign-out", "access:unlock", "alarms:now", "health"}
