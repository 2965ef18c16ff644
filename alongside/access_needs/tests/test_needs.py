"""What somebody needs is asked, recorded, flagged on every page, shared, met or not, and asked again."""

import re
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from alongside.access_needs.actions import change_need, record_asked, record_met, share_needs
from alongside.access_needs.models import AccessNeed, NeedShared
from alongside.access_needs.standing import needs_of
from alongside.history.models import Event
from alongside.people.actions import add_person, change_details
from alongside.people.models import Adult
from conftest import FRIDAY

A_YEAR_LATER = date(2027, 6, 4)


@pytest.fixture
def asked(amina, mrs_k):
    """Ask her, or somebody around her."""

    def ask(*codes, answer="has", person=None, **more):
        needs = [{"code": code, "language": "Polish" if code == "language" else ""} for code in codes]
        given = {"asked_on": FRIDAY, "review_on": A_YEAR_LATER, "answer": answer, **more}
        return record_asked(by=amina, adult=mrs_k, person=person, needs=needs, **given)

    return ask


def flagged(adult) -> list[str]:
    return Adult.objects.get(pk=adult.pk).flagged


def test_what_stands_is_what_was_said_last_and_the_database_flags_it_whoever_writes(asked, amina, mrs_k):
    asked("easy-read", "language")
    with pytest.raises(ValidationError, match="why they do not need it"):
        asked("easy-read")
    assert flagged(mrs_k) == ["easy-read", "language:Polish"]
    record_asked(
        by=amina,
        adult=mrs_k,
        asked_on=FRIDAY,
        review_on=A_YEAR_LATER,
        answer="has",
        needs=[{"code": "easy-read"}, {"code": "language", "language": "Silesian"}],
    )
    assert flagged(mrs_k) == ["easy-read", "language:Silesian"], "what is put right in asking again is not lost"
    asked("easy-read", "large-print", why_ended="She speaks English with us.")
    assert flagged(mrs_k) == ["easy-read", "large-print"]
    mrs_k.flagged = ["braille"]
    change_details(by=amina, adult=mrs_k, phone="020 7946 0018")
    assert flagged(mrs_k) == ["easy-read", "large-print"], "a stale copy of her row changes nothing"
    asked(answer="could-not", why="She was asleep.")
    assert flagged(mrs_k) == ["easy-read", "large-print"], "nothing ends because nobody could ask"
    asked(answer="none", why_ended="She has new glasses.")
    assert flagged(mrs_k) == []


def test_needs_give_the_forms_of_papers_and_say_what_no_paper_meets(asked, amina, mrs_k):
    sister = add_person(by=amina, adult=mrs_k, name="Irena Nowak", relationship="sister")
    asked("language", "large-print", "braille", "bsl")
    asked("audio", person=sister)
    hers = needs_of(mrs_k)
    assert (set(hers.forms), hers.language, hers.size) == ({"large", "text"}, "Polish", "large")
    assert len(hers.to_arrange) == 3
    assert "Polish" in hers.to_arrange[-1]
    assert (needs_of(mrs_k, sister).forms, needs_of(mrs_k, sister).language) == (["audio"], "")
    assert "audio" not in flagged(mrs_k), "her sister's needs are her sister's"


def test_a_need_is_shared_on_consent_or_for_a_reason_and_met_or_not_with_evidence(asked, amina, mrs_k):
    asked("loop")
    need = mrs_k.access_needs.get()
    told = {"by": amina, "adult": mrs_k, "needs": [need], "shared_on": FRIDAY, "with_whom": "The surgery"}
    with pytest.raises(ValidationError, match="without their consent"):
        share_needs(**told)
    change_need(by=amina, need=need, consent="yes", details="“I hear nothing without it.”")
    share_needs(**told)
    assert NeedShared.objects.get().consent == "yes"
    assert Event.objects.filter(verb="changed-access-need").get().facts == {
        "changed": {"consent": ["not-asked", "yes"]}
    }
    row = record_met(by=amina, need=need, on=FRIDAY, occasion="Meeting", met="no", words="The loop was broken.")
    assert str(row) == "Meeting: no"


def test_a_no_in_asking_again_holds_for_all_that_stands_and_a_question_not_put_changes_nothing(
    asked, amina, mrs_k, enquiry, signed_in
):
    asked("easy-read", "loop", consent="yes")
    asked("easy-read", "loop", "longer")
    assert consents(mrs_k) == {"easy-read": "yes", "loop": "yes", "longer": "not-asked"}
    change_need(by=amina, need=mrs_k.access_needs.get(code="longer"), consent="yes")
    page, client = f"/people/A{mrs_k.pk}/access-needs/ask/", signed_in(amina)
    begins = client.get(page).content.decode()
    assert re.search(r'name="consent"[^>]*value="yes"[^>]*checked', begins), "it begins with what stands"
    kinds = {"needs_information": ["easy-read"], "needs_communication": ["longer"], "needs_device": ["loop"]}
    days = {f"{name}_{at}": part for name in ("asked_on", "review_on") for at, part in enumerate((8, 6, 2026))}
    sent = {"answer": "has", **kinds, "consent": "no", **days, "review_on_2": 2027}
    assert client.post(page, sent).status_code == 302
    assert set(consents(mrs_k).values()) == {"no"}
    assert mrs_k.access_needs.count() == 3, "nothing ends for it"
    assert needs_of(mrs_k).to_share == []
    assert Event.objects.filter(verb="asked-access-needs").latest("seq").facts["consent"] == "no"


