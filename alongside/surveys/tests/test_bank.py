"""The bank in the database: what was published stays, whoever writes, and asks nothing that could still change."""

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from alongside.surveys import shipped
from alongside.surveys.models import BankQuestion, BankQuestionVersion, Instrument, InstrumentVersion

pytestmark = pytest.mark.django_db


def altered(row, **change) -> None:
    """Alter a row as nothing of ours does, and let the database look at it."""
    with transaction.atomic():
        type(row).objects.filter(pk=row.pk).update(**change)
        connection.check_constraints()


def test_the_bank_holds_what_comes_with_the_product_word_by_word(django_assert_num_queries):
    versions = list(InstrumentVersion.objects.select_related("instrument"))
    with django_assert_num_queries(len(versions)):
        whole = {one.instrument.key: one.read for one in versions}
    assert whole == {key: shipped.instrument(key) for key in shipped.every_key()}


def test_what_was_published_is_never_altered_nor_asked_before_it_is_published():
    published, question = InstrumentVersion.objects.first(), BankQuestionVersion.objects.first()
    for row, change in [(published, {"document": {}}), (question, {"content": {}}), (question.question, {"key": "x"})]:
        with pytest.raises(DatabaseError):
            altered(row, **change)
    draft = BankQuestionVersion.objects.create(
        question=BankQuestion.objects.create(key="quiet"), number=1, content={"kind": "text", "says": {"en": "Quiet?"}}
    )
    section = {"key": "a", "title": {"en": "A"}, "asked": [{"question": "quiet", "version": 1}]}
    version = InstrumentVersion.objects.create(
        instrument=Instrument.objects.create(key="trial", title="Trial"),
        number=1,
        document={"title": {"en": "Trial"}, "sections": [section]},
    )
    with pytest.raises(IntegrityError, match="published first"):
        altered(version, published_on=published.published_on)
    altered(draft, published_on=published.published_on)
    altered(version, published_on=published.published_on)
    assert version.read.questions["quiet"].says["en"] == "Quiet?"
