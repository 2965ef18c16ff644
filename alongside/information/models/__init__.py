"""What people are told: the catalogue, the directory, what was given to whom, their contact, and how it closed."""

from .catalogue import InformationItem
from .contact import ClosingConversation, NamedContact
from .directory import DirectoryEntry
from .given import InformationGiven

__all__ = ["ClosingConversation", "DirectoryEntry", "InformationGiven", "InformationItem", "NamedContact"]
