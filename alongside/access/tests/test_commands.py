"""What is done at the command line before anybody can sign in."""

import io
from unittest.mock import patch

import pytest
from django.core.management import CommandError, call_command

from alongside.access.models import Team, User
from alongside.history.models import Event

GOOD = "four unconnected words here\n"
FIRST = {"username": "idris", "name": "Idris Haddad", "role": "administrator"}


def open_account(password=GOOD, **options):
    """Run the command with this on its standard input; give what it said."""
    said = io.StringIO()
    with patch("sys.stdin", io.StringIO(password)):
        call_command("open_account", stdout=said, **{**FIRST, **options})
    return said.getvalue()


def test_the_first_account_is_opened_by_nobody_and_remembered(db):
    assert open_account() == "Idris Haddad can now sign in as idris (Administrator).\n"
    user = User.objects.get(username="idris")
    assert user.check_password(GOOD.strip())
    event = Event.objects.get(verb="opened-account")
    assert (event.by, event.about) == (None, f"access.user:{user.pk}")
    assert GOOD.strip() not in str(event.facts)


def test_an_account_is_put_in_the_teams_that_are_named(north, south):
    open_account(username="amina", name="Amina Yusuf", role="practitioner", team=["North", "South"])
    assert set(User.objects.get(username="amina").teams.all()) == {north, south}


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        ({"password": "short\n"}, "too short"),
        ({"password": ""}, "too short"),
        ({"team": ["Nowhere"]}, "no team Nowhere"),
    ],
)
def test_an_account_is_refused_in_one_sentence(db, trouble, says):
    with pytest.raises(CommandError, match=says):
        open_account(**trouble)
    assert not User.objects.exists()


def test_a_user_name_is_taken_whatever_its_capitals(idris):
    with pytest.raises(CommandError, match="already"):
        open_account(username="IDRIS")


def test_a_password_typed_at_the_keyboard_is_asked_for_twice(db):
    keyboard = io.StringIO()
    keyboard.isatty = lambda: True
    asked = patch(
        "alongside.access.management.commands.open_account.getpass", side_effect=["one thing here", "another"]
    )
    with asked, patch("sys.stdin", keyboard), pytest.raises(CommandError, match="not the same"):
        call_command("open_account", **FIRST)


def test_a_team_is_opened_by_the_owner_of_the_tables(as_owner):
    with as_owner():
        call_command("open_team", " East ", stdout=io.StringIO())
    team = Team.objects.get(name="East")
    assert Event.objects.get(verb="opened-team").about == f"access.team:{team.pk}"


def test_a_team_is_not_opened_twice(north):
    with pytest.raises(CommandError, match="already"):
        call_command("open_team", "north")
