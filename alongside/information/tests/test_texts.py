"""The texts that come with the product are in plain words (A26), and each version of them is there to be read."""

import re

import pytest

from alongside.information.models import InformationItem
from alongside.information.texts import FOLDER, text_of
from alongside.plain_words.advice import Kind, advise
from alongside.plain_words.grade import grade
from alongside.plain_words.sentences import sentences

NAMES = sorted(path.stem for path in FOLDER.glob("*.md"))
LONGEST_SENTENCE, USUAL_SENTENCE, HARDEST = 20, 10, 6
NEEDED = {"carer's assessment"}  # what one has to ask for


@pytest.mark.parametrize("name", NAMES)
def test_sentences_are_short_and_words_are_those_that_people_use(name):
    text = text_of(*name.rsplit("-", 1))
    plain = "\n\n".join([text.title, *("\n".join(piece.lines) for piece in text.pieces)])
    lengths = {one.text: len(one.words) for one in sentences(plain)}
    assert [text for text, length in lengths.items() if length > LONGEST_SENTENCE] == []
    assert sum(lengths.values()) / len(lengths) <= USUAL_SENTENCE
    assert grade(plain) <= HARDEST
    assert {one.words for one in advise(plain) if one.kind is Kind.WORDS} <= NEEDED


def test_every_version_in_the_catalogue_has_its_text_and_every_text_is_in_it(db):
    ours = InformationItem.objects.filter(ours=True)
    assert sorted(f"{item.key}-{item.version}" for item in ours) == NAMES
    assert all(text_of(item.key, item.version).pieces for item in ours)


def test_there_is_an_explainer_of_each_stage_for_adults_carers_and_younger_adults(db):
    found = set(InformationItem.objects.filter(ours=True).exclude(stage=None).values_list("stage", "audience"))
    for audience in ("adult", "carer", "younger-adult"):
        assert {(stage, audience) for stage in ("concern", "enquiry", "plan", "close")} <= found


def test_a_text_is_a_page_to_read_print_large_and_have_in_every_form(amina, signed_in):
    item = InformationItem.objects.get(key="right-to-take-risks")
    client = signed_in(amina)
    page = client.get(item.get_absolute_url()).content.decode()
    assert "Everybody takes risks." in page
    assert "leaflet--large" not in page
    assert "leaflet--large" in client.get(f"{item.get_absolute_url()}?large").content.decode()
    plain = client.get(f"{item.get_absolute_url()}?form=text")
    assert plain["Content-Type"].startswith("text/plain")
    assert "<" not in plain.content.decode()
    assert "# " not in plain.content.decode()
    for form in ("pdf", "large", "easy"):
        assert client.get(f"{item.get_absolute_url()}?form={form}").content.startswith(b"%PDF")


def test_the_list_of_words_can_be_searched_and_a_text_tried_without_a_script(amina, signed_in):
    client = signed_in(amina)
    everything = client.get("/plain-words/").content.decode()
    assert everything.count('<th scope="row"') > 120
    found = client.get("/plain-words/?q=StrAtegy").content.decode()
    assert re.findall(r'<th scope="row"[^>]*>(.*?)</th>', found) == ["strategy discussion", "strategy meeting"]
    assert "No word in the list fits" in client.get("/plain-words/?q=biscuit").content.decode()
    tried = client.post("/plain-words/", {"text": "Your capacity & the MDT."}).content.decode()
    assert re.findall("<mark>(.*?)</mark>", tried) == ["capacity", "MDT"]
    assert "Your capacity &amp; the MDT." in tried
