"""The pages: paper is typed in within a minute, an advocate is told the least, a draft is made without code."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from alongside.feedback.actions import answer, ask_how_it_was, refer_to_advocate, take_step
from alongside.feedback.content import said
from alongside.feedback.models import Answer, Asking, QuestionnaireVersion
from alongside.feedback.tests.case import given, version_of
from alongside.people.actions import add_person, check_contact
from alongside.voice.models import Statement

TODAY = localdate()


@pytest.fixture
def asking(amina, enquiry):
    def ask(key="outcomes-framework", **more):
        how = {"variant": "usual", "stage": "during", "asked_on": TODAY, "asked_by": "worker", "how": "in-person"}
        version = version_of(key)
        return ask_how_it_was(by=amina, enquiry=enquiry, version=version, **{"to_whom": "adult", **how, **more})

    return ask


@pytest.fixture
def reached(amina, enquiry):
    """Confirm that she can be reached safely in these ways."""

    def confirm(*channels):
        ways = [{"channel": channel, "safe": "yes"} for channel in channels]
        check_contact(by=amina, adult=enquiry.adult, verified_on=TODAY, ways=ways, confirmed_how="alone")

    return confirm


DAY = {"0": TODAY.day, "1": TODAY.month, "2": TODAY.year}


def on(name: str) -> dict:
    """A day as it is typed in three boxes."""
    return {f"{name}_{part}": number for part, number in DAY.items()}


def test_asking_is_refused_where_it_may_not_reach_or_does_not_fit_and_leads_to_a_code(
    enquiry, amina, signed_in, reached
):
    browser, page = signed_in(amina), f"/enquiries/E{enquiry.pk}/what-was-said/ask/"
    chosen = {"to_whom": "adult", "easy_read": "easy-read", "asked_by": "worker", "how": "post", "stage": "during"}
    version = version_of("outcomes-framework")
    chosen |= {"version": version.pk, "form": "large-print", "language": "en", "came": "now", **on("asked_on")}
    refused = browser.post(page, {**chosen, "to_whom": "staff"}).content.decode()
    assert "These questions are for somebody else" in refused
    assert "counts as unsafe until somebody confirms" in browser.post(page, chosen).content.decode()
    reached("post")
    assert browser.post(page, chosen).status_code == 302
    asked = Asking.objects.get()
    assert (asked.variant, asked.form, asked.how) == ("easy-read", "large-print", "post")
    browser.post(page, {**chosen, "came": "unsafe", "unsafe_why": "He opens her letters."})
    assert Asking.objects.latest("pk").result.why == "He opens her letters."


def test_paper_is_typed_in_with_its_code_and_its_answers_and_nothing_more(
    asking, enquiry, amina, carol, signed_in, django_assert_max_num_queries
):
    asked, browser = asking(variant="easy-read"), signed_in(amina)
    typing = {"code": f" {asked.shown_code.lower()}"}
    for person, code in ((amina, "K7M4-R2PX"), (carol, asked.shown_code)):
        assert signed_in(person).post("/papers/came-back/", {"code": code}).status_code == 422
    found = browser.post("/papers/came-back/", typing)
    assert found.url == f"/asked/FQ{asked.pk}/answer/"
    with django_assert_max_num_queries(12):
        shown = browser.get(found.url)
    html = shown.content.decode()
    assert (asked.shown_code in html, "Did we listen to you?" in html) == (True, True)
    filled_in = {name: shown.context["form"][name].value() for name in ("spoken_by", "how", "came_on")}
    assert filled_in == {"spoken_by": "adult", "how": "in-person", "came_on": TODAY}
    typed_in = {"q-listened": "a-lot", "w-listened": " You came back.", "q-safer": "quite"}
    done = browser.post(found.url, {**typed_in, "spoken_by": "adult", "how": "hand", **on("came_on")}, follow=True)
    assert [url for url, _ in done.redirect_chain] == [f"/enquiries/E{enquiry.pk}/what-was-said/"]
    assert Statement.objects.get(words=" You came back.").manner == "written"
    html = done.content.decode()
    assert all(words in html for words in ("Did we listen to you?", "Yes, a lot", "You came back.", "3. What became"))
    again = browser.get(browser.post("/papers/came-back/", typing).url)
    assert again.url == asked.get_absolute_url()


def test_an_advocate_is_told_the_least_and_followed_until_they_have_answered(asking, amina, enquiry, signed_in):
    asked = asking(asked_by="advocate", how="in-person", due_on=TODAY + timedelta(7))
    add_person(by=amina, adult=enquiry.adult, name="Rosa Lind", relationship="niece", poses_risk=True)
    refer = {"reached_safely": "At her sister's.", "agreed_on": TODAY, "sent_on": TODAY}
    with pytest.raises(ValidationError, match="posing a risk"):
        refer_to_advocate(by=amina, asking=asked, advocate="Rosa Lind", **refer)
    with pytest.raises(ValidationError, match="agree before"):
        refer_to_advocate(by=amina, asking=asked, advocate="Ola", **{**refer, "agreed_on": TODAY + timedelta(1)})
    referral = refer_to_advocate(by=amina, asking=asked, advocate="Ola Nyman", **refer)
    take_step(by=None, referral=referral, step="accepted", happened_on=TODAY)
    answer(by=None, asking=asked, answers=given(asked.version, safer="a-lot"), how="own-page", spoken_by="adult")
    html = signed_in(amina).get(referral.get_absolute_url()).content.decode()
    told = html[html.index("<main") : html.index("</main")]
    assert all(words in told for words in ("Ola Nyman", "her sister", asked.shown_code, "the advocate will ask"))
    assert "0 days after it was sent" in told
    assert not any(words in told for words in ("keys", "shout", "Piotr", enquiry.adult.reference, enquiry.reference))
    with pytest.raises(ValidationError, match="already"):
        refer_to_advocate(by=amina, asking=asked, advocate="Ola Nyman", **refer)
    with pytest.raises(ValidationError, match="not asked by an advocate"):
        refer_to_advocate(by=amina, asking=asking(), advocate="Ola Nyman", **refer)


def test_an_answer_that_nobody_touched_stays_and_one_that_is_emptied_goes(idris, signed_in):
    browser = signed_in(idris)
    browser.post("/questionnaires/new/", {"title": "The day centre", "audience": "adult"})
    page = "/questionnaires/the-day-centre/1/scale/calm/"
    browser.post(
        page, {f"choices-{n}-usual": words for n, words in enumerate(["Yes", "No", "Now and then", "Not yet"])}
    )

    def changed(number, words):
        form = browser.get(page).context["form"]
        as_it_stood = {field.html_name: field.value() for field in form if field.value()}
        sent = browser.post(page, {**as_it_stood, f"choices-{number}-usual": words})
        assert sent.status_code == 302
        scale = QuestionnaireVersion.objects.get(questionnaire__key="the-day-centre").read.scales["calm"]
        return [said(choice.says, "usual", "en") for choice in scale]

    assert changed(0, "Yes, it was") == ["Yes, it was", "No", "Now and then", "Not yet"]
    assert changed(2, "") == ["Yes, it was", "No", "Not yet"]


def test_a_council_makes_a_questionnaire_without_code_and_old_answers_keep_their_words(asking, amina, idris, signed_in):
    browser = signed_in(idris)
    browser.post("/questionnaires/new/", {"title": "The day centre", "audience": "adult"})
    first = "/questionnaires/the-day-centre/1/"
    assert "there is nothing to ask yet" in browser.get(first).content.decode()
    row = {"choices-0-usual": "Yes", "choices-1-usual": "No", "choices-1-easy_read": "Not at all"}
    browser.post(f"{first}scale/plain-yes/", row)
    question = {"kind": "yes-no", "usual": "Was it quiet?", "scale": "plain-yes"}
    browser.post(f"{first}question/", question)
    browser.post(f"{first}question/", {"kind": "words", "usual": "What was loud?", "only_if": "was-it-quiet=no"})
    browser.post(f"{first}words/pl/", {"questions.was-it-quiet.says|usual": "Czy było cicho?"})
    browser.post(f"{first}arrange/", {"up": "what-was-loud"})
    assert (
        "does not come before it" in browser.post(f"{first}arrange/", {"publish": "yes"}, follow=True).content.decode()
    )
    browser.post(f"{first}arrange/", {"down": "what-was-loud"})
    browser.post(f"{first}arrange/", {"publish": "yes"})
    polish = browser.get(f"{first}preview/?variant=easy-read&language=pl").content.decode()
    assert "Czy było cicho?" in polish
    assert "Not at all" in polish

    asked = asking("the-day-centre", language="pl")
    answer(
        by=amina, asking=asked, answers=given(asked.version, was_it_quiet="no", what_was_loud="|The bell."), how="hand"
    )
    browser.post("/questionnaires/the-day-centre/follow/", {})
    second = "/questionnaires/the-day-centre/2/"
    browser.post(f"{second}question/was-it-quiet/", {**question, "usual": "Was it calm?"})
    assert browser.post(f"{first}question/was-it-quiet/", {**question, "usual": "Was it calm?"}).status_code == 422
    browser.post(f"{second}arrange/", {"publish": "yes"})
    old, new = QuestionnaireVersion.objects.filter(questionnaire__key="the-day-centre").order_by("number")
    assert (old.ended_on, new.ended_on) == (TODAY, None)
    assert said(new.read.question("was-it-quiet").says, "usual", "en") == "Was it calm?"
    html = signed_in(amina).get(asked.get_absolute_url()).content.decode()
    assert "Czy było cicho?" in html
    assert "The bell." in html
    browser.post(f"{second}arrange/", {"remove": "was-it-quiet"})
    assert new.read.question("was-it-quiet")
    assert Answer.objects.filter(question="was-it-quiet", codes=["no"]).exists()


def test_what_people_said_is_counted_by_how_and_by_whom_they_were_asked_the_adult_apart(
    asking, reached, amina, bola, enquiry, north, signed_in, django_assert_max_num_queries
):
    reached("phone", "post")
    ewa = add_person(by=amina, adult=enquiry.adult, name="Ewa", relationship="sister")
    for number in range(12):
        ours = number < 8
        hers, for_her = {"how": "phone" if number % 2 else "post"}, {"to_whom": "representative", "person": ewa}
        whose = hers if ours else for_her
        asked = asking(**whose, asked_by="advocate" if ours else "worker")
        if number != 7:
            answer(by=amina, asking=asked, answers=given(asked.version, safer="a-lot", safe_now="yes"), how="phone")
    browser = signed_in(bola)
    with django_assert_max_num_queries(10):
        page = browser.get(f"/what-people-said/?with=outcomes-framework&team={north.pk}")
    rates = {rate.label: (rate.asked, rate.answered, rate.share) for rate in page.context["rates"]["asked_by"]}
    assert rates["An advocate or an advocacy service"] == ("10", "5", None)
    assert rates["Whoever works with them"] == ("fewer than 5", "fewer than 5", None)
    safer = next(line for line in page.context["experience"] if "safer" in line.asks)
    assert dict(safer.answers)["Yes, a lot"] == ["5", "too few"]
    safe = next(line for line in page.context["answers"] if line.asks == "Are you safe now?")
    assert (dict(safe.answers)["Yes"], safe.bases) == (["5", "too few"], ["5", "fewer than 5"])
