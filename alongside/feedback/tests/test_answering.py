"""A questionnaire is asked as its version says, in the reader's words; what is answered is kept, counted and heard."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from hypothesis import given as each
from hypothesis import strategies as st

from alongside.alarms.models import Alarm
from alongside.enquiries.actions import conclude
from alongside.feedback.actions import answer, ask_how_it_was, nothing_came
from alongside.feedback.answering import QuestionnaireForm
from alongside.feedback.content import faults, said
from alongside.feedback.counting import answers_to
from alongside.feedback.forms.asking import AnswersForm
from alongside.feedback.models import Answer, AskingResult, Questionnaire, QuestionnaireVersion
from alongside.feedback.on_paper import data_of
from alongside.feedback.paper_code import ALPHABET, new_code, shown, typed
from alongside.feedback.tests.case import given, version_of
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.people.actions import add_person
from alongside.prompts.models import FeedbackAnswer, FeedbackAsked
from alongside.voice.models import SafetyCheck, Statement
from conftest import FRIDAY

ASKED = {"variant": "usual", "stage": "during", "asked_on": FRIDAY, "asked_by": "worker", "how": "in-person"}


@pytest.fixture
def asking(amina, enquiry):
    def ask(key="outcomes-framework", **more):
        return ask_how_it_was(
            by=amina, enquiry=enquiry, version=version_of(key), **{"to_whom": "adult", **ASKED, **more}
        )

    return ask


def test_what_comes_with_the_product_can_be_asked_and_the_framework_keeps_its_seven_questions(db):
    versions = {version.questionnaire.key: version.read for version in QuestionnaireVersion.objects.in_use()}
    assert set(versions) == {"outcomes-framework", "experience", "pulse", "family", "staff"}
    assert [faults(content) for content in versions.values()] == [[]] * 5
    seven = [question.maps_to for question in versions["outcomes-framework"].questions if question.maps_to]
    assert seven == ["asked", "met", "risk", "listened", "understood", "content", "safer"]
    assert len(versions["pulse"].asked) == 3


def test_words_fall_back_without_addressing_a_representative_as_the_adult():
    says = {"usual": {"en": "Are you safe?", "pl": "PL?"}, "representative": {"en": "Are they safe?"}}
    assert [said(says, *reader) for reader in (("usual", "pl"), ("usual", "cy"), ("easy-read", "pl"))] == [
        "PL?",
        "Are you safe?",
        "PL?",
    ]
    assert said(says, "representative", "pl") == "Are they safe?"


def test_the_form_asks_under_an_answer_only_what_follows_from_it_and_needs_no_answer_but_one(db):
    content = version_of("experience").read
    sent = {"q-wanted-meetings": "no", "q-at-meetings": "a-lot", "w-difference": " You came back. "}
    form = QuestionnaireForm(sent, content=content, variant="representative")
    assert form.is_valid()
    assert [(one.question.key, one.codes, one.words) for one in form.cleaned_data["answers"]] == [
        ("wanted-meetings", ("no",), ""),
        ("difference", (), " You came back. "),
    ]
    assert form["q-knew"].label == "Did they know what was happening?"
    assert not QuestionnaireForm({"w-difference": " "}, content=content).is_valid()
    assert "Are you safe now?" in str(QuestionnaireForm(content=content))


def test_answers_are_kept_counted_apart_and_a_no_to_being_safe_is_heard_in_the_same_act(asking, amina, enquiry):
    ewa = add_person(by=amina, adult=enquiry.adult, name="Ewa", relationship="sister")
    asked = asking(to_whom="representative", variant="representative", person=ewa)
    seven = asked.version
    before = Event.objects.count()
    answers = given(seven, listened="a-little|They let her finish.", safer="a-lot", safe_now="no|He has a key.")
    result = answer(by=None, asking=asked, answers=answers, how="own-page", came_on=FRIDAY, speaker="Ewa")
    assert Event.objects.count() == before + 1
    counted = FeedbackAsked.objects.get(asking_result=result)
    assert (counted.came, counted.how, counted.asked_by, counted.stage) == ("given", "writing", "worker", "during")
    assert set(counted.answers.values_list("question", "answer", "spoken_by")) == {
        ("listened", "a-little", "representative"),
        ("safer", "a-lot", "representative"),
    }
    words = Statement.objects.get(words="They let her finish.")
    assert (words.spoken_by, words.speaker, words.manner) == ("representative", "Ewa", "written")
    alarm = Alarm.objects.get(adult=enquiry.adult)
    assert (alarm.said, alarm.said_by, alarm.through) == ("He has a key.", "representative", "questionnaire")
    assert not SafetyCheck.objects.exists()  # whether they feel safe is for the adult to say
    with pytest.raises(ValidationError, match="answered already"):
        nothing_came(by=amina, asking=asked, came="declined", came_on=FRIDAY)
    assert FeedbackAsked.objects.count() == 1


@pytest.mark.parametrize(
    ("came", "why", "counted_as"),
    [
        ("declined", "", "declined"),
        ("unsafe", "He listens.", "could-not"),
        ("could-not", "In hospital.", "could-not"),
        ("no-answer", "", "waiting"),
    ],
)
def test_what_is_no_answer_is_counted_too(asking, amina, came, why, counted_as):
    asked = asking()
    nothing_came(by=amina, asking=asked, came=came, came_on=FRIDAY, why=why)
    assert FeedbackAsked.objects.values_list("came", "why_not").get() == (counted_as, why)


@pytest.fixture
def study(db):
    """A questionnaire for research, with the framework's questions."""
    about = {"key": "study", "title": "A study", "audience": "adult", "research": True, "ethics_reference": "24/SW/01"}
    content = version_of("outcomes-framework").content
    return QuestionnaireVersion.objects.create(
        questionnaire=Questionnaire.objects.create(**about), number=1, content=content, published_on=FRIDAY
    )


