"""Whether a PDF can be read by somebody who cannot see it: page, an independent checker, by its 104 rules of PDF/UA-1.

A machine cannot tell whether an alternative text says what a picture shows, or whether the order makes sense: a person
has to look. page is of its authors' opinion as strict as veraPDF, on whose corpus it is tried.
"""

import page


def faults_in(pdf: bytes) -> list[str]:
    """What keeps a PDF from PDF/UA-1, in the checker's words; nothing if it is as it should be."""
    report = page.validate_pdf_bytes(pdf, profile="ua1")
    return [str(failure) for failure in report.failures]
