"""One way to ask questions: show the page, keep what is typed, act once, never overwrite what somebody else changed."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.text import slugify

from alongside.design.rows import plain
from alongside.history.models import Event
from alongside.history.page import first_done
from alongside.history.recording import name_of, readable
from alongside.history.verbs import VERBS
from alongside.plain_words.reading import read

from .keeping import as_sent, clean, digest_of, files_of, keep_draft, noted_for, pairs_of
from .models import Draft, Submission

SENT_BEFORE = (
    "You sent this page once already, and that is recorded. What you see here is different and has not been sent: "
    "send it if it should be recorded as well, or leave the page."
)
READ_OVER = "Nothing is sent yet. Advice on plain words is beneath each box that the adult reads: it is only advice."
CHOOSE_AGAIN = "Choose the file again: everything else is kept, but a file cannot be"


class ChangedSince(Exception):
    """Somebody changed the record after this page was opened."""

    def __init__(self, record: models.Model):
        super().__init__("changed since this page was opened")
        self.record = record


class SentBefore(Exception):
    """The page was sent once already, with something else typed in it."""


@dataclass
class Difference:
    """One answer on which two people differ. `only_theirs`: I left it as it stood, and they changed it."""

    name: str
    label: str
    mine: str
    theirs: str
    only_theirs: bool


def ask(
    request: HttpRequest,
    form_class: type,
    template: str,
    *,
    act: Callable[[dict], models.Model | str],
    title: str,
    context: dict | None = None,
    record: models.Model | None = None,
    **form_arguments,
) -> HttpResponse:
    """Ask the questions of `form_class` and, once the answers are good, call `act(answers)` and go where it says.

    `act` takes the cleaned answers and returns a model with a page of its own, or an address; it runs in one
    transaction and at most once for each page shown. A ValidationError from it is shown like any other error.
    `title` names the draft for the person who typed it. With `record`, the page changes an existing row: if that row
    has been changed since the page was opened, both versions are shown side by side and nothing is overwritten.
    """
    context = {
        "draft_url": f"{reverse('drafts:save')}?{urlencode({'path': request.path})}",
        "kept_for": noted_for(request.user, title=title, adult=(context or {}).get("adult")),
        **(context or {}),
    }
    if request.method == "POST":
        form = form_class(request.POST, request.FILES, **form_arguments)
        if "another" in request.POST:
            # "Add another" without JavaScript: keep what is typed and show the page again with room for more.
            keep(request, context)
            return redirect(f"{request.path}#another-{slugify(request.POST['another'][:40])}")
        if "check-plain-words" in request.POST:
            keep(request, context, request.POST.get("submission"))
            return read_over(request, form_class(draft=request.POST, **form_arguments), template, context, record)
        return answered(request, form, template, act, context, record)
    draft = Draft.objects.filter(user=request.user.pk, path=request.path).first()
    if draft is None:
        return page(request, form_class(**form_arguments), template, context, record)
    sent = as_sent(draft.fields)
    form = form_class(draft=sent, **form_arguments)
    record_seen = {"seen": sent.get("seen", "")} if record is not None else {}
    return page(request, form, template, {**context, "draft": draft, **record_seen}, record, sent.get("submission"))


def answered(request: HttpRequest, form, template: str, act, context: dict, record) -> HttpResponse:
    """Act on good answers; otherwise keep them and show the page again with what is wrong."""
    token = request.POST.get("submission")
    if form.is_valid():
        try:
            went_to = act_once(request, form, act, record)
            say_what_was_done(request, went_to)
            return redirect(went_to)
        except ChangedSince as changed:
            keep(request, context)
            shown_again(request)
            return side_by_side(request, form, changed.record)
        except SentBefore:
            token = str(uuid.uuid4())
            form.add_error(None, SENT_BEFORE)
        except ValidationError as refusal:
            said_where_it_can_be(form, refusal)
    if anything_typed(form):
        keep(request, context, token)
    shown_again(request)
    ask_for_files_again(request, form)
    return page(request, form, template, context, record, token, status=422)


def read_over(request: HttpRequest, form, template: str, context: dict, record) -> HttpResponse:
    """Show the page again as it was typed, with advice on what the adult will read: nothing is sent or wrong."""
    form.readings = {question.name: read(str(question.value() or "")) for question in form.read_by_the_adult}
    messages.info(request, READ_OVER)
    shown_again(request)
    return page(request, form, template, context, record, request.POST.get("submission"))


def say_what_was_done(request: HttpRequest, went_to: str) -> None:
    """Say on the next page what was recorded, unless the act has said so itself or leads to where it can be seen."""
    verb = first_done()
    seen_there = "#" in went_to or went_to.partition("?")[0] == request.path
    if verb and not seen_there and not get_messages(request):
        messages.success(request, f"You {VERBS[verb]}.")


def anything_typed(form) -> bool:
    """Whether what was sent differs from the page as it was opened: an untouched page is nobody's draft."""
    sent = {
        name: field.widget.value_from_datadict(form.data, form.files, form.add_prefix(name))
        for name, field in form.fields.items()
    }
    return any(
        plain(sent[name]) != plain(form.get_initial_for_field(field, name)) for name, field in form.fields.items()
    )


