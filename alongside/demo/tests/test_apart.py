"""What stands apart from any one adult in the invented council: behind its wall, and linked by a person."""

from alongside.access.models import User
from alongside.concerns.models import Concern
from alongside.enquiries.models import SourceOfRisk
from alongside.history.chain import verify
from alongside.parties.models import PartyLink
from alongside.positions_of_trust.models import LinkHeldApart, PositionOfTrust
from alongside.positions_of_trust.wall import seen_by


def test_ben_keeps_records_that_nobody_else_sees(council):
    ben, ruth, ada = (User.objects.get(username=username) for username in ("ben", "ruth.appiah", "ada"))
    kept = {}
    for user in (ben, ruth, ada):
        with seen_by(user):
            kept[user.username] = PositionOfTrust.objects.count()
    assert kept == {"ben": 4, "ruth.appiah": 1, "ada": 0}
    assert LinkHeldApart.objects.count() == 1
    assert verify() == []


def test_ben_links_people_and_no_places_each_about_two_adults_of_his_team(council):
    ben = User.objects.get(username="ben")
    links = PartyLink.objects.standing().select_related("party", "source__enquiry__adult", "concern__adult")
    cases: dict[str, list] = {}
    for link in links:
        cases.setdefault(link.party.name, []).append(link.source or link.concern)
    assert 1 <= len(cases) <= 4
    for name, (one, other) in cases.items():
        about = [getattr(case, "enquiry", case) for case in (one, other)]
        assert {case.team_id for case in about} <= set(ben.team_ids)
        assert about[0].adult != about[1].adult
        assert not any(case.adult.restricted for case in about)
        assert {(case.source_kind, case.source_name) for case in about if isinstance(case, Concern)} <= {
            ("known", name)
        }
        named = {(case.kind, case.name) for case in (one, other) if isinstance(case, SourceOfRisk)}
        assert named <= {("known", name)}
