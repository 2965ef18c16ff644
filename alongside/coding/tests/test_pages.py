"""The pages of coding: from a file to a finding, who sees what, and how fast it opens at volume."""

from time import perf_counter

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.timezone import localdate

from alongside.coding import reading
from alongside.coding.actions import add_texts, begin_settling, finish, mark
from alongside.coding.models import Codebook, CodebookVersion, Passage, Quotation, Settled, Task, Text, TextCollection
from alongside.coding.tests.case import code, coded_by_two, findings, statement
from alongside.coding.worked_example import statements
from alongside.history.recording import recording
from alongside.surveys.content import Kind
from alongside.surveys.models import Response
from alongside.surveys.tests.fieldwork_case import days, make

TALK = "Ann Lee: We ask people first. They are in control.\nBo: Ann, it takes time."


def sent(text: str, **more) -> dict:
    file = SimpleUploadedFile(more.pop("name", "a.txt"), text.encode())
    return {"file": file, "kind": "focus-group", "neutral": "yes", "may_be_quoted": "yes", **more}


def test_from_a_file_to_a_finding(eva, coral, cole, signed_in):
    hers, one, two = signed_in(eva), signed_in(coral), signed_in(cole)
    hers.post("/coding/collections/new/", {"title": "Groups", "version": findings().pk})
    page = TextCollection.objects.get().get_absolute_url()
    refused = hers.post(f"{page}add/", sent("ref,text\nFG1,\n", name="a.csv"))
    assert (refused.status_code, refused.context["form"].errors["file"]) == (422, ["Row 2: there are no words"])
    asked = hers.post(f"{page}add/", sent(TALK + "\nNote: late"))
    assert "Ann Lee, Bo, Note" in asked.context["form"].errors["people"][0], (
        "nothing is replaced before it is confirmed"
    )
    assert hers.post(f"{page}add/", sent(TALK, people="Cy")).status_code == 422
    added = hers.post(f"{page}add/", sent(TALK, people="Ann Lee\r\nBo"), follow=True)
    assert "Names of speakers still stand 1 times in what was said" in added.content.decode()
    text = Text.objects.get()
    assert (text.reference, text.body.split(":")[0], text.names) == ("FG1", "P1", ["Ann Lee", "Bo"])
    share = {"coders": [coral.pk, cole.pk], "each_by": "2"}
    assert hers.post(f"{page}share-out/", share).status_code == 302

    at = text.get_absolute_url()
    given = one.get("/coding/").content.decode()
    assert "1 text left" in given
    assert f'href="{at}">Go on with FG1</a>' in given
    assert "What you have to code" not in hers.get("/coding/").content.decode()  # she was given nothing
    spans = [f"{start}-{end}" for turn in text.turns.all() for start, end in turn.spans]
    marking = {"sentences": spans[:2], "codes": ["1", "2"], "memo": "Both."}
    assert one.post(at, {**marking, "codes": []}).status_code == 422
    assert one.post(at, {"codes": ["1"], "stretch": "9-9999999"}).status_code == 422
    assert one.post(at, marking).status_code == 302
    assert two.post(at, {"stretch": "4-22", "codes": ["1"]}).status_code == 302
    assert "Both." not in two.get(at).content.decode()
    assert list(Passage.objects.order_by("pk").values_list("start", "end", "code__number")) == [
        (0, 45, 1),
        (0, 45, 2),
        (4, 22, 1),
    ]
    for client in (one, two):
        assert client.post(f"/coding/TX{text.pk}/finish/").status_code == 302
        assert "Go on with" not in client.get("/coding/").content.decode()
    settled_and_quoted(hers, one, text, page)


def settled_and_quoted(hers, one, text, page) -> None:
    """They agree on code 1 and differ on code 2, which is settled; a quotation is offered and released."""
    shown = hers.get(f"{page}agreement/").content.decode()
    assert "Over 1 text that at least two people have finished, with 3 sentences." in shown
    assert "Coding goes on" in hers.get(f"{page}differences/").content.decode()
    hers.post(f"{page}begin-settling/")
    listed = hers.get(f"{page}differences/")
    assert "1 of 1 is still to be settled" in listed.content.decode()
    mark_of_two = Passage.objects.get(code__number=2)
    settle = f"/coding/PM{mark_of_two.pk}/settle/"
    assert hers.post(settle, {"holds": "no", "why": ""}).status_code == 422
    assert hers.post(settle, {"holds": "no", "why": "About people, not practice."}).status_code == 302
    assert "About people" in hers.get(settle).content.decode()
    assert [found.n for found in reading.findings_of(findings())[:2]] == [1, 0]
    assert Settled.objects.count() == 1

    quote = f"/coding/PM{Passage.objects.first().pk}/quote/"
    confirmed = {"confirmed": "yes"}
    for wrong in ("Never said.", "P1: We ask people first in Harrowmere."):
        assert one.post(quote, {"words": wrong, **confirmed}).status_code == 422, wrong
    assert one.post(quote, {"words": "We ask people first. … in control.", **confirmed}).status_code == 302
    quotation = Quotation.objects.get()
    assert one.get(f"/coding/QT{quotation.pk}/").status_code == 403
    assert hers.post(f"/coding/QT{quotation.pk}/", {"released": "no"}).status_code == 422
    assert not reading.findings_of(findings())[0].quotes
    assert hers.post(f"/coding/QT{quotation.pk}/", {"released": "yes"}).status_code == 302
    (found,) = reading.findings_of(findings())[0].quotes
    assert (found.reference, found.words, found.council) == ("FG1", quotation.words, "")
    assert quotation.words in hers.get(f"{page}findings/").content.decode()
    hers.post(f"/coding/TX{text.pk}/quoting/", {"may_be_quoted": "no"})
    assert not reading.findings_of(findings())[0].quotes


