"""The six printed case stories: told through the product's own actions, and telling what the report tells."""

import ast
from pathlib import Path

from alongside.access.models import User
from alongside.demo import stories
from alongside.demo.stories import STORIES, where_told
from alongside.demo.tests.conftest import LAST_DAY
from alongside.enquiries.derived import derived_answers
from alongside.history.chain import verify
from alongside.history.models import Event
from alongside.people.codes import Channel
from alongside.people.models import Adult
from alongside.people.reaching import may_leave
from alongside.plans.models import Plan, ResponseUsed
from alongside.risk.models import RiskWeighing
from alongside.voice.models import Conversation, DesiredOutcome, OthersWish, SafetyCheck


def enquiry_of(given_name):
    return Adult.objects.get(given_name=given_name).enquiries.get()


def wishes_of(given_name):
    return DesiredOutcome.objects.filter(enquiry=enquiry_of(given_name)).order_by("pk")


def test_history_is_whole_and_dated_as_the_stories_are(told):
    assert verify() == []
    events = Event.objects.exclude(adult=None)
    assert all(event.at.date() == event.on for event in events.exclude(on=None))
    assert events.latest("at").at.date() <= LAST_DAY
    assert {event.at.weekday() for event in events} <= {0, 1, 2, 3, 4}


def test_each_story_reads_in_order_of_time(told):
    for _, adult in where_told():
        moments = list(adult.events.order_by("seq").values_list("at", flat=True))
        assert moments == sorted(moments), adult


def test_stories_write_only_through_actions():
    for path in Path(stories.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"save", "create", "bulk_create", "update", "copy"}, path.name


def test_each_story_says_where_it_comes_from():
    assert len(STORIES) == 6
    for story in STORIES:
        assert "Making Safeguarding Personal 2013/14" in story.__doc__
        assert "Council" in story.__doc__ or "London Borough" in story.__doc__


def test_all_six_can_be_found_with_their_titles(told):
    assert [adult.given_name for _, adult in where_told()] == ["Joyce", "Marjorie", "Susi", "Alan", "Arthur", "Teresa"]


def test_amina_may_read_every_story(told, signed_in):
    browser = signed_in(User.objects.get(pk=told.amina.pk))
    for _, adult in where_told():
        assert browser.get(adult.get_absolute_url()).status_code == 200
        for enquiry in adult.enquiries.all():
            assert browser.get(enquiry.get_absolute_url()).status_code == 200
        for outcome in DesiredOutcome.objects.filter(enquiry__adult=adult):
            assert browser.get(outcome.get_absolute_url()).status_code == 200


def test_susis_wish_to_leave_follows_her_wish_to_stay(told):
    stay, kinder, leave, new_home = wishes_of("Susi")
    assert "stay" in stay.words
    assert leave.follows == stay
    assert "leave" in leave.words
    assert new_home.follows == kinder
    assert stay.reviews.get(changed=True).still_wanted is False
    assert derived_answers(enquiry_of("Susi"))["outcomes_achieved"] == "fully"


def test_what_professionals_wanted_for_susi_stands_apart(told):
    wanted = OthersWish.objects.get(enquiry=enquiry_of("Susi"))
    assert wanted.conflicts
    assert "turned them down" in wanted.handled


def test_joyce_wanted_nothing_done_and_then_did_it_herself(told):
    enquiry = enquiry_of("Joyce")
    assert [asked.answer for asked in enquiry.askings.order_by("pk")] == ["none-expressed", "expressed"]
    assert derived_answers(enquiry)["outcomes_achieved"] == "fully"


def test_marjories_family_speak_for_her(told):
    wishes = wishes_of("Marjorie")
    assert {wish.voiced_by for wish in wishes} == {"representative"}
    assert all("daughter" in wish.speaker for wish in wishes)
    assert enquiry_of("Marjorie").concluded_on is None


def test_marjories_daughter_was_given_the_leaflet_and_it_was_gone_through(told):
    given = list(enquiry_of("Marjorie").information_given.all())
    assert len(given) == 3
    assert {(one.person.name, one.channel, one.explained, one.understood) for one in given} == {
        ("Alison Fenn", "hand", True, "yes")
    }


