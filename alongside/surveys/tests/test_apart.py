"""Who was asked and what was answered: nothing that the database holds joins the two."""

from django.utils.timezone import localdate

from alongside.history.models import Event
from alongside.surveys.fieldwork.links import digest_of, key_of, link_of
from alongside.surveys.models import Contact, InstrumentVersion, Invitation, Response, Sampled, Sending, Survey
from alongside.surveys.tests.fieldwork_case import make, named, person, sends


def test_the_database_alone_joins_no_answers_to_anybody(eva, client, settings):
    survey, nhs, police = make(by=eva, population="staff"), {"group": "nhs"}, {"group": "police", "level": "gold"}
    links = named(survey, *(person(number, **nhs) for number in range(6)), person(7, **police), person(8, **police))
    for link in links[:7]:
        client.post(f"/s/{link}/", {"agree": "yes"})
        sends(client, f"/s/{link}/", "helped", "anything-else", **{"anything-else": "Fine"})
        client.post(f"/s/{link}/check/")
    assert {one.group for one in Response.objects.filter(key__in=map(key_of, links[:6]))} == {"nhs"}
    alone = Response.objects.get(key=key_of(links[6]))
    assert (alone.group, alone.level) == ("", "")  # two of the police were asked: it would be one of two
    for one in Sampled.objects.select_related("invitation", "contact"):
        Sending.objects.create(invitation=one.invitation, number=0, tried_at=one.event.at, went=True)
        theirs = {value for response in Response.objects.all() for value in secret(response)}
        for identity in (one, one.invitation, one.contact, one.invitation.sendings.get()):
            assert not secret(identity) & theirs, identity
    keys = {field.related_model for field in Response._meta.concrete_fields if field.is_relation}
    assert keys == {Survey, InstrumentVersion}
    joined = {one.model for one in Response._meta.get_fields() if one.is_relation and one.auto_created}
    assert not joined & {Sampled, Contact, Invitation, Sending}
    invitation = Invitation.objects.get(digest=digest_of(links[6]))
    assert alone.key == key_of(link_of(invitation.nonce))  # with the server's secret
    settings.SECRET_KEY = "another"
    assert alone.key != key_of(link_of(invitation.nonce))  # and not without it


def test_history_says_that_somebody_answered_and_neither_who_nor_in_whose_transaction(
    eva, client, django_capture_on_commit_callbacks
):
    survey = make(by=eva)
    page = f"/s/{named(survey, person())[0]}/"
    client.post(page, {"agree": "yes"})
    sends(client, page, "helped", "anything-else", **{"anything-else": "Fine"})
    with django_capture_on_commit_callbacks() as afterwards:
        client.post(f"{page}check/")
    assert not Event.objects.about_row(survey).filter(verb="answered-survey").exists()
    for say in afterwards:
        say()
    (line,) = Event.objects.about_row(survey).filter(verb="answered-survey")
    assert (line.by_id, line.facts, line.page) == (None, {}, "")


def secret(of) -> set:
    """The values of a row that say more than many others have: no days, switches, or where somebody works."""
    broad = {"id", "survey_id", "version_id", "event_id", "council", "council_id", "region", "council_type"}
    broad |= {"level", "group", "language", "mode", "number"}
    values = {
        str(value) for name, value in row(of).items() if name not in broad and value not in (None, "", True, False, 1)
    }
    return values - {str(localdate())}


def row(of) -> dict:
    return {field.attname: getattr(of, field.attname) for field in of._meta.concrete_fields}
