"""Risk weighed together: words kept, two ways at least, each view under its owner's name, and who stands behind it."""

import html
from contextlib import contextmanager
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from alongside.enquiries.actions import start_enquiry
from alongside.history.recording import recording
from alongside.people.actions import add_person, check_contact, open_record
from alongside.risk.actions.deciding import decide_on_risk, record_unease, share_weighing
from alongside.risk.actions.weighing import add_views
from alongside.risk.models import OptionView, RiskOption, RiskShare, RiskWeighing, WorkersUnease
from alongside.voice.actions import Said, record_desired_outcomes
from conftest import FRIDAY
from tests.test_plans import asked_by

from .weighed import AS_NOW, SUNDAYS, weigh_sundays

DAY = {"weighed_on_0": "5", "weighed_on_1": "6", "weighed_on_2": "2026"}
DECIDED = {"decided_on": FRIDAY, "words": "Sundays it is.", "decider": "adult"}
SENT = {
    **DAY,
    "wants": " I want him to come. ",
    "why_it_matters": "He is my boy.",
    "now-0-harms": "He may take my keys.",
    "now-0-adults_words": "Not like this.",
    "option-0-name": "He comes on Sundays",
    "option-0-least_restrictive": "yes",
}


@pytest.fixture
def weighing(amina, enquiry):
    return weigh_sundays(by=amina, enquiry=enquiry)


@contextmanager
def at_the_end():
    """What is done within is checked as it is when a transaction ends."""
    with transaction.atomic(), connection.cursor() as cursor:
        yield
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@contextmanager
def refused_at_the_end(why: str):
    with pytest.raises(IntegrityError, match=why), at_the_end():
        yield


def text(response) -> str:
    return html.unescape(response.content.decode())


def test_what_is_said_is_kept_as_it_was_said_and_to_carry_on_is_one_of_the_ways(enquiry, amina, signed_in):
    client = signed_in(amina)
    done = client.post(f"/enquiries/E{enquiry.pk}/risk/weigh/", SENT)
    weighed = RiskWeighing.objects.get()
    assert done.url == f"/risk/RW{weighed.pk}/"
    assert weighed.wants.words == " I want him to come. "
    assert list(weighed.options.order_by("pk").values_list("name", "as_now", "least_restrictive")) == [
        ("Carry on as now", True, None),
        ("He comes on Sundays", False, True),
    ]
    assert OptionView.objects.get().words == "Not like this."
    page = text(client.get(done.url))
    assert all(words in page for words in (" I want him to come. ", "He may take my keys.", "Not like this."))


def test_one_way_alone_is_no_choice(enquiry, amina, signed_in):
    alone = {name: value for name, value in SENT.items() if not name.startswith("option")}
    refused = signed_in(amina).post(f"/enquiries/E{enquiry.pk}/risk/weigh/", alone)
    assert refused.status_code == 422
    assert "Enter what would be done" in text(refused)
    with pytest.raises(ValidationError, match="at least two"):
        weigh_sundays(by=amina, enquiry=enquiry, options=[AS_NOW])
    with pytest.raises(ValidationError, match="carry on as now"):
        weigh_sundays(by=amina, enquiry=enquiry, options=[SUNDAYS, SUNDAYS])


@pytest.mark.parametrize(("as_now", "refused"), [([True], True), ([False, False], True), ([True, False], False)])
def test_the_database_holds_that_two_ways_are_weighed_and_one_is_as_now(as_now, refused, weighing, enquiry, amina):
    another = RiskWeighing(enquiry=enquiry, weighed_on=FRIDAY, wants=weighing.wants)
    at_last = refused_at_the_end("at least two options are weighed") if refused else at_the_end()
    act = recording("weighed-risk", by=amina, adult=enquiry.adult, about=another)
    with at_last, act as keep:
        keep(another)
        for one in as_now:
            keep(RiskOption(weighing=another, name="A way", as_now=one))


def test_a_way_that_was_weighed_before_and_is_left_as_it_stood_is_weighed_again_too(amina, enquiry, signed_in):
    phones = {"name": "He rings her every day", "as_now": False, "benefits": "She hears from him."}
    weighing = weigh_sundays(by=amina, enquiry=enquiry, options=[AS_NOW, SUNDAYS, phones])
    client, page = signed_in(amina), f"/risk/RW{weighing.pk}/again/"
    as_it_stood = {"option-1-name": phones["name"], "option-1-benefits": phones["benefits"]}
    begun = text(client.get(page))
    assert phones["benefits"] in begun
    client.post(page, {**SENT, **as_it_stood, "what_changed": "Pat lives next door now."})
    again = RiskWeighing.objects.get(supersedes=weighing)
    names = list(again.options.order_by("pk").values_list("name", flat=True))
    assert names == ["Carry on as now", "He comes on Sundays", "He rings her every day"]


