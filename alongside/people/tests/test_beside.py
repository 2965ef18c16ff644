"""Beside the page of a person and of an enquiry stands one line from each room, and what is not safe to use."""

import re

import pytest
from django.conf import settings
from django.urls import reverse

from alongside.people.actions import change_details, check_contact
from alongside.people.beside import every_line
from alongside.people.codes import Channel
from alongside.people.lines import REACHING, passages
from alongside.people.models import Adult
from alongside.people.reaching import may_leave
from conftest import FRIDAY

HOME = {"address": "1 Mill Lane", "postcode": "ZZ1 1AA", "phone": "01632 960002"}


@pytest.fixture
def at_home(amina, mrs_k):
    return change_details(by=amina, adult=mrs_k, **HOME)


def lines(client, enquiry) -> list[str]:
    """What stands beside the adult's page and the enquiry's."""
    addresses = (enquiry.adult.get_absolute_url(), enquiry.get_absolute_url())
    pages = [client.get(address).content.decode() for address in addresses]
    return [page.partition('id="alongside"')[2].partition("</dl>")[0] for page in pages]


def links(page: str) -> list[str]:
    """Where the lines that stand beside a page lead, in their order."""
    beside = page.partition('govuk-summary-list beside">')[2].partition("</dl>")[0]
    return re.findall(r'<dt [^>]*><a class="govuk-link" href="([^"]+)">', beside)


def test_every_line_of_the_settings_stands_on_its_pages_and_on_no_other(amina, whole_case, signed_in):
    every, client = every_line(), signed_in(amina)
    helped = whole_case.adult.concerns.filter(decision="no-enquiry").first()  # of which every line has something to say
    assert len(every) == len(settings.BESIDE) == len({line.key for line in every})
    about = {
        whole_case.adult: [line for line in every if line.of_the_adult],
        whole_case.enquiry: [line for line in every if line.of_enquiry or (line.of_the_adult and line.on_enquiry)],
        helped: [line for line in every if line.of_concern],
    }
    assert {line for lines in about.values() for line in lines} == set(every)
    for it, expected in about.items():
        shown = links(client.get(it.get_absolute_url()).content.decode())
        whose = [it if line.of_enquiry or line.of_concern else whole_case.adult for line in expected]
        assert shown == [reverse(line.page, args=[one.pk]) for line, one in zip(expected, whose, strict=True)]


def test_a_line_that_has_nothing_to_say_can_be_begun_unless_it_is_for_where_something_is(amina, concern, signed_in):
    page = signed_in(amina).get(concern.adult.get_absolute_url()).content.decode()
    to_begin = page.partition("Nothing recorded yet: ")[2].partition("</p>")[0]
    said = page.partition('id="alongside"')[2].partition("</dl>")[0]
    of_adult = [line for line in every_line() if line.of_the_adult]
    assert "A linked record" in [line.title for line in of_adult if line.only_where_said]
    for line in of_adult:
        stands = [f">{line.title}</a>" in part for part in (said, to_begin)]
        assert stands in ([[False, False]] if line.only_where_said else [[True, False], [False, True]]), line.title


def test_every_line_has_something_to_say_once_something_is_recorded(amina, whole_case, signed_in):
    for beside in lines(signed_in(amina), whole_case.enquiry):
        assert "Nothing recorded yet" not in beside


def test_an_address_that_is_not_safe_is_shown_with_a_warning(amina, at_home, enquiry, signed_in):
    said = signed_in(amina).get(at_home.get_absolute_url()).content.decode()
    assert "Do not write to or send anything here" in said  # domestic abuse is alleged, and nobody has confirmed it
    ways = [{"channel": "post", "safe": "yes"}]
    check_contact(by=amina, adult=at_home, ways=ways, verified_on=FRIDAY, confirmed_how="alone")
    said = signed_in(amina).get(at_home.get_absolute_url()).content.decode()
    assert "Do not write to or send anything here" not in said
    assert "Do not call" in said
    assert "Confirmed safe: by post." in said


@pytest.mark.parametrize("safe", ["yes", "no", "not-known", None])
@pytest.mark.parametrize("moved", [False, True])
def test_the_line_and_the_one_function_say_the_same(amina, at_home, enquiry, safe, moved):
    if safe:
        ways = [{"channel": channel, "safe": safe} for channel in Channel.values]
        how = {"confirmed_how": "alone"} if safe == "yes" else {}
        check_contact(by=amina, adult=at_home, ways=ways, verified_on=FRIDAY, **how)
    if moved:
        change_details(by=amina, adult=at_home, **{**HOME, "address": "2 New Road", "phone": "01632 960009"})
    read = getattr(Adult.objects.with_beside().get(pk=at_home.pk), REACHING.name)
    assert passages(read) == {way: may_leave(adult=at_home, by=way) for way in Channel}


def test_a_way_that_was_confirmed_for_another_address_is_not_called_confirmed(amina, at_home):
    ways = [{"channel": "post", "safe": "yes"}]
    check_contact(by=amina, adult=at_home, ways=ways, verified_on=FRIDAY, confirmed_how="alone")
    assert REACHING.says(getattr(Adult.objects.with_beside().get(pk=at_home.pk), REACHING.name)) == (
        "Confirmed safe: by post."
    )
    change_details(by=amina, adult=at_home, **{**HOME, "address": "2 New Road"})
    assert REACHING.says(getattr(Adult.objects.with_beside().get(pk=at_home.pk), REACHING.name)) == ""
