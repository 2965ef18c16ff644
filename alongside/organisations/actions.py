"""The only writers of this room: organisations, their services, and merging one into another."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from alongside.history.recording import differences, recording

from .models import Merge, MergeUndone, Organisation, Service

TAKEN = "Another service in the directory has this number already"


def add_organisation(*, by, **details) -> Organisation:
    """Put an organisation into the directory. `details`: fields of Organisation."""
    added = Organisation(**details)
    with recording("added-organisation", by=by, adult=None, about=added) as keep:
        return keep(added)


def change_organisation(*, by, organisation: Organisation, **details) -> Organisation:
    """Change what is recorded of an organisation; before and after stay in the history."""
    return change(organisation, details, by=by, verb="changed-organisation")


def add_service(*, by, **details) -> Service:
    """Put a service into the directory. `details`: fields of Service.

    Raises ValidationError if another has the same number of the regulator.
    """
    require_number_free(details.get("location_id", ""))
    added = Service(**details)
    with recording("added-service", by=by, adult=None, about=added) as keep:
        return keep(added)


def change_service(*, by, service: Service, **details) -> Service:
    """Change what is recorded of a service, or say that it has closed.

    Raises ValidationError if another has the same number of the regulator.
    """
    require_number_free(details.get("location_id", ""), but=service)
    return change(service, details, by=by, verb="changed-service")


def require_number_free(number: str, *, but: Service | None = None) -> None:
    others = Service.objects.exclude(pk=but.pk) if but else Service.objects.all()
    if number and others.filter(location_id=number).exists():
        raise ValidationError({"location_id": TAKEN})


def change(row, details: dict, *, by, verb: str):
    """Write what differs, with what each field was and became."""
    if changed := differences(row, details):
        with recording(verb, by=by, adult=None, about=row, facts={"changed": changed}) as keep:
            for name, value in details.items():
                setattr(row, name, value)
            keep(row)
    return row


def merge(*, by, gone: Organisation | Service, into: Organisation | Service, why: str) -> Merge:
    """Say that `gone` is the same as `into`, under which both are found from now on. Nothing else is changed.

    Raises ValidationError if `gone` was merged into another already, or `into` into `gone`.
    """
    which = str(gone._meta.model_name)
    made = Merge(**{which: gone, f"into_{which}": into}, why=why)
    try:
        with recording("merged-in-directory", by=by, adult=None, about=gone, why=why, facts={"into": into.pk}) as keep:
            return keep(made)
    except IntegrityError as refusal:
        if "in a circle" in str(refusal):
            raise ValidationError({"into": f"{into} is kept as {gone} already: choose another"}) from None
        raise ValidationError(f"{gone} was merged into another already. Undo that first.") from None


@transaction.atomic
def undo_merge(*, by, merge: Merge, why: str) -> MergeUndone:
    """Let both stand again as they stood before the merge.

    Raises ValidationError if it was undone already.
    """
    if MergeUndone.objects.filter(merge=merge).exists():
        raise ValidationError("This was undone already.")
    undone = MergeUndone(merge=merge, why=why)
    with recording("undid-merge-in-directory", by=by, adult=None, about=merge.gone, why=why) as keep:
        return keep(undone)
