"""The page and the file for commissioners of advocacy: need, waiting and shortfall, without names."""

import csv

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from alongside.access.permissions import needs
from alongside.access.roles import Permission
from alongside.capacity.shortfall import report
from alongside.design.cells import in_a_cell
from alongside.design.period import asked_period
from alongside.measures.measure import Period


@require_safe
@needs(Permission.BOARD)
def shortfall(request: HttpRequest) -> HttpResponse:
    """What was needed, what could be had, how long it took, and why."""
    form, asked = asked_period(request.GET)
    period = Period(**asked)
    boxes = {name: (day.day, day.month, day.year) for name, day in asked.items()}
    query = urlencode({f"{name}_{i}": part for name, parts in boxes.items() for i, part in enumerate(parts)})
    context = {
        "form": form,
        "period": period,
        "unfinished": period.last >= localdate(),
        **report(period),
        "csv_url": f"{reverse('capacity:shortfall-csv')}?{query}",
        "may_read": request.user.may(Permission.READ),
        "has_errors": bool(form.errors),
        "back_url": reverse("board:board"),
        "back_text": "Board",
    }
    return render(request, "capacity/advocacy/shortfall.html", context, status=422 if form.errors else 200)


@require_safe
@needs(Permission.BOARD)
def as_csv(request: HttpRequest) -> HttpResponse:
    """The same figures, a line each, for a spreadsheet."""
    period = Period(**asked_period(request.GET)[1])
    found = report(period)
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="advocacy-{period.first}-to-{period.last}.csv"'
    writer = csv.writer(answer)
    writer.writerow(["about", "which", "what", "number", "of", "low quarter", "middle", "high quarter"])
    for label, number in found["people"]:
        writer.writerow(["people", "", label, number])
    for label, number in found["of_the_duty"]:
        writer.writerow(["people", "for whom an advocate had to be arranged", label, number, found["duty"]])
    for title, lines in found["cuts"]:
        for line in lines:
            rest = [(what, line[what]) for what in ("unavailable", "met", "helped", "fed_back")]
            for label, number in [("arranged", line["arranged"]), *rest]:
                writer.writerow([title, in_a_cell(line["name"]), label, number, line["arranged"]])
            for wait in line["waits"]:
                days = [wait["low"], wait["middle"], wait["high"]]
                writer.writerow(
                    [title, in_a_cell(line["name"]), f"{wait['label']}, days", wait["base"], line["arranged"], *days]
                )
    return answer
