"""Who sees what of a survey: rates by type and region as far as a seat reaches, never one respondent, never few."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate, now

from alongside.drafts.models import Submission
from alongside.sector.duties import Duty
from alongside.sector.models import Council
from alongside.surveys.fieldwork import actions
from alongside.surveys.fieldwork.mailing import due
from alongside.surveys.fieldwork.own import that_may_be_told
from alongside.surveys.fieldwork.rates import rates_of
from alongside.surveys.fieldwork.views.named import TAKEN_OUT
from alongside.surveys.models import Invitation, Response, Survey
from alongside.surveys.reading import wave_of
from alongside.surveys.tests.fieldwork_case import HARROWMERE, days, lead_survey, make, named, person
from conftest import account, seated

MANCHESTER = "E08000003"
CHALLENGED = {"challenges": ["dont-know"]}


def answer(survey, link, answers=CHALLENGED):
    sampled = survey.sampled.order_by("pk").first()
    response = actions.agree(survey=survey, link=link, language="en", mode="link", sampled=sampled)
    actions.keep_answers(response=response, change=lambda _: dict(answers))
    return actions.send_answers(response=response)


def test_rates_and_answers_as_far_as_a_seat_reaches(eva, leo, rhea, signed_in):
    survey = make(by=eva)
    links = named(survey, person(1), person(2, MANCHESTER), person(3, "E10000008"))
    answer(survey, links[0], {"anything-else": "Ours in Harrowmere"})
    hers, his, theirs = (signed_in(user).get(survey.get_absolute_url()).content.decode() for user in (eva, leo, rhea))
    assert "Metropolitan district" in hers
    assert "33 %" in hers
    for shown in (his, theirs):
        assert "Metropolitan district" not in shown
        assert "100 %" in shown
        assert "Not told of so few" in shown
        assert "Person 1" not in shown + hers
    assert "Not told of so few" not in hers
    own = f"{survey.get_absolute_url()}own/"
    assert "Ours in Harrowmere" in signed_in(leo).get(own).content.decode()
    assert [signed_in(user).get(own).status_code for user in (eva, rhea)] == [403, 403]
    mona = seated(account("mona", "Mona Field", "auditor"), Duty.LEADS, MANCHESTER)
    assert "Ours in Harrowmere" not in signed_in(mona).get(own).content.decode()
    only = make(by=eva, council=HARROWMERE, population="staff", title="Of one council")
    missing = f"/fieldwork/WV{only.pk + 1000}/"
    for page in (only.get_absolute_url(), missing):
        assert signed_in(mona).get(page).status_code == 404
    assert signed_in(leo).get(only.get_absolute_url()).status_code == 200
    assert "Of one council" not in signed_in(mona).get("/fieldwork/").content.decode()
    assert signed_in(leo).post(f"{only.get_absolute_url()}state/", {"do": "close"}).status_code == 302
    only.refresh_from_db()
    assert only.closed


def test_staff_are_counted_once_nothing_changes_any_more_and_never_few_of_them(eva, leo, signed_in):
    survey = make(by=eva, population="staff")
    links = named(survey, *(person(number) for number in range(1, 8)))
    own, his = f"{survey.get_absolute_url()}own/", signed_in(leo)
    for link in links[:4]:
        answer(survey, link)
    answer(survey, links[4], {"challenges": ["time"], "anything-else": "I say this alone"})
    early = his.get(own).content.decode()
    assert "How many of" not in early
    assert "counts that change would tell whose answer came last" in early
    over_since_yesterday(survey)
    shown = his.get(own).content.decode()
    assert "How many of 5" in shown
    assert ">4</td>" in shown
    assert ">1</td>" not in shown
    assert ">0</td>" not in shown
    assert "I say this alone" not in shown
    with pytest.raises(ValidationError):  # nor does it begin anew
        actions.change_days(by=eva, survey=survey, **days_of(60))
    late = Response.objects.filter(survey=survey).order_by("pk").first()
    Response.objects.filter(pk=late.pk).update(submitted_on=localdate())  # from paper, since then
    assert "Nothing is told of so few" in his.get(own).content.decode()
    wave = wave_of(survey, councils=frozenset({HARROWMERE}))
    assert (wave.population, len(wave.respondents), len(wave.frame)) == ("all staff", 5, 7)
    assert wave_of(survey, councils=frozenset()).respondents == ()


def over_since_yesterday(survey) -> None:
    yesterday = localdate() - timedelta(days=1)
    Survey.objects.filter(pk=survey.pk).update(closes=yesterday, withdraw_until=yesterday)
    Response.objects.filter(survey=survey).update(submitted_on=yesterday)


def days_of(closes, withdraw_until=None) -> dict:
    until = closes if withdraw_until is None else withdraw_until
    moved = days(closes=closes, withdraw_until=until)
    return {"closes": moved["closes"], "withdraw_until": moved["withdraw_until"], "reminders": []}


@pytest.mark.parametrize(
    ("numbers", "base", "whole", "told"),
    [
        ([4, 1, 0], 5, True, [4, None, None]),
        ([4, 1], 5, True, [None, None]),  # the one that is left out could be had from the other
        ([6, 3, 2], 11, True, [6, None, None]),
        ([5, 0, 0], 5, True, [None, None, None]),  # what everybody answered is what each did
        ([5, 4, 2], 5, False, [None, 4, None]),
    ],
)
def test_a_number_that_would_tell_what_somebody_answered_is_left_out(numbers, base, whole, told):
    assert that_may_be_told(numbers, base, whole=whole) == told


def test_a_survey_of_one_councils_leads_is_refused_and_words_are_told_of_one_person_alone(eva, leo, signed_in):
    his = signed_in(leo)
    sent = {"title": "Tell me", "version": lead_survey().pk, "population": "leads", "open_link": "no"}
    sent |= {"consent": "Yes.", "smallest_base": "5", "council": HARROWMERE, **dated(days(0, 30))}
    assert set(his.post("/fieldwork/new/", sent).context["form"].errors) == {"population"}
    survey = make(by=eva)
    own, links = f"{survey.get_absolute_url()}own/", named(survey, person(1))
    answer(survey, links[0], {"anything-else": "Mine, and invited"})
    other = actions.agree(survey=survey, link="x" * 26, language="en", mode="open", where={"council": HARROWMERE})
    actions.keep_answers(response=other, change=lambda _: {"anything-else": "By the open link"})
    actions.send_answers(response=other)
    shown = his.get(own).content.decode()
    assert "Mine, and invited" in shown
    assert "By the open link" not in shown
    named(survey, person(2))
    assert "Mine, and invited" not in his.get(own).content.decode()


def test_whoever_leads_two_councils_chooses_and_an_unknown_one_opens_nothing(eva, signed_in):
    survey = make(by=eva, population="staff")
    people, own = f"{survey.get_absolute_url()}people/", f"{survey.get_absolute_url()}own/"
    both = seated(account("mona", "Mona Field", "auditor"), Duty.LEADS, MANCHESTER)
    seated(both, Duty.LEADS, HARROWMERE)
    hers = signed_in(both)
    assert all(name in hers.get(own).content.decode() for name in ("Manchester", "Harrowmere"))
    sent = {"pasted": "Name,a@x.example"}
    assert hers.post(people, sent).context["form"].errors["council"] == ["Select a council"]
    assert hers.post(people, {**sent, "council": MANCHESTER}).status_code == 302
    assert survey.sampled.get().council_id == MANCHESTER
    nowhere = signed_in(seated(account("nora", "Nora Field", "auditor"), Duty.LEADS, "X99999999"))
    assert nowhere.post(people, {"pasted": "Name,b@x.example"}).status_code == 403
    assert nowhere.get(own).status_code == 200


def test_what_people_agreed_to_stands(eva, client, signed_in):
    survey = make(by=eva, **days(withdraw_until=40))
    page = client.get(f"/s/{named(survey, person())[0]}/").content.decode()
    for day in (survey.withdraw_until, survey.keep_until):
        assert f"{day:%-d %B %Y}" in page
    for wrong in (days_of(30, 39), days_of(50, 45), days_of(30, 400)):
        with pytest.raises(ValidationError):
            actions.change_days(by=eva, survey=survey, **wrong)
    assert actions.change_days(by=eva, survey=survey, **days_of(30, 41)).keep_until == survey.keep_until
    with pytest.raises(ValidationError):
        actions.word_survey(by=eva, survey=survey, language="en", words={"consent": "Something else"})
    words = f"{survey.get_absolute_url()}words/en/"
    hers = signed_in(eva)
    assert hers.post(words, {"thanks": "Thanks a lot", "consent": "Something else"}).status_code == 302
    survey.refresh_from_db()
    assert {name: said for name, said in survey.texts.items() if said} == {"thanks": {"en": "Thanks a lot"}}


def test_a_survey_is_made_opened_and_moved_by_its_pages(eva, signed_in):
    hers, today = signed_in(eva), localdate()
    sent = {"title": "Wave 2", "version": lead_survey().pk, "population": "leads", "open_link": "yes"}
    sent |= {"consent": "Yes.", "smallest_base": "5", **dated(days(0, 30, withdraw_until=30))}
    wrong = {**sent, **dated({"closes": today - timedelta(days=3), "reminder_1": today}), "smallest_base": "1"}
    refused = hers.post("/fieldwork/new/", wrong)
    assert {"closes", "reminder_1", "smallest_base"} <= set(refused.context["form"].errors)
    page = hers.post("/fieldwork/new/", sent).url
    survey = Survey.objects.get()
    assert "/s/" in hers.get(page).content.decode()
    assert "Wave 2" in hers.get(f"{page}change/").content.decode()
    assert hers.post(f"{page}change/", {**sent, "title": "Wave two"}).status_code == 302
    hers.post(f"{page}state/", {"do": "open"})
    assert hers.post(f"{page}words/en/", {"invitation": "Hello"}).status_code == 422  # without the link
    assert hers.post(f"{page}words/en/", {"invitation": "Here: {link}"}).status_code == 302
    moved = dated({"closes": today + timedelta(days=60), "withdraw_until": today + timedelta(days=70)})
    assert hers.post(f"{page}change/", moved | dated({"reminder_1": today + timedelta(days=50)})).status_code == 302
    survey.refresh_from_db()
    assert (survey.closes, survey.contacts_until, survey.reminders) == (
        today + timedelta(days=60),
        today + timedelta(days=60),
        [today + timedelta(days=50)],
    )
    assert survey.texts["invitation"] == {"en": "Here: {link}"}


def test_a_survey_follows_only_one_that_whoever_makes_it_may_see(eva, leo, signed_in):
    everybodys = make(by=eva, title="Of every council")
    own = make(by=eva, council=HARROWMERE, population="staff", title="Of Harrowmere")
    others = make(by=eva, council=MANCHESTER, population="staff", title="Of Manchester")

    def offered(user, page="/fieldwork/new/"):
        return [title for _, title in signed_in(user).get(page).context["form"].fields["previous"].choices[1:]]

    assert offered(eva) == [others.title, own.title, everybodys.title]
    assert offered(leo) == [own.title, everybodys.title]
    sent = {"title": "Next", "version": lead_survey().pk, "population": "staff", "open_link": "no", "consent": "Yes."}
    sent |= {"smallest_base": "5", "council": HARROWMERE, "previous": others.pk, **dated(days(0, 30))}
    assert set(signed_in(leo).post("/fieldwork/new/", sent).context["form"].errors) == {"previous"}
    page = signed_in(leo).post("/fieldwork/new/", {**sent, "previous": own.pk}).url
    assert Survey.objects.get(title="Next").previous == own
    Survey.objects.filter(title="Next").update(previous=others)  # by whoever evaluates
    assert offered(leo, f"{page}change/")[1:] == [others.title, own.title, everybodys.title]
    assert signed_in(leo).post(f"{page}change/", {**sent, "title": "Next one"}).status_code == 302


def dated(given) -> dict[str, str]:
    return {f"{name}_{n}": str(part) for name, d in given.items() for n, part in enumerate((d.day, d.month, d.year))}


def test_paper_takes_the_place_of_a_councils_own_link(eva, leo, signed_in, client):
    survey = make(by=eva)
    (link,) = named(survey, person())
    paper = f"{survey.get_absolute_url()}paper/"
    his = signed_in(leo)
    draft = make(by=eva, opened=False)
    unopened = his.post(f"{draft.get_absolute_url()}paper/", {"council": HARROWMERE, "language": "en"})
    assert "on which the survey is opened" in unopened.content.decode()
    assert his.post(paper, {"language": "en"}).status_code == 422  # a lead says for which council
    sealed = his.post(paper, {"council": HARROWMERE, "language": "en"}).url
    assert Submission.objects.filter(went_to=sealed).exists()
    assert link not in sealed
    went = his.get(sealed).url
    assert went == f"/s/{link}/"
    assert his.get(f"{paper}?go=nonsense").status_code == 404
    assert (Response.objects.get().mode, Response.objects.get().invited) == ("paper", True)
    assert "begun to answer" in his.post(paper, {"council": HARROWMERE, "language": "en"}).content.decode()
    actions.close_survey(by=eva, survey=survey)
    client.post(f"{went}part/helped/?keep", {"shown": "anything-else", "anything-else": "On paper"})
    assert client.post(f"{went}check/").url == went  # what came on paper can be typed in after the close
    assert rates_of(survey, None).on_paper == 1
    assert rates_of(survey, None).total.rate == "100 %"


def test_who_answered_on_paper_is_not_reminded_and_whose_address_was_wrong_is(eva, leo, signed_in):
    survey = make(by=eva, population="staff")
    named(survey, person(1), person(2), person(3), person(4, MANCHESTER))
    paper, his = f"{survey.get_absolute_url()}paper/", signed_in(leo)
    sent = {"council": HARROWMERE, "language": "en", "email": "PERSON1@council.example"}
    assert his.post(paper, sent).status_code == 302
    Response.objects.update(submitted_on=localdate())
    assert "their paper was entered already" in his.post(paper, sent).content.decode()
    others = his.post(paper, {**sent, "email": "person4@council.example"})
    assert "Nobody is named by this address here" in others.content.decode()
    assert Response.objects.count() == 1
    assert [str(one.invitation.sampled.contact) for one in due(survey, now())] == ["Person 2", "Person 3", "Person 4"]

    Invitation.objects.filter(sampled__contact__name="Person 2").update(
        undeliverable_on=localdate(), undeliverable_why="5.1.1"
    )
    right = f"{survey.get_absolute_url()}people/right/"
    assert "person2@council.example" in his.get(right).content.decode()
    for wrong in ({"email": "person4@council.example"}, {"right": "person3@council.example"}, {"right": "there"}):
        sent = {"email": "person2@council.example", "what": "address", "right": "two@council.example"}
        assert his.post(right, sent | wrong).status_code == 422
    assert his.post(right, sent).status_code == 302
    mistakes = [{"email": f"person{number}@council.example", "what": "mistake"} for number in (1, 3)]
    told = [his.post(right, mistake, follow=True).content.decode() for mistake in mistakes]
    assert [TAKEN_OUT in page for page in told] == [True, True]  # the same, whether they have answered or not
    assert [one.invitation.sampled.contact.email for one in due(survey, now())] == [
        "two@council.example",
        "person4@council.example",
    ]


@pytest.mark.django_db
def test_pages_ask_little_however_many_answer(eva, signed_in):
    survey = make(by=eva, population="staff")
    councils = list(Council.objects.all()[:30])
    actions.name_people(
        by=eva,
        survey=survey,
        people=[actions.Person("", f"p{n}@x.example", councils[n % 30]) for n in range(400)],
    )
    hers = signed_in(eva)
    for page in ("/fieldwork/", survey.get_absolute_url()):
        hers.get(page)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert hers.get(page).status_code == 200
        assert len(asked) <= 12, page
    link = named(survey)[0]
    hers.post(f"/s/{link}/", {"agree": "yes"})
    hers.logout()
    with CaptureQueriesContext(connection) as asked:
        hers.post(f"/s/{link}/part/helped/?keep", {"shown": "anything-else", "anything-else": "Yes"})
    assert len([one for one in asked.captured_queries if "SAVEPOINT" not in one["sql"]]) <= 3
