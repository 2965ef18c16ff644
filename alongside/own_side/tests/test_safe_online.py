"""The database's rule of who may be shown anything online is that of people/reaching.py, whatever is on record."""

from datetime import date

from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.concerns.actions import report_concern
from alongside.people.actions import add_person, check_contact
from alongside.people.codes import Channel
from alongside.people.reaching import may_leave, why_not_named
from tests.account import ACCOUNT, MONDAY

NAMES = ["Pat Doyle", "pat  doyle", "Doyle", "Páť Doyle", "Irena Nowak", "", "Nowak Care"]
RELATED = ["", "son", "Son", "niece"]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    domestic=st.booleans(),
    person=st.tuples(st.sampled_from([name for name in NAMES if name]), st.sampled_from(RELATED)),
    wanted=st.sampled_from(["yes", "no", "not-asked"]),
    poses_risk=st.booleans(),
    source=st.none() | st.tuples(st.sampled_from(NAMES), st.sampled_from(RELATED)),
    found=st.lists(st.tuples(st.sampled_from(["yes", "no", "not-known"]), st.booleans()), max_size=2),
    of_the_adult=st.booleans(),
    named=st.sampled_from(["Irena Nowak, Nowak Care", "Pat Doyle", "Ada Lind"]),
)
def test_both_say_the_same(
    db, amina, mrs_k, north, domestic, person, wanted, poses_risk, source, found, of_the_adult, named
):
    with transaction.atomic():
        told(amina, mrs_k, north, domestic, source)
        name, relationship = person
        around = {"name": name, "relationship": relationship, "adult_wants_them": wanted, "poses_risk": poses_risk}
        somebody = None if of_the_adult else add_person(by=amina, adult=mrs_k, **around)
        for safe, others_see in found:
            how = {"confirmed_how": "alone"} if safe == "yes" else {}
            ways = [{"channel": "online", "safe": safe, "others_see": others_see, **how}]
            check_contact(by=amina, adult=mrs_k, person=somebody, verified_on=date(2026, 6, 5), ways=ways)
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT own_side_safe_online(%s, %s), own_side_safe_to_name(%s, %s)",
                [mrs_k.pk, somebody and somebody.pk, mrs_k.pk, named],
            )
            ours = cursor.fetchone()
        theirs = (
            may_leave(adult=mrs_k, by=Channel.ONLINE, to=somebody).allowed,
            not why_not_named(adult=mrs_k, text=named),
        )
        transaction.set_rollback(True)
    assert ours == theirs


def told(amina, adult, north, domestic: bool, source: tuple[str, str] | None) -> None:
    """A concern, of domestic abuse or not, that names a source of risk or nobody."""
    name, relationship = source or ("", "")
    kind = {"source_kind": "known"} if name or relationship else {}
    details = {**ACCOUNT, "types": ["domestic"] if domestic else ["neglect"], "source_name": name}
    report_concern(
        by=amina, adult=adult, team=north, raised_on=MONDAY, **{**details, "source_relationship": relationship, **kind}
    )
