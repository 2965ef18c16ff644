"""For those who keep an adult's record: refer a case, and see that it was received and decided, never the review."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.records import adult_for
from alongside.access.roles import Permission
from alongside.drafts.asking import ask

from .. import actions
from ..codes import ReferredFrom, ReviewDecision
from ..forms import ReferForm
from ..reading import referrals_of


@require_safe
@needs(Permission.READ)
def of_adult(request: HttpRequest, number: int) -> HttpResponse:
    """Each referral about this adult: when it was made, received and decided."""
    adult = adult_for(request, number)
    referrals = list(referrals_of(adult))
    for referral in referrals:
        referral.decided = ReviewDecision(referral.decision).label if referral.decision else ""
    context = {
        "heading": "Safeguarding adult reviews",
        "caption": adult.name,
        "adult": adult,
        "referrals": referrals,
        "may_record": request.user.may(Permission.RECORD),
        "back_url": adult.get_absolute_url(),
    }
    return render(request, "adult_reviews/of_adult.html", context)


@needs(Permission.RECORD)
def refer(request: HttpRequest, number: int) -> HttpResponse:
    """Refer what happened to this adult."""
    adult = adult_for(request, number)
    back = reverse("adult_reviews:of", args=[adult.pk])

    def act(answers):
        user = request.user
        who = {
            "referred_from": ReferredFrom.COUNCIL,
            "referrer_name": user.name,
            "referrer_organisation": user.job_title,
        }
        actions.refer(by=user, adult=adult, **who, **answers)
        messages.success(request, "It is referred. The Board’s manager can see it now.")
        return back

    return ask(
        request,
        ReferForm,
        "adult_reviews/refer.html",
        act=act,
        title="A referral for a safeguarding adult review",
        context={
            "heading": "Refer for a safeguarding adult review",
            "caption": adult.name,
            "adult": adult,
            "back_url": back,
        },
        initial={"referred_on": localdate()},
    )
