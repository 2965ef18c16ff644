"""A paper is kept as it came, for good, and handed over so that nothing in it can act."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, InternalError, transaction
from django.test import override_settings

from alongside.drafts.models import Draft
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.papers.actions import keep_paper, paper_of
from alongside.papers.models import Paper, PaperContent
from alongside.papers.receiving import receive

from .case import FRIDAY, picture
from .test_receiving import HTML, pdf, sound

ANSWERS = {
    "title": "Her drawing",
    "whose": "adult",
    "given_on_0": "5",
    "given_on_1": "6",
    "given_on_2": "2026",
}


def given(data: bytes, name: str = "drawing.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, "image/png")


@pytest.fixture
def adult(enquiry):
    return enquiry.adult


@pytest.fixture
def kept(amina, adult):
    """Keeps a file in the adult's record: `kept(picture())`."""

    def keep(data: bytes) -> Paper:
        return keep_paper(by=amina, adult=adult, received=receive(data, name="x"), title="Hers", given_on=FRIDAY)

    return keep


def test_a_paper_sent_by_the_page_is_kept_with_every_byte_and_one_line_of_history(adult, amina, signed_in):
    client = signed_in(amina)
    before = Event.objects.changes().count()
    sent = client.post(f"/people/A{adult.pk}/papers/add/", {**ANSWERS, "file": given(picture())})
    paper = Paper.objects.get()
    assert sent.url == f"/papers/PA{paper.pk}/about/"
    assert bytes(paper.content.given) == picture()
    assert (paper.file_name, paper.given_on, paper.width) == ("drawing.png", date(2026, 6, 5), 60)
    assert [event.verb for event in Event.objects.changes().order_by("seq")[before:]] == ["kept-paper"]


def test_the_same_page_sent_twice_keeps_one_paper_and_with_another_file_asks(adult, amina, signed_in):
    client, page = signed_in(amina), f"/people/A{adult.pk}/papers/add/"
    token = {"submission": "6f1d6f2e-93a1-4a53-9b43-06d0c0f1a111"}
    first = client.post(page, {**ANSWERS, **token, "file": given(picture())})
    assert client.post(page, {**ANSWERS, **token, "file": given(picture())}).url == first.url
    assert client.post(page, {**ANSWERS, **token, "file": given(sound())}).status_code == 422
    assert Paper.objects.count() == 1


def test_when_the_file_is_refused_what_was_typed_stays_and_the_file_is_asked_for(adult, amina, signed_in):
    client, page = signed_in(amina), f"/people/A{adult.pk}/papers/add/"
    refused = client.post(page, {**ANSWERS, "file": given(HTML)})
    shown = refused.content.decode()
    assert refused.status_code == 422
    assert "The file is not a picture" in shown
    assert 'value="Her drawing"' in shown
    assert 'enctype="multipart/form-data"' in shown
    assert ["title", "Her drawing"] in Draft.objects.get().fields
    assert Paper.objects.count() == 0


def test_when_something_else_is_wrong_the_page_says_to_choose_the_file_again(adult, amina, signed_in):
    client, page = signed_in(amina), f"/people/A{adult.pk}/papers/add/"
    refused = client.post(page, {**ANSWERS, "title": "", "file": given(picture())}).content.decode()
    assert refused.count("Choose the file again") == 2, "in the summary and beside the question"
    assert "Choose the file again" not in client.post(page, {**ANSWERS, "title": ""}).content.decode()


@override_settings(UPLOAD_LIMIT=1_000_000)
def test_a_file_over_the_limit_is_refused_on_its_own_page(adult, amina, signed_in):
    refused = signed_in(amina).post(f"/people/A{adult.pk}/papers/add/", {**ANSWERS, "file": given(bytes(1_000_001))})
    assert refused.status_code == 422
    assert "larger than 1 MB" in refused.content.decode()