def test_weighed_again_it_says_what_changed_and_the_first_stays(weighing, amina, signed_in):
    client, page = signed_in(amina), f"/risk/RW{weighing.pk}/again/"
    begun = text(client.get(page))
    assert "He comes on Sundays, when Pat is there" in begun
    assert "Sundays, yes." not in begun, "words are said anew"
    assert client.post(page, SENT).status_code == 422
    done = client.post(page, {**SENT, "what_changed": "Pat lives next door now. Three good Sundays."})
    again = RiskWeighing.objects.get(supersedes=weighing)
    assert done.url == again.get_absolute_url()
    assert "weighed again" in text(client.get(weighing.get_absolute_url()))
    refused = client.post(page, {**SENT, "what_changed": "Once more."})
    assert "weighed again already" in text(refused)


def test_everybodys_view_stands_under_their_own_name(weighing, amina, signed_in):
    client, page = signed_in(amina), f"/risk/RW{weighing.pk}/views/"
    option = weighing.options.get(as_now=False).pk
    pats = {"view-0-option": option, "view-0-whose": "family", "view-0-words": "I can be there."}
    assert "Enter whose view it is" in text(client.post(page, pats))
    assert client.post(page, {**pats, "view-0-name": "Pat, her sister"}).status_code == 302
    table = text(client.get(weighing.get_absolute_url()))
    assert table.index("Sundays, yes.") < table.index("Pat, her sister") < table.index("I can be there.")
    nobodys = {"option": weighing.options.first(), "whose": "agency", "words": "No."}
    with pytest.raises(IntegrityError, match="view_has_a_name"), transaction.atomic():
        add_views(by=amina, weighing=weighing, views=[nobodys])


def test_a_view_of_another_weighings_way_is_refused(weighing, amina, enquiry, signed_in):
    other = weigh_sundays(by=amina, enquiry=enquiry).options.first().pk
    sent = {"view-0-option": other, "view-0-whose": "adult", "view-0-words": "Yes."}
    assert signed_in(amina).post(f"/risk/RW{weighing.pk}/views/", sent).status_code == 422


def test_what_is_decided_names_who_decides_and_a_manager_stands_behind_it(weighing, amina, ben, signed_in):
    client, page = signed_in(amina), f"/risk/RW{weighing.pk}/decide/"
    sent = {"words": "Sundays.", "residual": "He may shout. I know.", "decider": "best-interests"}
    sent |= {"decided_on_0": "5", "decided_on_1": "6", "decided_on_2": "2026", "agreed_by": ["adult", "worker"]}
    assert "Enter the name of whoever decides" in text(client.post(page, sent))
    assert client.post(page, {**sent, "decider": "adult"}).status_code == 302
    decision = weighing.decisions.get()
    assert decision.residual.words == "He may shout. I know."
    read = signed_in(ben).get(f"/risk/RW{weighing.pk}/back/")
    newer = decide_on_risk(by=amina, weighing=weighing, **DECIDED)
    backed = {
        "decision": str(read.context["decision"].pk),
        "words": "Weighed well.",
        "backed_on_0": "5",
        "backed_on_1": "6",
        "backed_on_2": "2026",
    }
    unread = signed_in(ben).post(f"/risk/RW{weighing.pk}/back/", backed)
    assert "Something newer was decided. Read it first." in text(unread)
    assert f'name="decision" value="{newer.pk}"' in text(unread)
    read_now = {**backed, "decision": newer.pk}
    assert signed_in(ben).post(f"/risk/RW{weighing.pk}/back/", read_now).status_code == 302
    shown = text(client.get(weighing.get_absolute_url()))
    assert "He may shout. I know." in shown
    assert "Ben Okafor, 5 June 2026: Weighed well." in shown


def test_nobody_stands_behind_what_was_not_decided(weighing, ben, signed_in):
    assert signed_in(ben).get(f"/risk/RW{weighing.pk}/back/").url == weighing.get_absolute_url()


def test_a_decision_by_somebody_else_is_named_and_looked_at_again_later(weighing, amina):
    for wrong in ({"decider": "court"}, {"review_on": date(2026, 6, 4)}):
        with pytest.raises(IntegrityError), transaction.atomic():
            decide_on_risk(by=amina, weighing=weighing, **{**DECIDED, **wrong})
    assert decide_on_risk(by=amina, weighing=weighing, **{**DECIDED, "decider": "court", "decider_name": "HHJ Shah"})


def test_it_is_shared_only_where_it_may_go(weighing, amina, mrs_k):
    son = add_person(by=amina, adult=mrs_k, name="Piotr", relationship="son", poses_risk=True)
    sister = add_person(by=amina, adult=mrs_k, name="Pat", relationship="sister", adult_wants_them="yes")
    shared = {"by": amina, "weighing": weighing, "shared_on": FRIDAY, "shared_with": "person", "channel": "hand"}
    with pytest.raises(ValidationError, match="posing a risk"):
        share_weighing(**shared, person=son)
    check_contact(
        by=amina, adult=mrs_k, person=sister, verified_on=FRIDAY, confirmed_how="alone",
        ways=[{"channel": "hand", "safe": "yes"}],
    )  # fmt: skip
    assert share_weighing(**shared, person=sister).whom == "Pat"


