"""Every document is drawn in the form that somebody needs, and none of its forms says less than another."""

import os
from io import BytesIO
from subprocess import CompletedProcess

import pytest
from django.core.exceptions import ValidationError
from django.test import override_settings
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from tinytag import TinyTag

from alongside.access_needs.models import AccessNeed
from alongside.access_needs.standing import Needs
from alongside.papers.codes import Form
from alongside.papers.drawing import Picture
from alongside.papers.easy_read import sentences
from alongside.papers.leaving import Drawn
from alongside.papers.offering import offer
from alongside.papers.speaking import can_speak
from alongside.papers.symbols import BESIDE, SYMBOLS, symbol_for

from .case import picture
from .test_drawing import tags_of, text_of

TEMPLATE = """#import "house.typ": *
#show: paper.with(title: it.title, above: it.above)
= What was said
#own-words(it.words, it.whose)
#facts((("Where", it.where),))
== Actions
#rows(("What", "Who"), it.actions)
#enum(..it.questions.map(typed))
#own-report(it)
"""
MEETING = {
    "above": "Kathleen Kowalska",
    "words": "I want my keys back.\nNot him in trouble. عربي",
    "whose": "The adult, 5 June 2026",
    "where": "At home. Dr. Lee was there. Nobody shouted!",
    "actions": [["A new lock", "Amina"], ["Money", ""]],
    "questions": ["May he visit?"],
    "own_words": [{"words": "", "whose": "", "paper": "A drawing"}],
    "for_adult": True,
}
SHOWS = "My house with its key"


@pytest.fixture(scope="module", autouse=True)
def _template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("templates")
    (folder / "meetings").mkdir()
    (folder / "meetings" / "tried.typ").write_text(TEMPLATE)
    with override_settings(PAPERS_FOLDER=str(folder)):
        yield


def drawn(form: Form, data: dict = MEETING, title: str = "Your meeting") -> bytes:
    own = {"own0": Picture(picture("JPEG"), SHOWS)}
    return Drawn(template="meetings/tried", title=title, data=data, name="x", pictures=own).as_form(form)


def words_of(data) -> list[str]:
    """Every word in the data of a document."""
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else []
    return data.split() if isinstance(data, str) else [word for part in inner for word in words_of(part)]


def sizes_of(pdf: bytes) -> set[int]:
    """The sizes, in points, of all letters of a PDF."""
    found = set()

    def seen(text, space, matrix, font, size):
        if text.strip():
            found.add(round(size * abs(matrix[3]) * abs(space[3])))

    for page in PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=seen)
    return found


def test_plain_text_reads_in_order_with_nothing_drawn_out_of_signs():
    assert drawn(Form.TEXT).decode() == (
        "Kathleen Kowalska\n\nYour meeting\n\nWhat was said\n\n"
        "“I want my keys back.\nNot him in trouble. عربي”\n\nThe adult, 5 June 2026\n\n"
        "Where: At home. Dr. Lee was there. Nobody shouted!\n\nActions\n\n"
        "- What: A new lock\n- Who: Amina\n- What: Money\n1. May he visit?\n\n"
        f"Picture: {SHOWS}\n\nA drawing\n"
    )


def test_large_print_has_no_small_letter_and_no_table_and_easy_read_has_pictures_that_are_not_read_out():
    usual, large, easy = drawn(Form.PDF), drawn(Form.LARGE), drawn(Form.EASY)
    assert min(sizes_of(usual)) < 12
    assert min(sizes_of(large)) >= 18
    assert "/Table" in tags_of(usual)
    assert "/Table" not in tags_of(large)
    assert tags_of(easy).count("/Figure") == 1, "the adult's own picture alone"
    assert "OpenMoji" in text_of(easy)
    for form in (usual, large, easy):
        assert "pdfuaid" in str(PdfReader(BytesIO(form)).xmp_metadata.stream.get_data())
        assert PdfReader(BytesIO(form)).trailer["/Root"]["/Lang"] == "en-GB"


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp", "M"]), min_size=1, max_size=50)


@given(said=st.lists(TEXTS, min_size=4, max_size=4))
@settings(max_examples=40, deadline=None)
def test_no_word_that_was_put_in_is_missing_from_any_form(said):
    words, where, what, whose = said
    data = {**MEETING, "words": words, "where": where, "actions": [[what, whose]], "questions": [whose]}
    read = drawn(Form.TEXT, data, title=where).decode()
    for word in [*words_of({**data, "for_adult": ""}), *where.split()]:
        assert word in read
    assert "".join(sentences(" ".join(where.split())).copy()).replace(" ", "") == "".join(where.split())
    assert drawn(Form.EASY, data, title=where).startswith(b"%PDF")


def test_a_line_of_easy_read_is_a_sentence_with_a_picture_that_does_not_say_the_opposite():
    assert sentences("At home. Dr. Lee was there. Nobody shouted! “Yes.” He left") == [
        "At home.", "Dr. Lee was there.", "Nobody shouted!", "“Yes.”", "He left",
    ]  # fmt: skip
    assert [symbol_for(said) for said in ("We change the lock.", "He calls.", "You are safe.", "You aren’t safe.")] == [
        "lock", "phone", "safe", "",
    ]  # fmt: skip
    assert {path.stem for path in SYMBOLS.glob("*.svg")} == set(BESIDE), "no picture without a word, and none missing"


def test_sound_is_in_the_voice_of_its_language_and_is_not_offered_without_one(monkeypatch):
    ran = []
    listed = b"Pty Language Age/Gender\n 5 en-gb --/M\n 5 pl --/M\n 5 cmn --/M\n"

    def engine(command, **how):
        ran.append((command, how.get("input", b"").decode()))
        return CompletedProcess(command, 0, stdout=listed)

    monkeypatch.setattr("shutil.which", lambda program: "/voices/of/this/test")
    monkeypatch.setattr("subprocess.run", engine)
    monkeypatch.setattr("alongside.papers.speaking.as_mp3", bytes)
    hearing = Needs((AccessNeed(code="audio"),))
    for language, voice, quoted in (("pl", "pl", "Cytat."), ("zh", "cmn", ""), ("en", "en-gb", "Quote.")):
        drawn(Form.AUDIO, {**MEETING, "lang": language})
        command, said = ran[-1]
        assert command[command.index("-v") + 1] == voice
        assert ("Quote." in said, quoted in said) == (language == "en", True)
        assert offer("meetings/tried", hearing, language=language).first == [Form.AUDIO]
    silent = offer("meetings/tried", hearing, language="so")
    assert Form.AUDIO not in [*silent.first, *silent.more]
    assert "no voice" in silent.to_arrange[-1]


def test_sound_is_spoken_on_this_machine_or_the_reason_is_said(monkeypatch):
    if can_speak() or os.environ.get("CI"):
        sound = TinyTag.get(file_obj=BytesIO(drawn(Form.AUDIO)))
        assert 15 < sound.duration < 60
    assert not can_speak("xx-none")
    with pytest.raises(ValidationError, match="no voice for this language"):
        drawn(Form.AUDIO, {**MEETING, "lang": "xx-none"})
    monkeypatch.setattr("shutil.which", lambda program: None)
    with pytest.raises(ValidationError, match="This machine cannot make recordings"):
        drawn(Form.AUDIO)
