"""What each kind of question keeps, gives back and refuses."""

from django.db.models import TextChoices
from django.http import QueryDict
from django.utils.html import escape
from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.design.fields import (
    AnyOf,
    Line,
    Narrative,
    NhsNumber,
    OneOf,
    Pick,
    Words,
    YesNo,
    is_nhs_number,
)
from alongside.design.forms import Questions

HIDDEN = "contains a hidden character that cannot be kept: type that part again instead of pasting it"


class Place(TextChoices):
    HOME = "home", "At home"
    AWAY = "away", "Somewhere else"


class Everything(Questions):
    name = Line("Name", required=False)
    words = Words("What did they say?", called="what they said", required=False)
    notes = Narrative("Notes", required=False)
    place = OneOf("Where were you?", choices=Place, called="where you were", required=False)
    people = AnyOf("Who was there?", choices=Place, required=False)
    team = Pick("Team", choices=Place, required=False)
    well = YesNo("Were they well?", required=False)
    number = NhsNumber(required=False)


class Required(Everything):
    """The same questions, all of which must be answered."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.required = True


ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
POSTED = st.dictionaries(
    st.sampled_from(list(Everything.base_fields)),
    st.one_of(ANY_TEXT, st.none(), st.integers(), st.lists(ANY_TEXT), st.just("9" * 6000)),
)
WORDS_THAT_CAN_BE_KEPT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=200)


# No deadline: the first form drawn compiles its templates, and the machine may be busy.
@settings(deadline=None, max_examples=60)
@given(POSTED)
def test_nothing_that_can_be_posted_raises_an_exception(posted):
    for kind in (Everything, Required):
        form = kind(posted)
        form.is_valid()
        assert str(form)
        assert str(kind(draft=posted))


@settings(deadline=None, max_examples=60)
@given(WORDS_THAT_CAN_BE_KEPT)
def test_own_words_keep_every_character(said):
    form = Everything({"words": said})
    assert form.is_valid()
    assert form.cleaned_data["words"] == said
    # A browser drops the first newline inside a textarea, so the page must add one.
    assert f">\n{escape(said)}</textarea>" in str(form["words"])


def test_own_words_that_are_only_spaces_are_no_answer_to_a_required_question():
    assert Required({"words": " \n\t "}).errors["words"] == ["Enter what they said"]


def test_own_words_are_not_offered_corrections_and_may_run_from_right_to_left():
    html = str(Everything()["words"])
    for attribute in ('spellcheck="false"', 'autocorrect="off"', 'dir="auto"'):
        assert attribute in html


def test_a_nul_or_half_of_a_surrogate_pair_is_refused_with_what_to_do():
    for bad in ("a\x00b", "a\ud800b"):
        assert Everything({"words": bad}).errors["words"] == [f"What they said {HIDDEN}"]
        assert Everything({"name": bad}).errors["name"] == [f"Name {HIDDEN}"]


def test_too_long_a_text_is_refused_and_never_cut():
    form = Everything({"name": "n" * 201, "words": "w" * 100_001})
    assert form.errors["name"] == ["Name must be 200 characters or fewer"]
    assert form.errors["words"] == ["What they said must be 100,000 characters or fewer"]
    assert "maxlength" not in str(form)
    assert "w" * 100_001 in str(form)


def test_a_line_and_a_narrative_lose_the_spaces_at_their_ends():
    form = Everything({"name": "  Ngozi ", "notes": "\n seen \n"})
    assert form.is_valid()
    assert (form.cleaned_data["name"], form.cleaned_data["notes"]) == ("Ngozi", "seen")


def test_choices_give_the_values_that_were_declared():
    form = Everything(QueryDict("place=home&people=home&people=away&team=away&well=no"))
    assert form.is_valid()
    answers = form.cleaned_data
    assert (answers["place"], answers["people"]) == (Place.HOME, [Place.HOME, Place.AWAY])
    assert (answers["team"], answers["well"]) == (Place.AWAY, False)


def test_an_unknown_choice_is_refused_without_repeating_what_was_posted():
    form = Everything(QueryDict("place=<script>&people=no&team=no&well=maybe"))
    assert form.errors["place"] == ["Select where you were from the list"]
    assert set(form.errors) == {"place", "people", "team", "well"}
    assert "script" not in str(form.error_summary)


def test_every_message_for_a_question_left_out_says_which_question():
    assert Required({}).errors.get_json_data().keys() == Everything.base_fields.keys()
    messages = {name: errors[0] for name, errors in Required({}).errors.items()}
    assert messages == {
        "name": "Enter name",
        "words": "Enter what they said",
        "notes": "Enter notes",
        "place": "Select where you were",
        "people": "Answer “Who was there?”",
        "team": "Select team",
        "well": "Answer “Were they well?”",
        "number": "Enter NHS number",
    }


def test_a_percent_sign_in_a_label_is_only_a_percent_sign():
    class Share(Questions):
        share = OneOf("100% of what?", choices=Place, called="100% of what")
        sure = YesNo("Are you 100% sure?")
        name = Line("%s", max_length=1)

    form = Share({"share": "x", "sure": "x", "name": "12"})
    assert form.errors["share"] == ["Select 100% of what from the list"]
    assert form.errors["sure"] == ["Answer “Are you 100% sure?”"]
    assert form.errors["name"] == ["%s must be 1 characters or fewer"]


@given(st.text("0123456789", min_size=9, max_size=9))
def test_exactly_the_issued_check_digit_is_accepted(nine):
    total = sum(int(digit) * weight for digit, weight in zip(nine, range(10, 1, -1), strict=True))
    # The published rule: eleven less the remainder; eleven counts as nought, and ten is not issued.
    expected = {11: 0}.get(11 - total % 11, 11 - total % 11)
    accepted = [digit for digit in range(10) if is_nhs_number(f"{nine}{digit}")]
    assert accepted == ([] if expected == 10 else [expected])


@given(ANY_TEXT)
def test_anything_else_is_not_an_nhs_number(text):
    if not (len(text) == 10 and text.isascii() and text.isdigit()):
        assert not is_nhs_number(text)


def test_an_nhs_number_may_be_typed_with_spaces_or_dashes_and_is_kept_as_ten_digits():
    for typed in ("943 476 5919", "943-476-5919", " 9434765919 "):
        form = Everything({"number": typed})
        assert form.is_valid()
        assert form.cleaned_data["number"] == "9434765919"


def test_an_nhs_number_that_cannot_be_right_says_to_check_the_digits():
    for typed in ("943 476 5910", "12", "۹۴۳۴۷۶۵۹۱۹", "9434765919x"):
        form = Everything({"number": typed})
        assert form.errors["number"] == ["NHS number is not a valid NHS number: check the digits"]
        assert escape(typed) in str(form)
