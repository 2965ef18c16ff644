"""This room's rows of the whole case: her son, linked with the concern that names him; he is told and heard."""

from datetime import date

from alongside.parties.actions import (
    answer_request,
    join_parties,
    link_cases,
    receive_request,
    record_heard,
    undo_join,
    undo_link,
)

FRIDAY = date(2026, 6, 5)
KNOWN = {"how_identified": "He signs his name so in both cases.", "why_held": "So that both teams know."}


def fill(case, *, by, manager):
    """Her son: once linked wrongly, once taken for two; what he asks, and one answer."""
    source = case.enquiry.sources.get()
    record_heard(by=by, source=source, on=FRIDAY, told=True, chance="responded", words="I only want her safe.")
    because = {"why": "The same name and the same street.", "sure": "likely"}
    wrong = link_cases(by=manager, cases=[case.concern], name="Piotr N.", **because, **KNOWN)
    undo_link(by=manager, link=wrong.links.get(), why="Another Piotr.")
    party = link_cases(by=manager, cases=[case.concern], name="Piotr K.", **because, **KNOWN)
    undo_join(by=manager, joined=join_parties(by=manager, party=wrong, into=party, why="One man?"), why="No.")
    joined = join_parties(by=manager, party=wrong, into=party, why="One man after all.")
    asked = receive_request(by=manager, party=party, asks="copy", asked_on=FRIDAY, words="What do you have on me?")
    answer_request(by=manager, request=asked, answered_on=FRIDAY, words="A copy without what others said.")
    asking = receive_request(by=manager, party=party, asks="correction", asked_on=FRIDAY, words="It is spelt Pjotr.")
    case.records["LP"] = party
    case.numbers |= {"source": source.pk, "link": party.links.first().pk, "joined": joined.pk, "asking": asking.pk}
