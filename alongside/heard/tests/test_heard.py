"""What people said together and what changed: nobody in it can be known, and two people let it be read."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from alongside.heard.actions import keep_heard_words, record_session, release, write_said_and_done
from alongside.heard.models import FedBack, HeardWords, ListeningSession, Release, SaidAndDone
from alongside.heard.reading import said_and_done
from alongside.heard.tests.case import ENTRY, JUNE, SESSION
from alongside.history.recording import recording

DAY = {"decided_on_0": "8", "decided_on_1": "6", "decided_on_2": "2026"}
YES, TAKEN_DOWN = {**DAY, "released": "yes"}, {**DAY, "released": "no", "why": "Somebody might be known by it."}


def on(name, day):
    return {f"{name}_{part}": value for part, value in enumerate((day.day, day.month, day.year))}


def test_from_a_session_to_what_the_people_read_and_a_record(amina, ben, carol, mrs_k, enquiry, signed_in):
    hers, his, another = signed_in(amina), signed_in(ben), signed_in(carol)
    sent = {"kind": "creative", "asked": "Draw it.", "took_part": "four", **on("held_on", SESSION["held_on"])}
    sent |= {"theme-0-words": "Letters", "theme-0-times_raised": "3"}
    refused = hers.post("/heard/new/", sent)
    assert (refused.status_code, list(refused.context["form"].errors)) == (422, ["took_part"])
    page = hers.post("/heard/new/", {**sent, "took_part": "4"}).url
    session = ListeningSession.objects.get()
    shown = another.get(page).content.decode()
    assert "Fewer than 5" in shown
    assert session.themes.get().times_raised == 3
    assert hers.post(f"{page}words/", {"words": "I drew an ear."}).status_code == 422  # nobody read it again
    assert hers.post(f"{page}words/", {"words": "I drew an ear.", "confirmed": "yes"}).status_code == 302
    quotation = HeardWords.objects.get()
    readers = [read.get(page).content.decode() for read in (hers, his, another)]
    assert ["I drew an ear." in shown for shown in readers] == [True, True, False]
    assert all("Not shown" in shown for shown in readers)  # how often a thing came up among so few
    decide = f"/heard/HW{quotation.pk}/decide/"
    assert "Whoever was there may know who said what" in his.get(decide).content.decode()
    assert his.post(decide, {**DAY, "released": "no"}).status_code == 422
    assert his.post(decide, YES).status_code == 302
    assert "May be read by others" in hers.get(page).content.decode()

    what_changed_is_read_and_fed_back(hers, his, another, session, amina, mrs_k)


def what_changed_is_read_and_fed_back(hers, his, another, session, amina, mrs_k) -> None:
    """What was done is written, released, fed back to somebody who agreed, and taken down again."""
    entry = {**ENTRY, "source": f"session:{session.pk}", **on("changed_on", JUNE)}
    assert hers.post("/you-said/new/", {**entry, "source": ""}).status_code == 422
    assert hers.post("/you-said/new/", entry).status_code == 302
    it = SaidAndDone.objects.get()
    assert (it.session, it.writer) == (session, amina)
    assert said_and_done() == []
    fed_back = f"/people/A{mrs_k.pk}/what-changed/add/"
    assert hers.post(fed_back, {"entry": it.pk, "agreed": "yes"}).status_code == 422  # not released yet
    his.post(f"/you-said/YS{it.pk}/decide/", YES)
    assert [(one.said, one.done) for one in said_and_done()] == [(ENTRY["short_said"], ENTRY["short_done"])]
    assert hers.post(fed_back, {"entry": it.pk}).status_code == 422  # they were not asked
    assert hers.post(fed_back, {"entry": it.pk, "agreed": "yes"}).status_code == 302
    assert ENTRY["short_done"] in hers.get(mrs_k.get_absolute_url()).content.decode()
    assert "Nobody has told them yet" in hers.get(f"/people/A{mrs_k.pk}/what-changed/").content.decode()
    his.post(f"/you-said/YS{it.pk}/decide/", TAKEN_DOWN)
    assert said_and_done() == []
    assert ENTRY["short_said"] not in another.get("/you-said/").content.decode()
    assert ENTRY["short_said"] in his.get("/you-said/").content.decode()


def test_whoever_wrote_it_never_releases_it_even_past_the_page(amina, ben):
    session = record_session(by=amina, **SESSION)
    words = keep_heard_words(by=amina, session=session, words="I drew an ear.", whose="")
    entry = write_said_and_done(by=amina, session=session, **ENTRY)
    yes = {"released": True, "why": "", "decided_on": JUNE}
    for it, which in ((words, "words"), (entry, "entry")):
        with pytest.raises(ValidationError):
            release(by=amina, it=it, **yes)
        acting = recording("released-heard", by=amina, adult=None, about=it)
        with pytest.raises(IntegrityError), transaction.atomic(), acting as keep:
            keep(Release(**{which: it}, decider=amina, **yes))
        assert not release(by=amina, it=it, released=False, why="Not ready.", decided_on=JUNE).released
        assert release(by=ben, it=it, **yes).released


def test_the_database_keeps_what_is_anonymous_apart_from_records(amina, mrs_k):
    session = record_session(by=amina, **SESSION)
    entry = write_said_and_done(by=amina, session=session, **ENTRY)
    fine = {"session": session, "writer": amina, **ENTRY}
    for wrong in (
        HeardWords(session=session, words="Yes.", nobody_recognisable=False, writer=amina),
        HeardWords(session=session, words=" ", nobody_recognisable=True, writer=amina),
        SaidAndDone(**{**fine, "session": None}),
        SaidAndDone(**fine, measure="met"),
        SaidAndDone(**{**fine, "short_done": " "}),
        Release(released=True, decided_on=JUNE, decider=amina),
        Release(entry=entry, released=False, why=" ", decided_on=JUNE, decider=amina),
        FedBack(adult=mrs_k, entry=entry, agreed=False),
    ):
        acting = recording("wrote-said-and-done", by=amina, adult=None, about=session)
        with pytest.raises(IntegrityError), transaction.atomic(), acting as keep:
            keep(wrong)
    leads_to = {field.related_model._meta.label for field in HeardWords._meta.fields if field.related_model}
    assert leads_to == {"heard.ListeningSession", "access.User", "history.Event"}
