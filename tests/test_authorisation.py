"""Who may open what: every address × every role × every kind of record, from one table.

An address that the table does not know fails the first test, so that no page is added without a decision about it.
"""

import re

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse

from alongside.access.actions import restrict_record
from alongside.access.roles import PERMISSIONS, Role
from alongside.enquiries.actions import start_enquiry
from conftest import FRIDAY, account

# 200 shown · 302 sent on · 400 not understood · 401/403 refused · 405 not that way · 422 answers missing
# For a record within reach; out of reach, whatever is neither 401, 403 nor 405 is a 404. "-" means as to the left.
WHO = ["anyone", "practitioner", "enquiry-manager", "auditor", "analyst", "board", "administrator"]
TABLE = """
                         Opening it (GET)                     Sending an empty form to it (POST)
                         anyone prac  mgr  aud  ana  brd  adm  anyone prac  mgr  aud  ana  brd  adm
home                        302  200  200  200  302  302  302     403  405  405  405  405  405  405
health                      200  200  200  200  200  200  200     405  405  405  405  405  405  405
access:sign-in              200  200  200  200  200  200  200     422  422  422  422  422  422  422
access:sign-out             302  405  405  405  405  405  405     403  302  302  302  302  302  302
access:password             302  200  200  200  200  200  200     403  422  422  422  422  422  422
access:accounts             302  403  403  403  403  403  200     403  405  405  405  405  405  405
access:new-account          302  403  403  403  403  403  200     403  403  403  403  403  403  422
access:change-account       302  403  403  403  403  403  200     403  403  403  403  403  403  422
access:unlock               302  405  405  405  405  405  405     403  403  403  403  403  403  302
access:restrict             302  403  200  403  403  403  403     403  403  422  403  403  403  403
drafts:save                 401  405  405  405  405  405  405     401  400  400  400  400  400  400
drafts:discard              302  405  405  405  405  405  405     403  400  400  400  400  400  400
drafts:carry-on             302  405  405  405  405  405  405     403  302  302  302  302  302  302
people:search               302  200  200  200  403  403  403     403  405  405  405  405  405  405
people:new                  302  200  200  200  403  403  403     403  422  422  422  403  403  403
people:adult                302  200  200  200  403  403  403     403  405  405  405  405  405  405
people:details              302  200  200  403  403  403  403     403  422  422  403  403  403  403
people:history              302  403  200  200  403  403  403     403  405  405  405  405  405  405
concerns:report             302  200  200  200  403  403  403     403  405  405  405  405  405  405
concerns:about              302  200  200  200  403  403  403     403  422  422  422  403  403  403
concerns:concern            302  200  200  200  403  403  403     403  405  405  405  405  405  405
concerns:correct            302  200  200  403  403  403  403     403  422  422  403  403  403  403
concerns:decide             302  200  200  403  403  403  403     403  422  422  403  403  403  403
concerns:join               302  200  200  403  403  403  403     403  422  422  403  403  403  403
concerns:answer             302  200  200  403  403  403  403     403  422  422  403  403  403  403
enquiries:enquiry           302  200  200  200  403  403  403     403  405  405  405  405  405  405
enquiries:change            302  200  200  403  403  403  403     403  409  409  403  403  403  403
enquiries:allegation        302  200  200  403  403  403  403     403  422  422  403  403  403  403
enquiries:conclude          302  200  200  403  403  403  403     403  422  422  403  403  403  403
enquiries:reopen            302  403  302  403  403  403  403     403  403  422  403  403  403  403
voice:talk                  302  200  200  403  403  403  403     403  422  422  403  403  403  403
voice:wishes                302  200  200  403  403  403  403     403  422  422  403  403  403  403
voice:wishes-after          302  200  200  403  403  403  403     403  422  422  403  403  403  403
voice:classify              302  200  200  403  403  403  403     403  302  302  403  403  403  403
voice:classify-again        302  200  200  403  403  403  403     403  302  302  403  403  403  403
voice:outcomes              302  200  200  200  403  403  403     403  405  405  405  405  405  405
voice:outcome               302  200  200  200  403  403  403     403  405  405  405  405  405  405
voice:agree                 302  200  200  403  403  403  403     403  422  422  403  403  403  403
voice:review                302  200  200  403  403  403  403     403  422  422  403  403  403  403
voice:statement             302  200  200  200  403  403  403     403  405  405  405  405  405  405
voice:correct               302  200  200  403  403  403  403     403  422  422  403  403  403  403
voice:others-wish           302  200  200  403  403  403  403     403  422  422  403  403  403  403
voice:safety                302  200  200  403  403  403  403     403  422  422  403  403  403  403
# people: reaching them safely
people:around               302  200  200  200  403  403  403     403  405  405  405  405  405  405
people:add-person           302  200  200  403  403  403  403     403  422  422  403  403  403  403
people:change-person        302  200  200  403  403  403  403     403  422  422  403  403  403  403
people:contact              302  200  200  200  403  403  403     403  405  405  405  405  405  405
people:check-contact        302  200  200  403  403  403  403     403  422  422  403  403  403  403
people:contact-person       302  200  200  200  403  403  403     403  405  405  405  405  405  405
people:check-contact-person 302  200  200  403  403  403  403     403  422  422  403  403  403  403
# papers
papers:papers               302  200  200  200  403  403  403     403  405  405  405  405  405  405
papers:add                  302  200  200  403  403  403  403     403  422  422  403  403  403  403
papers:paper                302  200  200  200  403  403  403     403  405  405  405  405  405  405
papers:about                302  200  200  200  403  403  403     403  405  405  405  405  405  405
papers:as-given             302  200  200  200  403  403  403     403  405  405  405  405  405  405
# information
information:of-adult         302  200  200  200  403  403  403     403  405  405  405  405  405  405
information:give             302  200  200  403  403  403  403     403  422  422  403  403  403  403
information:given            302  200  200  200  403  403  403     403  405  405  405  405  405  405
information:catalogue        302  200  200  200  403  403  403     403  405  405  405  405  405  405
information:item             302  200  200  200  403  403  403     403  405  405  405  405  405  405
information:new-item         302  403  200  403  403  403  403     403  403  422  403  403  403  403
information:new-version      302  403  200  403  403  403  403     403  403  422  403  403  403  403
information:end-item         302  403  200  403  403  403  403     403  403  422  403  403  403  403
information:directory        302  200  200  200  403  403  403     403  405  405  405  405  405  405
information:entry            302  200  200  200  403  403  403     403  405  405  405  405  405  405
information:new-entry        302  200  200  403  403  403  403     403  422  422  403  403  403  403
information:change-entry     302  200  200  403  403  403  403     403  422  422  403  403  403  403
information:end-entry        302  403  200  403  403  403  403     403  403  422  403  403  403  403
information:helping          302  200  200  200  403  403  403     403  405  405  405  405  405  405
information:contact          302  200  200  403  403  403  403     403  422  422  403  403  403  403
information:closing          302  200  200  403  403  403  403     403  422  422  403  403  403  403
# capacity by decision
capacity:decisions          302  200  200  200  403  403  403     403  405  405  405  405  405  405
capacity:assess             302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:presumed           302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:new-authority      302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:new-liberty        302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:assessment         302  200  200  200  403  403  403     403  405  405  405  405  405  405
capacity:assess-again       302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:decide             302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:best-interests     302  200  200  200  403  403  403     403  405  405  405  405  405  405
capacity:authority          302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:liberty            302  200  200  200  403  403  403     403  405  405  405  405  405  405
capacity:change-liberty     302  200  200  403  403  403  403     403  409  409  403  403  403  403
# advocates, in the room of capacity
capacity:advocacy           302  200  200  200  403  403  403     403  405  405  405  405  405  405
capacity:arrange            302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:consider           302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:consider-at-concern 302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:change-advocacy    302  200  200  403  403  403  403     403  409  409  403  403  403  403
capacity:step               302  200  200  403  403  403  403     403  422  422  403  403  403  403
capacity:referral           302  200  200  200  403  403  403     403  405  405  405  405  405  405
capacity:services           302  200  200  200  403  403  403     403  405  405  405  405  405  405
capacity:new-service        302  403  200  403  403  403  403     403  403  422  403  403  403  403
capacity:change-service     302  403  200  403  403  403  403     403  403  422  403  403  403  403
capacity:shortfall          302  200  200  200  200  200  403     403  405  405  405  405  405  405
capacity:shortfall-csv      302  200  200  200  200  200  403     403  405  405  405  405  405  405
# risk: safe to ask
risk:asking                 302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:ask                    302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:ask-enquiry            302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:ask-concern            302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:coercion               302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:look-for-coercion      302  200  200  403  403  403  403     403  422  422  403  403  403  403
# risk: options weighed together
risk:risk                   302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:weigh                  302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:unease                 302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:draw                   302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:talk-it-through        302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:weighing               302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:weigh-again            302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:views                  302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:decide                 302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:back                   302  403  200  403  403  403  403     403  403  422  403  403  403  403
risk:share                  302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:weighing-for-them      302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:unease-again           302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:heat-map               302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:draw-again             302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:heat-map-for-them      302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:supported              302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:supported-for-them     302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:profile                302  200  200  200  403  403  403     403  405  405  405  405  405  405
risk:write-profile          302  200  200  403  403  403  403     403  422  422  403  403  403  403
risk:profile-for-them       302  200  200  200  403  403  403     403  405  405  405  405  405  405
# plans
# meetings
# board
board:board                 302  200  200  200  200  200  403     403  405  405  405  405  405  405
board:rows                  302  403  200  200  200  403  403     403  405  405  405  405  405  405
"""
LINES = [line.split() for line in TABLE.strip().splitlines()[2:] if line[0] != "#"]
ROWS = {name: [int(status) for status in statuses] for name, *statuses in LINES}
REFUSED = {401, 403, 405}

