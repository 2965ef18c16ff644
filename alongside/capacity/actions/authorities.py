"""Writing down who may decide for somebody, and changing what is known of it."""

from alongside.history.recording import differences, recording

from ..models import LegalAuthority


def record_authority(*, by, adult, **authority) -> LegalAuthority:
    """Record a power, an order, an appointment or an advance decision. `authority` are the fields of LegalAuthority."""
    held = LegalAuthority(adult=adult, **authority)
    with recording("recorded-authority", by=by, adult=adult, about=held, facts={"kind": held.kind}) as keep:
        return keep(held)


def change_authority(*, by, authority: LegalAuthority, **answers) -> LegalAuthority:
    """Change what is known of an authority: evidence seen, its end, the Office of the Public Guardian told."""
    changed = differences(authority, answers)
    if not changed:
        return authority
    for name, value in answers.items():
        setattr(authority, name, value)
    with recording(
        "changed-authority", by=by, adult=authority.adult, about=authority, facts={"changed": changed}
    ) as keep:
        return keep(authority)
