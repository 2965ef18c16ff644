"""What is typed is kept: as one types, over errors, signing out, time-outs and forms that are out of date."""

import re
import threading
import uuid

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.forms import PasswordInput
from django.test import Client

import alongside.urls  # noqa: F401 (every form is defined once every page is)
from alongside.design.forms import Questions
from alongside.drafts.keeping import NOT_KEPT, OF_THE_PAGE
from alongside.drafts.models import Draft
from alongside.people.actions import open_record
from alongside.people.models import Adult
from alongside.voice.models import Conversation, Statement
from conftest import account

WORDS = "I want my keys back."
NAMED = {"given_name": "Grace", "family_name": "Mensah", "believed_adult": "yes"}


@pytest.fixture
def talk(enquiry) -> str:
    return f"/enquiries/E{enquiry.pk}/talk/"


def token_on(page) -> str:
    return re.search(r'name="submission" value="([^"]+)"', page.content.decode())[1]


def autosave(client, path: str, **fields):
    return client.post(f"/drafts/save/?path={path}", fields)


def talked(**more) -> dict:
    return {"held_on_0": "5", "held_on_1": "6", "held_on_2": "2026", "means": "phone", "words-0": WORDS, **more}


def test_what_is_typed_is_kept_as_one_types_and_is_there_on_coming_back(amina, talk, signed_in):
    client = signed_in(amina)
    assert autosave(client, talk, **{"words-0": "  I want\r\nmy keys 🗝", "held_on_0": "31"}).status_code == 204
    page = client.get(talk).content.decode()
    assert "  I want\r\nmy keys 🗝" in page
    assert 'value="31"' in page
    assert "We kept what you typed here" in page
    assert "There is a problem" not in page


def test_it_survives_signing_out_and_a_new_session(amina, talk, signed_in):
    client = signed_in(amina)
    autosave(client, talk, **{"words-0": WORDS})
    client.post("/sign-out/")
    assert WORDS not in client.get(talk).content.decode()
    assert WORDS in signed_in(amina).get(talk).content.decode()


def test_it_is_nobody_elses(amina, ben, talk, signed_in):
    autosave(signed_in(amina), talk, **{"words-0": WORDS})
    assert WORDS not in signed_in(ben).get(talk).content.decode()
    signed_in(ben).post("/drafts/discard/", {"path": talk})
    assert WORDS in signed_in(amina).get(talk).content.decode()


def test_one_may_start_a_page_again(amina, talk, signed_in):
    client = signed_in(amina)
    autosave(client, talk, **{"words-0": WORDS})
    assert client.post("/drafts/discard/", {"path": talk}).url == talk
    assert WORDS not in client.get(talk).content.decode()
    assert Draft.objects.count() == 0


def test_my_work_lists_what_was_begun(amina, talk, signed_in):
    client = signed_in(amina)
    client.post(talk, {"words-0": WORDS})
    page = client.get("/").content.decode()
    assert "What you have begun" in page
    assert f'href="{talk}"' in page


def test_answers_with_an_error_are_shown_as_typed_and_kept_without_any_script(amina, talk, signed_in):
    client = signed_in(amina)
    refused = client.post(talk, talked(held_on_1="13", **{"words-1": "And <b>my</b> purse."}))
    assert refused.status_code == 422
    for page in (refused, client.get(talk)):
        html = page.content.decode()
        assert WORDS in html
        assert "And &lt;b&gt;my&lt;/b&gt; purse." in html
        assert 'value="13"' in html
    assert Conversation.objects.count() == 0
    assert client.post(talk, talked()).status_code == 302
    assert Draft.objects.count() == 0
    assert Conversation.objects.count() == 1


def test_asking_for_another_box_keeps_what_is_typed_and_adds_one(amina, talk, signed_in):
    client = signed_in(amina)
    first = client.get(talk).content.decode()
    sent = client.post(talk, talked(another="words", **{"words-1": "And my purse."}))
    assert sent.url == f"{talk}#another-words"
    again = client.get(talk).content.decode()
    assert WORDS in again
    assert "And my purse." in again
    assert again.count("<textarea") == first.count("<textarea") + 1
    assert Conversation.objects.count() == 0