def ask_for_files_again(request: HttpRequest, form) -> None:
    """A browser sends a page back without its files: say so beside each that was good."""
    for name in form.fields:
        if form.add_prefix(name) in request.FILES and name not in form.errors:
            form.add_error(name, CHOOSE_AGAIN)


def said_where_it_can_be(form, refusal: ValidationError) -> None:
    """Say a refusal beside the questions that it names, and at the top of the page where it names none of this page."""
    for name, errors in getattr(refusal, "error_dict", {"": [refusal]}).items():
        form.add_error(name if name in form.fields else None, errors)


def keep(request: HttpRequest, context: dict, token: str | None = None) -> None:
    """Keep what was sent as a draft of this page."""
    own = {"kept-for": context["kept_for"], **({"submission": clean(token)} if token else {})}
    typed = [pair for pair in pairs_of(request.POST) if pair[0] not in own]
    keep_draft(user=request.user, path=request.path, pairs=[*typed, *([name, value] for name, value in own.items())])


def shown_again(request: HttpRequest) -> None:
    """To show a record's page again is a look at the record: the door left on the request how to remember it."""
    if remember := getattr(request, "when_shown_again", None):
        remember()


def page(request, form, template, context, record, token=None, status=200) -> HttpResponse:
    """The page of questions, with what it needs to be sent once, kept while typing, and compared with the record."""
    everything = {
        "form": form,
        "submission": token_or_new(token),
        "seen": request.POST.get("seen") or (record.event_id if record is not None else ""),
        **context,
    }
    return render(request, template, everything, status=status)


def token_or_new(token: str | None) -> str:
    """The token that came with the form if it is one, else a new one."""
    try:
        return str(uuid.UUID(token or ""))
    except ValueError:
        return str(uuid.uuid4())


def act_once(request, form, act, record) -> str:
    """Do it, unless this very form was sent before; return the address to go to."""
    token = token_or_new(request.POST.get("submission"))
    with transaction.atomic():
        digest = digest_of(pairs_of(request.POST) + files_of(request.FILES))
        user_id, went_to, sent = Submission.objects.claim(token, request.user, digest)
        if went_to and (user_id != request.user.pk or bytes(sent) != digest):
            raise SentBefore
        if went_to:
            return went_to
        went_to = resolve_url(act(agreed_answers(request, form, record)))
        Submission.objects.filter(token=token).update(went_to=went_to[:300])
        Draft.objects.filter(user=request.user, path=request.path).delete()
    return went_to


def agreed_answers(request, form, record) -> dict:
    """The answers, after checking that the record is as this person saw it; with theirs where they chose theirs.

    Raises ChangedSince when somebody else changed the record in the meantime.
    """
    answers = dict(form.cleaned_data)
    if record is None:
        return answers
    now = type(record).objects.select_for_update(no_key=True).get(pk=record.pk)
    if str(now.event_id or "") != request.POST.get("seen", ""):
        raise ChangedSince(now)
    for name in answers:
        if request.POST.get(f"choose-{name}") == "theirs":
            answers[name] = getattr(now, name)
    return answers


def side_by_side(request, form, record) -> HttpResponse:
    """Both versions, question by question: nothing is refused blind and nothing is overwritten."""
    stood = as_they_stood(record, request.POST.get("seen", ""))
    differences = [
        Difference(
            name,
            form.fields[name].label,
            shown(form, name, mine),
            shown(form, name, getattr(record, name)),
            only_theirs=name in stood and stood[name] == readable(mine),
        )
        for name, mine in form.cleaned_data.items()
        if name in form.fields and hasattr(record, name) and getattr(record, name) != mine
    ]
    carried = [
        (name, value)
        for name, value in pairs_of(request.POST)
        if name not in {"seen", "submission"} and not name.startswith("choose-")
    ]
    context = {
        "differences": differences,
        "carried": carried,
        "seen": record.event_id,
        "submission": uuid.uuid4(),
        "changed_by": record.event.by,
        "changed_at": record.event.at,
        "record": record,
    }
    return render(request, "drafts/side_by_side.html", context, status=409)


def as_they_stood(record, seen: str) -> dict:
    """The answers that were changed after the line of history `seen`, each as it was then."""
    if not seen.isdecimal() or len(seen) > 18:
        return {}
    since = Event.objects.filter(about=name_of(record), seq__gt=int(seen)).order_by("-seq")
    return {name: was for event in since for name, (was, _) in event.facts.get("changed", {}).items()}


def shown(form, name: str, value) -> str:
    """A value as people read it: the words of a choice, not its code."""
    if value in (None, ""):
        return "Not recorded"
    if isinstance(value, bool):
        return "Yes" if value else "No"
    choices = dict(getattr(form.fields[name], "choices", []) or [])
    if isinstance(value, list):
        return ", ".join(str(choices.get(item, item)) for item in value)
    return str(choices.get(value, value))
