"""Opening a record, what is said in it, the roles and what others do; and putting right what was wrong."""

from collections.abc import Iterable
from datetime import date

from alongside.history.recording import differences, next_id
from alongside.positions_of_trust.codes import CountsFrom
from alongside.positions_of_trust.keeping_time import keep_until
from alongside.positions_of_trust.models import (
    Keeper,
    PositionAccount,
    PositionCorrection,
    PositionLink,
    PositionOfTrust,
    PositionRole,
)

from .keeping import add, keeping


def open_position(*, by, opened_on: date, words: str, roles: Iterable[dict] = (), **position) -> PositionOfTrust:
    """Open a record about one person. Whoever opens it is its first keeper.

    `words`: what is alleged. `roles`: the fields of PositionRole, for each. `position`: the fields of PositionOfTrust.
    """
    opened = PositionOfTrust(pk=next_id(PositionOfTrust), opened_on=opened_on, **position)
    with keeping("opened-position", by=by, position=opened, on=opened_on) as keep:
        keep(Keeper(position_id=opened.pk, user=by))  # first: behind the wall only a keeper may write
        keep(opened)
        keep(PositionAccount(position=opened, told_on=opened_on, told_by=opened.source, words=words))
        for role in roles:
            keep(PositionRole(position=opened, **role))
    return opened


def correct_position(*, by, position: PositionOfTrust, why: str, **details) -> PositionOfTrust:
    """Put right who they are or what brings them here. What stood before is kept in the record, not in the history."""
    changed = differences(position, details)
    if changed:
        facts = {"fields": sorted(changed)}
        with keeping("corrected-position", by=by, position=position, facts=facts) as keep:
            for name, value in details.items():
                setattr(position, name, value)
            keep(position)
            keep(PositionCorrection(position=position, changed=changed, why=why))
    return position


def add_account(*, by, position: PositionOfTrust, told_on: date, **account) -> PositionAccount:
    """Add what was told later. `account` are the fields of PositionAccount."""
    row = PositionAccount(position=position, told_on=told_on, **account)
    return add("added-to-position", row, by=by, on=told_on)


def add_link(*, by, position: PositionOfTrust, told_on: date, **link) -> PositionLink:
    """Record what somebody else does about the same person. `link` are the fields of PositionLink."""
    return add("linked-position", PositionLink(position=position, told_on=told_on, **link), by=by, on=told_on)


def add_role(*, by, position: PositionOfTrust, **role) -> PositionRole:
    """Add a role that they hold or held. `role` are the fields of PositionRole."""
    return add("added-position-role", PositionRole(position=position, **role), by=by)


def end_role(*, by, role: PositionRole, ended_on: date) -> PositionRole:
    """Record that they no longer hold a role. Where the time to keep it counts from that, it is settled anew."""
    position = role.position
    with keeping("ended-position-role", by=by, position=position, on=ended_on) as keep:
        role.ended_on = ended_on
        keep(role)
        rule = position.kept_under
        if position.closed_on is not None and rule is not None and rule.counts_from == CountsFrom.LAST_ROLE:
            position.keep_until = keep_until(position, rule)
            keep(position)
    return role
