"""Making an instrument on its pages: from the bank and anew; what was published keeps its wording."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from alongside.history.models import Event
from alongside.papers.tests.accessible import faults_in
from alongside.surveys.bank import actions
from alongside.surveys.bank.on_paper import paper_of
from alongside.surveys.content import said
from alongside.surveys.faults import faults, unworded
from alongside.surveys.models import BankQuestionVersion, InstrumentVersion
from alongside.surveys.tests.bank_case import add_page

pytestmark = pytest.mark.django_db


def published(key: str) -> InstrumentVersion:
    return InstrumentVersion.objects.published().get(instrument__key=key)


def as_sent(response) -> dict:
    """A form as a browser would send it back untouched."""
    form = response.context["form"]
    sent = {field.html_name: field.value() for field in form if field.value() not in (None, "", [])}
    return {**sent, "submission": response.context["submission"]}


def test_an_evaluator_makes_the_next_wave_of_the_same_questions_and_old_answers_keep_their_wording(eva, signed_in):
    client = signed_in(eva)
    new = {"title": "Leads 2027", "about": "The next wave", "like": str(published("msp-lead-2026").pk)}
    page = client.post(reverse("instruments:new"), new, follow=True)
    draft = page.context["version"]
    assert draft.read.questions == published("msp-lead-2026").read.questions
    at = {"instrument": draft.instrument.key, "version": 1}
    worded = reverse("instruments:question", kwargs=at | {"question": "impact"})
    sent = as_sent(client.get(worded)) | {"says": "What difference has it made?", "options-0-words": "A very good one"}
    wrong = client.post(worded, sent | {"says": ""})
    assert wrong.status_code == 422
    assert "Enter the question" in wrong.content.decode()
    assert "A very good one" in wrong.content.decode()
    client.post(worded, sent)
    impact = InstrumentVersion.objects.get(pk=draft.pk).read.questions["impact"]
    assert (impact.version, impact.options[0].code, said(impact.options[0].says, "en")) == (
        2,
        "very-beneficial",
        "A very good one",
    )
    before = published("msp-lead-2026").read
    assert before.questions["impact"].version == 1
    assert impact.options[1:] == before.questions["impact"].options[1:], "what nobody touched stays as it is"
    asked_after = reverse("instruments:question", kwargs=at | {"question": "recording-system"})
    client.post(asked_after, as_sent(client.get(asked_after)) | {"says": "Which system?"})
    recording = InstrumentVersion.objects.get(pk=draft.pk).read
    assert said(recording.questions["recording-system"].says, "en") == "Which system?"
    only_if = [whole.places["recording-system"].only_if for whole in (before, recording)]
    assert only_if[0] == only_if[1] is not None, "and is asked under the same answer"
    client.post(reverse("instruments:arrange", kwargs=at), {"publish": "yes"})
    stays = client.post(worded, sent | {"says": "Too late", "submission": ""})
    assert "This version was published" in stays.content.decode()
    assert BankQuestionVersion.objects.get(question__key="impact", number=2).published_on is not None
    verbs = Event.objects.about_row(draft.instrument).values_list("verb", flat=True)
    assert list(verbs) == ["published-instrument", *["changed-instrument"] * 2, "made-instrument"]


def test_a_page_of_new_questions_and_of_the_banks_is_arranged_and_says_what_keeps_it_from_being_asked(eva, signed_in):
    client = signed_in(eva)
    draft = client.post(reverse("instruments:new"), {"title": "Ours"}, follow=True).context["version"]
    at = {"instrument": draft.instrument.key, "version": 1}
    client.post(reverse("instruments:new-section", kwargs=at), {"title": "First page", "shareable": "yes"})
    here = at | {"section": "first-page"}
    client.post(
        reverse("instruments:from-bank", kwargs=here), {"questions": ["approaches-used|1", "sector-measures|1"]}
    )
    matrix = {
        "says": "How often did you use each?",
        "rows_from": "approaches-used",
        "options-0-words": "Often",
        "options-1-words": "Rarely",
        "options-2-words": "Don’t know",
        "options-2-is": "dont-know",
        "only_if-0-answer": "approaches-used=mediation",
    }
    shown = client.post(reverse("instruments:new-question", kwargs=here | {"kind": "matrix"}), matrix, follow=True)
    assert shown.context["faults"] == []
    whole = shown.context["whole"]
    often = whole.questions["how-often-did-you-use-each"]
    assert [option.code for option in often.options] == ["often", "rarely", "dont-know"]
    assert whole.places[often.key].only_if.any_of == ("mediation",)
    arrange = reverse("instruments:arrange", kwargs=at)
    client.post(arrange, {"remove": "approaches-used"})
    left = client.post(arrange, {"publish": "yes"}, follow=True)
    assert "it is asked under an answer that does not come before it" in left.content.decode()
    client.post(arrange, {"up": often.key})
    again = client.post(
        reverse("instruments:from-bank", kwargs=here), {"questions": ["approaches-used|2"]}, follow=True
    )
    assert list(again.context["whole"].questions) == [often.key, "sector-measures", "approaches-used"]
    client.post(arrange, {"up": "approaches-used"})
    asked = client.post(arrange, {"up": "approaches-used"}, follow=True).context["whole"]
    assert list(asked.questions) == ["approaches-used", often.key, "sector-measures"]
    assert faults(asked) == []


def test_another_language_is_a_new_wording_and_what_it_lacks_is_said_in_english(
    eva, django_assert_max_num_queries, signed_in
):
    draft = actions.make_instrument(by=eva, title="Confidence", like=published("confidence"))
    texts = {"confidence-helped|says": "Beth sydd wedi newid?", "section|title": "Eich hyder"}
    actions.put_words(by=eva, version=draft, section="confidence", language="cy", texts=texts)
    actions.put_words(
        by=eva, version=draft, section="", language="cy", texts={"title": "Hyder", "around|next": "Nesaf"}
    )
    whole = InstrumentVersion.objects.get(pk=draft.pk).read
    assert (whole.languages, said(whole.title, "cy"), whole.around["next"]) == (("en", "cy"), "Hyder", {"cy": "Nesaf"})
    assert said(whole.questions["confidence-helped"].says, "cy") == "Beth sydd wedi newid?"
    assert said(whole.questions["confidence"].says, "cy").startswith("How confident")
    assert 0 < unworded(whole, "cy") < unworded(published("confidence").read, "cy")
    client = signed_in(eva)
    at = {"instrument": draft.instrument.key, "version": 1}
    for name, more in (("list", {}), ("version", at), ("preview", at)):
        with django_assert_max_num_queries(10):
            client.get(reverse(f"instruments:{name}", kwargs=more) + "?language=cy")
    preview = client.get(reverse("instruments:preview", kwargs=at) + "?language=cy").content.decode()
    assert "Beth sydd wedi newid?" in preview


def test_every_instrument_can_be_printed_for_everybody(leo, signed_in):
    for version in InstrumentVersion.objects.published():
        assert faults_in(paper_of(version.read, "en")) == []
    assert signed_in(leo).get(reverse("instruments:paper", args=["confidence", 1, "en"])).status_code == 403


def test_two_who_change_a_draft_at_once_both_find_their_change(eva):
    draft = actions.make_instrument(by=eva, title="Ours")
    for title in ("First", "Second"):  # both were shown the draft as it was at first
        add_page(by=eva, draft=draft, title=title)
    pages = InstrumentVersion.objects.get(pk=draft.pk).read.sections
    assert [page.key for page in pages] == ["first", "second"]
    with pytest.raises(ValidationError, match="nothing to ask"):
        actions.publish(by=eva, version=draft)
    with pytest.raises(ValidationError, match="There is a draft"):
        actions.new_version(by=eva, instrument=draft.instrument)