def test_a_session_that_ends_while_one_types_loses_nothing(amina, talk):
    amina.set_password("four unconnected words here")
    amina.save()
    client = Client()
    client.force_login(amina, backend="alongside.access.signed_in.AccountBackend")
    Session.objects.all().delete()
    asked = client.post(talk, talked())
    assert asked.status_code == 403
    page = asked.content.decode()
    assert "Nothing you typed is lost" in page
    carried = {key: asked.context[key] for key in ("carried", "carried_path")}
    signed = {"username": "amina", "password": "four unconnected words here", **carried}
    assert client.post("/sign-in/", {**signed, "password": "wrong"}).context["carried"] == carried["carried"]
    assert client.post("/sign-in/", signed).url == talk
    assert WORDS in client.get(talk).content.decode()
    assert Conversation.objects.count() == 0


def test_an_autosave_without_a_session_says_so(amina, talk, client):
    assert autosave(client, talk, **{"words-0": WORDS}).status_code == 401
    assert Draft.objects.count() == 0


def test_a_form_whose_security_token_is_out_of_date_loses_nothing(amina, talk, signed_in):
    client = Client(enforce_csrf_checks=True)
    client.force_login(amina, backend="alongside.access.signed_in.AccountBackend")
    refused = client.post(talk, talked(csrfmiddlewaretoken="old"))
    assert refused.status_code == 403
    html = refused.content.decode()
    assert "nothing you typed is lost" in html
    fresh = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', html)[1]
    carried = {key: refused.context[key] for key in ("carried", "carried_path")}
    assert client.post("/drafts/carry-on/", {**carried, "csrfmiddlewaretoken": fresh}).url == talk
    assert WORDS in client.get(talk).content.decode()
    assert Conversation.objects.count() == 0


def test_an_out_of_date_form_without_a_session_is_there_after_signing_in(amina, talk, client):
    amina.set_password("four unconnected words here")
    amina.save()
    carried = {"carried": f'[["words-0", "{WORDS}"]]', "carried_path": talk}
    asked = client.post("/drafts/carry-on/", carried)
    onward = {key: asked.context[key] for key in carried}
    done = client.post("/sign-in/", {"username": "amina", "password": "four unconnected words here", **onward})
    assert done.url == talk
    assert WORDS in client.get(talk).content.decode()


@pytest.mark.parametrize("path", ["/drafts/discard/", "/sign-out/", "/accounts/1/unlock/"])
def test_a_button_pressed_after_the_session_ended_leads_home_after_signing_in(path, amina, client):
    amina.set_password("four unconnected words here")
    amina.save()
    asked = client.post(path, {"path": "/people/new/"})
    onward = {key: asked.context.get(key, "") for key in ("carried", "carried_path")}
    done = client.post("/sign-in/", {"username": "amina", "password": "four unconnected words here", **onward})
    assert client.get(done.url).status_code == 200
    assert Draft.objects.count() == 0


def test_a_form_sent_twice_is_one_record(amina, talk, signed_in):
    client = signed_in(amina)
    token = token_on(client.get(talk))
    first, second = (client.post(talk, talked(submission=token)) for _ in range(2))
    assert first.status_code == second.status_code == 302
    assert first.url == second.url
    assert (Conversation.objects.count(), Statement.objects.count()) == (1, 1)
    client.post(talk, talked(submission=token_on(client.get(talk))))
    assert Conversation.objects.count() == 2


def test_somebody_elses_token_does_nothing_and_tells_nothing(amina, ben, talk, signed_in):
    token = str(uuid.uuid4())
    signed_in(amina).post(talk, talked(submission=token))
    answer = signed_in(ben).post(talk, talked(submission=token))
    assert answer.status_code == 422
    assert WORDS in answer.content.decode(), "what Ben typed is still his to send"
    assert token not in answer.content.decode()
    assert Conversation.objects.count() == 1


