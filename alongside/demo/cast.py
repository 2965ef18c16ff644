"""The invented council's people: teams, and accounts, some of which a visitor may sign in with."""

from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from alongside.access.models import Team, User
from alongside.access.roles import Role
from alongside.capacity.models import LegalTest
from alongside.plans.models import Response
from alongside.voice.models import SchemeCode

from .calibration import TEAM_NAMES, TEAMS, WORKERS
from .loading.staffing import Staff
from .names import worker_name

PASSWORD = "harrowmere council"  # noqa: S105 (of invented people; the sign-in page of the demo may show it)


@dataclass(frozen=True)
class Visitor:
    """An account that a visitor may sign in with. `teams` are indexes of TEAM_NAMES."""

    username: str
    name: str
    role: str
    job_title: str
    teams: tuple[int, ...]
    try_this: str


VISITORS = (
    Visitor("amina", "Amina Yusuf", Role.PRACTITIONER, "Social worker", (0,), "My work; record what somebody wants"),
    Visitor("ben", "Ben Okafor", Role.ENQUIRY_MANAGER, "Team manager", (0,), "Decide on a concern; restrict a record"),
    Visitor("carol", "Carol Petrescu", Role.PRACTITIONER, "Social worker", (1,), "Another team: what she may not see"),
    Visitor("ada", "Ada Lindqvist", Role.AUDITOR, "Principal social worker", (), "Read any record; who looked at it"),
    Visitor("asha", "Asha Raman", Role.ANALYST, "Performance analyst", (), "The national return; rows behind figures"),
    Visitor("bola", "Bola Adeyemi", Role.BOARD, "Independent chair", (), "The Board’s page, and no names"),
    Visitor("mina", "Mina Castellanos", Role.BOARD_MANAGER, "Board manager", (), "Reviews, and who was asked for what"),
    Visitor("eva", "Eva Brandt", Role.EVALUATION, "Evaluation lead", (), "Surveys, codes, tables and the report"),
    Visitor("leo", "Leo Farrow", Role.AUDITOR, "Lead for MSP", (), "Answers for the council, names its staff"),
    Visitor("rhea", "Rhea Sandhu", Role.EVALUATION, "Regional coordinator", (), "How many answered in her region"),
    Visitor("coral", "Coral Nwosu", Role.EVALUATION, "Researcher", (), "Codes statements"),
    Visitor("cole", "Cole Whitaker", Role.EVALUATION, "Researcher", (), "Codes the same ones, not seeing hers"),
    Visitor("idris", "Idris Haddad", Role.ADMINISTRATOR, "Systems administrator", (), "Accounts, and no records"),
)
OTHER_MANAGERS = ("Ruth Appiah", "Desmond Quill", "Shanthi Perera")
WORKERS_WHO_VISIT = {0: "amina", 1: "carol"}


def assemble() -> Staff:
    """Open every team and account; give them by the indexes that the invented lives use.

    The demo's password is hashed once for all who may sign in; nobody can sign in as anybody else.
    """
    teams = Team.objects.bulk_create([Team(name=name) for name in TEAM_NAMES])
    hashed, nobody = make_password(PASSWORD), make_password(None)
    visitors = {
        one.username: open_account(
            one.username, one.name, one.role, one.job_title, [teams[i] for i in one.teams], hashed
        )
        for one in VISITORS
    }
    workers = [
        visitors[WORKERS_WHO_VISIT[index]]
        if index in WORKERS_WHO_VISIT
        else open_account(
            worker_name(index).lower().replace(" ", "."),
            worker_name(index),
            Role.PRACTITIONER,
            "Social worker",
            [teams[index % TEAMS]],
            nobody,
        )
        for index in range(WORKERS)
    ]
    managers = [visitors["ben"]] + [
        open_account(name.lower().replace(" ", "."), name, Role.ENQUIRY_MANAGER, "Team manager", [teams[team]], nobody)
        for team, name in enumerate(OTHER_MANAGERS, start=1)
    ]
    return Staff(
        teams=[team.pk for team in teams],
        workers=[user.pk for user in workers],
        managers=[user.pk for user in managers],
        codes={(code.scheme.key, code.code): code.pk for code in SchemeCode.objects.select_related("scheme")},
        responses=dict(Response.objects.offered().values_list("key", "pk")),
        amina=visitors["amina"].pk,
        ben=visitors["ben"].pk,
        liberty_tests=list(LegalTest.objects.of_liberty()),
    )


def open_account(username: str, name: str, role: str, job_title: str, teams: list[Team], hashed: str) -> User:
    """Open one account with a password that is hashed already."""
    user = User.objects.create(username=username, name=name, role=role, job_title=job_title, password=hashed)
    user.teams.set(teams)
    return user
