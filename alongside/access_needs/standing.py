"""What somebody needs now, for whoever draws something for them or talks with them."""

from collections.abc import Iterator
from dataclasses import dataclass

from .codes import WE_CANNOT, Consent, Need
from .models import AccessNeed


@dataclass(frozen=True)
class Needs:
    """Somebody's standing needs."""

    needs: tuple[AccessNeed, ...]

    def __iter__(self) -> Iterator[AccessNeed]:
        return iter(self.needs)

    def __bool__(self) -> bool:
        return bool(self.needs)

    @property
    def forms(self) -> list[str]:
        """The forms of papers that meet them, as papers code them, what they need first: ["large", "audio"]."""
        return forms_of(need.code for need in self.needs)

    @property
    def language(self) -> str:
        """The language for which they need an interpreter; empty where English does."""
        return next((need.language for need in self.needs if need.language), "")

    @property
    def size(self) -> str:
        """ "large" where letters must be large on a screen too."""
        return "large" if "large" in self.forms else ""

    @property
    def to_arrange(self) -> list[str]:
        """What no paper of ours meets, in sentences: an interpreter, a translation, braille."""
        said = [WE_CANNOT[Need(need.code)] for need in self.needs if need.code in WE_CANNOT]
        return [*said, *([IN_ANOTHER_LANGUAGE.format(self.language)] if self.language else [])]

    @property
    def to_share(self) -> list[AccessNeed]:
        """Those of which others may be told."""
        return [need for need in self.needs if need.consent == Consent.YES]


IN_ANOTHER_LANGUAGE = (
    "They need {}, and Alongside draws papers in English only. Arrange an interpreter who is independent of the "
    "family, or a translation, and record whether that was done."
)


def needs_of(adult, person=None) -> Needs:
    """What the adult, or somebody around them, needs now. One query."""
    return Needs(tuple(AccessNeed.objects.standing().filter(adult=adult, person=person).order_by("pk")))


def forms_of(codes) -> list[str]:
    """The forms of papers that meet these needs, each once."""
    return list(dict.fromkeys(form for code in codes if (form := Need(code).form)))


def needs_around(adult) -> dict[int | None, Needs]:
    """What the adult (None) and each person around them (by their number) needs now. One query."""
    found: dict[int | None, list[AccessNeed]] = {}
    for need in AccessNeed.objects.standing().filter(adult=adult).order_by("pk"):
        found.setdefault(need.person_id, []).append(need)
    return {person: Needs(tuple(needs)) for person, needs in found.items()}
