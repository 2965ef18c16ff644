"""Putting an edition that comes with the product into the bank: for migrations, which bring their own models."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from .content import ENGLISH
from .shipped import content_of, document, in_bank


def put_into_the_bank(apps: Any, edition: str, keys: Iterable[str], *, on: date) -> None:
    """The questions of an edition (its files in with_the_product/bank), and the instruments with these keys."""
    questions = apps.get_model("surveys", "BankQuestion").objects
    versions = apps.get_model("surveys", "BankQuestionVersion").objects
    for one in in_bank(edition):
        question, _ = questions.get_or_create(key=one["key"], defaults={"ours": True})
        versions.create(
            question=question, number=one["version"], content=content_of(one), source=one["source"], published_on=on
        )
    for key in keys:
        put_instrument(apps, document(key), on)


def put_instrument(apps: Any, whole: dict[str, Any], on: date) -> None:
    key, number, source = whole.pop("key"), whole.pop("version"), whole.pop("source")
    made = apps.get_model("surveys", "Instrument").objects.create(
        key=key, title=whole["title"][ENGLISH], about=whole["about"][ENGLISH], ours=True
    )
    apps.get_model("surveys", "InstrumentVersion").objects.create(
        instrument=made, number=number, document=whole, source=source, published_on=on
    )
