"""Which records each role reaches; beyond reach a page tells nothing, not even that there is a record."""

import re

import pytest
from django.urls import reverse

from alongside.access.actions import restrict_record
from alongside.access.roles import Role
from alongside.enquiries.actions import start_enquiry
from conftest import FRIDAY, account
from tests.addresses import OF_A_RECORD, address, answer, by_room, undone
from tests.test_authorisation import REFUSED, expected

# Which records each role reaches, beside their own team's, which test_authorisation.py opens.
# "Named" is for reporting a concern: whoever may be named may be reported about.
REACH = {
    #                 other team  restricted  restricted, and named on it
    "practitioner": (False, False, True),
    "enquiry-manager": (False, False, True),
    "auditor": (True, False, True),
    "named": (True, False, True),
}


@pytest.mark.parametrize("room", by_room(OF_A_RECORD))
def test_a_record_is_not_reached_by_another_team_and_a_restricted_one_by_those_named_on_it(
    room, case, people, browser, north, south
):
    """The same page for people of another team, for the team left off a restriction, and for those named on it."""
    readers = ["practitioner", "enquiry-manager", "auditor"]
    elsewhere = {
        who: account(f"elsewhere-{who}", "Dora Nwosu", who, *([] if who == "auditor" else [south])) for who in readers
    }
    keeper = account("hana", "Hana Sato", Role.ENQUIRY_MANAGER, north)
    for user in (*elsewhere.values(), *people.values()):
        browser(user)

    def check(name: str, asking: dict, column: int):
        for who in readers:
            within = REACH["named" if name == "concerns:about" else who][column]
            for method in ("GET", "POST"):
                status = expected(name, method, who)
                status = status if within or status in REFUSED else 404
                got = answer(browser(asking[who]), method, address(name, case)).status_code
                assert got == status, (name, who, method, column)

    for name in by_room(OF_A_RECORD)[room]:
        with undone(case):
            check(name, elsewhere, 0)
            restrict_record(by=keeper, adult=case.adult, entitled=elsewhere.values(), why="Known to staff.")
            check(name, people, 1)
            check(name, elsewhere, 2)


def body(response) -> tuple:
    """Everything that a browser is told, but for the token against forged forms."""
    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", response.content.decode())
    return response.status_code, sorted(response.headers.keys()), text


@pytest.mark.parametrize("room", by_room(OF_A_RECORD))
def test_nothing_tells_another_teams_record_from_a_restricted_one_or_from_none(room, case, browser, north, south):
    role = Role.ENQUIRY_MANAGER
    elsewhere, left_off = account("dora", "Dora Nwosu", role, south), account("eve", "Eve Nwosu", role, north)
    keeper = account("hana", "Hana Sato", role, north)
    ways = [(name, method) for name in by_room(OF_A_RECORD)[room] for method in ("GET", "POST")]
    ways = [(name, method) for name, method in ways if expected(name, method, role) not in REFUSED]
    for name, method in ways:
        none = body(answer(browser(elsewhere), method, address(name, case, missing=True)))
        assert none[0] == 404, name
        if name != "concerns:about":
            assert body(answer(browser(elsewhere), method, address(name, case))) == none, name
    restrict_record(by=keeper, adult=case.adult, entitled=[], why="Known to staff.")
    for name, method in ways:
        none = body(answer(browser(left_off), method, address(name, case, missing=True)))
        assert body(answer(browser(left_off), method, address(name, case))) == none, name


def test_a_conversation_of_another_enquiry_is_not_shown(case, people, browser, north):
    amina = people[Role.PRACTITIONER]
    other = start_enquiry(by=amina, adult=case.adult, kind="section-42", team=north, lead=amina, started_on=FRIDAY)
    own = reverse("voice:wishes-after", args=[case.enquiry.pk, case.conversation.pk])
    borrowed = reverse("voice:wishes-after", args=[other.pk, case.conversation.pk])
    client = browser(amina)
    assert "I want my keys back." in client.get(own).content.decode()
    assert "I want my keys back." not in client.get(borrowed).content.decode()
