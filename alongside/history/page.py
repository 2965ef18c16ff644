"""Which page the work is being done from, so that each line of history can say so, and what was done from it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_page: ContextVar[str] = ContextVar("page", default="")
_done: ContextVar[list[str] | None] = ContextVar("done", default=None)


def current_page() -> str:
    """The path of the page being served; empty for a command."""
    return _page.get()


def did(verb: str) -> None:
    """Remember, until the request ends, that a line with this verb was written from its page."""
    if (done := _done.get()) is not None:
        done.append(verb)


def first_done() -> str | None:
    """The verb of the first line that was written from this page, so that it can be said to who pressed the button."""
    return next(iter(_done.get() or ()), None)


@contextmanager
def without_its_page() -> Iterator[None]:
    """For an act whose page would tell, to whoever reads the line of history, what they may not know."""
    token = _page.set("")
    try:
        yield
    finally:
        _page.reset(token)


class RememberPage:
    """Middleware: keeps the path (never the query, which may hold a name) while a request is served."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        page, done = _page.set(request.path), _done.set([])
        try:
            return self.get_response(request)
        finally:
            _page.reset(page)
            _done.reset(done)