@pytest.mark.parametrize(
    ("data", "media_type", "how"),
    [
        (picture() + HTML, "image/jpeg", "inline"),
        (sound(), "audio/wav", "inline"),
        (pdf(), "application/pdf", "attachment"),
    ],
)
def test_a_paper_is_handed_over_so_that_nothing_in_it_can_act(data, media_type, how, kept, amina, signed_in):
    paper = kept(data)
    served = signed_in(amina).get(f"/papers/PA{paper.pk}/")
    assert served["Content-Type"] == media_type
    assert served["Content-Disposition"].startswith(f"{how}; filename=")
    assert served["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in served["Content-Security-Policy"]
    assert "default-src 'none'" in served["Content-Security-Policy"]
    assert "no-store" in served["Cache-Control"]
    assert HTML not in served.content
    as_given = signed_in(amina).get(f"/papers/PA{paper.pk}/as-given/")
    assert as_given.content == data
    assert as_given["Content-Disposition"].startswith("attachment")


def test_to_open_a_paper_is_a_look(kept, amina, signed_in):
    paper = kept(picture())
    for page in ("", "about/", "as-given/"):
        signed_in(amina).get(f"/papers/PA{paper.pk}/{page}")
    assert Event.objects.filter(verb="looked", about=f"papers.paper:{paper.pk}").count() == 3


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        ("bytes=0-3", 206, slice(0, 4)),
        ("bytes=10-", 206, slice(10, None)),
        ("bytes=-5", 206, slice(-5, None)),
        ("bytes=0-999999", 206, slice(0, None)),
        ("bytes=999999-", 416, slice(0, 0)),
        ("bytes=0-1,4-5", 200, slice(0, None)),
        ("nonsense", 200, slice(0, None)),
    ],
)
def test_a_player_may_ask_for_a_part_of_a_recording(asked, status, part, kept, amina, signed_in):
    paper = kept(sound())
    served = signed_in(amina).get(f"/papers/PA{paper.pk}/", headers={"range": asked})
    assert served.status_code == status
    assert served.content == sound()[part]


def test_no_list_of_papers_reads_their_bytes(kept, adult, amina, signed_in, django_assert_max_num_queries):
    for _ in range(3):
        kept(sound(seconds=65))
    client = signed_in(amina)
    client.get("/")
    with django_assert_max_num_queries(10) as captured:
        page = client.get(f"/people/A{adult.pk}/papers/").content.decode()
    assert not any("papers_papercontent" in query["sql"] for query in captured)
    assert page.count("1 minute 5 seconds") == 3


def test_the_page_of_a_picture_says_in_words_what_it_shows(adult, amina, signed_in):
    paper = keep_paper(
        by=amina,
        adult=adult,
        received=receive(picture(), name="x"),
        title="Her drawing",
        given_on=FRIDAY,
        in_words="A house with a key beside it.",
    )
    assert 'alt="A house with a key beside it."' in signed_in(amina).get(paper.get_absolute_url()).content.decode()


def test_the_database_refuses_bytes_that_are_not_what_they_say(adult, amina):
    paper, content = paper_of(adult, receive(picture(), name="x"), title="Hers", given_on=FRIDAY)
    with recording("kept-paper", by=amina, adult=adult, about=paper) as keep:
        keep(paper)
        for wrong in ({"size": 1}, {"sha256": bytes(32)}, {"given": b"else"}):
            right = {name: getattr(content, name) for name in ("size", "sha256", "given", "copy")}
            with pytest.raises(IntegrityError), transaction.atomic():
                keep(PaperContent(paper=paper, **{**right, **wrong}))
        keep(content)
    assert PaperContent.objects.count() == 1


def test_the_database_refuses_a_picture_without_a_size_and_a_document_that_plays(adult, amina):
    for data, wrong in ((picture(), {"width": None}), (pdf(), {"seconds": 3}), (sound(), {"kind": "picture"})):
        paper, _ = paper_of(adult, receive(data, name="x"), title="Hers", given_on=FRIDAY)
        for name, value in wrong.items():
            setattr(paper, name, value)
        with pytest.raises(IntegrityError), recording("kept-paper", by=amina, adult=adult, about=paper) as keep:
            keep(paper)


def test_nobody_alters_a_paper(kept, as_owner):
    paper = kept(picture())
    with pytest.raises(InternalError), transaction.atomic(), as_owner() as cursor:
        cursor.execute("UPDATE papers_papercontent SET copy = NULL WHERE paper_id = %s", [paper.pk])
