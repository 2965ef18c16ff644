"""Files with every vice: what can be read is read whole, and what cannot is named row by row."""

from io import BytesIO

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from alongside.coding.importing import Unreadable, read_file

COUNCILS = {"e06000099": "E06000099", "harrowmere": "E06000099"}


def read(name, data, kind="impact-statement"):
    return [
        (one.reference, one.council, one.kind, one.body) for one in read_file(name, data, kind=kind, councils=COUNCILS)
    ]


def problems(name, data):
    with pytest.raises(Unreadable) as refused:
        read(name, data)
    return refused.value.problems


def test_a_table_with_every_vice_loses_nothing():
    rows = (
        'sep=;\r\n Ref ;Text\xa0;Council;;Notes\r\nS1;"We ask; first.\r\nThey ""own"" it – all";Harrowmere;;x\r\n'
        ";;;;\r\nRef;Text;Council;;Notes\r\nS2;  It’s €5;E06000099\r\n"
    )
    wanted = [
        ("S1", "E06000099", "impact-statement", 'We ask; first.\nThey "own" it – all'),
        ("S2", "E06000099", "impact-statement", "  It’s €5"),
    ]
    for encoding in ("cp1252", "utf-8", "utf-8-sig", "utf-16"):
        assert read("a.csv", rows.encode(encoding)) == wanted, encoding
    assert len({one.origin for one in read_file("a.csv", b"text\nNo\nNo\n", kind="other", councils={})}) == 2
    bury, leeds = (f"council,text\n{name},Nothing yet\n".encode() for name in ("Bury", "Leeds"))
    known = {"bury": "E08000002", "leeds": "E08000035"}
    (one,), (other,) = (read_file("a.csv", each, kind="other", councils=known) for each in (bury, leeds))
    assert one.origin != other.origin, "two councils may say the same"
    both = read_file("a.csv", bury + leeds.partition(b"\n")[2], kind="other", councils=known)
    assert [each.origin for each in both] == [one.origin, other.origin], "in whichever file they come"
    assert [row[3] for row in read("a.csv", b"Comment\nAnswer\nComment\n")] == ["Answer", "Comment"]
    assert [row[3] for row in read("a.csv", b"ref,text\nid,answer\nref,text\n")] == ["answer"]
    tabs = '\ufefftext\tkind\nأهلاً, "بكم"\tOpen answer of a survey\n'.encode()
    assert read("a.tsv", tabs) == [("", "", "open-answer", 'أهلاً, "بكم"')]
    assert read("a.csv", f"Text\n{'w ' * 200_000}\n".encode())[0][3].count("w") == 200_000


def test_each_row_that_is_wrong_is_named_and_then_none_is_taken():
    rows = "reference,text,council\nS1,Yes,Atlantis\nS1,No,\n,,x\n" + "R" * 21 + ",Words,\n"
    assert problems("a.csv", rows.encode()) == [
        "Row 2: there is no council “Atlantis”: use its name or its code",
        "Row 3: the reference “S1” stands in row 2 already",
        "Row 4: there are no words",
        "Row 4: there is no council “x”: use its name or its code",
        "Row 5: the reference is longer than 20 characters",
    ]
    assert problems("a.csv", b"text\nWe ask, first, always\n") == [
        "Row 2 has more cells than the first row: put the text in quotation marks"
    ]
    assert "never closed" in problems("a.csv", b'text\n"We ask\n')[0]
    assert "name the columns" in problems("a.csv", b"a;b\n1;2\n")[0]
    assert "Two columns" in problems("a.csv", b"text,words\n1,2\n")[0]
    assert "no rows" in problems("a.csv", b"")[0]
    assert "no rows beneath" in problems("a.csv", b"text\n\n")[0]
    assert len(problems("a.csv", b"ref,text\n" + b"a,\n" * 500)) == 31


def test_what_is_no_text_is_refused_in_plain_words():
    assert "save it as plain text" in problems("a.txt", b"a\x00b")[0]
    assert "Line 2" in problems("a.txt", b"one\ntwo \x81")[0]
    assert "no words" in problems("a.txt", b" \r\n")[0]
    assert "not a Word document" in problems("a.docx", b"PK\x03\x04nonsense")[0]
    assert read("a.txt", b"Bo: Yes.\r\nCy: No.", "focus-group") == [("", "", "focus-group", "Bo: Yes.\nCy: No.")]


def test_a_word_document_is_read_in_order_with_tables_boxes_and_what_was_inserted():
    document = Document()
    document.add_paragraph("What changed?").add_run("\tA lot.")
    document.add_table(1, 2).cell(0, 1).text = "In a table"
    tracked = document.add_paragraph("We ")
    tracked._p.append(parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t>always </w:t></w:r></w:ins>"))
    tracked._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>never </w:delText></w:r></w:del>"))
    tracked._p.append(parse_xml(f"<w:moveFrom {nsdecls('w')}><w:r><w:t>once </w:t></w:r></w:moveFrom>"))
    tracked.add_run("ask.")
    tracked._p.append(parse_xml(f"<w:moveTo {nsdecls('w')}><w:r><w:t> once</w:t></w:r></w:moveTo>"))
    tracked._p.append(parse_xml(f"<w:r {nsdecls('w')}><w:sym w:font='Wingdings' w:char='F04A'/></w:r>"))
    tracked._p.append(
        parse_xml(f"<w:r {nsdecls('w')}><w:txbxContent><w:p><w:r><w:t>A box</w:t></w:r></w:p></w:txbxContent></w:r>")
    )
    kept = BytesIO()
    document.save(kept)
    (came,) = read_file("a.docx", kept.getvalue(), kind="other", councils=COUNCILS)
    assert came.body == "What changed?\tA lot.\n\nIn a table\nWe always ask. once\nA box"
    assert came.left_out == ("symbols",)
