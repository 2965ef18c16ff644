"""How long records are kept: the council's rules, and the records that must be looked at."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.drafts.asking import ask
from alongside.positions_of_trust import actions
from alongside.positions_of_trust.choosing import LOOK_AHEAD, kept_in_order, rule_for, rules_on_record
from alongside.positions_of_trust.forms import EndRuleForm, RuleForm
from alongside.positions_of_trust.wall import behind_the_wall


@require_safe
@needs(Permission.POSITIONS_OF_TRUST)
@behind_the_wall
def due(request: HttpRequest) -> HttpResponse:
    """Records whose time is over, or soon will be, or for which no rule says when it is."""
    today = localdate()
    context = {
        "positions": kept_in_order(request.user).to_look_at(today + LOOK_AHEAD).select_related("kept_under"),
        "today": today,
        "back_url": reverse("positions_of_trust:positions"),
        "back_text": "People in positions of trust",
    }
    return render(request, "positions_of_trust/due.html", context)


@require_safe
@needs(Permission.CONFIGURE)
def rules(request: HttpRequest) -> HttpResponse:
    """For how long the council keeps these records: every rule there was, with its dates and its source."""
    context = {"rules": rules_on_record(), "back_url": reverse("work:elsewhere"), "back_text": "Other records"}
    return render(request, "positions_of_trust/rules.html", context)


@needs(Permission.CONFIGURE)
def new_rule(request: HttpRequest) -> HttpResponse:
    def act(answers):
        actions.set_rule(by=request.user, **answers)
        messages.success(request, "The rule is recorded. It holds for what is closed from its first day on.")
        return "positions_of_trust:rules"

    context = {"heading": "How long these records are kept", "back_url": reverse("positions_of_trust:rules")}
    title, first = "How long records are kept", {"from_on": localdate()}
    return ask(request, RuleForm, "drafts/question.html", act=act, title=title, context=context, initial=first)


@needs(Permission.CONFIGURE)
def end_rule(request: HttpRequest, rule: int) -> HttpResponse:
    it = rule_for(rule)

    def act(answers):
        actions.end_rule(by=request.user, rule=it, **answers)
        messages.success(request, "The rule is ended.")
        return "positions_of_trust:rules"

    context = {"heading": "End this rule", "caption": str(it), "back_url": reverse("positions_of_trust:rules")}
    title, first = "End of a rule", {"ended_on": localdate()}
    return ask(request, EndRuleForm, "drafts/question.html", act=act, title=title, context=context, initial=first)
