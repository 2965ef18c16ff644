"""A report's three files, and the digest by which they can be known again."""

import hashlib

from .as_docx import docx_of
from .as_html import html_of
from .as_pdf import pdf_of
from .content import Report

FILES = {"html": html_of, "pdf": pdf_of, "docx": docx_of}
MEDIA = {
    "html": "text/html; charset=utf-8",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def files_of(report: Report) -> dict[str, bytes]:
    return {ending: drawn(report) for ending, drawn in FILES.items()}


def digest_of(*contents: bytes) -> str:
    """SHA-256 of some files, one after the other."""
    return hashlib.sha256(b"".join(contents)).hexdigest()