def test_open_answers_of_a_survey_come_in_once_nobody_may_take_them_back(eva, signed_in):
    survey = make(by=eva, opened=False, **days(opens=-9, closes=-2, withdraw_until=-1))
    questions = survey.version.read.questions.values()
    key = next(one.key for one in questions if one.kind == Kind.TEXT)
    today = {"agreed_on": localdate(), "submitted_on": localdate()}
    for number, words in enumerate(("No.", "No.", "It takes time.", " ")):
        given = {"survey": survey, "version": survey.version, "key": f"{number}", "invited": False, "mode": "open"}
        Response.objects.create(**given, **today, answers={key: words}, council="E06000001")
    client, (collection, _) = signed_in(eva), coded_by_two(eva, eva, texts=[statement("One.")])
    page = f"{collection.get_absolute_url()}answers/"
    assert client.post(page, {"question": "999:x", "may_be_quoted": "no"}).status_code == 422
    assert client.post(page, {"question": f"{survey.pk}:{key}", "may_be_quoted": "no"}).status_code == 302
    came = collection.texts.filter(kind="open-answer").values_list("reference", "body", "council", "may_be_quoted")
    assert sorted(row[0] for row in came) == ["A1", "A2", "A3"]
    assert sorted(row[1] for row in came) == ["It takes time.", "No.", "No."]
    assert {row[2:] for row in came} == {("E06000001", False)}
    assert client.post(page, {"question": f"{survey.pk}:{key}", "may_be_quoted": "no"}).status_code == 422
    make(by=eva, title="Another")  # which may still be taken back
    assert "Another" not in client.get(page).content.decode()


def test_a_coder_reaches_only_what_they_were_given_and_nothing_tells_hidden_from_none(eva, coral, cole, leo, signed_in):
    collection, (given, other) = coded_by_two(eva, coral, texts=[statement("One."), statement("Two.")])
    (unshared,) = add_texts(by=eva, collection=collection, texts=[statement("Three.")])
    marked = mark(by=eva, text=other, stretches=[(0, 4)], codes=[code(collection.version, 1)])
    hers, his = signed_in(coral), signed_in(cole)
    assert hers.get(given.get_absolute_url()).status_code == 200
    assert "Three" in signed_in(eva).get(unshared.get_absolute_url()).content.decode()
    for path in ("1/", "finish/"):
        none = hers.post(f"/coding/TX999999999/{path}")
        assert none.status_code == 404
        for client, text in ((hers, unshared), (his, given)):
            assert client.post(f"/coding/TX{text.pk}/{path}").content == none.content
    assert hers.get(f"/coding/TX{unshared.pk}/1/").status_code == 404
    for path in ("take-back", "quote"):
        assert hers.post(f"/coding/PM{marked[0].pk}/{path}/").status_code == 404
    assert {hers.get(f"{collection.get_absolute_url()}{path}").status_code for path in ("", "findings/")} == {403}
    assert signed_in(leo).get("/coding/").status_code == 403


def test_an_evaluator_who_still_codes_sees_nothing_of_the_others_before_the_end(eva, coral, signed_in):
    collection, (text, _) = coded_by_two(eva, coral, texts=[statement("One."), statement("Two.")])
    theirs, own = (
        mark(by=by, text=text, stretches=[(0, 4)], codes=[code(collection.version, 1)])[0] for by in (coral, eva)
    )
    client, page = signed_in(eva), collection.get_absolute_url()
    paths = [f"{page}findings/", f"{page}agreement/", f"{page}how-good/", f"/coding/PM{theirs.pk}/quote/"]
    for path in paths:
        refused = client.get(path, follow=True)
        assert "You still have texts of this collection to code" in refused.content.decode(), path
    assert client.get(f"/coding/PM{own.pk}/quote/").status_code == 200
    for one in collection.texts.all():
        finish(by=eva, text=one)
    assert {client.get(path).status_code for path in paths} == {200}


