"""What was written stays: neither the product nor the owner of its tables can alter words, decisions or history."""

import pytest
from django.apps import apps
from django.db import DatabaseError, IntegrityError, ProgrammingError, connection, transaction
from django.db.models import ProtectedError

from alongside.history.models import Event, Kept, Record, WrittenOnce
from alongside.history.recording import recording

WRITTEN_ONCE = [*(m for m in apps.get_models() if issubclass(m, WrittenOnce)), Event]
KEPT = [m for m in apps.get_models() if issubclass(m, Kept)]


def named(model) -> str:
    return model._meta.db_table


def written(model) -> str:
    """A change to every row that a database with no rule against it would make."""
    column = "why" if model is Event else "event_id"
    return f"UPDATE {model._meta.db_table} SET {column} = {column}"


def refused(statement: str, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_every_table_of_the_record_is_one_of_the_two_kinds():
    records = {model for model in apps.get_models() if issubclass(model, Record)}
    assert records == set(WRITTEN_ONCE) - {Event} | set(KEPT)
    assert {"voice_statement", "voice_desiredoutcome", "concerns_decision"} <= {named(m) for m in WRITTEN_ONCE}


@pytest.mark.parametrize("model", WRITTEN_ONCE, ids=named)
def test_the_product_may_add_and_read_but_neither_change_delete_nor_empty(db, model):
    table = named(model)
    for statement in (written(model), f"DELETE FROM {table}", f"TRUNCATE {table} CASCADE"):
        refused(statement, ProgrammingError, "permission denied")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table}")
        cursor.execute("SELECT has_table_privilege(%s, 'INSERT')", [table])
        assert cursor.fetchone() == (True,)


def test_even_the_owner_of_the_tables_cannot_change_delete_or_empty(whole_case, as_owner):
    for model in WRITTEN_ONCE:
        with as_owner() as cursor:  # who alone sees past a wall
            assert model._default_manager.exists(), f"the whole case has no row in {named(model)}"
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            refused(written(model), DatabaseError, "Cannot update")
            refused(f"DELETE FROM {named(model)}", DatabaseError, "Cannot update or delete")
            refused(f"TRUNCATE {named(model)} CASCADE", DatabaseError, "never emptied")


@pytest.mark.parametrize("model", KEPT, ids=named)
def test_the_product_cannot_delete_or_empty_what_may_change(db, model):
    for statement in (f"DELETE FROM {named(model)}", f"TRUNCATE {named(model)} CASCADE"):
        refused(statement, ProgrammingError, "permission denied")


def test_even_the_owner_cannot_delete_what_may_change(whole_case, as_owner):
    for model in KEPT:
        with as_owner() as cursor:  # who alone sees past a wall
            assert model._default_manager.exists(), f"the whole case has no row in {named(model)}"
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            refused(f"DELETE FROM {named(model)}", DatabaseError, "Cannot delete")
            refused(f"TRUNCATE {named(model)} CASCADE", DatabaseError, "never emptied")


def test_nothing_is_written_under_the_line_of_history_of_another_transaction(mrs_k, as_owner):
    # A test is one transaction, so "an earlier transaction" is made by the owner changing what the line says of it.
    tidy = "UPDATE people_adult SET phone = '020 7946 0000'"
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(tidy)
        transaction.set_rollback(True)
    with as_owner() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE history_event DISABLE TRIGGER USER")
        cursor.execute("UPDATE history_event SET transaction_id = transaction_id - 1")
        cursor.execute("ALTER TABLE history_event ENABLE TRIGGER USER")
    refused(tidy, IntegrityError, "no change without its line of history")
    with recording("changed-details", by=None, adult=mrs_k, about=mrs_k) as keep:
        mrs_k.phone = "020 7946 0000"
        keep(mrs_k)
    mrs_k.refresh_from_db()
    assert mrs_k.phone == "020 7946 0000"


@pytest.mark.parametrize("model", [m for m in WRITTEN_ONCE if m is not Event] + KEPT, ids=named)
def test_a_row_cannot_be_added_without_a_line_of_history(db, model):
    refused(
        f"INSERT INTO {named(model)} (event_id) VALUES (0)", IntegrityError, "no change without its line of history"
    )


def test_nobody_can_ask_a_rule_to_step_aside(concern, as_owner):
    setting = "SET LOCAL pgtrigger.ignore = '{%s}'"
    with connection.cursor() as cursor:
        cursor.execute("SELECT array_to_string(array_agg(tgname), ',') FROM pg_trigger WHERE tgname LIKE 'pgtrigger%'")
        every_rule = cursor.fetchone()[0]
        cursor.execute(setting % every_rule)
    refused(
        "INSERT INTO voice_statement (event_id) VALUES (0)", IntegrityError, "no change without its line of history"
    )
    with as_owner() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        refused(written(Event), DatabaseError, "Cannot update")
        refused("DELETE FROM concerns_concern", DatabaseError, "Cannot delete")


def test_a_person_named_in_history_cannot_be_deleted(amina, mrs_k):
    with pytest.raises(ProtectedError):
        amina.delete()


@pytest.mark.parametrize("model", [m for m in apps.get_models() if issubclass(m, Record | Event)], ids=named)
def test_the_rules_stand_in_the_database_and_not_only_in_the_models(db, model):
    promised = {f"pgtrigger_{trigger.name}" for trigger in model._meta.triggers}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal AND tgenabled = 'O'",
            [named(model)],
        )
        standing = {name.rpartition("_")[0] for (name,) in cursor.fetchall()}
    assert promised <= standing
    assert promised >= {"pgtrigger_never_emptied"}


def test_the_product_can_make_no_table_that_stands_before_ours(db):
    refused("CREATE TEMPORARY TABLE history_event (seq bigint)", DatabaseError, "permission denied")
    refused("CREATE TABLE public.elsewhere (seq bigint)", DatabaseError, "permission denied")
