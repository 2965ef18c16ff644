"""Coding: what was given is never altered, each coder marks alone, and differences are settled with a reason."""

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction

from alongside.coding.actions import (
    add_texts,
    allow_quoting,
    begin_settling,
    code_again,
    finish,
    mark,
    publish_codebook,
    release,
    settle,
    share_out,
    take_back,
    use_version,
    write_quotation,
)
from alongside.coding.models import Passage, Quotation, QuotationRelease, Settled, Task, Text
from alongside.coding.names import named_in
from alongside.coding.reading import findings_of, never_named
from alongside.coding.tests.case import BANDS, CODE, code, coded_by_two, findings, statement
from alongside.history.recording import recording

SAID = "We ask first. People are in control. أهلاً بكم"


@pytest.fixture
def coded(amina, ben):
    collection, texts = coded_by_two(amina, ben, texts=[statement(SAID), statement("Time is short.")])
    return collection, texts


def test_a_text_comes_once_with_its_parts_and_stays_as_it_was_given(coded, amina):
    collection, (first, second) = coded
    assert (first.reference, second.reference, first.body) == ("S1", "S2", SAID)
    assert [turn.spans for turn in first.turns.all()] == [[(0, 14), (14, 37), (37, 46)]]
    with pytest.raises(ValidationError):
        add_texts(by=amina, collection=collection, texts=[statement(SAID)])
    with pytest.raises(ValidationError):
        add_texts(by=amina, collection=collection, texts=[statement("New.", reference="S1")])
    (third,) = add_texts(by=amina, collection=collection, texts=[statement(SAID), statement("More.")])
    assert third.reference == "S3"
    changed = Text.objects.get(pk=first.pk)
    changed.body = "Something else."
    with pytest.raises(IntegrityError), transaction.atomic(), changing(amina, changed) as keep:
        keep(changed)
    assert Text.objects.get(pk=first.pk).body == SAID


def changing(by, row):
    return recording("changed-quoting", by=by, adult=None, about=row)


def test_a_coder_marks_takes_back_and_finishes_and_two_may_mark_one_passage(coded, amina, ben, carol):
    _, (text, _) = coded
    one, two = code(text.collection.version, 1), code(text.collection.version, 2)
    hers = mark(by=amina, text=text, stretches=[(0, 13), (14, 36)], codes=[one, two], memo="Both?")
    his = mark(by=ben, text=text, stretches=[(0, 13)], codes=[one])
    assert [(row.start, row.end, row.code.number) for row in hers] == [(0, 13, 1), (0, 13, 2), (14, 36, 1), (14, 36, 2)]
    with pytest.raises(ValidationError):
        mark(by=amina, text=text, stretches=[(0, 13)], codes=[one])
    take_back(by=amina, passage=hers[0])
    assert mark(by=amina, text=text, stretches=[(0, 13)], codes=[one])
    for wrong in ({"by": carol, "stretches": [(0, 13)]}, {"by": amina, "stretches": [(0, len(SAID) + 1)]}):
        with pytest.raises((ValidationError, IntegrityError)), transaction.atomic():
            mark(text=text, codes=[two], **wrong)
    with pytest.raises(ValidationError):
        take_back(by=amina, passage=his[0])
    finish(by=amina, text=text)
    with pytest.raises(ValidationError):
        mark(by=amina, text=text, stretches=[(37, 40)], codes=[one])
    code_again(by=amina, text=text)
    assert mark(by=amina, text=text, stretches=[(37, 40)], codes=[one])
    altered = Passage.objects.get(pk=his[0].pk)
    altered.end = 20
    with pytest.raises(IntegrityError), transaction.atomic(), changing(ben, altered) as keep:
        keep(altered)
    with pytest.raises(DatabaseError), transaction.atomic():
        Passage.objects.all().delete()


def test_texts_are_shared_out_evenly_among_many_coders(coded, amina, ben, carol, ada):
    collection, _ = coded
    add_texts(by=amina, collection=collection, texts=[statement(f"Statement {n}.") for n in range(28)])
    given = share_out(by=amina, collection=collection, coders=[amina, ben, carol, ada], each_by=2)
    assert given == 56
    held = [Task.objects.filter(coder=user).count() for user in (amina, ben, carol, ada)]
    assert held == [15, 15, 15, 15]
    with pytest.raises(ValidationError):
        share_out(by=amina, collection=collection, coders=[amina, ben, carol, ada], each_by=2)


