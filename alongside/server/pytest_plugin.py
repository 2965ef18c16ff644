"""Gives each run of the tests a PostgreSQL of its own, unless DATABASE_URL names one.

It starts before pytest-django reads the settings, and DATABASE_URL is the owner's there, because a test database has to
be made; a test that acts with the app's powers sets its role. Workers of pytest-xdist inherit the address from
the run that started them, and so start no server of their own.
"""

import gc
import os
import secrets
from collections.abc import Generator

import pytest

from alongside.server import private
from alongside.server.trouble import ServerTrouble


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Generator[None]:
    """Start the server; as a wrapper this runs ahead of every other plugin's reading of settings."""
    gc.set_threshold(50_000, 20, 20)  # pages make much that is soon gone: looking for it less often saves a twentieth
    if "DATABASE_URL" not in os.environ:
        try:
            os.environ.update(private.environment())
        except ServerTrouble as trouble:
            raise pytest.UsageError(str(trouble)) from trouble
    os.environ["DATABASE_URL"] = os.environ.get("DATABASE_OWNER_URL", os.environ["DATABASE_URL"])
    os.environ.setdefault("DATABASE_OWN_URL", os.environ["DATABASE_URL"])
    os.environ.setdefault("TEST_RUN", secrets.token_hex(4))
    os.environ.setdefault("SECRET_KEY", "only-for-tests")
    os.environ.setdefault("STATIC_UNHASHED", "yes")
    return (yield)
