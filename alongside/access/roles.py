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
    OVERSEE = "restrict a record, see a team's queue, share out and hand over work, re-open an enquiry, keep lists"
    HISTORY = "read who changed and who looked at a record"
    BOARD = "see the Board's figures"
    BOARD_REPORTS = "count the Board’s figures anew, and make its reports"
    ROWS = "see the rows behind a figure, without names"
    ACCOUNTS = "open, change, close and unlock accounts"
    CONFIGURE = "settle what the council asks, its timescales and its calendar of working days"
    PROVIDERS = "read and keep large-scale enquiries and provider concerns"
    POSITIONS_OF_TRUST = "keep records of people in positions of trust on which they are named as a keeper"
    PARTIES = "see where a person said to pose a risk recurs, and keep what is linked"
    ADULT_REVIEWS = "keep safeguarding adult reviews and section 45 requests"
    RETURNS = "read the national return, its checks and what was sent"
    PREPARE_RETURNS = "count the national return, comment, answer for its figures, and record it as sent or withdrawn"
    SIGN_RETURNS = "sign the national return for the council"
    EVALUATIONS = "take part in surveys and evaluations, as far as their seats reach"


class Role(TextChoices):
    """The roles of the product (practice 2.5 gives the names that councils use for them)."""

    PRACTITIONER = "practitioner", "Practitioner"
    ENQUIRY_MANAGER = "enquiry-manager", "Enquiry manager"
    AUDITOR = "auditor", "Auditor or principal social worker"
    ANALYST = "analyst", "Performance analyst"
    BOARD = "board", "Safeguarding Adults Board member"
    BOARD_MANAGER = "board-manager", "Safeguarding Adults Board manager"
    ADMINISTRATOR = "administrator", "Administrator"
    EVALUATION = "evaluation", "Takes part in evaluations only"


P = Permission
PERMISSIONS: dict[str, frozenset[Permission]] = {
    Role.PRACTITIONER: frozenset({P.FIND, P.READ, P.REPORT, P.RECORD, P.BOARD, P.EVALUATIONS}),
    Role.ENQUIRY_MANAGER: frozenset(
        {
            P.FIND,
            P.READ,
            P.REPORT,
            P.RECORD,
            P.DECIDE,
            P.OVERSEE,
            P.HISTORY,
            P.BOARD,
            P.ROWS,
            P.PROVIDERS,
            P.POSITIONS_OF_TRUST,
            P.PARTIES,
            P.RETURNS,
            P.SIGN_RETURNS,
            P.EVALUATIONS,
        }
    ),
    Role.AUDITOR: frozenset(
        {P.FIND, P.READ, P.REPORT, P.READ_EVERY_TEAM, P.HISTORY, P.BOARD, P.ROWS, P.RETURNS, P.EVALUATIONS}
    ),
    Role.ANALYST: frozenset({P.BOARD, P.BOARD_REPORTS, P.ROWS, P.RETURNS, P.PREPARE_RETURNS, P.EVALUATIONS}),
    Role.BOARD: frozenset({P.BOARD}),
    Role.BOARD_MANAGER: frozenset(
        {P.BOARD, P.BOARD_REPORTS, P.ADULT_REVIEWS, P.RETURNS, P.SIGN_RETURNS, P.EVALUATIONS}
    ),
    Role.ADMINISTRATOR: frozenset({P.ACCOUNTS, P.CONFIGURE}),
    Role.EVALUATION: frozenset({P.EVALUATIONS}),
}
