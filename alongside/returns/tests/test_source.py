"""A return is counted from an extract that is in order, or not at all."""

import pytest

from alongside.measures.extract.contract import CONTRACT
from alongside.returns.counting import NotThere
from alongside.returns.source import READ, from_extract


def test_an_extract_with_a_fault_is_not_counted_and_says_everything_that_is_wrong(tmp_path):
    for name in READ:
        columns = ",".join(CONTRACT[name].all_columns)
        (tmp_path / f"{name}.csv").write_text(f"{columns}\n", encoding="utf-8")
    assert from_extract(tmp_path).keys() == set(READ)
    (tmp_path / "enquiry.csv").write_text(
        "council,enquiry_id,adult_id,kind,started_on\nE09000099,E1,A1,s42,2025-13-01\n", encoding="utf-8"
    )
    with pytest.raises(NotThere) as refused:
        from_extract(tmp_path)
    for fault in ("row 2, kind: “s42”", "row 2, started_on: “2025-13-01”", "row 2, adult_id: “A1” is not in the table"):
        assert fault in str(refused.value)
