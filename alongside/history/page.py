"""Which page the work is being done from, so that each line of history can say so."""

from contextvars import ContextVar

_page: ContextVar[str] = ContextVar("page", default="")


def current_page() -> str:
    """The path of the page being served; empty for a command."""
    return _page.get()


class RememberPage:
    """Middleware: keeps the path (never the query, which may hold a name) while a request is served."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        token = _page.set(request.path)
        try:
            return self.get_response(request)
        finally:
            _page.reset(token)
