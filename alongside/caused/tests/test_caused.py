"""Enquiries that somebody else makes: asked, sent safely, chased, returned, checked; the council keeps the duty."""

from datetime import date, timedelta
from io import BytesIO

import docx
import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.timezone import localdate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from alongside.access_needs.actions import record_asked
from alongside.access_needs.models import NeedShared
from alongside.caused import actions
from alongside.caused.actions import (
    ask_after,
    cause_enquiry,
    check_return,
    record_return,
    send_request,
    take_back,
)
from alongside.caused.documents import document_of
from alongside.caused.models import CausedEnquiry, CausedReturn, Chase, QualityCheck, RequestSent
from alongside.caused.reading import state_of
from alongside.caused.tests.case import ASKED
from alongside.caused.word_template import FILE, request
from alongside.enquiries.actions import add_allegation, conclude
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.organisations.actions import add_organisation, add_service, merge
from alongside.people.actions import add_person
from conftest import FRIDAY

JULY, AUGUST = date(2026, 7, 3), date(2026, 8, 3)


@pytest.fixture
def care(ben):
    return add_organisation(by=ben, name="Hartside Care", kind="care-provider")


@pytest.fixture
def larch(ben, care):
    return add_service(by=ben, organisation=care, name="Larch House", kind="care-home")


@pytest.fixture
def caused(amina, enquiry, outcomes, larch):
    return cause_enquiry(by=amina, enquiry=enquiry, of=larch, carries=[outcomes[0]], **ASKED)


def day(name: str, when: date) -> dict:
    return {f"{name}_0": when.day, f"{name}_1": when.month, f"{name}_2": when.year}


SENT = {
    "of": "larch house",
    "enquirer": "Rosa Lind",
    "enquirer_post": "regional manager",
    "why_them": ["closest", "employer"],
    "conflict": "none",
    "crime_suspected": "no",
    "questions-0-words": "Who was on duty?",
    "questions-1-words": "What was written down that night?",
    "said": "Ask them. Not the night staff. ",
}


def test_a_request_carries_the_words_that_were_chosen_and_the_questions_and_comes_back_twice(
    enquiry, outcomes, larch, amina, ben, signed_in
):
    client, manager = signed_in(amina), signed_in(ben)
    page = f"/enquiries/E{enquiry.pk}/caused/new/"
    due = localdate() + timedelta(days=20)
    chosen = {"carries": f"outcome{outcomes[0].pk}", **day("due_on", due)}
    made = client.post(page, {**SENT, **chosen})
    assert made.status_code == 302, made.content.decode()
    it = CausedEnquiry.objects.get()
    assert (it.service, it.organisation, it.due_on) == (larch, larch.organisation, due)
    assert it.adults_view.words == "Ask them. Not the night staff. "
    steps = [
        (client, "sent", {"channel": "email", **day("sent_on", localdate())}, "sent"),
        (client, "how-far", {"words": "Rosa: next week.", **day("chased_on", localdate())}, "sent"),
    ]
    answers = {f"answer{question.pk}": f"Answer {n}" for n, question in enumerate(it.questions.order_by("pk"))}
    came_back = {**answers, "why_it_happened": "One on duty instead of two.", **day("received_on", localdate())}
    more = {"result": "more", "missing": "The night log.", **day("new_due_on", due + timedelta(days=7))}
    steps += [
        (client, "came-back", came_back, "returned"),
        (manager, "check", {**more, **day("checked_on", localdate())}, "more"),
        (client, "came-back", {**came_back, "put_in_place": "Two on duty."}, "returned"),
        (manager, "check", {"result": "accepted", "why": "Enough.", **day("checked_on", localdate())}, "accepted"),
    ]
    for who, step, sent, state in steps:
        done = who.post(f"/caused/CE{it.pk}/{step}/", sent)
        assert done.status_code == 302, done.content.decode()
        assert state_of(it) == state
    it.refresh_from_db()
    assert (it.ended_on, it.due_on) == (localdate(), due + timedelta(days=7))
    enquiry.refresh_from_db()
    assert enquiry.concluded_on is None
    shown = client.get(it.get_absolute_url()).content.decode()
    for words in ("I want my keys back.", "Answer 1", "The night log.", "Two on duty.", "Kept here; not sent"):
        assert words in shown
    assert shown.index("It was asked") < shown.index("It was sent") < shown.index("It was accepted")
    changes = Event.objects.changes().filter(about=f"caused.causedenquiry:{it.pk}")
    assert len({event.seq for event in changes}) == 7
    assert "keys" not in str([event.facts for event in changes])


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_the_document_holds_what_was_chosen_and_nothing_else(form, caused, enquiry, amina, signed_in):
    answer = signed_in(amina).post(f"/caused/CE{caused.pk}/document/", {"form": form})
    assert answer.status_code == 200
    content = BytesIO(answer.content)
    read = (
        "\n".join(page.extract_text() for page in PdfReader(content).pages)
        if form == "pdf"
        else "\n".join(paragraph.text for paragraph in docx.Document(content).paragraphs)
    )
    for words in ("I want my keys back.", "Who held the spare keys?", "The registered manager", "Kathleen"):
        assert words in " ".join(read.split())
    assert "shouting" not in read
    assert "Piotr" not in read
    assert Event.objects.filter(verb="drew-up-paper", about=f"caused.causedenquiry:{caused.pk}").count() == 1