def test_going_back_adding_words_and_sending_again_says_so_and_loses_nothing(amina, talk, signed_in):
    client = signed_in(amina)
    token = token_on(client.get(talk))
    first = client.post(talk, talked(submission=token))
    again = client.post(talk, talked(submission=token, **{"words-1": "And my purse."}))
    assert again.status_code == 422
    page = again.content.decode()
    assert "You sent this page once already" in page
    assert "And my purse." in page
    assert Conversation.objects.count() == 1
    sent = client.post(talk, talked(submission=token_on(again), **{"words-1": "And my purse."}))
    assert (first.status_code, sent.status_code) == (302, 302)
    assert Conversation.objects.count() == 2


def test_a_form_sent_twice_at_the_same_moment_is_one_record(committed):
    grace = account("grace", "Grace Mensah", "practitioner")
    clients = [Client(), Client()]
    for client in clients:
        client.force_login(grace, backend="alongside.access.signed_in.AccountBackend")
    token, answers, begin = str(uuid.uuid4()), [], threading.Barrier(2)

    def send(client):
        from django.db import connection

        begin.wait()
        try:
            answers.append(client.post("/people/new/", {**NAMED, "submission": token}).url)
        finally:
            connection.close()

    threads = [threading.Thread(target=send, args=[client]) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert Adult.objects.count() == 1
    assert len(answers) == 2
    assert answers[0] == answers[1]


def test_an_autosave_that_arrives_after_the_form_was_sent_brings_nothing_back(amina, talk, signed_in):
    client = signed_in(amina)
    token = token_on(client.get(talk))
    autosave(client, talk, submission=token, **{"words-0": WORDS})
    client.post(talk, talked(submission=token))
    assert autosave(client, talk, submission=token, **{"words-0": WORDS}).status_code == 409, (
        "and says that it kept nothing"
    )
    assert Draft.objects.count() == 0
    assert WORDS not in client.get(talk).content.decode()


@pytest.mark.parametrize("path", ["", "people/", "https://evil.example/", "//evil.example/", "/" + "a" * 400])
def test_a_draft_belongs_to_a_page_of_this_product(path, amina, signed_in):
    assert autosave(signed_in(amina), path, q="typed").status_code == 400
    assert signed_in(amina).post("/drafts/discard/", {"path": path}).status_code == 400
    assert Draft.objects.count() == 0


def test_a_hidden_character_in_what_is_kept_or_in_its_title_does_no_harm(amina, talk, signed_in):
    client = signed_in(amina)
    kept = client.post(f"/drafts/save/?path={talk}&title=a%00b", {"words-0": "my\x00 keys"})
    assert kept.status_code == 204
    assert "my keys" in client.get(talk).content.decode()


@pytest.mark.parametrize(
    "carried", ["", "[", "[" * 100_000, "{}", '[["a"]]', "[[1, 2]]", '"text"', "null", '[["\\ud800", "\\u0000x"]]']
)
def test_what_was_tampered_with_on_its_way_is_left_out(carried, amina, signed_in):
    client = signed_in(amina)
    assert client.post("/drafts/carry-on/", {"carried_path": "/people/new/", "carried": carried}).status_code == 302
    assert client.get("/people/new/").status_code == 200


def every_form(kind=Questions):
    for form in kind.__subclasses__():
        yield form
        yield from every_form(form)


def test_no_question_has_a_name_that_the_page_or_its_secrets_have():
    for form in every_form():
        kept = {name for name, field in form.base_fields.items() if not isinstance(field.widget, PasswordInput)}
        taken = kept & (OF_THE_PAGE | NOT_KEPT)
        assert taken <= {"username", "secret_answer"}, f"{form.__name__}: {taken}"


def test_no_password_is_ever_kept_as_a_draft(amina, client):
    apps.check_apps_ready()
    boxes = {
        name
        for form in every_form()
        for name, field in form.base_fields.items()
        if isinstance(field.widget, PasswordInput)
    }
    assert len(boxes) >= 4
    assert boxes <= NOT_KEPT
    asked = client.post("/password/", {"current": "my old secret", "new": "my new secret", "again": "my new secret"})
    assert "secret" not in asked.content.decode()


def test_a_draft_is_no_part_of_the_record(amina, talk, signed_in):
    autosave(signed_in(amina), talk, **{"words-0": WORDS})
    open_record(by=amina, **{key: NAMED[key] for key in ("given_name", "family_name")})
    assert Statement.objects.count() == 0
