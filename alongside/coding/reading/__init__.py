"""What is read of coding: for its pages, and for the report, which knows nothing of our tables."""

from .agreed import (
    Compared,
    agreement_of,
    around,
    difference_at,
    differences_in,
    settled_before,
    who_marked,
    with_words,
)
from .answers import answers_from, open_questions
from .findings import Finding, Quote, findings_of, quotations_of
from .naming import never_named
from .pages import (
    coders,
    collections,
    left_to,
    marks_on,
    names_of,
    newest_of,
    newest_versions,
    part_with,
    progress,
    task_of,
    tasks_of,
    texts_in,
    turns_on,
)

__all__ = [
    "Compared",
    "Finding",
    "Quote",
    "agreement_of",
    "answers_from",
    "around",
    "coders",
    "collections",
    "difference_at",
    "differences_in",
    "findings_of",
    "left_to",
    "marks_on",
    "names_of",
    "never_named",
    "newest_of",
    "newest_versions",
    "open_questions",
    "part_with",
    "progress",
    "quotations_of",
    "settled_before",
    "task_of",
    "tasks_of",
    "texts_in",
    "turns_on",
    "who_marked",
    "with_words",
]
