"""A row about one adult never leans on the record of another: the database holds it, whoever writes."""

import pytest
from django.apps import apps
from django.db import IntegrityError, connection

from alongside.enquiries.actions import start_enquiry
from alongside.history.constraints import ADULT_OF
from alongside.history.models import Record
from alongside.people.actions import open_record
from alongside.voice.actions import ask_about_safety, record_conversation
from conftest import FRIDAY

LEANING = [
    model
    for model in apps.get_models()
    if issubclass(model, Record) and any(field.name == "adult" for field in model._meta.local_fields)
]


@pytest.mark.parametrize("model", LEANING, ids=lambda model: model._meta.db_table)
def test_every_table_that_names_an_adult_holds_that_what_it_leans_on_is_theirs(model):
    leans_on = {field.name for field in model._meta.local_fields if field.name in ADULT_OF and field.is_relation}
    held = next((trigger.func for trigger in model._meta.triggers if trigger.name == "of_one_adult"), "")
    assert [name for name in leans_on if f"NEW.{name}_id" not in held] == []


def test_a_conversation_with_one_adult_is_never_in_the_enquiry_of_another(amina, enquiry, north):
    other = open_record(by=amina, given_name="Ivor", family_name="Pugh")
    theirs = start_enquiry(by=amina, adult=other, kind="section-42", team=north, lead=amina, started_on=FRIDAY)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        record_conversation(by=amina, enquiry=theirs, held_on=FRIDAY, stage="enquiry", means="phone")
        with pytest.raises(IntegrityError, match="does not lean on the record of another"):
            ask_about_safety(by=amina, adult=other, enquiry=enquiry, asked_on=FRIDAY, answer="mostly")
