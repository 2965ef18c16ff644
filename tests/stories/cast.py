"""Fills a database for the stories, as its owner, and collects the static files: `python -m tests.stories.cast`.

All people are invented.
"""

from datetime import timedelta

import django
from django.core.management import call_command

from . import own_pages

PASSWORD = "four unconnected words here"
NAMES = {
    "amina": "Amina Yusuf",
    "ben": "Ben Okafor",
    "ada": "Ada Lindqvist",
    "asha": "Asha Raman",
    "bola": "Bola Adeyemi",
    "mina": "Mina Castellanos",
    "abel": "Abel Moyo",
    "eva": "Eva Brandt",
    "leo": "Leo Farrow",
    "coral": "Coral Nwosu",
    "cole": "Cole Whitfield",
}
IN_THE_TEAM = ("amina", "ben")
WITH_AN_ENQUIRY = [
    ("Winston", "Clarke"),
    ("Parveen", "Akhtar"),
    ("Dilys", "Morgan"),
    ("Terrence", "Whitcombe"),
    ("Agnieszka", "Nowak"),
    ("Leroy", "Bartholomew"),
    ("Yetunde", "Fashola"),
    ("Gwilym", "Pugh"),
    ("Rhiannon", "Vaughan"),
    ("Hazel", "Entwistle"),
    ("Blodwen", "Ifans"),
]
"""Adults about whom Amina leads an enquiry already, one or more for each story that begins in the middle."""
WAITS = ("Olwen", "Prosser", 40)
"""An adult about whom a concern was raised so many days ago, on which nobody has decided."""
LED_BY_NOBODY = [("Olwen", "Prys-Jones"), ("Bashir", "Aziz"), ("Kwame", "Boateng")]
"""Adults whose enquiry has no lead yet."""


def fill() -> None:
    """Make a council with one team, its people, and the adults of WITH_AN_ENQUIRY."""
    from alongside.access.models import Team
    from alongside.published.models import Council

    Council.objects.create(id=1, code="E09000099", name="Invented")
    team = Team.objects.create(name="North")
    people = accounts(team)
    for given_name, family_name in WITH_AN_ENQUIRY:
        an_enquiry_about(given_name, family_name, people["amina"], people["ben"], team)
    a_concern_about(*WAITS, people["amina"], team)
    for given_name, family_name in LED_BY_NOBODY:
        an_enquiry_about(given_name, family_name, people["amina"], people["ben"], team, lead=None)
    own_pages.tell(people, team)
    own_pages.tell_marian(people, team)
    take_seats(people)
    surveys_of_before(people["eva"])


def take_seats(people: dict) -> None:
    """Eva runs evaluations, Leo answers for the council, Coral and Cole code."""
    from alongside.sector.actions import give_seat
    from alongside.sector.models import Council

    where = {"region_code": "E12000008", "region_name": "South East", "council_type": "Unitary authority"}
    council = Council.objects.create(code="X99000001", name="Harrowmere", **where)
    give_seat(by=None, user=people["eva"], duty="evaluates", area="")
    give_seat(by=None, user=people["leo"], duty="leads", area=council.pk)
    for coder in ("coral", "cole"):
        give_seat(by=None, user=people[coder], duty="codes")


def surveys_of_before(eva) -> None:
    """The two surveys of 2014/15 as they were answered, and an evaluation of them."""
    from alongside.demo.surveying import tell_surveys

    tell_surveys(by=eva)


def accounts(team) -> dict:
    """One account for each of the cast; the password is hashed once."""
    from django.contrib.auth.hashers import make_password

    from alongside.access.models import User
    from alongside.access.roles import Role

    roles = {
        "amina": Role.PRACTITIONER,
        "ben": Role.ENQUIRY_MANAGER,
        "ada": Role.AUDITOR,
        "asha": Role.ANALYST,
        "bola": Role.BOARD,
        "mina": Role.BOARD_MANAGER,
        "abel": Role.ADMINISTRATOR,
        "leo": Role.AUDITOR,
        **dict.fromkeys(("eva", "coral", "cole"), Role.EVALUATION),
    }
    hashed = make_password(PASSWORD)
    people = {
        username: User.objects.create(username=username, name=NAMES[username], role=role, password=hashed)
        for username, role in roles.items()
    }
    for username in IN_THE_TEAM:
        people[username].teams.set([team])
    return people


def a_concern_about(given_name: str, family_name: str, days_ago: int, amina, team):
    """An adult and a concern about them, raised so many days ago, through the product's own actions."""
    from django.utils.timezone import localdate

    from alongside.concerns.actions import report_concern
    from alongside.people.actions import open_record

    return report_concern(
        by=amina,
        adult=open_record(by=amina, given_name=given_name, family_name=family_name),
        team=team,
        raised_on=localdate() - timedelta(days=days_ago),
        happened="A neighbour heard shouting on three nights.",
        types=["psychological"],
        location="own-home",
        source_kind="known",
        source_name="A lodger",
        safe_now="not-known",
        adult_knows="yes",
        referrer_kind="public",
        referrer_owed_answer=True,
    )


def an_enquiry_about(given_name: str, family_name: str, amina, ben, team, **led) -> None:
    """An adult, a concern and the decision that started an enquiry, a week ago.

    Amina leads it, unless somebody else is named: `lead=None` for nobody.
    """
    from alongside.concerns.actions import decide

    concern = a_concern_about(given_name, family_name, 7, amina, team)
    decide(
        by=ben,
        concern=concern,
        decided_on=concern.raised_on,
        decided_by=ben,
        lead=led.get("lead", amina),
        decision="section-42",
        adults_view="followed",
        care_needs="met",
        care_needs_evidence="Has help to wash and dress.",
        abuse_or_neglect="met",
        abuse_or_neglect_evidence="The neighbour’s account.",
        cannot_protect="met",
        cannot_protect_evidence="Cannot leave the flat without help.",
    )


if __name__ == "__main__":
    django.setup()
    fill()
    call_command("collectstatic", interactive=False, verbosity=0)
