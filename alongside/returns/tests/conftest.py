"""The year after the case of conftest.py, and a draft of its return."""

from datetime import date

import pytest

from alongside.enquiries.actions import start_enquiry
from alongside.returns import actions
from conftest import FRIDAY

from .case import THIS_YEAR


@pytest.fixture
def after_the_year(monkeypatch):
    """It is the June after the year in which the case of conftest.py happens."""
    monkeypatch.setattr("alongside.returns.actions.localdate", lambda: date(2027, 6, 1))


@pytest.fixture
def draft(after_the_year, asha, amina, north, enquiry):
    """Two enquiries of one concern, so that a check wants a comment (V4)."""
    start_enquiry(by=amina, adult=enquiry.adult, kind="section-42", team=north, lead=amina, started_on=FRIDAY)
    return actions.count_draft(by=asha, year=THIS_YEAR)
