"""Advice on plain words where the adult reads what is written (A26): with a script or without, and only advice."""

import re

import pytest
from django.core.exceptions import ImproperlyConfigured

from alongside.design.fields import Words
from alongside.drafts.models import Draft
from alongside.history.models import Event
from alongside.plain_words.reading import LONGEST, read
from alongside.voice.models import NegotiatedOutcome

HARD = "  Prior to the strategy meeting <b>we</b> will signpost you.\r\nThe strategy meeting is multi-agency. "
TYPED = {
    "words": HARD,
    "agreed_with": "advocate",
    "agreed_on_0": "31",
    "differs": "yes",
    "gap_explained": "Kind words.",
}


def told_on(page: str) -> list[str]:
    return re.findall(r"<mark>(.*?)</mark>", page)


def test_without_a_script_a_button_shows_the_page_again_with_advice_and_all_that_was_typed(outcomes, amina, signed_in):
    client, path = signed_in(amina), f"/outcomes/O{outcomes[0].pk}/agree/"
    opened = client.get(path).content.decode()
    assert opened.count("The adult reads this.") == 2
    assert "Check how plain this is" in opened
    assert 'class="plain-words"' not in opened
    again = client.post(path, {**TYPED, "check-plain-words": "yes"})
    page = again.content.decode()
    assert again.status_code == 200
    assert told_on(page) == ["Prior to", "strategy meeting", "signpost", "multi-agency"]
    assert "<strong>meeting to plan what happens next</strong>" in page
    assert "(2 times)" in page
    assert "We found nothing to make plainer." in page
    assert "There is a problem" not in page
    assert "Nothing is sent yet." in page
    assert HARD.replace("<b>", "&lt;b&gt;").replace("</b>", "&lt;/b&gt;") in page
    assert 'value="31"' in page
    assert re.search(r'value="advocate"[^>]* checked', page)
    assert NegotiatedOutcome.objects.count() == 0
    assert Draft.objects.get().user == amina
    day = {"agreed_on_0": "5", "agreed_on_1": "6", "agreed_on_2": "2026"}
    assert client.post(path, {**TYPED, **day, "gap_reason": "law"}).status_code == 302
    assert NegotiatedOutcome.objects.get().words == HARD


def test_the_live_check_answers_and_keeps_nothing(amina, signed_in, client, caplog):
    mine, before = signed_in(amina), Event.objects.count()
    answer = mine.post("/drafts/plain-words/", {"text": "Your <i>DoLS</i> referral. " + "word " * 30})
    assert told_on(answer.content.decode()) == ["DoLS", "referral"]
    assert "2 words could be kinder and 1 sentence is long." in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]
    assert mine.post("/drafts/plain-words/", {}).content.strip() == b""
    assert client.post("/drafts/plain-words/", {"text": "referral"}).status_code == 401
    assert (Draft.objects.count(), Event.objects.count(), caplog.text) == (0, before, "")


def test_no_advice_is_ever_offered_on_somebodys_own_words():
    with pytest.raises(ImproperlyConfigured):
        Words("What did they say?", read_by_the_adult=True)


def test_what_is_shown_is_short_and_tells_how_much_was_left_out():
    reading = read("A referral. " * 3 + " ".join(f"{n} is a very long sentence, {'and on ' * 12}." for n in range(40)))
    assert [(one.words, one.times) for one in reading.words] == [("referral", 3)]
    assert (len(reading.sentences), reading.more) == (15, 25)
    assert "1 word could be kinder and 40 sentences are long." in reading.summary
    assert read("x" * LONGEST + " referral").words == []
