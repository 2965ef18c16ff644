"""A drawn document leaves only for somebody whom it may reach, and history says for whom, how, and which it was."""

from hashlib import sha256

import pytest
from django.core.exceptions import ValidationError
from django.test import RequestFactory, override_settings

from alongside.history.models import Event
from alongside.papers.leaving import Drawn, Reader, leave, leaves_or_says_why
from alongside.people.actions import add_person, check_contact
from conftest import FRIDAY

from .test_drawing import SAID, TEMPLATE


@pytest.fixture
def draw(tmp_path):
    """What draws one document; it counts how often it did."""
    (tmp_path / "meetings").mkdir()
    (tmp_path / "meetings" / "tried.typ").write_text(TEMPLATE)
    drawn = []

    def once() -> Drawn:
        drawn.append(1)
        return Drawn(template="meetings/tried", title="Minutes", data=SAID, name="minutes-ME1")

    once.drawn = drawn
    with override_settings(PAPERS_FOLDER=str(tmp_path)):
        yield once


@pytest.fixture
def leaving(amina, enquiry, draw):
    """The arguments of `leave`, but for whom it is for."""
    return {"by": amina, "adult": enquiry.adult, "about": enquiry, "form": "pdf", "draw": draw}


def safe_by_hand(amina, adult) -> None:
    way = {"channel": "hand", "safe": "yes"}
    check_contact(by=amina, adult=adult, verified_on=FRIDAY, confirmed_how="alone", ways=[way])


def test_where_domestic_abuse_is_alleged_a_document_leaves_by_a_way_that_was_found_safe(leaving, amina, enquiry, draw):
    with pytest.raises(ValidationError, match="Domestic abuse is alleged"):
        leave(reader=Reader(channel="hand"), **leaving)
    assert draw.drawn == [], "nothing was drawn"
    safe_by_hand(amina, enquiry.adult)
    served = leave(reader=Reader(channel="hand"), **leaving)
    event = Event.objects.get(verb="drew-up-paper")
    assert served["Content-Disposition"] == 'attachment; filename="minutes-ME1.pdf"'
    assert event.facts == {
        "document": "meetings/tried",
        "form": "pdf",
        "for": "adult",
        "channel": "hand",
        "sha256": sha256(served.content).hexdigest(),
    }


def test_nothing_leaves_for_somebody_who_poses_a_risk_by_their_own_name_or_as_an_agency(leaving, amina, enquiry):
    son = add_person(by=amina, adult=enquiry.adult, name="Piotr", relationship="son", poses_risk=True)
    for reader in (
        Reader(channel="email", person=son),
        Reader(channel="email", professional="Mr PIÒTR", why="He asked for it."),
    ):
        with pytest.raises(ValidationError, match="posing a risk"):
            leave(reader=reader, **leaving)
    assert not Event.objects.filter(verb="drew-up-paper").exists()


def test_a_professional_is_named_with_the_reason(leaving):
    with pytest.raises(ValidationError, match="why they are given it"):
        leave(reader=Reader(channel="email", professional="South Bank Housing", why=" "), **leaving)
    leave(reader=Reader(channel="email", professional="South Bank Housing", why="The locks are theirs."), **leaving)
    event = Event.objects.get(verb="drew-up-paper")
    assert event.why == "For South Bank Housing: The locks are theirs."
    assert event.facts["for"] == "professional"


def test_a_refusal_is_a_page_that_says_why(leaving, amina, draw):
    request = RequestFactory().post("/")
    request.user = leaving.pop("by") and amina
    refused = leaves_or_says_why(request, back_url="/", reader=Reader(channel="post"), **leaving)
    assert refused.status_code == 422
    assert "Domestic abuse is alleged" in refused.content.decode()
    assert "Nothing was drawn up" in refused.content.decode()
    assert draw.drawn == []
