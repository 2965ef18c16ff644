"""The pages of a concern: report, read, correct, decide, join to an enquiry, answer whoever raised it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import SimpleLazyObject
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.models import Team, User
from alongside.access.permissions import needs
from alongside.access.records import concern_for, named_adult_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.people.before_asking import before_asking
from alongside.people.beside import lines_beside
from alongside.people.reaching import why_not_tell
from alongside.prompts.owed import asked_on

from . import actions
from .before import on_record_before
from .deciding import DecisionForm
from .forms import AnswerForm, ConcernForm, JoinForm, ReferrerForm


@require_safe
@needs(Permission.REPORT)
def report(request: HttpRequest) -> HttpResponse:
    """Reporting begins with a search, so that nobody is recorded twice."""
    return render(request, "concerns/report.html")


@needs(Permission.REPORT)
def about(request: HttpRequest, number: int) -> HttpResponse:
    """Report a concern about a person who is on record, whichever team holds the record."""
    adult = named_adult_for(request, number)
    teams = list(Team.objects.all())

    def act(answers):
        concern = actions.report_concern(by=request.user, adult=adult, **answers)
        messages.success(request, f"Concern {concern.reference} is recorded.")
        reads_it = request.user.may(Permission.READ_EVERY_TEAM) or concern.team_id in request.user.team_ids
        return concern if reads_it else "home"

    mine = request.user.team_ids[0] if request.user.team_ids else None
    first = {"raised_on": localdate(), "team": str(mine) if mine else "", "referrer_owed_answer": "yes"}
    context = {
        "heading": "Report a concern",
        "caption": adult.name,
        "adult": adult,
        "before": on_record_before(request.user, adult),
        "back_url": "/",
    }
    title = f"Concern about {adult.name}"
    return ask(
        request,
        ConcernForm,
        "concerns/report_about.html",
        act=act,
        title=title,
        context=context,
        initial=first,
        adult=adult,
        teams=teams,
    )


@require_safe
@needs(Permission.READ)
def concern(request: HttpRequest, number: int) -> HttpResponse:
    """One concern: what was reported, what is decided and why, what is owed."""
    it = concern_for(request, number, with_beside=True)
    context = {
        **lines_beside(it, adult=it.adult_id, concern=it.pk),
        "concern": it,
        "adult": it.adult,
        "statements": it.statements.standing().select_related("event__by"),
        "decisions": it.decisions.select_related("decided_by", "event__by").order_by("-pk"),
        "enquiries": it.enquiries.newest_first(),
        "answers": it.answers.select_related("event__by").order_by("-pk"),
        "caution": before_asking(it.adult),
        "asked": asked_on(it),
        "may_record": request.user.may(Permission.RECORD),
        "back_url": it.adult.get_absolute_url(),
        "back_text": it.adult.name,
    }
    return render(request, "concerns/concern.html", context)


@needs(Permission.RECORD)
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """Correct what was taken down."""
    it = concern_for(request, number)

    def act(answers):
        actions.correct_concern(by=request.user, concern=it, **answers)
        messages.success(request, "The concern is corrected. What it said before is kept in the history.")
        return it

    first = {name: getattr(it, name) for name in ReferrerForm.base_fields}
    first["referrer_owed_answer"] = "yes" if it.referrer_owed_answer else "no"
    context = {
        "heading": "Correct the concern",
        "caption": f"{it.reference}, {it.adult.name}",
        "adult": it.adult,
        "back_url": it.get_absolute_url(),
    }
    title = f"Correction of concern {it.reference}"
    return ask(
        request, ReferrerForm, "drafts/question.html", act=act, title=title, context=context, record=it, initial=first
    )


@needs(Permission.RECORD)
def decide(request: HttpRequest, number: int) -> HttpResponse:
    """The section 42(1) decision."""
    it = concern_for(request, number)
    deciders = who_may_decide(it.team)
    leads = list(User.objects.may(Permission.RECORD).filter(teams=it.team))

    def act(answers):
        made = actions.decide(by=request.user, concern=it, **answers)
        messages.success(request, f"Decided: {made.get_decision_display().lower()}.")
        return it.enquiries.latest("pk") if made.decision in actions.KIND_OF else it

    fed = [str(enquiry.pk) for enquiry in it.enquiries.open()]
    leads_it_themselves = not request.user.may(Permission.DECIDE)
    first = {"decided_on": localdate(), "lead": str(request.user.pk) if leads_it_themselves else "", "join": fed}
    if request.user in deciders:
        first["decided_by"] = str(request.user.pk)
    context = {"concern": it, "adult": it.adult, "back_url": it.get_absolute_url()}
    title = f"Decision on concern {it.reference}"
    enquiries = list(it.adult.enquiries.open())
    return ask(
        request,
        DecisionForm,
        "concerns/decide.html",
        act=act,
        title=title,
        context=context,
        initial=first,
        deciders=deciders,
        leads=leads,
        enquiries=enquiries,
    )


def who_may_decide(team: Team) -> list[User]:
    """Those of the team who may decide; where it has nobody, those of every team, so that no concern has to wait."""
    everybody = User.objects.may(Permission.DECIDE)
    return list(everybody.filter(teams=team)) or list(everybody)


@needs(Permission.RECORD)
def join(request: HttpRequest, number: int) -> HttpResponse:
    """Several concerns may feed one enquiry, and one concern several."""
    it = concern_for(request, number)

    def act(answers):
        actions.join_concern(by=request.user, concern=it, enquiry=answers["enquiry"], on=localdate())
        return it

    kind = actions.KIND_OF.get(it.decision)
    others = list(it.adult.enquiries.filter(kind=kind).exclude(links__concern=it).newest_first())
    context = {
        "heading": "Join this concern to an enquiry",
        "caption": f"{it.reference}, {it.adult.name}",
        "adult": it.adult,
        "back_url": it.get_absolute_url(),
    }
    if not others:
        messages.info(request, "There is no other enquiry about this person to join it to.")
        return redirect(it)
    return ask(
        request,
        JoinForm,
        "drafts/question.html",
        act=act,
        title=f"Join concern {it.reference}",
        context=context,
        enquiries=others,
    )


@needs(Permission.RECORD)
def answer(request: HttpRequest, number: int) -> HttpResponse:
    """What the person who raised the concern was told."""
    it = concern_for(request, number)

    def act(answers):
        actions.answer_referrer(by=request.user, concern=it, **answers)
        return it

    context = {
        "heading": "Answer the person who raised it",
        "caption": f"{it.reference}, {it.adult.name}",
        "adult": it.adult,
        "back_url": it.get_absolute_url(),
    }
    if it.referrer_name:
        context["why_not"] = SimpleLazyObject(lambda: why_not_tell(adult=it.adult, name=it.referrer_name))
    first = {"given_on": localdate()}
    return ask(
        request,
        AnswerForm,
        "concerns/answer.html",
        act=act,
        title=f"Answer on concern {it.reference}",
        context=context,
        initial=first,
    )
