"""What every page asks of whoever opens it: that they are in, and that they may see this part."""

from collections.abc import Callable
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from alongside.own_side.actions import look
from alongside.own_side.codes import Part

from ..door import here
from .entering import kept_for_later


def inside(part: Part | None = None) -> Callable:
    """Decorate a view: whoever is not in is asked for a code, and keeps what they typed.

    A part that they may not see is a page that is not there. Every look is remembered, with its part.
    """

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
            if request.me is None:
                return kept_for_later(request) if request.method == "POST" else redirect("own:enter")
            if part is not None and part not in request.me.sees:
                raise Http404
            if request.method == "GET":
                look(by=here(request.me), part=part or "page")
            return view(request, *args, **kwargs)

        return guarded

    return decorate
