"""Over every state of a record: nothing leaves when any one thing forbids it, and everything else may."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.people.around import SafeContact, SignificantPerson
from alongside.people.codes import Channel, Safe, WantsThem
from alongside.people.known import WITH_THE_ADULT, Known, Somebody
from alongside.people.reaching import AT_HOME, Asking, passage
from conftest import FRIDAY

people = st.builds(
    Somebody,
    name=st.just("Piotr"),
    folded=st.sampled_from(["piotr", "irena nowak"]),
    relationship=st.sampled_from(["", "son"]),
    number=st.just(7),
    poses_risk=st.booleans(),
    wanted=st.sampled_from(WantsThem.values),
    home=st.sampled_from(["", WITH_THE_ADULT, "elsewhere"]),
)
risk = Somebody(name="Obi", folded="obi", number=8, poses_risk=True, home=WITH_THE_ADULT)
checks = st.builds(
    SafeContact,
    safe=st.sampled_from(Safe.values),
    at=st.sampled_from(["", "2 Mill Lane"]),
    others_see=st.sampled_from([None, True, False]),
    may_leave_message=st.sampled_from([None, True, False]),
    verified_on=st.just(FRIDAY),
)


@st.composite
def askings(draw) -> Asking:
    """Any state of a record, and any question of it."""
    person, by = draw(people), draw(st.sampled_from(list(Channel)))
    to = draw(st.sampled_from([None, SignificantPerson(pk=7, name="Piotr"), SignificantPerson(pk=9, name="Nobody")]))
    number = None if to is None else to.pk
    check = draw(st.none() | checks)
    known = Known(
        name="Chidi",
        died=draw(st.booleans()),
        domestic=draw(st.booleans()),
        home=WITH_THE_ADULT,
        sources=draw(st.sampled_from([[], [Somebody(name="Piotr", folded="piotr")]])),
        people={7: person} | draw(st.sampled_from([{}, {8: risk}])),
        checks={} if check is None else {(number, by): check},
        details=draw(st.sampled_from([{}, {(number, by): "2, Mill Lane"}])),
    )
    return Asking(known, by, to)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault of the rules
@given(askings())
def test_nothing_leaves_when_anything_forbids_it(it):
    check, person, known = it.check, it.person, it.known
    stale = check is not None and (it.number, it.by) in known.details and check.at == ""
    confirmed = check is not None and check.safe == "yes" and not stale
    risk_at_home = 8 in known.people or (it.to is None and known.risky(known.people[7]) and at_home(known.people[7]))
    forbidding = [
        it.to is None and known.died,
        it.to is not None and person is None,
        person is not None and (person.poses_risk or person.wanted == "no"),
        person is not None and person.folded == "piotr" and bool(known.sources),
        check is not None and check.safe == "no",
        known.domestic and not confirmed,
        known.domestic and check is not None and check.others_see is True,
        it.by == "voicemail" and check is not None and check.may_leave_message is False,
        it.by in AT_HOME and not confirmed and risk_at_home and (it.to is None or (person and at_home(person))),
    ]
    answer = passage(it)
    assert answer.allowed is not any(forbidding)
    assert answer.why.strip().endswith((".", "!", "?"))


def at_home(person: Somebody) -> bool:
    return person.home == WITH_THE_ADULT
