"""The tables of coding: codebooks, texts in their parts, who codes which, what they marked, and what may be quoted."""

from .codebook import Codebook, CodebookCode, CodebookVersion
from .marking import Passage, Settled, Task
from .quoting import Quotation, QuotationRelease
from .suggesting import Suggestion
from .texts import Text, TextCollection, Turn

__all__ = [
    "Codebook",
    "CodebookCode",
    "CodebookVersion",
    "Passage",
    "Quotation",
    "QuotationRelease",
    "Settled",
    "Suggestion",
    "Task",
    "Text",
    "TextCollection",
    "Turn",
]
