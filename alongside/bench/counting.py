"""Counts the queries of each answer, and the slowest, and says so in the answer's headers. For the benchmark alone."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def timed_queries() -> Iterator[list[float]]:
    """The milliseconds of each query that is asked meanwhile, in order."""
    taken: list[float] = []

    def timed(execute, sql, params, many, context):
        began = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            taken.append((time.perf_counter() - began) * 1000)

    with connection.execute_wrapper(timed):
        yield taken


class CountQueries:
    """Middleware: X-Queries, X-Slowest-Query-Ms and X-Database-Ms."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with timed_queries() as taken:
            response = self.get_response(request)
        response["X-Queries"] = str(len(taken))
        response["X-Slowest-Query-Ms"] = f"{max(taken, default=0):.2f}"
        response["X-Database-Ms"] = f"{sum(taken):.2f}"
        return response