def test_alan_keeps_his_account(told):
    keep = wishes_of("Alan").first()
    assert keep.agreements.get().differs is False
    assert keep.reviews.latest("pk").adults_view == "fully"


def test_arthur_is_asked_again_whether_he_feels_safe_and_whom_he_sees(told):
    enquiry = enquiry_of("Arthur")
    assert SafetyCheck.objects.filter(enquiry=enquiry).count() >= 4
    _, not_brian, cared_for = wishes_of("Arthur")
    assert not_brian.reviews.filter(stage="after").count() == 2
    assert not_brian.agreements.get().agreed_with == "adult"
    assert cared_for.agreements.get().agreed_with == "best-interests"
    assert enquiry.conclusions.get().supported_by == "advocate"
    imca = enquiry.advocacies.get()
    assert (imca.kind, imca.imca_ground, imca.name) == ("imca", "safeguarding", "Ade Balogun")
    assert derived_answers(enquiry)["supported"] is True


def test_teresa_was_too_unwell_and_was_asked_again_when_she_was_well(told):
    enquiry = enquiry_of("Teresa")
    first, second = enquiry.askings.order_by("asked_on", "pk")
    assert (first.answer, first.not_asked_reason) == ("not-asked", "unwell")
    assert second.answer == "expressed"
    assert (second.asked_on - first.asked_on).days >= 14
    assert enquiry.conclusions.get().lacked_capacity == "no"
    assert Conversation.objects.filter(enquiry=enquiry, seen_alone=True).count() == 3


def test_susi_weighed_staying_and_months_later_leaving(told):
    first, again = RiskWeighing.objects.filter(enquiry=enquiry_of("Susi")).order_by("pk")
    assert again.supersedes == first
    assert (again.weighed_on - first.weighed_on).days > 90
    assert [weighing.options.filter(as_now=True).count() for weighing in (first, again)] == [1, 1]
    assert first.decisions.get().backings.exists()
    assert all(weighing.decisions.get().residual.spoken_by == "adult" for weighing in (first, again))
    assert first.outcomes.get().outcome.followed_by == again.outcomes.get().outcome


def test_in_gateshead_capacity_is_of_decisions_and_in_swindon_the_decision_waits(told):
    arthur, teresa = (Adult.objects.get(given_name=name) for name in ("Arthur", "Teresa"))
    found = {one.decision: one.found for one in arthur.capacity_assessments.side_by_side()}
    cannot = "Cannot at present decide"
    assert found == {"where I live": cannot, "my money": cannot, "who visits me": "Can decide"}
    assert [one.found for one in teresa.capacity_assessments.side_by_side()] == ["Can decide"]
    (waited,) = teresa.capacity_assessments.earlier()
    assert waited.waits
    assert "relaxed" in waited.waiting_reason


def test_joyces_plan_begins_with_her_own_action_and_ends_in_recovery(told):
    plan = Plan.objects.get(enquiry=enquiry_of("Joyce"))
    first = plan.actions.order_by("pk")[0]
    assert (first.owner_kind, first.whose, first.results.get().result) == ("adult", "Joyce", "done")
    assert (plan.ending, plan.reviews.get().because) == ("recovery", "adult-asked")
    practising = ResponseUsed.objects.get(enquiry=enquiry_of("Joyce"))
    assert (practising.response.key, practising.judgements.get().adult) == ("resilience", "very")


def test_alans_plan_serves_his_own_bank_account(told):
    plan = Plan.objects.get(enquiry=enquiry_of("Alan"))
    keep = wishes_of("Alan")[0]
    assert {action.owner_kind for action in keep.actions.all()} == {"adult", "partner"}
    assert (plan.ending, plan.monitored_by) == ("monitoring", "His support worker, on Fridays")


def test_susi_is_reached_by_hand_and_darren_by_nothing(told):
    susi = Adult.objects.get(given_name="Susi")
    darren = susi.significant_people.get()
    assert may_leave(adult=susi, by="hand").allowed
    assert not may_leave(adult=susi, by="text").allowed
    assert not any(may_leave(adult=susi, by=way, to=darren).allowed for way in Channel.values)