def test_a_codebook_is_changed_by_publishing_the_next_version(eva, signed_in):
    client, book = signed_in(eva), findings().codebook
    opened = client.get(f"{book.get_absolute_url()}next/")
    typed = {name: field.initial for name, field in opened.context["form"].fields.items() if field.initial}
    typed |= {
        "code-18-number": "3",
        "code-18-label": "Asked",
        "code-18-definition": "Asked first.",
        "code-18-under": "1",
    }
    typed |= {f"code-17-{name}": "" for name in ("number", "label", "finding", "definition", "use_when", "not_when")}
    doubled = client.post(f"{book.get_absolute_url()}next/", typed)
    assert (doubled.status_code, list(doubled.context["form"].errors)) == (422, ["code-2-number", "code-18-number"])
    assert client.post(f"{book.get_absolute_url()}next/", {**typed, "code-18-number": "19"}).status_code == 302
    newest = CodebookVersion.objects.latest("pk")
    assert (newest.number, newest.bands, newest.source) == (2, findings().bands, findings().source)
    assert [one.number for one in newest.codes.all()] == [*range(1, 18), 19]
    assert Codebook.objects.count() == 1
    assert "Part of code 1" in client.get(newest.get_absolute_url()).content.decode()


@pytest.fixture
def volume(eva, coral):
    """The forty-three statements that come with the product, coded by two."""
    texts = [statement(one.body, reference=one.reference) for one in statements()]
    collection, made = coded_by_two(eva, coral, texts=texts)
    codes = {one.number: one for one in collection.version.codes.all()}
    marks = [
        Passage(text=text, coder=coder, code=codes[number], start=start, end=end)
        for text, one in zip(made, statements(), strict=True)
        for coder in (eva, coral)
        for number, start, end in one.passages()
        if (number, coder) != (8, coral)
    ]
    with recording("marked-passage", by=eva, adult=None, about=made[0]) as keep:  # at once, to be quick
        event = keep(marks[0]).event
        for row in marks:
            row.event = event
        Passage.objects.bulk_create(marks[1:])
        Task.objects.update(finished_on=localdate(), event=event)
    return collection


def test_pages_ask_few_questions_and_the_bands_are_those_of_the_report(
    volume, eva, signed_in, django_assert_max_num_queries
):
    begin_settling(by=eva, collection=volume)
    client, page = signed_in(eva), volume.get_absolute_url()
    first = Passage.objects.filter(code__number=8).first()
    text = first.text.get_absolute_url()
    client.get("/coding/")  # notes, once, that the session is in use
    for path in ("/coding/", page, f"{page}agreement/", f"{page}differences/", f"{page}findings/", text):
        with django_assert_max_num_queries(10):
            assert client.get(path).status_code == 200, path
    with django_assert_max_num_queries(15):  # of which five are the question's own
        assert client.get(f"/coding/PM{first.pk}/settle/").status_code == 200
    found = {one.number: one for one in reading.findings_of(volume.version)}
    assert {one.of for one in found.values()} == {43}
    wanted = dict.fromkeys(range(1, 19), "the majority")
    wanted |= dict.fromkeys((1, 2, 17, 18), "all") | dict.fromkeys((4, 6, 7), "a significant number")
    assert {number: one.band for number, one in found.items() if number != 8} == {
        number: band for number, band in wanted.items() if number != 8
    }
    assert (found[8].n, found[8].band) == (0, "0 of 43")
    assert 5 <= found[8].unsettled <= 10
    compared = {code.number: row for code, row in reading.agreement_of(volume).rows}
    assert compared[3].sentences.value == 1
    assert compared[1].texts.value is None
    assert compared[8].pair_texts.value == 0


def test_a_transcript_of_two_hundred_thousand_words_comes_in_and_opens_at_once(
    eva, coral, signed_in, django_assert_max_num_queries
):
    body = "\n".join(f"P{n % 7}: {'We ask first and then we act. ' * 5}" for n in range(5_715))
    began = perf_counter()
    text = coded_by_two(eva, coral, texts=[statement(body, kind="focus-group")])[1][0]
    assert text.words > 200_000
    client, last = signed_in(coral), -(-text.turns.count() // 20)
    client.get("/coding/")
    came_in, began = perf_counter() - began, perf_counter()
    with django_assert_max_num_queries(10):
        shown = client.get(f"/coding/TX{text.pk}/{last}/").content.decode()
    opened = perf_counter() - began
    assert "We ask first" in shown
    assert f"page {last} of {last}" in shown
    assert client.get(f"/coding/TX{text.pk}/{last + 1}/").status_code == 404
    assert client.get(f"/coding/TX{text.pk}/0/").status_code == 404
    marked = client.post(
        f"/coding/TX{text.pk}/{last}/", {"stretch": f"{len(body) - 9}-{len(body) - 2}", "codes": ["1"]}
    )
    assert marked.status_code == 302
    print(f"in {came_in:.1f} s, open {opened:.2f} s")
    assert came_in < 20
    assert opened < 1
