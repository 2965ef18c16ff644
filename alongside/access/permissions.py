"""What a page asks of a role, checked before any record is looked for, so that a refusal says nothing about records."""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from .roles import Permission


def needs(permission: Permission) -> Callable:
    """Decorate a view: people whose role lacks this permission get the "not for your role" page (403)."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
            user = request.user
            if not user.is_authenticated or not user.may(permission):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        guarded.needs = permission  # type: ignore[attr-defined]  # read by the test that walks every page
        return guarded

    return decorate
