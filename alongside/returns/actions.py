"""The acts on a national return: count a draft, comment, sign, record it as sent, withdraw it."""

from collections.abc import Mapping
from datetime import date

import polars as pl
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate, localtime

from alongside.history.recording import recording, taking_turns

from .codes import SignedFor
from .counting import Counted, count_return
from .figures import changes
from .files.lines import checks_csv, sac_csv
from .files.workbook import Front, sac_xlsx
from .kept import as_parquet, checks_kept, checks_to_keep, digest_of, figures_kept
from .layout import slug_of
from .models import ReturnComment, ReturnDraft, SentReturn, SignedReturn, SignOff, WithdrawnReturn
from .reading import comments_on, newer_than, newest_draft, standing_of, still_wanted
from .rules import rules_of
from .source import as_sent, from_record, layout_for, own_council
from .year import ReturnYear

SIGNED = "Somebody has signed this draft, so nothing more can be said on it. Count it again to begin a new one."
NOT_NEWEST = "There is a newer draft of this year. Sign that one, or count a new one."
SAME_PERSON = "Two different people sign, and you have signed this draft already. Ask somebody else."
SIGNED_FOR = "Somebody has signed for this already."
NOT_ENDED = "The year had not ended when this was counted. Count it again after 31 March."
NOT_SIGNED = "Two different people sign before it is sent: one for the figures, and one for the council."
STANDS = "The return of this year was sent already. Withdraw it first."
NEWER = "There is a newer draft of this year. Select yes only if it is this one that was sent"


def count_draft(
    *, by, year: ReturnYear, tables: Mapping[str, pl.DataFrame] | None = None, counted_on: date | None = None
) -> ReturnDraft:
    """Count the return of a year from the record as it stands now, with every check and the rows behind every cell.

    `tables`: those of the record, read before the transaction that is open, so that all are of one moment; read now
    where none is open. `counted_on`: today, unless an invented council is loaded. What was said of the draft before is
    carried on if it is about a table whose figures are the same, or about a check that says the same still.
    """
    layout, today = layout_for(year), counted_on or localdate()
    ended = year.has_ended(today)
    counted = count_return(tables or from_record(), year, layout, sent=as_sent(year.before()), ended=ended)
    values = sac_csv(counted.figures)
    draft = ReturnDraft(
        year=str(year),
        counted_on=today,
        ended=ended,
        council=own_council()[0],
        layout=layout.file,
        values=values,
        rows=as_parquet(counted.rows),
        checks=checks_to_keep(counted.checks),
        digest=digest_of(values),
        rules=rules_of(year),
    )
    before = newest_draft(str(year))
    facts = {"year": draft.year, "digest": draft.digest, "rules": draft.rules}
    with recording("counted-return", by=by, adult=None, about=draft, facts=facts) as keep:
        keep(draft)
        for comment in carried(before, counted):
            keep(ReturnComment(draft=draft, about=comment.about, words=comment.words, carried_from=comment))
    return draft


def carried(before: ReturnDraft | None, counted: Counted) -> list[ReturnComment]:
    """The comments on the draft before that still are about what they were written about.

    One on a check, if it says the same; one on a table, if every figure in it is the same.
    """
    if before is None:
        return []
    said = {check.key: check.sentence for check in checks_kept(before.checks)}
    now = {check.key: check.sentence for check in counted.checks}
    differ = changes(counted.figures, figures_kept(before.layout, bytes(before.values)))
    changed = {slug_of(change.cell.part.table) for change in differ}
    return [
        comment
        for about, comment in comments_on(before).items()
        if (said[about] == now.get(about) if about in said else about not in changed)
    ]


@transaction.atomic
def comment(*, by, draft: ReturnDraft, about: str, words: str) -> ReturnComment:
    """Say something of a table, or of a check, of a draft that nobody has signed.

    Raises ValidationError if somebody has.
    """
    taking_turns(draft)
    if draft.sign_offs.exists():
        raise ValidationError(SIGNED)
    said = ReturnComment(draft=draft, about=about, words=words)
    with recording("commented-on-return", by=by, adult=None, about=draft, facts={"about": about}) as keep:
        return keep(said)


@transaction.atomic
def sign(*, by, draft: ReturnDraft, signed_for: str, post: str) -> SignOff:
    """Put one's name to a draft: for the figures, or for the council. The second to sign settles its four files.

    Raises ValidationError: not the newest, its year had not ended, a comment is wanted still, or signed already.
    """
    taking_turns(draft)
    if refusal := why_not_to_be_signed(draft) or why_not_by(draft, by, signed_for):
        raise ValidationError(refusal)
    signed = SignOff(draft=draft, signed_for=signed_for, signer=by, post=post)
    with recording("signed-return", by=by, adult=None, about=draft, facts={"signed_for": signed_for}) as keep:
        keep(signed)
        if draft.sign_offs.count() == len(SignedFor):
            files = drawn(draft)
            _, workbook, checks, _ = files
            keep(SignedReturn(draft=draft, workbook=workbook, checks=checks, digest=digest_of(*files)))
    return signed


