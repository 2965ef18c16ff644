"""Pages on which something is done with a national return."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.timezone import localdate

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..codes import SignedFor
from ..door import draft_for, sent_for
from ..forms import CommentForm, CountForm, SendForm, SignForm, WithdrawForm
from ..kept import checks_kept
from ..layout import LayoutFault, slug_of
from ..models import ReturnDraft
from ..reading import comments_on, left_behind, newer_than, of_draft, years_until
from ..source import from_record
from ..year import ReturnYear

QUESTION = "drafts/question.html"
OF_DRAFT = "returns/question.html"
"""A question about a draft: what may be exchanged in it stands before the form."""
SIGNS_BY = {SignedFor.FIGURES: Permission.PREPARE_RETURNS, SignedFor.COUNCIL: Permission.SIGN_RETURNS}
"""What each may put their name to."""


@needs(Permission.PREPARE_RETURNS)
def count(request: HttpRequest) -> HttpResponse:
    """Count a draft of a year from the record as it stands now."""
    # Before the form's own transaction, so that all tables are of one moment.
    tables = from_record() if request.method == "POST" else None

    def act(answers):
        try:
            made = actions.count_draft(by=request.user, year=ReturnYear.named(answers["year"]), tables=tables)
        except LayoutFault as fault:
            raise ValidationError(str(fault)) from None
        messages.success(request, f"The draft is counted and kept as {made.reference}.")
        return made

    years = [one.year for one in years_until(localdate())]
    context = {"heading": "Count the return of a year", "back_url": reverse("returns:index")}
    first = {"year": request.GET.get("year", "")}
    title = "Counting the national return"
    return ask(request, CountForm, QUESTION, act=act, title=title, context=context, years=years, initial=first)


@needs(Permission.PREPARE_RETURNS)
def comment(request: HttpRequest, number: int, about: str) -> HttpResponse:
    """Say something of a table, or of a check that wants it."""
    it = draft_for(request, number)
    heading, says, table = subject(it, about)
    back = reverse("returns:checks", args=[it.pk]) + f"#{about}"
    if table:
        back = reverse("returns:section", args=[it.pk, table["section"].lower()]) + f"#{about}"

    def act(answers):
        actions.comment(by=request.user, draft=it, about=about, **answers)
        messages.success(request, f"Your comment on {heading} is kept with {it.reference}.")
        return back

    said = comments_on(it).get(about) or left_behind(it).get(about)
    context = {**of_draft(it), "heading": f"Comment on {heading}", "caption": says, "back_url": back}
    first = {"words": said.words} if said else {}
    return ask(request, CommentForm, OF_DRAFT, act=act, title=f"Comment on {heading}", context=context, initial=first)


def subject(draft: ReturnDraft, about: str) -> tuple[str, str, dict | None]:
    """What a comment is about: what it is called, what it says, and the table if it is one; else Http404."""
    for table in draft.layout["tables"]:
        if slug_of(table["table"]) == about:
            return table["table"], table["title"], table
    for check in checks_kept(draft.checks):
        if check.key == about:
            return check.id, check.sentence, None
    raise Http404


@needs(Permission.RETURNS)
def sign(request: HttpRequest, number: int) -> HttpResponse:
    """Put one's name to a draft: for the figures, or for the council."""
    own = [what for what, permission in SIGNS_BY.items() if request.user.may(permission)]
    if not own:
        raise PermissionDenied
    it = draft_for(request, number)

    def act(answers):
        actions.sign(by=request.user, draft=it, **answers)
        messages.success(request, f"You have signed {it.reference}.")
        return it

    context = {
        **of_draft(it),
        "heading": f"Sign the return of {it.year}",
        "caption": f"Draft {it.reference}",
        "back_url": it.get_absolute_url(),
        "checks_url": reverse("returns:checks", args=[it.pk]),
    }
    first = {"signed_for": own[0] if len(own) == 1 else "", "post": request.user.job_title}
    title = f"Signing the return of {it.year}"
    return ask(
        request, SignForm, "returns/sign.html", act=act, title=title, context=context, may_sign_for=own, initial=first
    )


@needs(Permission.PREPARE_RETURNS)
def send(request: HttpRequest, number: int) -> HttpResponse:
    """Record a signed draft as sent; from then on what was sent is kept, byte for byte."""
    it = draft_for(request, number)

    def act(answers):
        sent = actions.send(by=request.user, draft=it, **answers)
        messages.success(request, f"What was sent is kept as {sent.reference}.")
        return sent

    context = {
        **of_draft(it),
        "heading": f"Record the return of {it.year} as sent",
        "caption": f"Draft {it.reference}",
        "back_url": it.get_absolute_url(),
    }
    title = f"Sending the return of {it.year}"
    of_form = {"this": it, "newer": newer_than(it), "initial": {"sent_on": localdate()}}
    return ask(request, SendForm, OF_DRAFT, act=act, title=title, context=context, **of_form)


@needs(Permission.PREPARE_RETURNS)
def withdraw(request: HttpRequest, number: int) -> HttpResponse:
    """What was sent no longer stands; another draft can be counted, signed and sent."""
    it = sent_for(request, number)

    def act(answers):
        actions.withdraw(by=request.user, sent=it, **answers)
        messages.success(request, f"{it.reference} is withdrawn. What was sent is kept all the same.")
        return it

    context = {"heading": f"Withdraw the return of {it.draft.year}", "caption": it.reference}
    context["back_url"] = it.get_absolute_url()
    title = f"Withdrawing the return of {it.draft.year}"
    return ask(request, WithdrawForm, QUESTION, act=act, title=title, context=context)
