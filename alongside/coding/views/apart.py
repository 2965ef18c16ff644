"""Who still codes sees of the others nothing: not on the pages of whoever evaluates either."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

STILL_CODING = "You still have texts of this collection to code. Finish them first: until then you mark alone."


def sent_back(request: HttpRequest) -> HttpResponse:
    """To what they still have to code, with the reason."""
    messages.error(request, STILL_CODING)
    return redirect("coding:index")
