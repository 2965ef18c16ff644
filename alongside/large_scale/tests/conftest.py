"""A home that is worried about, and an enquiry into it."""

import pytest

from alongside.large_scale.actions import raise_provider_concern, start_large_scale
from alongside.organisations.actions import add_organisation, add_service
from conftest import MONDAY


@pytest.fixture
def hartside(ben):
    return add_organisation(by=ben, name="Hartside Care", kind="care-provider")


@pytest.fixture
def larch_house(ben, hartside):
    return add_service(by=ben, organisation=hartside, name="Larch House", kind="care-home")


@pytest.fixture
def worry(ben, larch_house):
    return raise_provider_concern(
        by=ben, about=larch_house, raised_on=MONDAY, raised_by="staff", worrying="Two on nights for forty people."
    )


@pytest.fixture
def parent(ben, larch_house):
    return large_scale(ben, larch_house)


def large_scale(ben, about, **details):
    first = {"started_on": MONDAY, "triggers": ["pattern"], "known": "Four concerns in a month about nights."}
    return start_large_scale(by=ben, about=about, decision_maker=ben, host_authority="Harrowmere", **first | details)
