"""A name is found by whoever heard it and never saw it written."""

import pytest

from alongside.people.actions import open_record
from alongside.people.finding import clues_in
from alongside.people.models import Adult


@pytest.mark.parametrize(
    ("heard", "given", "family"),
    [
        ("Glenis", "Glenys", "Parry"),
        ("Parrey Glenis", "Glenys", "Parry"),
        ("Jon", "John", "Smith"),
        ("Steven Hil", "Stephen", "Hill"),
        ("mohamed", "Mohammed", "Khan"),
        ("catherine", "Katherine", "Jones"),
    ],
)
def test_a_name_is_found_as_it_sounds(amina, heard, given, family):
    adult = open_record(by=amina, given_name=given, family_name=family)
    assert adult in Adult.objects.matching(clues_in(heard))


def test_a_name_that_is_only_a_little_alike_is_not_found(amina):
    open_record(by=amina, given_name="Joan", family_name="Johnson")
    assert not Adult.objects.matching(clues_in("Jones Whitney")).exists()
