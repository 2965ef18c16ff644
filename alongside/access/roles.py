"""Who may do what. Each role is a sentence and a set of permissions; nothing else in the product decides by role."""

from enum import StrEnum

from django.db.models import TextChoices


class Permission(StrEnum):
    """One thing a role may do, in words a data protection officer can read."""

    FIND = "find people and see whose team holds their record"
    READ = "read the records of their own teams"
    READ_EVERY_TEAM = "read the records of every team, except restricted ones"
    REPORT = "report a concern about anybody"
    RECORD = "record conversations, outcomes, decisions, reviews and conclusions"
    DECIDE = "be named as the person who made a section 42 decision"
    OVERSEE = "restrict a record, see enquiries that nobody leads, re-open one, and keep the lists of services"
    HISTORY = "read who changed and who looked at a record"
    BOARD = "see the Board's figures"
    ROWS = "see the rows behind a figure, without names"
    ACCOUNTS = "open, change, close and unlock accounts"


class Role(TextChoices):
    """The roles of the product (practice 2.5 gives the names that councils use for them)."""

    PRACTITIONER = "practitioner", "Practitioner"
    ENQUIRY_MANAGER = "enquiry-manager", "Enquiry manager"
    AUDITOR = "auditor", "Auditor or principal social worker"
    ANALYST = "analyst", "Performance analyst"
    BOARD = "board", "Safeguarding Adults Board member"
    ADMINISTRATOR = "administrator", "Administrator"


P = Permission
PERMISSIONS: dict[str, frozenset[Permission]] = {
    Role.PRACTITIONER: frozenset({P.FIND, P.READ, P.REPORT, P.RECORD, P.BOARD}),
    Role.ENQUIRY_MANAGER: frozenset(
        {P.FIND, P.READ, P.REPORT, P.RECORD, P.DECIDE, P.OVERSEE, P.HISTORY, P.BOARD, P.ROWS}
    ),
    Role.AUDITOR: frozenset({P.FIND, P.READ, P.REPORT, P.READ_EVERY_TEAM, P.HISTORY, P.BOARD, P.ROWS}),
    Role.ANALYST: frozenset({P.BOARD, P.ROWS}),
    Role.BOARD: frozenset({P.BOARD}),
    Role.ADMINISTRATOR: frozenset({P.ACCOUNTS}),
}
