"""A list from a spreadsheet with every vice: everybody in it is found, what is wrong is told by row, nothing lost."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from alongside.sector.models import Council
from alongside.surveys.fieldwork.naming import as_text, read_people
from alongside.surveys.models import Contact, Sampled
from alongside.surveys.tests.fieldwork_case import HARROWMERE, make

ANN = ("Ann O’Lee", "ann@x.example", "E10000008")
LISTS = {
    "commas, and a mark of the byte order": "\ufeffName,E-mail,Council\nAnn O’Lee,ann@x.example,Devon\n".encode(),
    "semicolons as on the continent": "sep=;\r\nName;Email;Council\r\nAnn O’Lee;ann@x.example;Devon\r\n".encode(),
    "tabs, as they are pasted": " Council\tName \te-mail\n Devon \t Ann O’Lee\u200b\t ann@x.example \n\n\n".encode(),
    "quotation marks of Excel": '"Name","E-mail","Council"\n"Ann O’Lee","ann@x.example","Devon, County of"\n'.encode(),
    "an old Windows program": "Name;E-mail;Council\nAnn O’Lee;ann@x.example;Devon".encode("cp1252"),
    "UTF-16": "Name\tE-mail\tCouncil\nAnn O’Lee\tann@x.example\tDevon".encode("utf-16"),
    "no headings": "Ann O’Lee,ann@x.example,E10000008".encode(),
    "an address book": "E-mail,Council\nAnn O’Lee <ann@x.example>;,Devon County Council".encode(),
    "headings twice": "Name,E-mail,E-mail,Council\nAnn O’Lee,ann@x.example,,Devon\nName,E-mail,E-mail,Council".encode(),
    "twice the same": "Name,E-mail,Council\nAnn O’Lee,ann@x.example,Devon\nAnn,ANN@x.example,Devon\n".encode(),
    "columns the wrong way round": "E-mail,Name,Council\nAnn O’Lee,mailto:ann@x.example,devon".encode(),
    "old line ends": "Name,E-mail,Council\rAnn O’Lee,ann@x.example,Devon\r".encode(),
}


@pytest.mark.django_db
def test_one_person_is_found_in_every_kind_of_list():
    councils = list(Council.objects.all())
    for what, content in LISTS.items():
        read = read_people(as_text(content), councils)
        assert read.wrong == [], what
        ((name, email, council),) = [(one.name, one.email, one.council.pk) for one in read.people]
        assert (email, council) == ANN[1:], what
        assert name == ANN[0], what


def test_nothing_of_a_row_is_left_out_without_a_word():
    refused = {
        "ann@x.example, cy@x.example": "holds an address too",
        "Ann,ann@x.example,,,,,Devon": "“Devon” is too many",
        "Ann,": "Row 1: Ann has no e-mail address",
        "Name,E-mail,Council\n,,Devon": "Row 2: whoever stands there has no e-mail address",
        "Name,E-mail\nAnn,ann@x.example,gold": "“gold” is too many",
        f"Name,E-mail,Group\nAnn,ann@x.example,{'x' * 61}": "longer than 60 characters",
        "Name,E-mail,E-mail\nAnn,ann@x.example,cy@x.example": "stand in two columns of the same name",
        "Ann,ann@x.example,\nCy;cy@x.example;": "put the same sign between the cells of all rows",
    }
    for text, why in refused.items():
        (wrong,) = read_people(text, []).wrong
        assert why in wrong, text


def test_what_is_wrong_is_told_by_row_and_the_list_stays_in_the_box(eva, leo, signed_in):
    survey = make(by=eva, population="staff")
    page, hers = f"{survey.get_absolute_url()}people/", signed_in(eva)
    rows = "Name;E-mail;Council;Level\nAnn;ann@x.example;Devon;gold\nBo;nowhere;Devon;gold\n"
    rows += 'Cy;cy@x.example;Narnia;tin\n"D'
    refused = hers.post(page, {"file": SimpleUploadedFile("list.csv", rows.encode())})
    told = refused.content.decode()
    assert refused.status_code == 422
    for words in ("Row 3: “nowhere” is no e-mail address", "Row 4: no council is called “Narnia”", "Row 5: "):
        assert words in told
    assert "cy@x.example;Narnia" in told  # in the box, to be put right there
    assert Contact.objects.count() == 0
    assert "Save it as CSV" in hers.post(page, {"file": SimpleUploadedFile("a.xlsx", b"PK\3\4")}).content.decode()
    assert hers.post(page, {"pasted": "Ann,ann@x.example,Devon\nAnn,ANN@x.example,Devon"}).status_code == 302
    assert hers.post(page, {"pasted": "Ann,ann@x.example,Devon\nEd,ed@x.example,E10000008"}).status_code == 302
    assert sorted(one.email for one in Contact.objects.all()) == ["ann@x.example", "ed@x.example"]
    assert {(one.region, one.council.name) for one in Sampled.objects.all()} == {("South West", "Devon")}

    his = signed_in(leo)
    elsewhere = his.post(page, {"pasted": "Fay,fay@x.example,Devon"})
    assert "you name people for Harrowmere" in elsewhere.content.decode()
    assert his.post(page, {"pasted": "Fay,fay@x.example"}).status_code == 302
    assert Contact.objects.get(name="Fay").sampled.council_id == HARROWMERE
    hers.post(f"{survey.get_absolute_url()}state/", {"do": "frame"})
    assert Sampled.objects.filter(survey=survey).count() == 153 + 2


def test_whoever_is_named_in_a_survey_of_one_council_is_of_it_unless_another_is_said(eva, signed_in):
    survey = make(by=eva, population="staff", council=HARROWMERE, opened=False)
    hers, page = signed_in(eva), survey.get_absolute_url()
    assert "Nobody is named, and there is no open link: if you open it now" in hers.get(page).content.decode()
    hers.post(f"{page}state/", {"do": "open"})
    assert "nobody is asked yet" in hers.get(page).content.decode()
    assert "bronze, silver or gold" in hers.get(f"{page}people/").content.decode()
    rows = "Name,E-mail,Council\nAnn,ann@x.example,\nBo,bo@x.example,\nCy,cy@x.example,Devon"
    assert hers.post(f"{page}people/", {"pasted": rows}).status_code == 302
    harrowmere = Council.objects.get(pk=HARROWMERE)
    asked = [(one.council.name, one.region, one.council_type) for one in Sampled.objects.order_by("contact__email")]
    assert asked[:2] == [(harrowmere.name, harrowmere.region_name, harrowmere.council_type)] * 2
    assert asked[2][:2] == ("Devon", "South West")
    shown = hers.get(page).content.decode()
    assert "Nobody is named" not in shown
    assert "Not known" not in shown
