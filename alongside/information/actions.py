"""The only writers of this room: the catalogue, the directory, what was given, a named contact, and the close."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import differences, note, recording
from alongside.people.reaching import check_may_leave
from alongside.voice.actions import Said, statement_of

from .codes import Format, HeldWith
from .helplines import ENGLAND, HELPLINES
from .models import ClosingConversation, DirectoryEntry, InformationGiven, InformationItem, NamedContact


@transaction.atomic
def add_item(*, by, follows: InformationItem | None = None, **item) -> InformationItem:
    """Put a leaflet or explainer into the catalogue. `item` are the fields of InformationItem.

    With `follows` it is a new version, and that one is ended on the day from which the new one is given out, unless the
    new one is the same in another language.
    Raises ValidationError if there is such a version already.
    """
    if follows is not None:
        item = {**item, "key": follows.key}
    added = InformationItem(**item)
    if InformationItem.objects.filter(key=added.key, version=added.version, language=added.language).exists():
        raise ValidationError({"version": "There is a version of this name already: choose another"})
    added.save(force_insert=True)
    note("added-information-item", by=by, about=added, facts={"key": added.key, "version": added.version})
    if added.from_on and follows is not None and follows.language == added.language and follows.ended_on is None:
        end_item(by=by, item=follows, ended_on=added.from_on)
    return added


@transaction.atomic
def end_item(*, by, item: InformationItem, ended_on: date) -> InformationItem:
    """End a version: from that day it is not given out any more. What was given stays in the records.

    Raises ValidationError for a day before it began.
    """
    if item.from_on and ended_on < item.from_on:
        raise ValidationError({"ended_on": "The day it ends must be on or after the day from which it was given out"})
    item.ended_on = ended_on
    note("ended-information-item", by=by, about=item, on=ended_on)
    item.save(update_fields=["ended_on"])
    return item


def add_entry(*, by, **entry) -> DirectoryEntry:
    """Add somebody who can help to the directory. `entry` are the fields of DirectoryEntry."""
    added = DirectoryEntry(**entry)
    with recording("added-directory-entry", by=by, adult=None, about=added) as keep:
        return keep(added)


def change_entry(*, by, entry: DirectoryEntry, **details) -> DirectoryEntry:
    """Change an entry, or say that it was checked; what each part was and became is kept in the history."""
    changed = differences(entry, details)
    if changed:
        with recording("changed-directory-entry", by=by, adult=None, about=entry, facts={"changed": changed}) as keep:
            for name, value in details.items():
                setattr(entry, name, value)
            keep(entry)
    return entry


def end_entry(*, by, entry: DirectoryEntry, ended_on: date, why: str) -> DirectoryEntry:
    """Take an entry out of the search, with the reason. Where it was given to somebody it stays readable."""
    entry.ended_on, entry.ended_why = ended_on, why
    with recording("ended-directory-entry", by=by, adult=None, about=entry, on=ended_on, why=why) as keep:
        return keep(entry)


@dataclass(frozen=True)
class Thing:
    """What is given, before it is written down: an item of the catalogue, an entry of the directory, or another."""

    item: InformationItem | None = None
    entry: DirectoryEntry | None = None
    other: str = ""
    form: str = Format.STANDARD
    language: str = "English"


def give_information(
    *,
    by,
    adult,
    things: Iterable[Thing],
    given_on: date,
    channel: str,
    person=None,
    said: Said | None = None,
    **how,
) -> list[InformationGiven]:
    """Record what was given at one time, to the adult or to somebody in their life. `how`: the fields that all share.

    Raises ValidationError where it may not go to them in that way (people.reaching decides), or on an impossible day.
    """
    if adult.died_on and given_on > adult.died_on and person is None:
        raise ValidationError({"given_on": "The day must be on or before the day they died"})
    check_may_leave(adult=adult, to=person, by=channel)
    given = [
        InformationGiven(
            **{"adult": adult, "person": person, "channel": channel, "given_on": given_on, **how},
            item=thing.item,
            entry=thing.entry,
            other=thing.other,
            form=thing.form,
            language=thing.language,
        )
        for thing in things
    ]
    facts = {"things": len(given), "channel": channel, "to_adult": person is None}
    with recording("gave-information", by=by, adult=adult, about=given[0], on=given_on, facts=facts) as keep:
        statement = keep(statement_of(adult, said, said_on=given_on)) if said else None
        for one in given:
            one.statement = statement
            keep(one)
    return given


def name_contact(*, by, enquiry, **contact) -> NamedContact:
    """Say who the adult's own contact is. `contact` are the fields of NamedContact; the one before stays on record."""
    named = NamedContact(enquiry=enquiry, **contact)
    with recording("named-contact", by=by, adult=enquiry.adult, about=named, on=named.from_on) as keep:
        return keep(named)


def record_closing(*, by, enquiry, said: Said | None = None, **closing) -> ClosingConversation:
    """Record the closing conversation, or why it could not be held. `closing` are its fields.

    Raises ValidationError if it would be before the enquiry began.
    """
    talk = ClosingConversation(enquiry=enquiry, **closing)
    if talk.held_on < enquiry.started_on:
        raise ValidationError({"held_on": "The day must be on or after the day on which the enquiry started"})
    facts = {"held": talk.held_with != HeldWith.NOBODY}
    with recording(
        "held-closing-conversation", by=by, adult=enquiry.adult, about=talk, on=talk.held_on, facts=facts
    ) as keep:
        talk.statement = keep(statement_of(enquiry.adult, said, said_on=talk.held_on)) if said else None
        return keep(talk)


def add_helplines(*, by) -> list[DirectoryEntry]:
    """Begin the directory with the national helplines that come with the product, but for those that are there."""
    there = set(DirectoryEntry.objects.filter(area=ENGLAND).values_list("name", flat=True))
    return [add_entry(by=by, area=ENGLAND, **line) for line in HELPLINES if line["name"] not in there]
