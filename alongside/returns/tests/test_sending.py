"""From a draft to what was sent: who may, two people, nothing after the first name, and what the database refuses."""

import io
from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils.timezone import localdate
from openpyxl import load_workbook

from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.returns import actions
from alongside.returns.codes import SignedFor
from alongside.returns.models import ReturnComment, ReturnDraft, SentReturn, SignedReturn, SignOff
from alongside.returns.reading import standing_of
from conftest import FRIDAY

from .case import THIS_YEAR as YEAR
from .case import commented

FIGURES = {"signed_for": SignedFor.FIGURES, "post": "Analyst"}
LATER = date(2099, 6, 1)
"""After the day on which these tests run, which is the day on which they sign."""
COUNCIL = {"signed_for": SignedFor.COUNCIL, "post": "Head of safeguarding"}


pytestmark = pytest.mark.usefixtures("after_the_year")


def test_two_different_people_sign_what_is_explained_and_nothing_is_said_after_the_first(asha, ben, draft):
    with pytest.raises(ValidationError, match="checks still want a comment: V"):
        actions.sign(by=asha, draft=draft, **FIGURES)
    commented(draft, asha)
    with pytest.raises(ValidationError, match="Two different people sign before it is sent"):
        actions.send(by=asha, draft=draft, sent_on=LATER)
    actions.sign(by=asha, draft=draft, **FIGURES)
    with pytest.raises(ValidationError, match="Ask somebody else"):
        actions.sign(by=asha, draft=draft, **COUNCIL)
    with pytest.raises(ValidationError, match="signed for this already"):
        actions.sign(by=ben, draft=draft, **FIGURES)
    with pytest.raises(ValidationError, match="Somebody has signed this draft"):
        actions.comment(by=asha, draft=draft, about="sg1a", words="One more thing.")
    actions.sign(by=ben, draft=draft, **COUNCIL)
    sent = actions.send(by=asha, draft=draft, sent_on=LATER)
    assert bytes(sent.values) == bytes(draft.values)
    with pytest.raises(ValidationError, match="sent already"):
        actions.send(by=asha, draft=draft, sent_on=LATER)
    acts = Event.objects.filter(verb__contains="return", about__contains="returns.").order_by("seq")
    assert list(dict.fromkeys(acts.values_list("verb", flat=True))) == [
        "counted-return",
        "commented-on-return",
        "signed-return",
        "sent-return",
    ]


def test_what_was_sent_is_withdrawn_and_sent_again_and_a_newer_draft_is_seen(asha, ben, draft, signed_in):
    commented(draft, asha)
    actions.sign(by=asha, draft=draft, **FIGURES)
    actions.sign(by=ben, draft=draft, **COUNCIL)
    with pytest.raises(ValidationError, match="on or after the date on which the second person signed"):
        actions.send(by=asha, draft=draft, sent_on=localdate() - timedelta(1))
    first = actions.send(by=asha, draft=draft, sent_on=localdate())
    actions.withdraw(by=asha, sent=first, why="It went on another day.")
    client, index = signed_in(asha), reverse("returns:index")
    assert ">What was sent was withdrawn<" in client.get(index).content.decode()
    with pytest.raises(ValidationError, match="withdrawn already"):
        actions.withdraw(by=ben, sent=SentReturn.objects.get(), why="Once more.")
    newer = actions.count_draft(by=asha, year=YEAR)
    assert "What was sent was withdrawn; a new draft was counted on 1 June 2027" in client.get(index).content.decode()
    page = reverse("returns:send", args=[draft.pk])
    assert newer.get_absolute_url() in client.get(draft.get_absolute_url()).content.decode()
    day = {"sent_on_0": localdate().day, "sent_on_1": localdate().month, "sent_on_2": localdate().year}
    for answer in ({}, {"although_newer": "no"}):
        refusal = client.post(page, day | answer)
        assert refusal.status_code == 422
        assert f"{newer.reference}, a newer draft of the year, was counted on 1 June 2027" in refusal.content.decode()
    client.post(page, day | {"although_newer": "yes"})
    assert standing_of(str(YEAR)).pk != first.pk
    assert standing_of(str(YEAR)).digest == first.digest
    shown = client.get(draft.get_absolute_url()).content.decode()
    assert shown.count("This draft was sent on") == 2
    assert shown.count("since withdrawn") == 1


def test_a_year_that_has_not_ended_is_counted_and_never_signed(asha, enquiry, monkeypatch):
    monkeypatch.setattr("alongside.returns.actions.localdate", lambda: date(2027, 3, 31))
    draft = actions.count_draft(by=asha, year=YEAR)
    assert not draft.ended
    commented(draft, asha)
    with pytest.raises(ValidationError, match="had not ended when this was counted"):
        actions.sign(by=asha, draft=draft, **FIGURES)


def refused(verb: str, by, row):
    with pytest.raises(IntegrityError), transaction.atomic(), recording(verb, by=by, adult=None, about=row) as keep:
        keep(row)


