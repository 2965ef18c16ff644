"""The only writers of this room."""

from .codebooks import publish_codebook
from .marking import code_again, finish, mark, take_back
from .quoting import release, write_quotation
from .settling import begin_settling, settle
from .suggesting import answer_suggestion
from .texts import add_texts, allow_quoting, make_collection, share_out, use_version

__all__ = [
    "add_texts",
    "allow_quoting",
    "answer_suggestion",
    "begin_settling",
    "code_again",
    "finish",
    "make_collection",
    "mark",
    "publish_codebook",
    "release",
    "settle",
    "share_out",
    "take_back",
    "use_version",
    "write_quotation",
]
