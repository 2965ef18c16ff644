"""The door: who may be let in, what the page's own role may read and write, and when it shuts."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, connection, transaction

from alongside.access.privileges import app_role, own_role
from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import start_enquiry
from alongside.own_page.door import tell_database
from alongside.own_page.models import Added, Door, Me, Other, Plan, Said, Wish
from alongside.own_side.actions import (
    AtTheDoor,
    Here,
    add,
    answer,
    end,
    enter,
    give_codes,
    leave,
    stop,
    switch_on,
    take_code,
)
from alongside.own_side.codes import Part
from alongside.people.actions import add_person, change_person, check_contact, open_record
from alongside.voice.actions import Said as SaidWords
from alongside.voice.actions import record_desired_outcomes
from alongside.voice.models import Statement
from tests.account import ACCOUNT, FRIDAY, MONDAY

CAT = {"question": "What was your first cat called?", "answer": "Tibbles"}


@contextmanager
def on_the_page(*, code: str = "", entry: str = ""):
    """As the page's own role, with what a browser holds."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET ROLE {own_role()}")
        tell_database(code=code, entry=entry)
        try:
            yield
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        finally:
            tell_database()
            cursor.execute(f"SET ROLE {app_role()}")


def refused(statement: str) -> None:
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def let_in(key, amina) -> str:
    """Enter with a code of this key, and give what the browser holds then."""
    code = give_codes(by=amina, key=key, given="in-person")[0]
    with on_the_page(code=code):
        door = Door.objects.get()
        return enter(by=AtTheDoor(door.pk, door.key_id, door.adult_id), right=True)


def here(me: Me) -> Here:
    return Here(me.pk, me.key_id, me.adult_id, me.enquiry_id, me.who, me.visitor)


def online(amina, adult, safe: str, person=None) -> None:
    """What was found about reaching them online, on a day of June."""
    how = {"confirmed_how": "alone"} if safe == "yes" else {}
    ways = [{"channel": "online", "safe": safe, **how}]
    check_contact(by=amina, adult=adult, person=person, verified_on=date(2026, 6, 5), ways=ways)


@pytest.fixture
def hers(amina, mrs_k, conversation):
    """Domestic abuse is alleged, and she said, alone, that her tablet is safe."""
    online(amina, mrs_k, "yes")
    return switch_on(by=amina, adult=mrs_k, who="adult", **CAT)


@pytest.fixture
def winston(amina, ben, north):
    """An adult of whom no domestic abuse is alleged, with a wish, and a page of his own."""
    adult = open_record(by=amina, given_name="Winston", family_name="Clarke")
    neglect = {**ACCOUNT, "types": ["neglect"], "source_name": "", "source_relationship": "", "source_kind": "unknown"}
    report_concern(by=amina, adult=adult, team=north, raised_on=MONDAY, **neglect)
    enquiry = start_enquiry(by=amina, adult=adult, kind="section-42", team=north, lead=amina, started_on=MONDAY)
    wishes = [SaidWords("I want my dinner hot.")]
    record_desired_outcomes(by=amina, enquiry=enquiry, wishes=wishes, voiced_on=FRIDAY, conversation=None)
    switch_on(by=amina, adult=adult, who="adult", **CAT)
    return adult


@pytest.fixture
def pat(amina, winston):
    return add_person(by=amina, adult=winston, name="Pat Doyle", relationship="niece", adult_wants_them="yes")


def test_a_code_opens_the_page_once_and_only_for_whoever_answers_its_question(amina, hers):
    code = give_codes(by=amina, key=hers, given="in-person")[0]
    with on_the_page(code=code):
        door = Door.objects.get()
        assert door.question == CAT["question"]
        it = AtTheDoor(door.pk, door.key_id, door.adult_id)
        assert enter(by=it, right=False) is None
        token = enter(by=it, right=True)
        assert Door.objects.first() is None
        assert enter(by=it, right=True) is None
    with on_the_page(entry=token):
        assert Me.objects.get().called == "Kathleen"
        assert [said.words for said in Said.objects.all()] == [
            "I want my keys back and my son to stop shouting. I do not want him in trouble."
        ]
    with on_the_page(entry=token[:-1] + "x"):
        assert Me.objects.first() is None
        assert Said.objects.count() == 0


def test_five_wrong_answers_kill_a_code(amina, hers):
    code = give_codes(by=amina, key=hers, given="in-person")[0]
    with on_the_page(code=code):
        door = Door.objects.get()
        for _ in range(5):
            assert enter(by=AtTheDoor(door.pk, door.key_id, door.adult_id), right=False) is None
        assert Door.objects.first() is None


