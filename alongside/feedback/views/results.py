"""What people said of how it was, for a team or the whole council. It counts no worker and grades nobody."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.models import Team
from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.measures.small_numbers import FEWEST

from ..counting import WHOSE, answers_to, columns_for, experience, response_rates
from ..reading import in_use

A_YEAR = timedelta(days=365)


@require_safe
@needs(Permission.BOARD)
def results(request: HttpRequest) -> HttpResponse:
    """How many answered, by how and by whom they were asked; the framework's questions; and one questionnaire."""
    since = localdate() - A_YEAR
    teams = list(Team.objects.order_by("name"))
    team = next((one for one in teams if str(one.pk) == request.GET.get("team")), None)
    within = team.pk if team else None
    versions = in_use()
    chosen = next((one for one in versions if one.questionnaire.key == request.GET.get("with")), None)
    context = {
        "since": since,
        "teams": teams,
        "team": team,
        "versions": versions,
        "chosen": chosen,
        "rates": response_rates(since, within),
        "experience": experience(since, within),
        "answers": answers_to(chosen, since, within) if chosen else [],
        "columns": columns_for(chosen) if chosen else (),
        "whose": WHOSE,
        "fewest": FEWEST,
    }
    return render(request, "feedback/results.html", context)
