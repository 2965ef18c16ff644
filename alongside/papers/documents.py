"""Looking into a document that somebody gave."""

import re

from django.core.exceptions import ValidationError

DAMAGED = "The PDF is damaged, or not all of it arrived: choose it again, or another"
ENDS = re.compile(rb"startxref\s+(\d{1,12})\s+%%EOF")
SEARCHED = 4_096


def whole_pdf(data: bytes) -> dict:
    """See that a PDF is whole: that its end says where in it to begin reading. It is never opened here.

    A PDF can hold a program, so nobody's browser is asked to open one: it is always handed over as a file.
    """
    ends = ENDS.findall(data[-SEARCHED:])
    if not ends or not 0 < int(ends[-1]) < len(data):
        raise ValidationError(DAMAGED)
    return {}