# Which records each role reaches. "Named" is for reporting a concern: whoever may be named may be reported about.
REACH = {
    #                   own team  other team  restricted  restricted, and named on it
    "practitioner": (True, False, False, True),
    "enquiry-manager": (True, False, False, True),
    "auditor": (True, True, False, True),
    "named": (True, True, False, True),
}


def addresses(patterns=None, prefix="", route="") -> dict[str, str]:
    """Every address of the product by its name, with its route; one without a name goes by its route."""
    found = {}
    for pattern in patterns if patterns is not None else get_resolver().url_patterns:
        whole = route + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            found[f"{prefix}{pattern.name}" if pattern.name else whole] = whole
        else:
            space = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
            found |= addresses(pattern.url_patterns, space, whole)
    return found


ROUTES = addresses()
OF_A_RECORD = [name for name, route in ROUTES.items() if re.search(r"[A-Z]<number:", route)]


def test_the_table_knows_every_address_of_the_product():
    assert sorted(ROWS) == sorted(ROUTES)
    assert all(len(statuses) == 14 for statuses in ROWS.values())
    assert len(OF_A_RECORD) > 25


def test_the_table_knows_every_role():
    assert set(WHO) - {"anyone"} == set(Role.values) == set(PERMISSIONS)


@pytest.fixture
def case(whole_case, amina, north):
    """The whole case, and a second enquiry that its concern could join."""
    start_enquiry(by=amina, adult=whole_case.adult, kind="section-42", team=north, lead=amina, started_on=FRIDAY)
    return whole_case


