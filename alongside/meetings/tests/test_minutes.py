"""Minutes as data: each line becomes at once what it says, in the words that were said, and is never altered."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.meetings.actions import correct_line, hold_meeting, invite, minute, plan_meeting, take_apart
from alongside.meetings.actions.minutes import Typed
from alongside.meetings.models import MinuteLine
from alongside.plans.models import Action
from alongside.voice.models import DesiredOutcome, NegotiatedOutcome, Statement

SPARE = "A spare  set."


@pytest.fixture
def meeting(amina, enquiry, outcomes):
    made = plan_meeting(by=amina, enquiry=enquiry, kind="outcomes", planned_on=date(2026, 7, 6))
    people = [
        {"part": "professional", "name": "PC Lunt", "agency": "Police", "invited": True},
        {"part": "advocate", "name": "Grace Mensah", "invited": True},
        {"part": "chair", "user": enquiry.lead, "invited": True},
    ]
    invite(by=amina, meeting=made, people=people)
    return made


@pytest.fixture
def there(meeting):
    """Who is there, by name."""
    return {person.called: person for person in meeting.invitations.in_order()}


@pytest.fixture
def page(meeting):
    return f"{meeting.get_absolute_url()}minutes/"


def test_what_she_wants_is_kept_word_for_word_as_her_wish(page, there, meeting, amina, signed_in):
    words = " I want  my garden back… "
    sent = {"words": words, "kind": "wanted", "person": there["Kathleen"].pk}
    assert signed_in(amina).post(page, sent).url == page
    line = meeting.lines.get()
    assert (line.words, line.outcome.words, line.outcome.voiced_by) == (words, words, "adult")
    assert meeting.enquiry.askings.latest("pk").answer == "expressed"


@pytest.mark.parametrize(
    ("name", "voiced_by", "speaker"), [("Kathleen", "adult", ""), ("Grace Mensah", "advocate", "Grace Mensah")]
)
def test_whoever_voices_a_wish_is_named(name, voiced_by, speaker, there, meeting, amina):
    line = minute(by=amina, meeting=meeting, typed=Typed("wanted", "Peace.", person=there[name]))
    assert (line.outcome.voiced_by, line.outcome.speaker) == (voiced_by, speaker)


@pytest.mark.parametrize("name", ["PC Lunt", "Amina Yusuf", ""])
def test_what_a_professional_wants_is_never_taken_for_hers(name, page, there, meeting, amina, signed_in):
    person = there[name].pk if name else ""
    refused = signed_in(amina).post(page, {"words": "She should move.", "kind": "wanted", "person": person})
    assert refused.status_code == 422
    assert "what the adult wants" in refused.content.decode()
    with pytest.raises(ValidationError, match="what the adult wants"):
        minute(by=amina, meeting=meeting, typed=Typed("wanted", "She should move.", person=there.get(name)))
    said = {"words": "She should move.", "kind": "said", "person": person}
    assert signed_in(amina).post(page, said).status_code == 302
    assert meeting.lines.get().statement is None


def test_what_is_agreed_stands_beside_her_wish_with_the_reason_for_the_gap(page, outcomes, there, amina, signed_in):
    sent = {"words": SPARE, "kind": "agreed", "person": there["Kathleen"].pk}
    assert signed_in(amina).post(page, sent).status_code == 422
    sent |= {"outcome": outcomes[0].pk, "gap_reason": "not-in-power"}
    assert signed_in(amina).post(page, sent).status_code == 302
    agreed = NegotiatedOutcome.objects.get()
    assert (agreed.outcome, agreed.words, agreed.differs) == (outcomes[0], SPARE, True)
    assert (agreed.gap_reason, agreed.agreed_with) == ("not-in-power", "adult")


@pytest.mark.parametrize(
    ("name", "owner_kind"),
    [("Kathleen", "adult"), ("PC Lunt", "partner"), ("Grace Mensah", "partner"), ("Amina Yusuf", "worker")],
)
def test_an_action_has_its_owner_its_day_and_the_wish_it_serves(
    name, owner_kind, page, meeting, there, outcomes, amina, signed_in
):
    item = meeting.items.get(outcome=outcomes[0])
    sent = {"words": "Cut the key.", "kind": "action", "person": there[name].pk, "item": item.pk}
    day = {"due_on_0": "1", "due_on_1": "8", "due_on_2": "2026"}
    assert signed_in(amina).post(page, sent | day).url == f"{page}?item={item.pk}"
    action = Action.objects.get()
    assert (action.what, action.owner_kind, action.owner_name) == ("Cut the key.", owner_kind, name)
    assert (action.due_on, action.outcome) == (date(2026, 8, 1), outcomes[0])
    assert meeting.lines.get().action == action


def test_a_question_waits_until_it_is_answered(page, meeting, there, amina, signed_in):
    client = signed_in(amina)
    asked = {"words": "Will it go to court?", "kind": "question", "person": there["Kathleen"].pk}
    client.post(page, asked | {"answer_from": "PC Lunt"})
    question = meeting.lines.get()
    assert (question.answer_from, question.is_open_question(list(meeting.lines.all()))) == ("PC Lunt", True)
    client.post(page, {"words": "No.", "kind": "answer", "person": there["PC Lunt"].pk, "answers": question.pk})
    assert not question.is_open_question(list(meeting.lines.all()))


def test_what_is_said_without_her_stays_with_those_who_were_there(meeting, there, amina):
    item = meeting.items.standing()[2]
    take_apart(by=amina, item=item, why="Private.", decided_by="Ben")
    kinds = [Typed("said", "x", item=item), Typed("said", "y", agency="Police"), Typed("said", "z")]
    audiences = [minute(by=amina, meeting=meeting, typed=typed).audience for typed in kinds]
    assert audiences == ["apart", "agency", "everyone"]


def test_each_line_is_one_act_with_one_event(page, there, amina, signed_in):
    before = Event.objects.changes().count()
    signed_in(amina).post(page, {"words": "I want quiet.", "kind": "wanted", "person": there["Kathleen"].pk})
    assert Event.objects.changes().count() == before + 1
    assert "quiet" not in str(Event.objects.latest("seq").facts)


def test_a_wrong_line_is_corrected_by_a_new_one_and_so_is_what_it_became(meeting, there, outcomes, amina):
    kathleen = there["Kathleen"]
    kinds = [
        Typed("said", "He shots.", person=kathleen),
        Typed("wanted", "I want quite.", person=kathleen),
        Typed("agreed", "A spare sett.", person=kathleen, outcome=outcomes[0]),
        Typed("action", "Cut the kee.", person=kathleen),
    ]
    right = ["He shouts.", "I want quiet.", "A spare set.", "Cut the key."]
    for typed, words in zip(kinds, right, strict=True):
        wrong = minute(by=amina, meeting=meeting, typed=typed)
        correct_line(by=amina, line=wrong, words=words, why="Misspelt.")
        with pytest.raises(ValidationError, match="corrected already"):
            correct_line(by=amina, line=wrong, words=words, why="Again.")
    assert [line.words for line in meeting.lines.standing()] == right
    assert Statement.objects.get(words="He shouts.").corrects.words == "He shots."
    assert DesiredOutcome.objects.get(words="I want quiet.").follows.words == "I want quite."
    assert [agreed.words for agreed in NegotiatedOutcome.objects.order_by("pk")] == ["A spare sett.", "A spare set."]
    assert Action.objects.get().what == "Cut the key."


def test_a_correction_never_takes_back_what_became_of_an_action(meeting, there, amina):
    lines = [minute(by=amina, meeting=meeting, typed=Typed("action", "Cut the kee.")) for _ in range(2)]
    changed = lines[0].action
    changed.what = "Cut two keys."
    with recording("minuted", by=amina, adult=meeting.enquiry.adult, about=meeting) as keep:
        keep(changed)
    with pytest.raises(ValidationError, match="Change it on the plan"):
        correct_line(by=amina, line=lines[0], words="Cut the key.", why="Misspelt.")
    correct_line(by=amina, line=lines[1], words="Cut the key.", why="Misspelt.")
    assert set(Action.objects.values_list("what", flat=True)) == {"Cut two keys.", "Cut the key."}


def test_nothing_was_agreed_about_a_wish_before_she_voiced_it(page, meeting, outcomes, amina, signed_in):
    voiced = outcomes[0].voiced_on
    client, sent = signed_in(amina), {"words": SPARE, "kind": "agreed", "outcome": outcomes[0].pk}
    hold_meeting(by=amina, meeting=meeting, held_on=voiced - timedelta(days=1), attended={})
    refused = client.post(page, sent)
    assert refused.status_code == 422
    assert "They said this after the day of the meeting" in refused.content.decode()
    hold_meeting(by=amina, meeting=meeting, held_on=voiced, attended={})
    assert client.post(page, sent).status_code == 302


def test_the_database_refuses_a_line_that_is_not_what_it_says(meeting, enquiry, outcomes, amina):
    wrong = [
        {"kind": "wanted"},
        {"kind": "said", "outcome": outcomes[0]},
        {"kind": "action"},
        {"kind": "agreed"},
        {"kind": "said", "audience": "agency"},
        {"kind": "said", "agency": "Police"},
        {"kind": "shouted"},
    ]
    for fields in wrong:
        line = MinuteLine(meeting=meeting, words="x", **fields)
        with (
            pytest.raises(IntegrityError),
            transaction.atomic(),
            recording("minuted", by=amina, adult=enquiry.adult, about=meeting) as keep,
        ):
            keep(line)
    assert minute(by=amina, meeting=meeting, typed=Typed("said", "x")).pk


def test_a_line_leans_on_its_own_meeting_only(meeting, enquiry, amina):
    other = plan_meeting(by=amina, enquiry=enquiry, kind="planning")
    with pytest.raises(IntegrityError, match="its own meeting"), transaction.atomic():
        minute(by=amina, meeting=meeting, typed=Typed("said", "x", item=other.items.first()))


def test_the_page_takes_as_many_queries_for_a_long_meeting_as_for_a_short_one(page, meeting, there, amina, signed_in):
    client, asked = signed_in(amina), []
    client.get(page)
    for lines in (1, 20):
        for _ in range(lines):
            minute(by=amina, meeting=meeting, typed=Typed("wanted", "Peace.", person=there["Kathleen"]))
        with CaptureQueriesContext(connection) as captured:
            assert client.get(page).status_code == 200
        asked.append(len([query for query in captured if not query["sql"].startswith(("SAVEPOINT", "RELEASE"))]))
    assert asked[0] == asked[1] <= 10
