"""Which names may not stand in a quotation: of whoever speaks in its text, and of councils that may not be named."""

from alongside.sector.models import Council

from ..models import Text
from ..names import parts_of_names
from ..units import NEUTRAL


def never_named(text: Text) -> list[str]:
    """Every name that no quotation from a text may have."""
    return [*councils_but(text, council_names()), *parts_of_names([*text.names, *speakers_of(text)])]


def council_names() -> dict[str, str]:
    return dict(Council.objects.values_list("pk", "name"))


def councils_but(text: Text, names: dict[str, str]) -> list[str]:
    """The councils that may not be named with a text: all, but its own where that is allowed."""
    own = text.council if text.may_name_council else ""
    return [name for code, name in names.items() if code != own]


def speakers_of(text: Text) -> list[str]:
    """Who speaks in a text, by the names that stand there; labels that name nobody aside."""
    speakers = text.turns.exclude(speaker="").order_by().values_list("speaker", flat=True).distinct()
    return sorted(speaker for speaker in speakers if not NEUTRAL.fullmatch(speaker))
