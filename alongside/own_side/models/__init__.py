"""Who may enter an adult's page, how they got in, what they added there, and what became of it."""

from .additions import Addition, Reply
from .keys import Attempt, Code, Entry, Key, Leaving, Stop

__all__ = ["Addition", "Attempt", "Code", "Entry", "Key", "Leaving", "Reply", "Stop"]
