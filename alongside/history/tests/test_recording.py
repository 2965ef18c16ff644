"""Acts and their lines of history: together, or not at all."""

import ast
from pathlib import Path

import pytest
from django.db import IntegrityError, transaction

import alongside
from alongside.history.models import Event
from alongside.history.recording import note, recording
from alongside.history.verbs import LOOKS, VERBS
from alongside.people.actions import change_details, open_record
from alongside.people.models import Adult
from alongside.voice.actions import Said, record_conversation
from alongside.voice.models import Conversation, Statement
from conftest import FRIDAY

SOURCES = [path for path in Path(alongside.__file__).parent.rglob("*.py") if "tests" not in path.parts]


def verbs_in(path: Path) -> set[str]:
    """Verbs written out where a line of history is begun."""
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call) and node.args]
    begun = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in {"recording", "note"}]
    return {call.args[0].value for call in begun if isinstance(call.args[0], ast.Constant)}


def test_every_verb_in_use_has_words_and_every_verb_with_words_is_in_use():
    used = set().union(*(verbs_in(path) for path in SOURCES))
    assert len(used) > 20
    assert used <= VERBS.keys()
    everything = "".join(path.read_text("utf-8") for path in SOURCES if path.name != "verbs.py")
    assert [verb for verb in VERBS if f'"{verb}"' not in everything] == []
    assert VERBS.keys() >= LOOKS


def test_an_act_writes_its_row_and_its_line_together(amina):
    adult = open_record(by=amina, given_name="Grace", family_name="Mensah")
    line = Event.objects.get()
    assert (line.verb, line.by, line.adult_id) == ("opened-record", amina, adult.pk)
    assert line.about == f"people.adult:{adult.pk}"
    assert adult.event == line
    assert line.sentence == "Opened this record"


def test_an_act_that_fails_leaves_neither_row_nor_line(amina, enquiry):
    before = Event.objects.count()
    said = [Said("I am well."), Said("   ")]
    with pytest.raises(IntegrityError), transaction.atomic():
        record_conversation(by=amina, enquiry=enquiry, held_on=FRIDAY, stage="enquiry", means="phone", said=said)
    assert (Conversation.objects.count(), Statement.objects.count(), Event.objects.count()) == (0, 0, before)
    record_conversation(by=amina, enquiry=enquiry, held_on=FRIDAY, stage="enquiry", means="phone", said=said[:1])
    assert (Conversation.objects.count(), Statement.objects.count(), Event.objects.count()) == (1, 1, before + 1)


def test_a_change_says_what_was_and_what_became(amina, mrs_k):
    change_details(by=amina, adult=mrs_k, phone="020 7946 0000", known_as="Kasia")
    line = Event.objects.get(verb="changed-details")
    assert line.changes == [
        {"name": "Phone", "before": "", "after": "020 7946 0000"},
        {"name": "Known as", "before": "", "after": "Kasia"},
    ]


def test_a_change_of_nothing_writes_no_line(amina, mrs_k):
    change_details(by=amina, adult=mrs_k, phone="")
    assert not Event.objects.filter(verb="changed-details").exists()


def test_an_unknown_verb_is_refused(amina, mrs_k):
    with pytest.raises(KeyError):
        note("did-something", by=amina)
    with pytest.raises(KeyError), recording("did-something", by=amina, adult=mrs_k, about=mrs_k) as keep:
        keep(mrs_k)
    assert Event.objects.filter(verb="did-something").count() == 0


def test_the_page_is_remembered_without_what_was_searched_for(signed_in, amina, mrs_k):
    signed_in(amina).get("/people/", {"q": "Kowalska"})
    assert Event.objects.get(verb="searched").page == "/people/"


def test_history_holds_facts_about_words_and_never_the_words(whole_case):
    words = [*Statement.objects.values_list("words", flat=True), *(o.words for o in whole_case.enquiry.outcomes.all())]
    for line in Event.objects.all():
        assert not any(said in str(line.facts) for said in words), line


def test_the_first_account_may_be_opened_by_nobody(db):
    assert note("opened-account", by=None).by is None
    assert Adult.objects.count() == 0