def address(name: str, case, *, missing: bool = False) -> str:
    """The address of a page of the case, or of a record that does not exist."""
    letters = re.search(r"([A-Z]+)<number:", ROUTES[name])
    known = {"number": case.records[letters[1]].pk if letters else case.enquiry.lead_id, "code": "met"}
    known |= case.numbers
    if missing:
        known["number"] = 999_999_999_999
    wanted = re.findall(r"<(?:\w+:)?(\w+)>", ROUTES[name])
    path = reverse(name, kwargs={key: known[key] for key in wanted})
    return f"{path}?first=2026-04-01&last=2027-03-31" if name == "board:rows" else path


@pytest.fixture
def browser(signed_in):
    """The browser of a person, the same one each time: `browser(amina)`; of nobody signed in: `browser(None)`."""
    browsers = {None: Client()}

    def of(user) -> Client:
        if user not in browsers:
            browsers[user] = signed_in(user)
        return browsers[user]

    return of


def answer(client: Client, method: str, path: str):
    return client.get(path) if method == "GET" else client.post(path, {"nothing": "answered"})


def expected(name: str, method: str, who: str) -> int:
    return ROWS[name][WHO.index(who) + (0 if method == "GET" else len(WHO))]


@pytest.fixture
def people(amina, ben, ada, asha, bola, idris):
    return dict(zip(WHO, [None, amina, ben, ada, asha, bola, idris], strict=True))


