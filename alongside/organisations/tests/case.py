"""This room's rows of the whole case: a company with two homes, recorded twice."""

from alongside.organisations.actions import add_organisation, add_service, merge, undo_merge


def fill(case, *, by, manager):
    """A company, a home of it, the same company recorded again and merged, and a merge that was undone."""
    care = add_organisation(by=manager, name="Hartside Care", kind="care-provider", contact="Duty desk, 01632 960155")
    again = add_organisation(by=manager, name="Hartside Care Ltd", kind="care-provider")
    home = add_service(by=manager, organisation=care, name="Larch House", kind="care-home", location_id="1-1234567890")
    undone = merge(by=manager, gone=again, into=care, why="Not yet checked.")
    undo_merge(by=manager, merge=undone, why="Checked: two companies.")
    case.records |= {"OR": care, "SV": home}
    case.records["MG"] = merge(by=manager, gone=again, into=care, why="One company after all, the register says.")