def test_the_pages_role_reads_no_table_and_writes_about_nobody_else(amina, hers, north):
    somebody_else = open_record(by=amina, given_name="Winston", family_name="Clarke")
    token = let_in(hers, amina)
    with on_the_page(entry=token):
        for table in ("people_adult", "concerns_concern", "own_side_key", "access_user", "published_council"):
            refused(f"SELECT * FROM {table}")
        refused("SELECT words FROM voice_statement")
        refused("UPDATE voice_statement SET words = 'x'")
        refused("DELETE FROM own_side_entry")
        me = Me.objects.get()
        add(by=here(me), kind="changed", words="He is back.  I said yes :-)")
        assert Added.objects.get().words == "He is back.  I said yes :-)"
        with pytest.raises(IntegrityError), transaction.atomic():
            add(by=replace(here(me), adult=somebody_else.pk, enquiry=None), kind="changed", words="Not mine.")
    said = Statement.objects.get(words="He is back.  I said yes :-)")
    assert (said.adult_id, said.spoken_by, said.manner, said.event.by) == (hers.adult_id, "adult", "written", None)


def test_what_was_answered_is_read_on_the_page_and_by_nobody_else(amina, winston, pat):
    hers_in = let_in(winston.keys.get(), amina)
    theirs = switch_on(
        by=amina, adult=winston, who="representative", person=pat, basis="agreed", sees=list(Part.values), **CAT
    )
    his_in = let_in(theirs, amina)
    with on_the_page(entry=hers_in):
        added = add(by=here(Me.objects.get()), kind="question", words="Who has my keys?")
    answer(by=amina, addition=added, words="Ben has them. He brings them on Friday.")
    with on_the_page(entry=hers_in):
        assert Added.objects.get().answer == "Ben has them. He brings them on Friday."
    with on_the_page(entry=his_in):
        assert (Me.objects.get().visitor, Added.objects.count(), Said.objects.count()) == ("Pat Doyle", 0, 0)
        assert (Wish.objects.count(), Plan.objects.count(), Other.objects.count()) == (1, 0, 0)


def test_whoever_is_removed_sees_nothing_more_in_the_same_second(amina, winston, pat):
    whose = {"who": "representative", "person": pat, "basis": "agreed", "sees": ["said"]}
    theirs = switch_on(by=amina, adult=winston, **whose, **CAT)
    token, his_in = let_in(theirs, amina), let_in(winston.keys.get(who="adult"), amina)
    with on_the_page(entry=token):
        assert Wish.objects.count() == 1
        end_by_amina(theirs, amina)
        assert Wish.objects.count() == 0
    again = switch_on(by=amina, adult=winston, **whose, **CAT)
    token = let_in(again, amina)
    with on_the_page(entry=his_in):
        stop(by=here(Me.objects.get()), key=Other.objects.get().pk)
        assert Other.objects.count() == 0
    with on_the_page(entry=token):
        assert (Me.objects.count(), Wish.objects.count()) == (0, 0)
    with on_the_page(entry=his_in):
        leave(by=here(Me.objects.get()))
        assert Wish.objects.count() == 0


def end_by_amina(key, amina) -> None:
    """Amina ends it while somebody looks: as the product's own role, and then we look on."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET ROLE {app_role()}")
        end(by=amina, key=key, because="adult-asked")
        cursor.execute(f"SET ROLE {own_role()}")


@pytest.mark.parametrize(
    "changes",
    [{"poses_risk": True}, {"adult_wants_them": "no"}],
)
def test_a_page_shuts_by_itself_for_whoever_poses_a_risk_or_is_not_wanted(amina, winston, pat, changes):
    theirs = switch_on(by=amina, adult=winston, who="representative", person=pat, basis="agreed", sees=["said"], **CAT)
    token = let_in(theirs, amina)
    with on_the_page(entry=token):
        assert Wish.objects.count() == 1
    change_person(by=amina, person=pat, **changes)
    with on_the_page(entry=token):
        assert Wish.objects.count() == 0
    with pytest.raises(ValidationError):
        give_codes(by=amina, key=theirs, given="in-person")


def test_nobody_who_represents_somebody_enters_while_domestic_abuse_is_alleged(amina, winston, pat, north):
    whose = {"who": "representative", "person": pat, "basis": "agreed", "sees": ["said"]}
    token = let_in(switch_on(by=amina, adult=winston, **whose, **CAT), amina)
    report_concern(by=amina, adult=winston, team=north, raised_on=MONDAY, **ACCOUNT)
    online(amina, winston, "yes", pat)
    with on_the_page(entry=token):
        assert Me.objects.count() == 0
    with pytest.raises(ValidationError, match="Domestic abuse"):
        switch_on(by=amina, adult=winston, **{**whose, "person": pat}, **CAT)


def test_nothing_is_switched_on_while_online_is_not_safe_and_it_shuts_when_it_is_found_so(amina, hers):
    token = let_in(hers, amina)
    with on_the_page(entry=token):
        code = take_code(by=here(Me.objects.get()))
    online(amina, hers.adult, "no")
    with on_the_page(entry=token, code=code):
        assert (Me.objects.count(), Door.objects.count()) == (0, 0)
    end(by=amina, key=hers, because="unsafe")
    with pytest.raises(ValidationError, match="not safe"):
        switch_on(by=amina, adult=hers.adult, who="adult", **CAT)