def why_not_to_be_signed(draft: ReturnDraft) -> str:
    """Why nobody can sign a draft yet; empty if somebody can."""
    if newer_than(draft):
        return NOT_NEWEST
    if not draft.ended:
        return NOT_ENDED
    wanted = still_wanted(draft)
    if wanted:
        listed = ", ".join(check.id for check in wanted[:5])
        return f"{len(wanted)} checks still want a comment: {listed}{' …' if len(wanted) > 5 else ''}."
    return ""


def why_not_by(draft: ReturnDraft, person, signed_for: str) -> str:
    """Why this person cannot sign it for that; empty if they can."""
    signed = {one.signed_for: one.signer_id for one in draft.sign_offs.all()}
    if person.pk in signed.values():
        return SAME_PERSON
    return SIGNED_FOR if signed_for in signed else ""


@transaction.atomic
def send(*, by, draft: ReturnDraft, sent_on: date, although_newer: bool | None = None) -> SentReturn:
    """Record that a signed draft was sent, and keep exactly what was: four files, byte for byte.

    `although_newer`: it is this one that was sent, and not the newer draft of its year. Raises ValidationError: two
    people have not signed it, or not by then; another return of the year stands; or there is a newer draft.
    """
    taking_turns(draft)
    signed = list(draft.sign_offs.select_related("event"))
    if len({one.signer_id for one in signed}) < len(SignedFor):
        raise ValidationError(NOT_SIGNED)
    if standing_of(draft.year) is not None:
        raise ValidationError(STANDS)
    if newer_than(draft) and not although_newer:
        raise ValidationError({"although_newer": NEWER})
    if sent_on < max(localtime(one.event.at).date() for one in signed):
        raise ValidationError({"sent_on": "The date must be on or after the date on which the second person signed"})
    values, workbook, checks, rows = files_of(draft)
    sent = SentReturn(
        draft=draft,
        sent_on=sent_on,
        values=values,
        workbook=workbook,
        checks=checks,
        rows=rows,
        digest=digest_of(values, workbook, checks, rows),
    )
    facts = {"year": draft.year, "digest": sent.digest}
    with recording("sent-return", by=by, adult=None, about=sent, on=sent_on, facts=facts) as keep:
        return keep(sent)


def files_of(draft: ReturnDraft) -> tuple[bytes, bytes, bytes, bytes]:
    """sac.csv, sac.xlsx, checks.csv and rows.parquet of a draft: as they were signed, or until then as they are now."""
    signed = SignedReturn.objects.filter(draft=draft).first()
    if signed is None:
        return drawn(draft)
    return bytes(draft.values), bytes(signed.workbook), bytes(signed.checks), bytes(draft.rows)


def drawn(draft: ReturnDraft) -> tuple[bytes, bytes, bytes, bytes]:
    """The four files of a draft with the comments and names that it has by now."""
    checks, said = checks_kept(draft.checks), words_of(comments_on(draft))
    workbook = sac_xlsx(figures_kept(draft.layout, bytes(draft.values)), checks, said, front_of(draft))
    return bytes(draft.values), workbook, checks_csv(checks, said), bytes(draft.rows)


def words_of(comments: Mapping[str, ReturnComment]) -> dict[str, str]:
    return {about: comment.words for about, comment in comments.items()}


def front_of(draft: ReturnDraft) -> Front:
    """What the first and the last sheet of the workbook say."""
    code, name = own_council()
    signed = [
        (one.get_signed_for_display(), f"{one.signer.name}, {one.post}", f"{one.event.at:%-d %B %Y}")
        for one in draft.sign_offs.select_related("signer", "event").order_by("pk")
    ]
    council = f"{name} ({code})" if name else ""
    return Front(draft.of_year, council, "the record", draft.counted_on, draft.ended, draft.digest, signed)


@transaction.atomic
def withdraw(*, by, sent: SentReturn, why: str) -> WithdrawnReturn:
    """Record that what was sent no longer stands. It is kept all the same, and it or another draft may be sent.

    Raises ValidationError if it was withdrawn already.
    """
    taking_turns(sent)
    if WithdrawnReturn.objects.filter(sent=sent).exists():
        raise ValidationError("This return was withdrawn already.")
    gone = WithdrawnReturn(sent=sent, why=why)
    with recording("withdrew-return", by=by, adult=None, about=sent, why=why) as keep:
        return keep(gone)
