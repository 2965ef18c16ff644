"""The invented council as it stands in the database: whole, plausible, and the same again for the same seed."""

from django.db import connection
from django.db.models import Count
from django.urls import reverse
from django.utils.timezone import localtime

from alongside.access.models import Entitlement, User
from alongside.access.records import adults_in_reach
from alongside.capacity.models import AdvocacyConsideration, AdvocacyStep
from alongside.concerns.models import Concern
from alongside.demo.calibration import TEAM_NAMES
from alongside.demo.life import lives
from alongside.demo.tests.conftest import LAST_DAY, SEED, SIZE
from alongside.enquiries.models import Enquiry
from alongside.history.chain import verify
from alongside.history.models import Event
from alongside.information.models import DirectoryEntry, InformationGiven
from alongside.measures.extract.checking import check
from alongside.people.models import Adult
from alongside.plans.models import HowItWorked, Plan, PlanReview, ResponseUsed
from alongside.published.actions import write_extract
from alongside.risk.models import OnePageProfile, RiskDecision, RiskWeighing
from alongside.voice.models import DesiredOutcome, OutcomeReview, Statement


def test_history_is_whole_and_every_row_is_under_a_line_about_its_own_adult(council):
    assert verify() == []
    for model in (Statement, Concern, Enquiry):
        rows = list(model.objects.select_related("event"))
        assert rows
        assert all(row.event.adult_id == row.adult_id for row in rows)


def test_acts_are_dated_in_working_hours_and_in_order_of_what_they_need(council):
    events = Event.objects.exclude(adult=None)
    assert events.count() > SIZE * 5
    assert all(8 <= localtime(event.at).hour < 18 for event in events)
    for adult in Adult.objects.order_by("pk")[:50]:
        verbs = list(adult.events.order_by("seq").values_list("verb", flat=True))
        assert verbs[:2] == ["opened-record", "reported-concern"]
        moments = list(adult.events.order_by("seq").values_list("at", flat=True))
        assert moments == sorted(moments)


def test_the_record_says_what_the_lives_say(council):
    told = list(lives(seed=SEED, size=SIZE, first_day=council.first_day, last_day=council.last_day))
    enquiries = [enquiry for life in told for enquiry in life.enquiries]
    stories = 6
    assert Adult.objects.count() == len(told) + stories
    assert Concern.objects.count() == sum(len(life.concerns) for life in told) + stories + 1
    assert Enquiry.objects.count() == len(enquiries) + stories
    first_words = {one.words for enquiry in enquiries for one in enquiry.outcomes}
    assert first_words <= set(DesiredOutcome.objects.values_list("words", flat=True))
    with connection.cursor() as cursor:
        cursor.execute("SELECT outcomes_asked, count(*) FROM published_enquiry WHERE adult_id > '' GROUP BY 1")
        asked = dict(cursor.fetchall())
    expressed = sum(enquiry.outcomes_asked == "expressed" for enquiry in enquiries)
    assert asked["expressed"] == expressed + stories
    assert asked.get(None, 0) == sum(enquiry.outcomes_asked is None for enquiry in enquiries)


def test_the_boards_figures_are_plausible(council, signed_in):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*), count(*) FILTER (WHERE outcomes_asked IN ('expressed', 'none-expressed')), "
            "count(*) FILTER (WHERE outcomes_achieved IN ('fully', 'partly')), count(outcomes_achieved) "
            "FROM published_enquiry WHERE concluded_on IS NOT NULL"
        )
        concluded, asked, met, judged = cursor.fetchone()
    assert concluded > SIZE / 6
    assert 0.6 < asked / concluded < 0.98
    assert 0.75 < met / judged <= 1
    board = signed_in(User.objects.get(username="bola"))
    page = board.get(reverse("board:board"), {"first": "2023-07-01", "last": "2026-06-30"})
    assert page.status_code == 200


def test_many_were_given_something_and_most_that_closed_did_so_with_a_talk(council):
    told = InformationGiven.objects.values("enquiry").distinct().count()
    assert 0.3 < told / Enquiry.objects.count() < 0.9
    closed = Enquiry.objects.exclude(concluded_on=None)
    assert 0.4 < closed.exclude(closing_conversations=None).distinct().count() / closed.count() < 0.9
    assert DirectoryEntry.objects.count() > 20


def test_who_was_beside_them_agrees_with_what_the_conclusion_says(council):
    assert AdvocacyConsideration.objects.count() > SIZE / 12
    assert AdvocacyStep.objects.filter(step="waiting").exists()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.supported, d.supported, count(*) FROM enquiries_conclusion c "
            "JOIN enquiry_derived d USING (enquiry_id) "
            "WHERE c.supported IS NOT NULL AND d.supported IS NOT NULL GROUP BY 1, 2"
        )
        found = {(given, derived): count for given, derived, count in cursor.fetchall()}
    assert found.keys() <= {(True, True), (False, False)}
    assert found[True, True] > 5


