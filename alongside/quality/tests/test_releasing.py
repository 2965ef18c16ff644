"""Words leave only as somebody wrote them anew, with consent, released by another, until they are taken back."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.db.models import F

from alongside.access.actions import restrict_record
from alongside.board.models import ReleasedWords
from alongside.board.words import every_word
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.people.models import Adult
from alongside.quality import views
from alongside.quality.actions import decide_on_words, offer_words, take_words_back
from alongside.quality.models import ReleaseDecision, WordsForRelease
from alongside.quality.recognising import copied_from, name_in
from alongside.quality.tests.case import CONSENT

JUNE = date(2026, 6, 8)
SAID = {
    "words": "They asked me first, and it went my way.",
    "whose": "A man who lives alone",
    "beside": "measure:met",
    "achieved": "fully",
    "consented_on_0": "5",
    "consented_on_1": "6",
    "consented_on_2": "2026",
    "consented_how": "spoken",
    "confirmed": "yes",
}
DAY = {"decided_on_0": "8", "decided_on_1": "6", "decided_on_2": "2026"}


@pytest.fixture
def statement(conversation):
    return conversation.statements.get()


def test_words_go_from_the_record_to_the_board_through_two_people_and_back(statement, amina, ben, bola, signed_in):
    hers, his = signed_in(amina), signed_in(ben)
    page = f"/statements/S{statement.pk}/words-outside/"
    shown = hers.get(page).content.decode()
    assert statement.words.splitlines()[0] in shown
    assert statement.words.splitlines()[0] not in shown.partition("data-draft-url")[2]  # never copied into the box
    for left_out in ("confirmed", "consented_how", "words", "beside"):
        assert hers.post(page, {key: value for key, value in SAID.items() if key != left_out}).status_code == 422
    assert hers.post(page, SAID).status_code == 302
    version = WordsForRelease.objects.latest("pk")
    assert (version.measure, version.theme, version.achieved) == ("met", "", "fully")
    assert not ReleasedWords.objects.filter(pk=version.pk).exists()

    decide = f"/words-outside/QW{version.pk}/decide/"
    assert version.words[:10] in his.get("/words-outside/").content.decode()
    assert his.post(decide, {**DAY, "released": "no"}).status_code == 422  # without a reason
    assert his.post(decide, {**DAY, "released": "yes"}).status_code == 302
    board = signed_in(bola)
    assert SAID["words"] in board.get("/board/").content.decode()
    assert SAID["words"] in board.get("/board/measures/met/").content.decode()
    assert {one.name for one in ReleasedWords._meta.fields}.isdisjoint({"adult", "statement", "writer"})

    back = f"/words-outside/QW{version.pk}/take-back/"
    day = {f"withdrawn_on_{part}": value for part, value in enumerate(("8", "6", "2026"))}
    assert hers.post(back, {**day, "asked_by": "adult", "why": ""}).status_code == 302
    assert SAID["words"] not in board.get("/board/").content.decode()
    verbs = list(Event.objects.about_adult(statement.adult).changes().values_list("verb", flat=True)[:3])
    assert verbs == ["took-words-back", "released-words", "offered-words"]


def test_a_copy_or_a_name_is_refused_beside_the_field_until_it_is_said_otherwise(statement, amina, signed_in):
    client, page = signed_in(amina), f"/statements/S{statement.pk}/words-outside/"
    for field, typed in (
        ("words", f"In short: {statement.words.upper()} That is it."),
        ("words", f"They asked {statement.adult.given_name}’s view first."),
        ("whose", f"a woman, mrs {statement.adult.family_name.lower()}"),
    ):
        refused = client.post(page, {**SAID, field: typed})
        assert (refused.status_code, list(refused.context["form"].errors)) == (422, [field]), typed
    assert client.post(page, SAID).status_code == 302


@pytest.mark.parametrize(
    ("version", "copy", "name"),
    [
        ("He said he would never come back to me.", "", ""),
        ("I know that he said he would NEVER come back, ever.", "he said he would NEVER come back ever", ""),
        ("It may be so, and Zoe-Ann will not.", "", "Zoe"),
        ("May is a month.", "", "May"),
        ("They were kind to thérèse.", "", "thérèse"),
    ],
)
def test_eight_words_in_a_row_are_a_copy_and_a_short_word_written_small_is_no_name(version, copy, name):
    adult = Adult(given_name="Zoë", known_as="Therese", family_name="May")
    assert copied_from("You know: he said he would never come back ever, he did.", version) == copy
    assert name_in(adult, version) == name
    assert copied_from("Get him out, please.", "“Get him out please”, I said") == "Get him out please"
    assert copied_from("Get him out.", "Get him out.") == ""  # hardly to be said in other words


def offered(statement, amina, **more):
    return offer_words(by=amina, statement=statement, words="Yes.", whose="A woman", measure="met", **CONSENT, **more)


def test_each_place_has_its_newest_words_and_the_list_of_those_that_wait_goes_on(
    statement, amina, ben, signed_in, monkeypatch
):
    def released(**more):
        version = offered(statement, amina, **more)
        decide_on_words(by=ben, words=version, released=True, why="", decided_on=JUNE)
        return version.pk

    first, *others = released(achieved="not"), *(released() for _ in range(4))
    beside = every_word()
    assert [one.pk for one in beside.by_measure["met"]] == others[:0:-1]
    assert [one.pk for one in beside.by_achieved["not"]] == [first]  # too old for the figure, and not for its line
    monkeypatch.setattr(views, "ON_A_PAGE", 1)
    _, newest = (offered(statement, amina).pk for _ in range(2))
    pages = [signed_in(ben).get(f"/words-outside/?page={page}").content.decode() for page in ("", "2")]
    assert [f"/QW{newest}/decide/" in page for page in pages] == [False, True]
    assert "page=2" in pages[0]


def test_whoever_wrote_them_does_not_release_them_even_past_the_page(statement, amina, ben):
    version = offered(statement, amina)
    settled = {"released": True, "why": "", "decided_on": JUNE}
    with pytest.raises(ValidationError):
        decide_on_words(by=amina, words=version, **settled)
    acting = recording("released-words", by=amina, adult=version.adult, about=version)
    with pytest.raises(IntegrityError), transaction.atomic(), acting as keep:
        keep(ReleaseDecision(words=version, decider=amina, **settled))
    take_words_back(by=amina, words=version, asked_by="us", why="", withdrawn_on=JUNE)
    with pytest.raises(ValidationError):
        decide_on_words(by=ben, words=version, **settled)
    with pytest.raises(ValidationError):
        take_words_back(by=amina, words=version, asked_by="us", why="", withdrawn_on=JUNE)
    other = offered(statement, amina)
    assert decide_on_words(by=ben, words=other, **settled).released
    with pytest.raises(ValidationError):
        decide_on_words(by=ben, words=other, **settled)


def test_the_database_keeps_the_rule_of_release(statement, amina):
    fine = {"adult": statement.adult, "statement": statement, "words": "Yes.", "whose": "A woman", "measure": "met"}
    fine |= {**CONSENT, "nobody_recognisable": True, "writer": amina}
    for wrong in (
        {"nobody_recognisable": False},
        {"words": " "},
        {"whose": ""},
        {"measure": ""},
        {"theme": "both"},
        {"consented_how": "for-them"},
        {"achieved": "nearly"},
    ):
        with (
            pytest.raises(IntegrityError),
            transaction.atomic(),
            recording("offered-words", by=amina, adult=statement.adult, about=statement) as keep,
        ):
            keep(WordsForRelease(**{**fine, **wrong}))
    with recording("offered-words", by=amina, adult=statement.adult, about=statement) as keep:
        assert keep(WordsForRelease(**fine)).pk
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        WordsForRelease.objects.update(words=F("whose"))


def test_words_of_a_restricted_record_stand_nowhere_while_it_is(statement, amina, ben):
    version = offered(statement, amina)
    decide_on_words(by=ben, words=version, released=True, why="", decided_on=JUNE)
    assert ReleasedWords.objects.filter(pk=version.pk).exists()
    restrict_record(by=ben, adult=statement.adult, entitled=[ben], why="He works here.")
    assert not ReleasedWords.objects.filter(pk=version.pk).exists()
