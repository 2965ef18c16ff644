"""What is shown where there is nothing to show: neutral, in their language, with the way out."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def not_here(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """There is no such page, or it is not theirs: the same words for both."""
    return render(request, "own_page/not_here.html", status=404)


def our_fault(request: HttpRequest) -> HttpResponse:
    """Something broke. Nothing of what they typed is shown to anybody else."""
    return render(request, "own_page/our_fault.html", {"me": None}, status=500)