def test_the_word_template_is_as_it_is_made():
    made, kept = request(), docx.Document(str(FILE))
    assert [p.text for p in made.paragraphs] == [p.text for p in kept.paragraphs]


def test_nothing_goes_to_a_source_of_risk_and_an_interest_is_said(enquiry, larch, care, amina, ben, signed_in):
    client, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/caused/new/"
    sent = {**SENT, **day("due_on", localdate() + timedelta(days=9))}
    refused = client.post(page, {**sent, "enquirer": "Piotr"}).content.decode()
    assert "is recorded as posing a risk" in refused
    assert "The council keeps the duty" in refused
    new = {"kind": "service-provider", "name": "Dawn", "service": larch}
    add_allegation(by=amina, enquiry=enquiry, type="neglect", location=None, new_source=new)
    again = add_organisation(by=ben, name="Hartside Care Limited", kind="care-provider")
    merge(by=ben, gone=care, into=again, why="One company.")
    passed_over = client.post(page, {**sent, "of": "Hartside Care Limited"})
    assert "belongs to Hartside Care Limited. Say so" in passed_over.content.decode()
    raw = CausedEnquiry(enquiry=enquiry, organisation=again, **{k: v for k, v in ASKED.items() if k != "questions"})
    with (
        pytest.raises(IntegrityError, match="not passed over"),
        recording("caused-enquiry", by=amina, adult=enquiry.adult, about=raw) as keep,
    ):
        keep(raw)
    unhandled = client.post(page, {**sent, "of": "Hartside Care Limited", "conflict": "source"})
    assert unhandled.status_code == 422
    handled = {"conflict": "source", "source_handled": "Somebody from another branch."}
    assert client.post(page, {**sent, "of": "Hartside Care Limited", **handled}).status_code == 302


def test_whom_the_adult_does_not_want_told_is_not_sent_a_request_written_before(caused, amina, enquiry, signed_in):
    who = {"by": amina, "adult": enquiry.adult, "relationship": "former carer", "adult_wants_them": "no"}
    add_person(name="Registered Manager", **who)
    with pytest.raises(ValidationError, match="does not want"):
        send_request(by=amina, caused=caused, sent_on=FRIDAY, channel="email")
    assert signed_in(amina).post(f"/caused/CE{caused.pk}/document/").status_code == 422
    assert state_of(caused) == "written"


def test_a_request_stands_as_it_was_made_and_a_new_one_follows_what_was_taken_back(caused, enquiry, larch, amina, ben):
    with pytest.raises(Exception, match="Cannot"), transaction.atomic():
        CausedEnquiry.objects.filter(pk=caused.pk).update(enquirer="Somebody else")
    take_back(by=amina, caused=caused, on=FRIDAY, why="No answer.", instead="another")
    with pytest.raises(ValidationError, match="has ended already"):
        take_back(by=amina, caused=caused, on=FRIDAY, why="No answer.", instead="another")
    assert list(enquiry.caused.to_follow()) == [caused]
    cause_enquiry(by=amina, enquiry=enquiry, of=larch.organisation, follows=caused, **ASKED)
    assert not enquiry.caused.to_follow().exists()
    conclude(by=amina, enquiry=enquiry, concluded_on=JULY)
    with pytest.raises(ValidationError, match="has been concluded"):
        cause_enquiry(by=amina, enquiry=enquiry, of=larch, **ASKED)


STEPS = ["send", "chase", "return", "more", "accept", "back"]
LEADS = {
    ("written", "send"): "sent", ("sent", "send"): "sent", ("more", "send"): "more",
    ("sent", "chase"): "sent", ("more", "chase"): "more",
    ("sent", "return"): "returned", ("more", "return"): "returned",
    ("returned", "more"): "more", ("returned", "accept"): "accepted",
    **{(state, "back"): "taken-back" for state in ("written", "sent", "returned", "more")},
}  # fmt: skip