def test_families_and_research_are_never_counted_with_the_adult(asking, amina, enquiry, study, signed_in):
    sister = add_person(by=amina, adult=enquiry.adult, name="Ewa", relationship="sister")
    by_phone = {"how": "phone", "came_on": FRIDAY}
    family = asking("family", to_whom="around", person=sister)
    answer(by=amina, asking=family, answers=given(family.version, told="a-lot|I was told."), **by_phone)
    with pytest.raises(ValidationError, match="agreed to take part"):
        asking("study")
    asked = asking("study", consented_on=FRIDAY)
    answer(by=amina, asking=asked, answers=given(study, listened="a-lot|Yes, they did."), **by_phone)
    for page in (asked.get_absolute_url(), f"/enquiries/E{enquiry.pk}/what-was-said/"):
        assert "Yes, they did." not in signed_in(amina).get(page).content.decode()
    assert "took part in research" in signed_in(amina).get(page).content.decode()
    assert "answered." not in signed_in(amina).get(f"/enquiries/E{enquiry.pk}/").content.decode()
    bases = [answers_to(study, FRIDAY, team)[0].bases for team in (None, 0, 999_999)]
    assert bases[0] == bases[1] == bases[2] == ["fewer than 5", "0"]
    assert list(Answer.objects.values_list("words", "statement")) == [("I was told.", None), ("Yes, they did.", None)]
    assert (FeedbackAsked.objects.count(), FeedbackAnswer.objects.count()) == (0, 0)


def test_the_database_counts_no_research_whoever_writes_it(asking, amina, enquiry, study):
    asked = asking("study", consented_on=FRIDAY)
    as_asked = {"stage": "during", "asked_on": FRIDAY, "how": "phone", "asked_by": "worker", "came": "given"}
    counted = FeedbackAsked(adult=enquiry.adult, enquiry=enquiry, **as_asked)

    def keep_it(**more):
        with transaction.atomic():
            with recording("answered-questionnaire", by=amina, adult=enquiry.adult, about=asked) as keep:
                keep(counted)
                keep(AskingResult(asking=asked, came="answered", came_on=FRIDAY, how="phone", **more))
            connection.check_constraints()

    with pytest.raises(IntegrityError, match="never counted"):
        keep_it(counted=counted)
    counted.pk, counted._state.adding = None, True
    keep_it()


