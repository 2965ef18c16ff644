"""Which council this is: without it every published table is empty, so a council says it once, as the tables' owner."""

import io

import pytest
from django.core.management import CommandError, call_command

from alongside.published.models import Council


def test_a_council_is_named_and_may_be_named_again(as_owner):
    with as_owner():
        for name in ("Invented", "Newly Invented"):
            call_command("name_council", code="E09000098", name=name, stdout=io.StringIO())
    assert list(Council.objects.values_list("code", "name")) == [("E09000098", "Newly Invented")]


def test_a_code_that_is_not_a_councils_is_refused(db):
    with pytest.raises(CommandError, match="eight figures"):
        call_command("name_council", code="Sutton", name="Sutton")
