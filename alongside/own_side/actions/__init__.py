"""The only writers of the adult's own side: who may enter, getting in, adding, and answering."""

from ..people_there import AtTheDoor, Here
from .adding import add
from .answering import answer, read
from .entering import enter, leave, look, stop, take_code
from .keys import end, give_codes, switch_on

__all__ = [
    "AtTheDoor",
    "Here",
    "add",
    "answer",
    "end",
    "enter",
    "give_codes",
    "leave",
    "look",
    "read",
    "stop",
    "switch_on",
    "take_code",
]
