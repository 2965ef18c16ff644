"""A text in parts: nothing is lost between them, and a place means the same in each."""

from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.coding.units import LONGEST_PART, LONGEST_SENTENCE, named_speakers, parts_of, with_neutral_speakers

SPOKEN = (
    "Facilitator: What changed?\nAnn Lee: A lot, e.g. the forms. Really!\nIt took time.\n\n"
    "علي: أريد مفتاحي. الآن؟ نعم\nAnn Lee: One thing: we asked."
)


def said(body, part):
    return [body[start:end].strip() for start, end in zip(part.sentences, [*part.sentences[1:], part.end], strict=True)]


def test_turns_are_recognised_with_their_sentences_in_any_script():
    parts = parts_of(SPOKEN, spoken=True)
    assert [(part.speaker, said(SPOKEN, part)) for part in parts] == [
        ("Facilitator", ["Facilitator: What changed?"]),
        ("Ann Lee", ["Ann Lee: A lot, e.g. the forms.", "Really!", "It took time."]),
        ("علي", ["علي: أريد مفتاحي.", "الآن؟", "نعم"]),
        ("Ann Lee", ["Ann Lee: One thing: we asked."]),
    ]
    assert [part.speaker for part in parts_of(SPOKEN, spoken=False)] == [""] * 5
    assert parts_of("[00:12:03] Bo: Yes.\n00:13 Cy: No.", spoken=True)[1].speaker == "Cy"


def test_speakers_get_neutral_labels_and_names_left_in_what_was_said_are_counted():
    given = SPOKEN.replace("It took", "Ann, it took") + "\nNote: it was late"
    assert named_speakers(given) == ["Ann Lee", "علي", "Note"]
    body, named = with_neutral_speakers(given, ["Ann Lee", "علي"])
    assert [part.speaker for part in parts_of(body, spoken=True)] == ["Facilitator", "P1", "P2", "P1", "Note"]
    assert named == 1
    assert "Lee" not in body
    assert "علي" not in body


@settings(deadline=None, max_examples=60)
@given(
    body=st.text(st.sampled_from("Aa b.\n:?\u202e\u05d0。\t\r,3"), min_size=1, max_size=400) | st.text(min_size=1),
    spoken=st.booleans(),
)
def test_the_parts_are_the_whole_text_in_order(body, spoken):
    parts = parts_of(body, spoken=spoken)
    assert "".join(body[part.start : part.end] for part in parts) == body
    for part in parts:
        assert part.sentences[0] == part.start < part.end
        assert list(part.sentences) == sorted(set(part.sentences))


def test_what_goes_on_for_ever_is_cut_where_words_end():
    body = "word " * 10_000
    parts = parts_of(body, spoken=False)
    assert "".join(body[part.start : part.end] for part in parts) == body
    assert max(part.end - part.start for part in parts) <= LONGEST_PART
    lengths = [b - a for part in parts for a, b in zip(part.sentences, [*part.sentences[1:], part.end], strict=True)]
    assert max(lengths) <= LONGEST_SENTENCE
    assert len(parts_of("x" * 5_000, spoken=True)) == 3
