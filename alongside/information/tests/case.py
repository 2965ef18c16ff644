"""This room's rows of the whole case: what Mrs K. was given, whom she can turn to, and how it was to end."""

from datetime import date

from alongside.information.actions import Thing, add_entry, give_information, name_contact, record_closing
from alongside.information.models import InformationItem
from alongside.voice.actions import Said

FRIDAY = date(2026, 6, 5)


def fill(case, *, by, manager):
    """Two things given by hand and gone through; her own contact; a closing conversation."""
    case.records["IG"] = what_she_was_given(case, by)[0]
    contact = {"name": "Amina Yusuf", "what_they_do": "social worker", "reached": "01632 960101, weekdays until 5"}
    name_contact(by=by, enquiry=case.enquiry, from_on=FRIDAY, chosen_by_adult=True, **contact)
    record_closing(
        by=by,
        enquiry=case.enquiry,
        held_on=FRIDAY,
        held_with="adult",
        said=Said("It’s enough now."),
        result_explained=True,
        knows_it_is_closing=True,
        whom_to_ring="Amina, or the team if she is away.",
        ring_given_as="large-print",
        not_done="The lock. The Trust comes on Tuesday.",
        asked_later="welcome",
    )


def what_she_was_given(case, by):
    """An explainer of the catalogue, and somebody from the directory."""
    item = InformationItem.objects.get(key="next-enquiry-adult")
    helps = "Changes locks and fits door chains for people who do not feel safe."
    where = {"area": "Harrowmere", "phone": "01632 960140", "needs": ["abuse", "housing"], "checked_on": FRIDAY}
    entry = add_entry(by=by, name="Lock and Key Trust", helps_with=helps, **where)
    case.numbers |= {"item": item.pk, "entry": entry.pk}
    return give_information(
        by=by,
        adult=case.adult,
        enquiry=case.enquiry,
        things=[Thing(item=item, form="large-print"), Thing(entry=entry, form="spoken")],
        given_on=FRIDAY,
        channel="hand",
        explained=True,
        understood="yes",
        how_known="She told it to me in her own words.",
        said=Said("So I say what I want and you write it down. Good."),
    )
