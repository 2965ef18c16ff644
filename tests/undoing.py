"""What tests do in the database, and take back."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction


@contextmanager
def taken_back() -> Iterator[None]:
    """What is written within is taken back at its end. For the product it is as though no transaction were open."""
    with transaction.atomic():
        connection.atomic_blocks[-1]._from_testcase = True  # as Django marks the transaction of a test of its own
        yield
        transaction.set_rollback(True)