def test_it_is_shared_with_an_agency_for_a_reason_and_never_with_a_source_of_risk(weighing, amina):
    shared = {"by": amina, "weighing": weighing, "shared_on": FRIDAY, "shared_with": "agency", "channel": "email"}
    with pytest.raises(ValidationError, match="posing a risk"):
        share_weighing(**shared, agency="Piotr, Elm Cars", why="They drive her.")
    with pytest.raises(ValidationError, match="why they are given it"):
        share_weighing(**shared, agency="Police", why=" ")
    assert share_weighing(**shared, agency="Police", why="They may be called.").whom == "Police"
    unsaid = RiskShare(weighing=weighing, shared_on=FRIDAY, shared_with="agency", agency="Police", channel="email")
    act = recording("shared-weighing", by=amina, adult=weighing.enquiry.adult, about=weighing)
    with pytest.raises(IntegrityError, match="share_says_with_whom"), act as keep:
        keep(unsaid)


def test_the_page_for_them_is_there_only_if_it_may_be_handed_over(weighing, amina, mrs_k, signed_in):
    add_views(
        by=amina,
        weighing=weighing,
        views=[{"option": weighing.options.first(), "whose": "agency", "name": "PC Dunne", "words": "He should go."}],
    )
    client, page = signed_in(amina), f"/risk/RW{weighing.pk}/for-them/"
    kept_back = text(client.get(page))
    assert "Domestic abuse is alleged" in kept_back
    assert "He comes on Sundays" not in kept_back
    way = [{"channel": "hand", "safe": "yes"}]
    check_contact(by=amina, adult=mrs_k, verified_on=FRIDAY, confirmed_how="alone", ways=way)
    shown = text(client.get(page))
    assert "He comes on Sundays" in shown
    assert "He should go." not in shown, "what others said in confidence is not on paper in her home"


def test_a_workers_unease_is_written_down_asked_about_and_looked_at_again(enquiry, amina, signed_in):
    client, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/risk/unease/"
    sent = {"words": "She is alone at night.", "felt_on_0": "5", "felt_on_1": "6", "felt_on_2": "2026"}
    before = {**sent, "revisit_on_0": "4", "revisit_on_1": "6", "revisit_on_2": "2026"}
    assert client.post(page, before).status_code == 422
    assert client.post(page, {**before, "revisit_on_0": "19", "consulted": "Ben, today"}).status_code == 302
    first = WorkersUnease.objects.get()
    again = {**sent, "words": "She has a pendant now."}
    assert client.post(f"/risk/WU{first.pk}/again/", again).status_code == 302
    shown = text(client.get(f"/enquiries/E{enquiry.pk}/risk/"))
    assert all(words in shown for words in ("She is alone at night.", "Asked: Ben, today", "She has a pendant now."))
    with pytest.raises(ValidationError, match="looked at again already"):
        record_unease(by=amina, enquiry=enquiry, follows=first, felt_on=FRIDAY, words="Again.")


def test_a_weighing_never_leans_on_the_record_of_another_adult(weighing, amina, north):
    other = open_record(by=amina, given_name="Ivor", family_name="Pugh")
    theirs = start_enquiry(by=amina, adult=other, kind="section-42", team=north, lead=amina, started_on=FRIDAY)
    wish = record_desired_outcomes(by=amina, enquiry=theirs, wishes=[Said("Peace.")], voiced_on=FRIDAY)
    borrowed = {"supersedes": weighing, "what_changed": "All of it."}
    with refused_at_the_end("record of another"):
        weigh_sundays(by=amina, enquiry=theirs, **borrowed)
    with refused_at_the_end("record of another"):
        weigh_sundays(by=amina, enquiry=weighing.enquiry, outcomes=wish)
    with at_the_end():
        assert weigh_sundays(by=amina, enquiry=theirs, outcomes=wish).outcomes.get().outcome == wish[0]


@pytest.mark.parametrize("letters", ["RW", "HM", "SD"])
@pytest.mark.parametrize("page", ["", "for-them/"])
def test_reading_takes_few_queries(letters, page, case_so_far, amina, signed_in):
    asked = asked_by(signed_in(amina), "get", f"/risk/{letters}{case_so_far.records[letters].pk}/{page}")
    assert len(asked) <= 11, "\n".join(asked)


def test_the_list_takes_as_few_queries_for_many(case_so_far, amina, signed_in):
    client, path = signed_in(amina), f"/enquiries/E{case_so_far.enquiry.pk}/risk/"
    client.get(path)
    little = asked_by(client, "get", path)
    for _ in range(5):
        weigh_sundays(by=amina, enquiry=case_so_far.enquiry)
    much = asked_by(client, "get", path)
    assert text(client.get(path)).count("The ways, side by side") == 7
    assert len(much) == len(little) <= 10, "\n".join(much)
