"""What stands apart from any one adult in the invented council: behind its wall, and linked by a person."""

from alongside.access.models import User
from alongside.history.chain import verify
from alongside.parties.models import PartyLink
from alongside.positions_of_trust.models import LinkHeldApart, PositionOfTrust
from alongside.positions_of_trust.wall import seen_by


def test_ben_keeps_records_that_nobody_else_sees_and_links_who_recurs(council):
    ben, ruth, ada = (User.objects.get(username=username) for username in ("ben", "ruth.appiah", "ada"))
    kept = {}
    for user in (ben, ruth, ada):
        with seen_by(user):
            kept[user.username] = PositionOfTrust.objects.count()
    assert kept == {"ben": 4, "ruth.appiah": 1, "ada": 0}
    assert LinkHeldApart.objects.count() == 1
    assert PartyLink.objects.standing().count() >= 2
    assert verify() == []
