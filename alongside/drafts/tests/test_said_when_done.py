"""Whoever sends a page is told what was recorded, once, and not where they can see it anyway."""

import pytest
from django.urls import reverse

from conftest import FRIDAY

pytestmark = pytest.mark.django_db
DAY = dict(zip(("asked_on_0", "asked_on_1", "asked_on_2"), (FRIDAY.day, FRIDAY.month, FRIDAY.year), strict=True))


def test_the_next_page_says_what_was_recorded_and_the_one_after_no_longer(enquiry, amina, signed_in):
    client = signed_in(amina)
    page = reverse("voice:safety", args=[enquiry.pk])
    refused = client.post(page, {**DAY, "answer": ""})
    assert "You asked whether" not in refused.content.decode()
    sent = client.post(page, {**DAY, "answer": "mostly"})
    assert sent.status_code == 302
    assert "You asked whether the adult feels safe." in client.get(sent["Location"]).content.decode()
    assert "You asked whether the adult feels safe." not in client.get(sent["Location"]).content.decode()
