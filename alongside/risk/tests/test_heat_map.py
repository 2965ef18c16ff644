"""The heat map: three places kept apart, words for every place, and no figure anywhere (ADR 19)."""

import html
import re

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from hypothesis import given
from hypothesis import strategies as st

from alongside.people.actions import add_person
from alongside.risk.actions.heat_map import draw_heat_map
from alongside.risk.codes import Much, Placed
from alongside.risk.models import HeatMap, HeatMarker
from alongside.risk.zones import LEFT, OFTEN_DONE, SIDE, TOP, drawn, grid
from conftest import FRIDAY

SENT = {
    "activity": "Cycling to the lake ",
    "drawn_on_0": "5",
    "drawn_on_1": "6",
    "drawn_on_2": "2026",
    "adult-0-quality": "high",
    "adult-0-risk": "low",
    "adult-0-why": "It is the best hour of my week.",
    "carer-0-name": "Pat Nowak",
    "carer-0-quality": "medium",
    "carer-0-risk": "high",
    "practitioner-0-quality": "high",
    "practitioner-0-risk": "medium",
    "response": "Pat cycles with her as far as the bridge.",
}


def text(response) -> str:
    return html.unescape(response.content.decode())


def test_each_marker_stays_where_its_owner_put_it(enquiry, amina, signed_in):
    pat = add_person(by=amina, adult=enquiry.adult, name="Pat Nowak", relationship="sister")
    client = signed_in(amina)
    done = client.post(f"/enquiries/E{enquiry.pk}/risk/map/", SENT)
    drawn_map = HeatMap.objects.get()
    assert done.url == drawn_map.get_absolute_url()
    assert drawn_map.activity == "Cycling to the lake "
    assert list(drawn_map.markers.order_by("pk").values_list("placed_by", "name", "person", "quality", "risk")) == [
        ("adult", "", None, "high", "low"),
        ("carer", "Pat Nowak", pat.pk, "medium", "high"),
        ("practitioner", "Amina Yusuf", None, "high", "medium"),
    ]
    page = text(client.get(done.url))
    assert "You do not all put it in the same place" in page
    assert "It is the best hour of my week." in page
    assert "Kathleen: adds to life a lot, could go wrong a little." in page


def test_nothing_on_the_map_is_a_figure_a_colour_of_danger_or_a_score(case_so_far, amina, signed_in):
    figures = (models.IntegerField, models.FloatField, models.DecimalField)
    for model in (HeatMap, HeatMarker):
        assert [field.name for field in model._meta.local_fields if isinstance(field, figures)] == ["id"]
    page = text(signed_in(amina).get(case_so_far.heat_map.get_absolute_url()))
    main = re.sub(r"<svg.*?</svg>", "", page[page.index("<main") : page.index("</main")], flags=re.DOTALL)
    assert not re.search(r"\b(score|rating|average|total|red|amber|green)\b", main, flags=re.IGNORECASE)


def test_a_map_needs_a_marker_and_the_adult_has_one(enquiry, amina, signed_in):
    nobody = {name: value for name, value in SENT.items() if "-0-" not in name}
    refused = signed_in(amina).post(f"/enquiries/E{enquiry.pk}/risk/map/", nobody)
    assert "Put at least one marker on the map" in text(refused)
    with pytest.raises(ValidationError, match="at least one marker"):
        draw_heat_map(by=amina, enquiry=enquiry, drawn_on=FRIDAY, activity="Tea", markers=[])
    hers = {"placed_by": "adult", "quality": "high", "risk": "low"}
    for wrong in ([hers, hers], [{**hers, "placed_by": "carer"}], [{**hers, "risk": "9"}]):
        with pytest.raises(IntegrityError), transaction.atomic():
            draw_heat_map(by=amina, enquiry=enquiry, drawn_on=FRIDAY, activity="Tea", markers=wrong)
    assert draw_heat_map(by=amina, enquiry=enquiry, drawn_on=FRIDAY, activity="Tea", markers=[hers])


def test_a_place_is_two_answers_or_none(enquiry, amina, signed_in):
    half = {name: value for name, value in SENT.items() if name != "carer-0-risk"}
    refused = signed_in(amina).post(f"/enquiries/E{enquiry.pk}/risk/map/", half)
    assert refused.status_code == 422
    assert "Select how much could go wrong" in text(refused)


def test_drawn_again_the_first_map_stays(case_so_far, amina, signed_in):
    client, first = signed_in(amina), case_so_far.heat_map
    done = client.post(f"/risk/HM{first.pk}/again/", SENT)
    assert HeatMap.objects.get(supersedes=first).get_absolute_url() == done.url
    assert "drawn again" in text(client.get(first.get_absolute_url()))
    assert "drawn again already" in text(client.post(f"/risk/HM{first.pk}/again/", SENT))


def test_every_place_has_words():
    assert set(OFTEN_DONE) == {(quality, risk) for quality in Much for risk in Much}
    assert len(set(OFTEN_DONE.values())) == 9


class Marker:
    """A marker as a page has it."""

    def __init__(self, placed_by, quality, risk, called):
        self.placed_by, self.quality, self.risk, self.called = placed_by, quality, risk, called


MUCH = st.sampled_from(Much)
MARKERS = st.builds(Marker, st.sampled_from(Placed), MUCH, MUCH, st.sampled_from(["Pat", "ßam", "", "🗝️", "محمد"]))


@given(markers=st.lists(MARKERS, max_size=8))
def test_the_picture_shows_every_marker_in_its_own_place_and_none_over_another(markers):
    picture = drawn(markers)
    assert (
        len(picture) == len(markers) == sum(len(place["markers"]) for row in grid(markers) for place in row["places"])
    )
    assert len({(one["x"], one["y"]) for one in picture}) == len(picture)
    found = {((one["y"] - TOP) // SIDE, (one["x"] - LEFT) // SIDE) for one in picture}
    down, across = ["high", "medium", "low"], ["low", "medium", "high"]
    assert found == {(down.index(marker.quality), across.index(marker.risk)) for marker in markers}