def test_a_changed_wish_stands_after_the_wish_it_replaces(council):
    changed = DesiredOutcome.objects.filter(follows__isnull=False).select_related("follows")
    assert changed.exists()
    for wish in changed:
        assert wish.voiced_on >= wish.follows.voiced_on
        assert OutcomeReview.objects.filter(outcome=wish.follows, changed=True, reviewed_on=wish.voiced_on).exists()
    assert not OutcomeReview.objects.filter(changed=True, outcome__followed_by=None).exists()


def test_amina_and_ben_have_work_to_do(council):
    amina, ben = (User.objects.get(username=name) for name in ("amina", "ben"))
    assert Enquiry.objects.open().filter(lead=amina).exists()
    assert not Enquiry.objects.open().filter(lead=amina).exclude(team__name=TEAM_NAMES[0]).exists()
    assert ben.may("be named as the person who made a section 42 decision")


def test_a_few_records_are_kept_to_a_few_people(council):
    restricted = Adult.objects.filter(restricted=True)
    assert 2 <= restricted.count() <= 5
    for adult in restricted:
        assert Entitlement.objects.filter(adult=adult, ended=False).count() >= 2
    carol = User.objects.get(username="carol")
    hidden = restricted.exclude(adults_in_reach(carol))
    assert hidden.exists()


def test_risk_was_weighed_with_some_and_every_weighing_has_its_ways(council):
    weighings = RiskWeighing.objects.annotate(ways=Count("options"))
    shares = weighings.count() / Enquiry.objects.filter(outcomes__isnull=False).distinct().count()
    assert 0.12 < shares < 0.4
    assert min(weighing.ways for weighing in weighings) >= 2
    decided = RiskDecision.objects.select_related("weighing__event", "residual", "event")
    assert decided.exists()
    assert all(one.decided_on >= one.weighing.weighed_on and one.event.seq > one.weighing.event.seq for one in decided)
    assert OnePageProfile.objects.exists()


def pages_of(adult, enquiry, outcome, concern, statement) -> list[str]:
    """Every page of a record, and every page that stands before it."""
    of = {
        adult.pk: ("people:adult", "people:details", "concerns:about"),
        concern.pk: ("concerns:concern", "concerns:correct", "concerns:decide", "concerns:answer"),
        outcome.pk: ("voice:outcome", "voice:agree", "voice:review", "voice:classify-again"),
        statement.pk: ("voice:statement",),
    }
    of_enquiry = [f"enquiries:{name}" for name in ("enquiry", "change", "allegation", "conclude")]
    of_enquiry += [f"voice:{name}" for name in ("talk", "wishes", "outcomes", "others-wish", "safety")]
    start = [reverse(name) for name in ("home", "people:search", "board:board")]
    return (
        start
        + [reverse(name, args=[pk]) for pk, names in of.items() for name in names]
        + [reverse(name, args=[enquiry.pk]) for name in of_enquiry]
    )


def test_every_kind_of_page_opens_for_amina(council, signed_in):
    amina = User.objects.get(username="amina")
    browser = signed_in(amina)
    outcome = DesiredOutcome.objects.filter(enquiry__lead=amina, enquiry__concluded_on=None, followed_by=None).first()
    enquiry = outcome.enquiry
    adult = enquiry.adult
    concern = enquiry.concerns.first()
    for url in pages_of(adult, enquiry, outcome, concern, adult.statements.first()):
        assert browser.get(url).status_code == 200, url


def test_plans_are_looked_at_again_on_time_late_and_not_at_all(council):
    plans = list(Plan.objects.prefetch_related("actions", "reviews"))
    assert len(plans) > 20
    assert all(plan.actions.all() for plan in plans)
    reviews = PlanReview.objects.exclude(due_on=None)
    late = [review for review in reviews if review.held_on > review.due_on]
    assert 0 < len(late) < reviews.count()
    assert reviews.latest("held_on").held_on <= LAST_DAY
    assert Plan.objects.open().filter(next_review_on__lt=LAST_DAY).exists()
    assert ResponseUsed.objects.count() > 15
    well = HowItWorked.objects.filter(practitioner__in=("very", "fairly")).count()
    assert well > HowItWorked.objects.count() / 2


def test_an_extract_of_the_council_has_no_fault(council, tmp_path):
    rows = write_extract(by=None, folder=tmp_path / "extract")
    assert [str(fault) for fault in check(tmp_path / "extract")] == []
    assert min(rows[name] for name in ("enquiry_condition", "conversation", "agreement", "risk_result")) > 20