def test_who_is_asked_late_is_asked_with_a_reason_and_nobody_before_the_close_or_where_it_may_not_reach(
    asking, amina, ben, enquiry
):
    with pytest.raises(ValidationError, match="not concluded"):
        asking(stage="after")
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, ending=None, risks=[])
    assert asking(stage="after", asked_on=FRIDAY + timedelta(56)).pk
    late = {"stage": "after", "asked_on": FRIDAY + timedelta(57)}
    with pytest.raises(ValidationError, match="so long after"):
        asking(**late)
    with pytest.raises(ValidationError, match="so long after"):
        asking(**{**late, "stage": "closing"})
    with pytest.raises(ValidationError, match="concluded before that day"):
        asking(asked_on=FRIDAY + timedelta(1))
    assert asking(**late, late_why="She was away until now.").pk
    son = add_person(by=amina, adult=enquiry.adult, name="Piotr", relationship="son", poses_risk=True)
    for how in ("in-person", "post"):
        with pytest.raises(ValidationError, match="posing a risk"):
            asking("family", to_whom="around", person=son, how=how)
    assert asking(how="post", came="unsafe", why="He opens her letters.").result.came == "unsafe"


def test_nobody_is_asked_for_the_adult_unnamed_but_by_an_advocate_who_meets_them(asking, amina, enquiry):
    unnamed = {"to_whom": "representative", "how": "phone"}
    for by in ("worker", "advocate"):
        with pytest.raises(ValidationError, match="who speaks for them"):
            asking(**unnamed, asked_by=by)
    met = asking(to_whom="representative", asked_by="advocate")
    met.pk, met.code, met.how, met._state.adding = None, new_code(), "phone", True
    act = recording("asked-with-questionnaire", by=amina, adult=enquiry.adult, about=met)
    with pytest.raises(IntegrityError, match="says_whom"), transaction.atomic(), act as keep:
        keep(met)


def test_whose_grades_are_whose_is_published_without_a_word_written(asking, amina, enquiry):
    asked = asking(to_whom="representative", asked_by="advocate")
    answer(by=amina, asking=asked, answers=given(asked.version, safer="a-lot"), how="in-person", came_on=FRIDAY)
    with connection.cursor() as cursor:
        cursor.execute("SELECT spoken_by FROM published_feedback")
        assert cursor.fetchall() == [("representative",)]


def test_a_paper_found_at_home_says_no_more_than_it_must(asking, amina, enquiry):
    sister = add_person(by=amina, adult=enquiry.adult, name="Ewa", relationship="sister")
    hers, family = asking(), asking("family", to_whom="around", person=sister)
    printed = [str(data_of(one)) for one in (hers, family)]
    assert not any(words in paper for paper in printed for words in ("Abuse", "Hourglass", "at once"))
    assert "Nobody sees this until you give it back. If you are in danger now, ring 999." in printed[0]
    assert all("Samaritans" in paper for paper in printed)


def test_what_was_written_under_an_answer_not_chosen_is_not_lost(db):
    sent = {"q-wanted-meetings": "no", "q-at-meetings": "a-lot"}
    form = AnswersForm(sent, content=version_of("experience").read, of_the_adult=False)
    assert "was answered too" in str(form.errors["q-wanted-meetings"])


def test_the_database_keeps_a_published_version_and_asks_with_no_draft_nor_for_somebody_else(asking, amina, enquiry):
    with pytest.raises(Exception, match="Cannot update"), transaction.atomic():
        QuestionnaireVersion.objects.filter(pk=version_of("pulse").pk).update(content={})
    draft = QuestionnaireVersion.objects.create(
        questionnaire=Questionnaire.objects.get(key="pulse"), number=2, content=version_of("pulse").content
    )

    def ask(version, to_whom):
        with transaction.atomic():
            ask_how_it_was(by=amina, enquiry=enquiry, version=version, to_whom=to_whom, **ASKED)
            connection.check_constraints()

    for version, to_whom in ((draft, "adult"), (version_of("family"), "adult"), (version_of("pulse"), "staff")):
        with pytest.raises(IntegrityError, match="published questionnaire"):
            ask(version, to_whom)


@each(st.data())
def test_no_slip_in_a_code_finds_another_record(data):
    code = new_code()
    assert typed(f" {shown(code).lower()} ") == code
    place = data.draw(st.integers(0, 7))
    other = data.draw(st.sampled_from([one for one in ALPHABET if one != code[place]]))
    assert typed(code[:place] + other + code[place + 1 :]) == ""
    swapped = code[:place] + code[place : place + 2][::-1] + code[place + 2 :]
    assert typed(swapped) in {"", code}
    assert typed("0O1IL") == ""
