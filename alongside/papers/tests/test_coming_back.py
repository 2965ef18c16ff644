"""A paper that comes back is entered where it belongs: its code leads there, and a slip of the pen leads nowhere."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from alongside.papers.coming_back import CHECKING, SIGNS, check_letters, code_of

REFERENCES = st.builds("{}{}".format, st.sampled_from(["ME", "A", "FB"]), st.integers(1, 10**12 - 1))


@given(REFERENCES, st.data())
@example("ME41", None)
def test_no_slip_of_the_pen_makes_one_code_into_another(reference, data):
    assert set(check_letters(reference)) <= set(CHECKING)
    if data is None:
        return
    place = data.draw(st.integers(0, len(reference) - 1))
    slip = reference[:place] + data.draw(st.sampled_from(SIGNS)) + reference[place + 1 :]
    neighbours = reference[: place - 1] + reference[place] + reference[place - 1] + reference[place + 1 :]
    for other in (slip, neighbours) if place else (slip,):
        assume(other != reference)
        assert check_letters(other) != check_letters(reference)


def test_a_code_leads_to_its_page_however_it_is_typed(signed_in, amina):
    client, good = signed_in(amina), code_of("ME", 41)
    for typed in (good, good.lower().replace(" ", ""), f" {good[:2]} {good[2:4]}-{good[5:]} "):
        assert client.post("/papers/came-back/", {"code": typed})["Location"] == "/meetings/ME41/on-paper/"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "Enter the code at the top of the paper"),
        ("41", "with all of its letters and figures"),
        (code_of("ME", 41).replace("41", "14"), "The last two letters do not fit"),
        (code_of("ZZ", 41), "No paper that comes back has a code like this one"),
    ],
)
def test_a_code_that_leads_nowhere_says_what_to_look_at(typed, why, signed_in, amina):
    refused = signed_in(amina).post("/papers/came-back/", {"code": typed})
    assert refused.status_code == 422
    assert why in refused.content.decode()