@pytest.mark.parametrize("name", ROWS)
def test_each_role_gets_what_the_table_says(name, case, people, browser):
    got = {}
    for who, user in people.items():
        for method in ("GET", "POST"):
            got[who, method] = answer(browser(user), method, address(name, case)).status_code
    assert got == {(who, method): expected(name, method, who) for who, method in got}


@pytest.mark.parametrize("name", OF_A_RECORD)
def test_a_record_is_reached_by_its_team_and_a_restricted_one_by_those_named_on_it(
    name, case, people, browser, north, south
):
    """The same page asked for by people of the team, of another team, left off a restriction, and named on it."""
    readers = ["practitioner", "enquiry-manager", "auditor"]
    elsewhere = {
        who: account(f"elsewhere-{who}", "Dora Nwosu", who, *([] if who == "auditor" else [south])) for who in readers
    }
    keeper = account("hana", "Hana Sato", Role.ENQUIRY_MANAGER, north)

    def check(asking: dict, column: int):
        for who in readers:
            within = REACH["named" if name == "concerns:about" else who][column]
            for method in ("GET", "POST"):
                status = expected(name, method, who)
                status = status if within or status in REFUSED else 404
                got = answer(browser(asking[who]), method, address(name, case)).status_code
                assert got == status, (who, method, column)

    check(people, 0)
    check(elsewhere, 1)
    restrict_record(by=keeper, adult=case.adult, entitled=elsewhere.values(), why="Known to staff.")
    check(people, 2)
    check(elsewhere, 3)


def body(response) -> tuple:
    """Everything that a browser is told, but for the token against forged forms."""
    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", response.content.decode())
    return response.status_code, sorted(response.headers.keys()), text


@pytest.mark.parametrize("name", OF_A_RECORD)
def test_nothing_tells_another_teams_record_from_a_restricted_one_or_from_none(name, case, browser, north, south):
    role = Role.ENQUIRY_MANAGER  # may ask for every one of these pages
    elsewhere, left_off = account("dora", "Dora Nwosu", role, south), account("eve", "Eve Nwosu", role, north)
    keeper = account("hana", "Hana Sato", role, north)
    for method in ("GET", "POST"):
        if expected(name, method, role) in REFUSED:
            continue
        none = body(answer(browser(elsewhere), method, address(name, case, missing=True)))
        assert none[0] == 404
        if name != "concerns:about":
            assert body(answer(browser(elsewhere), method, address(name, case))) == none
    restrict_record(by=keeper, adult=case.adult, entitled=[], why="Known to staff.")
    for method in ("GET", "POST"):
        if expected(name, method, role) in REFUSED:
            continue
        none = body(answer(browser(left_off), method, address(name, case, missing=True)))
        assert body(answer(browser(left_off), method, address(name, case))) == none


def test_a_conversation_of_another_enquiry_is_not_shown(case, signed_in, amina, north):
    other = start_enquiry(by=amina, adult=case.adult, kind="section-42", team=north, lead=amina, started_on=FRIDAY)
    own = reverse("voice:wishes-after", args=[case.enquiry.pk, case.conversation.pk])
    borrowed = reverse("voice:wishes-after", args=[other.pk, case.conversation.pk])
    client = signed_in(amina)
    assert "I want my keys back." in client.get(own).content.decode()
    assert "I want my keys back." not in client.get(borrowed).content.decode()