def act(step: str, it: CausedEnquiry, by) -> None:
    last = it.returns.order_by("-pk").first()
    if step in {"more", "accept"} and last is None:
        raise ValidationError("nothing came back")
    acts = {
        "send": lambda: send_request(by=by, caused=it, sent_on=FRIDAY, channel="email"),
        "chase": lambda: ask_after(by=by, caused=it, chased_on=FRIDAY, words="Soon.", new_due_on=AUGUST),
        "return": lambda: record_return(by=by, caused=it, received_on=FRIDAY, answers={}),
        "more": lambda: check_return(
            by=by, came_back=last, checked_on=FRIDAY, result="more", missing="The log.", new_due_on=AUGUST
        ),
        "accept": lambda: check_return(by=by, came_back=last, checked_on=FRIDAY, result="accepted"),
        "back": lambda: take_back(by=by, caused=it, on=FRIDAY, why="No answer.", instead="council"),
    }
    acts[step]()


def raw(step: str, it: CausedEnquiry):
    """The row that a step writes, for whoever would go past the acts."""
    last = it.returns.order_by("-pk").first()
    return {
        "send": RequestSent(caused=it, sent_on=FRIDAY, channel="email"),
        "chase": Chase(caused=it, chased_on=FRIDAY, words="Soon."),
        "return": CausedReturn(caused=it, received_on=FRIDAY),
        "accept": QualityCheck(came_back=last, checked_on=FRIDAY, result="accepted") if last else None,
    }.get(step)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(st.sampled_from(STEPS), max_size=9))
def test_in_whatever_order_it_is_tried_only_what_can_follow_is_taken(steps, enquiry, larch, amina):
    with transaction.atomic():
        it = cause_enquiry(by=amina, enquiry=enquiry, of=larch, **ASKED)
        state = "written"
        for step in steps:
            follows = LEADS.get((state, step))
            if follows is None:
                with pytest.raises(ValidationError):
                    act(step, it, amina)
                if row := raw(step, it):
                    with (
                        pytest.raises(IntegrityError),
                        transaction.atomic(),
                        recording("sent-caused-enquiry", by=amina, adult=enquiry.adult, about=it) as keep,
                    ):
                        keep(row)
            else:
                act(step, it, amina)
                state = follows
            assert state_of(it) == state
        it.refresh_from_db()
        assert (it.ended_on is not None) == (state in {"accepted", "taken-back"})
        transaction.set_rollback(True)


def test_the_index_says_calmly_what_is_due_to_whoever_may_open_it(caused, amina, carol, signed_in, monkeypatch):
    send_request(by=amina, caused=caused, sent_on=FRIDAY, channel="email")
    page = signed_in(amina).get("/caused/").content.decode()
    assert "It was due on 3 July 2026" in " ".join(page.split())
    assert "overdue" not in page.lower()
    assert "Larch House" not in signed_in(carol).get("/caused/").content.decode()
    assert "Kathleen" not in signed_in(carol).get("/caused/?ended=yes").content.decode()
    assert signed_in(carol).get(caused.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("page", ["/caused/", "/caused/CE{}/", "/enquiries/E{}/caused/"])
def test_a_page_of_much_takes_few_queries(page, enquiry, larch, amina, signed_in, django_assert_max_num_queries):
    for _ in range(12):
        it = cause_enquiry(by=amina, enquiry=enquiry, of=larch, **ASKED)
        send_request(by=amina, caused=it, sent_on=FRIDAY, channel="email")
        for _ in range(3):
            back = record_return(by=amina, caused=it, received_on=FRIDAY, answers={it.questions.get(): "Yes."})
            actions.check_return(
                by=amina, came_back=back, checked_on=FRIDAY, result="more", missing="More.", new_due_on=AUGUST
            )
    client = signed_in(amina)
    address = page.format(enquiry.pk if "enquiries" in page else it.pk)
    with django_assert_max_num_queries(14):
        assert client.get(address).status_code == 200


def test_what_helps_her_goes_with_the_request_where_she_agrees_and_that_it_was_shared_is_kept(caused, enquiry, amina):
    adult = enquiry.adult
    asked = {"asked_on": FRIDAY, "review_on": date(2027, 6, 4), "answer": "has"}
    record_asked(by=amina, adult=adult, **asked, needs=[{"code": "easy-read"}], consent="yes")
    record_asked(by=amina, adult=adult, **asked, needs=[{"code": "easy-read"}, {"code": "loop"}])
    assert document_of(caused).data["needs"] == ["Easy read"]
    assert "Easy read" in document_of(caused).as_form("text").decode()
    send_request(by=amina, caused=caused, sent_on=caused.asked_on, channel="email")
    (shared,) = NeedShared.objects.all()
    assert (shared.need.code, shared.consent) == ("easy-read", "yes")
    assert caused.enquirer in shared.with_whom
    record_asked(by=amina, adult=adult, **asked, needs=[{"code": "easy-read"}, {"code": "loop"}], consent="no")
    assert document_of(caused).data["needs"] == [], "asked again, she does not agree any more"