def consents(adult) -> dict[str, str]:
    return dict(adult.access_needs.standing().values_list("code", "consent"))


def test_other_words_end_a_need_and_begin_it_anew_and_nothing_said_is_lost(asked, amina, mrs_k, enquiry, signed_in):
    asked("loop", "language", consent="yes")
    first = mrs_k.access_needs.get(code="loop")
    assert change_need(by=amina, need=first, details="“I hear nothing.”").pk == first.pk, "nothing was said before"
    second = change_need(by=amina, need=first, details="“I hear with it.”")
    assert (second.code, second.consent, second.details) == ("loop", "yes", "“I hear with it.”")
    assert flagged(mrs_k) == ["language:Polish", "loop"]
    with pytest.raises(ValidationError, match="ended already"):
        change_need(by=amina, need=first, details="“Other.”")
    needs = [{"code": "loop", "details": "“New.”"}, {"code": "language", "language": "Silesian"}]
    asked_on = {"asked_on": FRIDAY, "review_on": A_YEAR_LATER}
    record_asked(by=amina, adult=mrs_k, answer="has", needs=needs, consent="no", **asked_on)
    assert consents(mrs_k) == {"loop": "no", "language": "no"}
    shown = signed_in(amina).get(f"/people/A{mrs_k.pk}/access-needs/").content.decode()
    said = ("I hear nothing.", "I hear with it.", "New.", "Polish", "Silesian")
    assert [words for words in said if words not in shown] == []
    for lost in ({"details": ""}, {"details": "Other"}):
        with pytest.raises(IntegrityError, match="begin it anew"), transaction.atomic():
            mrs_k.access_needs.filter(code="loop").update(**lost)


@pytest.mark.parametrize(
    "broken",
    [
        {"code": "language", "language": " "},
        {"code": "other", "details": ""},
        {"code": "singing"},
        {"code": "loop", "ended_why": "Gone"},
        {"code": "easy-read"},
    ],
)
def test_what_is_not_whole_is_refused_by_the_database(asked, mrs_k, broken):
    asked("easy-read")
    stands = AccessNeed.objects.values().get()
    row = {**stands, **broken, "id": stands["id"] + 1_000}
    with pytest.raises(IntegrityError):
        write(row)


@transaction.atomic
def write(row: dict) -> None:
    """A row as nobody's action writes it."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("INSERT INTO history_event (verb, facts) VALUES ('asked-access-needs', '{}') RETURNING seq")
        row["event_id"] = cursor.fetchone()[0]
        places = ", ".join(["%s"] * len(row))
        cursor.execute(f"INSERT INTO access_needs_accessneed ({', '.join(row)}) VALUES ({places})", list(row.values()))


def test_every_page_about_her_shows_what_helps_and_reads_nothing_more_for_it(
    asked, signed_in, amina, mrs_k, enquiry, django_assert_max_num_queries
):
    page = signed_in(amina)
    pages = [mrs_k.get_absolute_url(), enquiry.get_absolute_url(), f"{mrs_k.get_absolute_url()}papers/"]
    before = []
    for url in pages:
        with CaptureQueriesContext(connection) as read:
            assert page.get(url).status_code == 200
        before.append(len(read))
    asked("easy-read", "language", review_on=date(2026, 6, 8))
    for url, count in zip(pages, before, strict=True):
        with django_assert_max_num_queries(count):
            shown = page.get(url).content.decode()
        assert "Easy read; Interpreter for Polish" in shown
    assert "It was time to ask again on 8 June 2026" in page.get(pages[0]).content.decode()


def test_her_page_takes_few_queries_however_many_are_around_her(
    asked, signed_in, amina, mrs_k, enquiry, django_assert_max_num_queries
):
    for number in range(12):
        person = add_person(by=amina, adult=mrs_k, name=f"Neighbour {number}", relationship="neighbour")
        asked("large-print", person=person)
        need = person.access_needs.get()
        record_met(by=amina, need=need, on=FRIDAY, occasion="A letter", met="yes", words="In 20 points.")
    page = signed_in(amina)
    with django_assert_max_num_queries(12):
        shown = page.get(f"/people/A{mrs_k.pk}/access-needs/").content.decode()
    assert shown.count("In 20 points.") == 12
    assert "Not asked yet" in shown, "she herself was not"
