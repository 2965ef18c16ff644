"""Signing in and out, one's own password, accounts, and restricting a record."""

from django.contrib import messages
from django.contrib.auth import login, logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from alongside.drafts.asking import ask
from alongside.drafts.keeping import keep_draft
from alongside.drafts.views import carried, carried_pairs, own_path
from alongside.history.recording import note

from . import actions
from .forms import ChangeAccountForm, NewAccountForm, PasswordForm, RestrictForm, SignInForm, TeamForm
from .models import Team, User
from .permissions import needs
from .records import adult_for
from .roles import Permission


@never_cache
@sensitive_post_parameters("password")
def sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in. What was typed on a page before the session ended comes back on that page."""
    form = SignInForm(request.POST or None, request=request)
    if request.method == "POST" and form.is_valid():
        login(request, form.user)
        note("signed-in", by=form.user, about=form.user)
        return redirect(where_to_go(request))
    if getattr(request, "axes_locked_out", False):
        return locked_out(request, None)
    context = {
        "form": form,
        "next": request.POST.get("next") or request.GET.get("next", ""),
        "carried": request.POST.get("carried", ""),
        "carried_path": request.POST.get("carried_path", ""),
    }
    return render(request, "access/sign_in.html", context, status=422 if form.errors else 200)


def where_to_go(request: HttpRequest) -> str:
    """Back to the page that asked for the sign-in, with what was typed there; else to the first page."""
    path = own_path(request.POST.get("carried_path", ""))
    pairs = carried_pairs(request.POST.get("carried", ""))
    if path and pairs and keep_draft(user=request.user, path=path, pairs=pairs):
        return path
    onward = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        onward, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return onward if safe and "\x00" not in onward else reverse("home")


def carry_to_sign_in(request: HttpRequest) -> HttpResponse:
    """The session ended while somebody typed: ask them to sign in, and carry what they sent until they have."""
    context = {"form": SignInForm(request=request), "timed_out": True, **what_is_carried(request)}
    return render(request, "access/sign_in.html", context, status=403)


def what_is_carried(request: HttpRequest) -> dict[str, str]:
    """What was typed and where; nothing where only a button was pressed; what is on its way already goes on its way."""
    name = request.resolver_match.view_name
    if name == "drafts:carry-on":
        return {key: request.POST.get(key, "") for key in ("carried_path", "carried")}
    return {} if name in {"drafts:discard", "access:sign-out", "access:unlock"} else carried(request)


def locked_out(request: HttpRequest, response, credentials=None, *args, **kwargs) -> HttpResponse:
    """Too many wrong passwords: say how long to wait and who can help."""
    return render(request, "access/locked_out.html", status=429)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    note("signed-out", by=request.user, about=request.user)
    logout(request)
    return redirect("access:sign-in")


@sensitive_post_parameters()
def password(request: HttpRequest) -> HttpResponse:
    """Change one's own password. Passwords are never kept as drafts, so this page does not use `ask`."""
    form = PasswordForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        actions.change_own_password(user=request.user, password=form.cleaned_data["new"])
        update_session_auth_hash(request, request.user)
        messages.success(request, "Your password is changed.")
        return redirect("home")
    return render(request, "access/password.html", {"form": form}, status=422 if form.errors else 200)


@require_safe
@needs(Permission.ACCOUNTS)
def accounts(request: HttpRequest) -> HttpResponse:
    people = User.objects.prefetch_related("teams").order_by("-is_active", "name")
    return render(request, "access/accounts.html", {"people": people, "teams": Team.objects.all()})


@needs(Permission.ACCOUNTS)
@sensitive_post_parameters("password")
def new_account(request: HttpRequest) -> HttpResponse:
    form = NewAccountForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = actions.open_account(by=request.user, **form.cleaned_data)
        messages.success(request, f"{user.name} can now sign in.")
        return redirect("access:accounts")
    context = {"form": form, "heading": "Open an account"}
    return render(request, "drafts/question.html", context, status=422 if form.errors else 200)


@needs(Permission.ACCOUNTS)
def change_account(request: HttpRequest, number: int) -> HttpResponse:
    user = get_object_or_404(User, pk=number)

    def act(answers):
        actions.change_account(by=request.user, user=user, **answers)
        return "access:accounts"

    first: dict = {"name": user.name, "job_title": user.job_title, "email": user.email, "role": user.role}
    first |= {"teams": [str(pk) for pk in user.team_ids], "is_active": "yes" if user.is_active else "no"}
    context = {"heading": f"Change {user.name}’s account", "account": user}
    return ask(
        request,
        ChangeAccountForm,
        "drafts/question.html",
        act=act,
        title=f"Account of {user.name}",
        context=context,
        record=user,
        initial=first,
    )


@needs(Permission.ACCOUNTS)
def change_team(request: HttpRequest, number: int) -> HttpResponse:
    """Where the messages of a team go."""
    team = get_object_or_404(Team, pk=number)

    def act(answers):
        actions.change_team(by=request.user, team=team, **answers)
        where = f"to {team.duty_email}" if team.duty_email else "nowhere"
        messages.success(request, f"Messages for {team} go {where}.")
        return "access:accounts"

    context = {
        "heading": "Where messages go",
        "caption": team.name,
        "back_url": reverse("access:accounts"),
    }
    first = {"duty_email": team.duty_email}
    title = f"Messages for {team}"
    return ask(request, TeamForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@require_POST
@needs(Permission.ACCOUNTS)
def unlock(request: HttpRequest, number: int) -> HttpResponse:
    user = get_object_or_404(User, pk=number)
    actions.unlock_account(by=request.user, user=user)
    messages.success(request, f"{user.name} can try to sign in again.")
    return redirect("access:accounts")


@needs(Permission.OVERSEE)
def restrict(request: HttpRequest, number: int) -> HttpResponse:
    """Keep a record to named people, or lift that."""
    adult = adult_for(request, number)

    def act(answers):
        if answers["restricted"]:
            actions.restrict_record(by=request.user, adult=adult, entitled=answers["entitled"], why=answers["why"])
        else:
            actions.lift_restriction(by=request.user, adult=adult, why=answers["why"])
        return adult

    first = {"restricted": "yes" if adult.restricted else None, "entitled": [str(user.pk) for user in adult.entitled]}
    people = actions.may_be_named_on(adult).exclude(pk=request.user.pk)
    context = {
        "heading": "Who may see this record",
        "caption": adult.name,
        "adult": adult,
        "back_url": adult.get_absolute_url(),
    }
    return ask(
        request,
        RestrictForm,
        "drafts/question.html",
        act=act,
        title=f"Restrict {adult.name}",
        context=context,
        record=adult,
        initial=first,
        people=people,
    )
