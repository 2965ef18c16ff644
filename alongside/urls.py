"""Every address of the product. Numbers in addresses are references, not secrets: the door decides who is let in."""

from django.db import connection
from django.http import HttpResponse
from django.urls import include, path
from django.views.decorators.http import require_safe

import alongside.design.numbers  # noqa: F401 (it makes <number:…> known)
from alongside.work.views.mine import my_work


@require_safe
def health(request) -> HttpResponse:
    """For a council's monitoring: answers "ok" when the database answers. Says nothing else."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")


urlpatterns = [
    path("", my_work, name="home"),
    path("health/", health, name="health"),
    path("drafts/", include("alongside.drafts.urls")),
    path("", include("alongside.access.urls")),
    path("", include("alongside.people.urls")),
    path("", include("alongside.voice.urls")),
    path("", include("alongside.enquiries.urls")),
    path("", include("alongside.concerns.urls")),
    path("", include("alongside.papers.urls")),
    path("", include("alongside.information.urls")),
    path("", include("alongside.capacity.urls")),
    path("", include("alongside.risk.urls")),
    path("", include("alongside.plans.urls")),
    path("", include("alongside.meetings.urls")),
    # timeliness
    path("", include("alongside.timeliness.urls")),
    # time_spent
    path("", include("alongside.time_spent.urls")),
    # organisations
    path("", include("alongside.organisations.urls")),
    # prompts
    path("", include("alongside.prompts.urls")),
    # partners
    path("", include("alongside.partners.urls")),
    # caused
    path("", include("alongside.caused.urls")),
    # large_scale
    path("", include("alongside.large_scale.urls")),
    # positions_of_trust
    path("", include("alongside.positions_of_trust.urls")),
    # parties
    path("", include("alongside.parties.urls")),
    # adult_reviews
    path("", include("alongside.adult_reviews.urls")),
    # self_neglect
    path("", include("alongside.self_neglect.urls")),
    # prevention
    path("", include("alongside.prevention.urls")),
    # work
    path("", include("alongside.work.urls")),
    # quality
    path("", include("alongside.quality.urls")),
    # access_needs
    path("", include("alongside.access_needs.urls")),
    # alarms
    path("", include("alongside.alarms.urls")),
    # feedback
    path("", include("alongside.feedback.urls")),
    # own_side
    path("", include("alongside.own_side.paper_urls")),
    path("", include("alongside.own_side.urls")),
    # heard
    path("", include("alongside.heard.urls")),
    # sector
    path("", include("alongside.sector.urls")),
    # surveys
    path("", include("alongside.surveys.bank.urls")),
    path("", include("alongside.surveys.fieldwork.field_urls")),
    path("", include("alongside.surveys.fieldwork.answer_urls")),
    # coding
    path("coding/", include("alongside.coding.urls")),
    # evaluation
    path("", include("alongside.evaluation.urls")),
    # waiting
    path("", include("alongside.waiting.urls")),
    path("board/", include("alongside.board.urls")),
    path("national-return/", include("alongside.returns.urls")),
]