def test_the_database_refuses_what_the_acts_refuse(asha, ben, mina, draft):
    files = {"values": b"", "workbook": b"", "checks": b"", "rows": b"", "digest": "0" * 64, "sent_on": FRIDAY}
    refused("sent-return", asha, SentReturn(draft=draft, **files))
    commented(draft, asha)
    actions.sign(by=asha, draft=draft, **FIGURES)
    refused("sent-return", asha, SentReturn(draft=draft, **files))
    refused("signed-return", asha, SignedReturn(draft=draft, workbook=b"", checks=b"", digest="0" * 64))
    refused("signed-return", asha, SignOff(draft=draft, signer=asha, **COUNCIL))
    refused("signed-return", mina, SignOff(draft=draft, signer=mina, **FIGURES))
    refused("signed-return", ben, SignOff(draft=draft, signer=ben, signed_for="nothing", post="Head"))
    refused("commented-on-return", ben, ReturnComment(draft=draft, about="sg1a", words="Late."))
    actions.sign(by=ben, draft=draft, **COUNCIL)
    sent = actions.send(by=asha, draft=draft, sent_on=LATER)
    again = actions.count_draft(by=asha, year=YEAR)
    commented(again, asha)
    actions.sign(by=asha, draft=again, **FIGURES)
    actions.sign(by=mina, draft=again, **COUNCIL)
    refused("sent-return", asha, SentReturn(draft=again, **files))
    actions.withdraw(by=asha, sent=sent, why="A concern was missing.")
    assert actions.send(by=asha, draft=again, sent_on=LATER).draft == again
    unfinished = ReturnDraft.objects.get(pk=again.pk)
    unfinished.pk, unfinished.ended, unfinished._state.adding = None, False, True
    with recording("counted-return", by=asha, adult=None, about=unfinished) as keep:
        keep(unfinished)
    for one, person in (({"signed_for": "figures", "post": "a"}, asha), ({"signed_for": "council", "post": "b"}, ben)):
        with recording("signed-return", by=person, adult=None, about=unfinished) as keep:
            keep(SignOff(draft=unfinished, signer=person, **one))
    refused("sent-return", asha, SentReturn(draft=unfinished, **files))


def test_what_is_downloaded_once_two_people_signed_is_what_is_kept_as_sent(asha, ben, draft, signed_in, monkeypatch):
    def downloaded(kind: str):
        return signed_in(asha).get(reverse("returns:draft-file", args=[draft.pk, kind]))

    commented(draft, asha)
    actions.sign(by=asha, draft=draft, **FIGURES)
    assert f"{draft.reference}-not-signed.xlsx" in downloaded("sac-xlsx")["Content-Disposition"]
    half = downloaded("sac-xlsx").content
    actions.sign(by=ben, draft=draft, **COUNCIL)
    kinds = ("sac-csv", "sac-xlsx", "checks-csv", "rows-parquet")
    files = [downloaded(kind).content for kind in kinds]
    assert files[1] != half
    assert f"{draft.reference}.xlsx" in downloaded("sac-xlsx")["Content-Disposition"]
    ben.name = "Benedict Okafor"  # put right after he signed, and after an upgrade that writes other files
    ben.save()
    monkeypatch.setattr("alongside.returns.actions.checks_csv", lambda checks, said: b"another column")
    assert [downloaded(kind).content for kind in kinds] == files
    sent = actions.send(by=asha, draft=draft, sent_on=LATER)
    assert [bytes(getattr(sent, name)) for name in ("values", "workbook", "checks", "rows")] == files
    assert sent.digest == draft.signed.digest
    assert draft.signed.digest in signed_in(asha).get(draft.get_absolute_url()).content.decode()


def test_the_workbook_holds_values_says_what_is_mandatory_and_runs_nothing(asha, ben, draft):
    commented(draft, asha)
    actions.comment(by=asha, draft=draft, about="sg1a", words="=SUM(1,2)")
    actions.sign(by=asha, draft=draft, **FIGURES)
    actions.sign(by=ben, draft=draft, **COUNCIL)
    _, workbook, checks, _ = actions.files_of(draft)
    assert workbook == actions.files_of(draft)[1]
    book = load_workbook(io.BytesIO(workbook))
    assert book.sheetnames == ["About", "SG1", "SG2", "SG3", "SG4", "SG5", "Checks", "Sign-off"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    one = {str(cell.value): cell for cell in reversed(book["SG1"]["A"])}  # the first of each, in SG1a
    assert one["=SUM(1,2)"].data_type == "s"
    line = one["Section 42 Enquiries (mandatory)"].row
    assert [cell.value for cell in book["SG1"][line]][1:8] == [0, 0, 0, 1, 0, 0, 1]
    assert book["SG1"].cell(line, 5).border.left.style == "thick"
    assert [cell.value for cell in book["Sign-off"]["B"]][3:] == [
        "Asha Raman, Analyst",
        "Ben Okafor, Head of safeguarding",
    ]
    assert b"'=1+1 It is so." in checks
