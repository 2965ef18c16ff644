"""Other records: each place is listed for those who may open it, and for nobody else."""

from django.urls import resolve, reverse

from alongside.work.elsewhere import PLACES


def test_a_place_asks_for_the_permission_that_its_page_asks_for():
    asked = {place.page: resolve(reverse(place.page)).func.needs for place in PLACES}
    assert asked == {place.page: place.permission for place in PLACES}


def test_everybody_sees_the_places_that_they_may_open_and_the_way_to_them_if_there_is_one(
    amina, asha, idris, signed_in
):
    for user in (amina, asha, idris):
        page = signed_in(user).get("/other-records/")
        theirs = {place.title for place in PLACES if user.may(place.permission)}
        assert {place.title for place in PLACES if f">{place.title}</a>" in page.content.decode()} == theirs
        linked = {item["text"] for item in page.context["navigation"]}
        assert ("Other records" in linked) == bool(theirs)
