"""The adult's page on paper says what their page says and nothing else, and what they write on it is theirs."""

from datetime import date, timedelta

from django.utils.timezone import localdate

from alongside.meetings.actions import change_invitation, minute, plan_meeting
from alongside.meetings.actions.minutes import Typed
from alongside.own_page.models import Added, Given, Helper, Meeting, Said, Step, Wish
from alongside.own_side.actions import switch_on
from alongside.own_side.meant import MINUTES
from alongside.own_side.on_paper import data_of
from alongside.own_side.secrets import as_typed, digest_of
from alongside.papers.coming_back import code_of
from alongside.people.actions import check_contact

from .test_door import CAT, let_in, on_the_page, online

APART = "Speak with her employer."
DAY = {"given_on_0": "6", "given_on_1": "7", "given_on_2": "2026"}


def on_their_page(case, amina) -> dict:
    """What their page gives them, by its parts."""
    with on_the_page(entry=let_in(case.records["OK"], amina)):
        return {
            "helper": [one.name for one in Helper.objects.filter(enquiry_id=case.enquiry.pk)],
            "said": {one.words for one in Said.objects.all()},
            "wishes": {(one.words, one.agreed or "") for one in Wish.objects.all()},
            "steps": {one.what for one in Step.objects.all()},
            "meetings": [one.planned_place for one in Meeting.objects.order_by("planned_on", "planned_at")],
            "given": sorted(MINUTES if one.title == "minutes" else one.title for one in Given.objects.all()),
            "added": {one.words for one in Added.objects.all()},
        }


def on_paper(said: dict) -> dict:
    """What the paper says, by the same parts."""
    return {
        "helper": [said["helper"]["name"]] if said["helper"] else [],
        "said": {one["words"] for one in said["said"]},
        "wishes": {(one["words"], one["agreed"]) for one in said["wishes"]},
        "steps": {one["what"] for one in said["steps"]},
        "meetings": [one["where"] for one in said["meetings"]],
        "given": sorted(one["title"] for one in said["given"]),
        "added": {one["words"] for one in said["added"]},
    }


def test_the_paper_says_what_the_page_says(whole_case, amina):
    week = localdate() + timedelta(days=7)
    theirs = {"enquiry": whole_case.enquiry, "planned_on": week}
    hers = plan_meeting(by=amina, kind="outcomes", planned_place="The library", **theirs)
    change_invitation(by=amina, invitation=hers.invitations.get(), invited=True)
    plan_meeting(by=amina, kind="professionals", planned_place="The station", why_without_adult="Crime.", **theirs)
    apart = whole_case.meeting.items.get(words="A worker’s conduct")
    minute(by=amina, meeting=whole_case.meeting, typed=Typed("action", APART, item=apart))
    drawn, page = on_paper(data_of(whole_case.adult)), on_their_page(whole_case, amina)
    assert drawn.pop("said") < page.pop("said"), "the newest of all that she said"
    assert drawn == page
    assert all(page.values()), "each part has something in it"
    assert drawn["meetings"] == ["The library"]
    assert APART not in str(drawn)


def test_what_they_write_on_it_is_kept_as_their_own_words(mrs_k, enquiry, amina, carol, signed_in):
    client = signed_in(amina)
    page = client.post("/papers/came-back/", {"code": code_of("A", mrs_k.pk)})["Location"]
    assert client.post(page, DAY).status_code == 422
    assert client.post(page, {"words": "He has moved out.\nI sleep again.", **DAY}).status_code == 302
    kept = mrs_k.statements.latest("pk")
    assert (kept.words, kept.spoken_by, kept.manner) == ("He has moved out.\nI sleep again.", "adult", "written")
    assert signed_in(carol).get(page).status_code == 404


def test_a_slip_opens_the_page_and_says_nothing_of_what_it_is(mrs_k, conversation, amina, signed_in, settings):
    settings.OWN_PAGE_URL = "own.example.gov.uk"
    online(amina, mrs_k, "yes")
    key = switch_on(by=amina, adult=mrs_k, who="adult", **CAT)
    client, page = signed_in(amina), f"/own-page/OK{key.pk}/slip/"
    sent = {"channel": "hand", "form": "text"}
    assert client.post(page, sent).status_code == 422
    assert not key.codes.exists(), "nothing was made where it may not leave"
    ways = [{"channel": way, "safe": "yes"} for way in ("hand", "post", "email")]
    check_contact(by=amina, adult=mrs_k, verified_on=date(2026, 6, 5), confirmed_how="alone", ways=ways)
    for open_to_others in ("post", "email"):
        assert client.post(page, {**sent, "channel": open_to_others}).status_code == 422
    assert not key.codes.exists(), "a code goes by hand alone, however safe another way is"
    slip = client.post(page, sent)
    said = slip.content.decode()
    code = next(line for line in said.splitlines() if len(line) == 11 and line.isupper())
    assert bytes(key.codes.get().digest) == digest_of(as_typed(code))
    for betrays in ("Kathleen", "Kowalska", "safeguarding", "council", "social", "worker", "abuse"):
        assert betrays not in said + slip["Content-Disposition"]