def test_differences_are_settled_once_coding_has_ended_and_the_marks_stay(coded, amina, ben):
    collection, (text, other) = coded
    one = code(collection.version, 1)
    mark(by=amina, text=text, stretches=[(14, 36)], codes=[one])
    settled = {"by": amina, "code": one, "start": 14, "end": 36, "holds": True, "why": "They say so."}
    with pytest.raises(ValidationError):
        begin_settling(by=amina, collection=collection)
    finish(by=amina, text=text)
    with pytest.raises(ValidationError):
        settle(text=text, **settled)
    acting = recording("settled-passage", by=amina, adult=None, about=text)
    with pytest.raises(IntegrityError), transaction.atomic(), acting as keep:
        keep(Settled(text=text, code=one, start=14, end=36, holds=True, why="Too early."))
    begin_settling(by=amina, collection=collection)
    text.collection.refresh_from_db()
    assert settle(text=text, **settled).holds
    with pytest.raises(IntegrityError), transaction.atomic():
        settle(text=text, **{**settled, "why": " "})
    with pytest.raises(ValidationError):
        mark(by=ben, text=other, stretches=[(0, 4)], codes=[one])
    assert Passage.objects.filter(text=text, taken_back_on=None).count() == 1


def test_a_published_codebook_is_followed_and_never_altered(coded, amina):
    collection, (text, _) = coded
    first = findings()
    assert [one.number for one in first.codes.all()] == list(range(1, 19))
    second = publish_codebook(by=amina, codebook=first.codebook, bands=BANDS, changed="Shorter.", codes=[CODE])
    assert (second.number, list(second.codes.values_list("label", flat=True))) == (2, ["Asked first"])
    for row, change in ((first, {"bands": []}), (first.codes.first(), {"label": "Other"})):
        with pytest.raises(DatabaseError), transaction.atomic():
            type(row).objects.filter(pk=row.pk).update(**change)
    use_version(by=amina, collection=collection, version=second)
    text.collection.refresh_from_db()
    assert mark(by=amina, text=text, stretches=[(0, 13)], codes=second.codes.all())
    another = publish_codebook(by=amina, title="Another", bands=BANDS, codes=[CODE])
    with pytest.raises(ValidationError):
        use_version(by=amina, collection=collection, version=another)
    with pytest.raises(IntegrityError), transaction.atomic():
        mark(by=amina, text=text, stretches=[(0, 5)], codes=another.codes.all())


def test_a_quotation_leaves_when_another_person_releases_it_and_the_text_may_be_quoted(coded, amina, ben):
    _, (text, _) = coded
    one = code(text.collection.version, 1)
    (marked,) = mark(by=amina, text=text, stretches=[(0, 13)], codes=[one])
    quotation = write_quotation(by=amina, passage=marked, words="We ask first.")
    with pytest.raises(ValidationError):
        release(by=amina, quotation=quotation, released=True)
    acting = recording("released-quotation", by=amina, adult=None, about=quotation)
    with pytest.raises(IntegrityError), transaction.atomic(), acting as keep:
        keep(QuotationRelease(quotation=quotation, released=True, decider=amina))
    assert release(by=ben, quotation=quotation, released=True).released
    with changing(amina, text) as keep:
        text.may_be_quoted = False
        keep(text)
    for refused in (
        lambda: release(by=ben, quotation=quotation, released=True),
        lambda: write_quotation(by=amina, passage=marked, words="We ask."),
    ):
        with pytest.raises(ValidationError):
            refused()
    for wrong in ({"words": " ", "nobody_recognisable": True}, {"words": "Yes.", "nobody_recognisable": False}):
        acting = recording("wrote-quotation", by=amina, adult=None, about=text)
        with pytest.raises(IntegrityError), transaction.atomic(), acting as keep:
            keep(Quotation(text=text, code=one, writer=amina, **wrong))


def test_whether_a_quotation_may_be_read_is_looked_at_again_whenever_it_is_read(amina, ben):
    words = "We in Kent ask first, says ann."
    told = statement(words, council="E10000016", names=("Ann Lee",))
    collection, (text,) = coded_by_two(amina, ben, texts=[told])
    one = code(collection.version, 1)
    (hers,), (his,) = (mark(by=who, text=text, stretches=[(0, 30)], codes=[one]) for who in (amina, ben))
    for who in (amina, ben):
        finish(by=who, text=text)
    may = {"by": amina, "text": text, "may_be_quoted": True}
    allow_quoting(**may, may_name_council=True)
    assert named_in("In Surrey and in Kent", never_named(text)) == "Surrey", "its own may be named, and no other"
    quotation, named = (
        write_quotation(by=amina, passage=hers, words=said) for said in ("We in Kent ask first", "says ann")
    )
    release(by=ben, quotation=quotation, released=True)
    with pytest.raises(ValidationError, match="Ann"):
        release(by=ben, quotation=named, released=True)

    def read():
        return [quote.words for quote in findings_of(collection.version)[0].quotes]

    assert read() == ["We in Kent ask first"]
    allow_quoting(**may, may_name_council=False)
    assert read() == []
    with pytest.raises(ValidationError, match="Kent"):
        release(by=ben, quotation=quotation, released=True)
    allow_quoting(**may, may_name_council=True)
    code_again(by=ben, text=text)
    take_back(by=ben, passage=his)
    finish(by=ben, text=text)
    assert read() == [], "its code does not stand there any more"
