"""Who is signed in, read once a page, and in the same query what must be said to them on whichever page they are."""

from functools import lru_cache

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.db.models.expressions import RawSQL
from django.utils.module_loading import import_string

from .models import User


@lru_cache(maxsize=1)
def said_everywhere() -> dict[str, RawSQL]:
    """Each room's fact of settings.SAID_EVERYWHERE about the account of the outer query, by its name there."""
    return {name: import_string(path) for name, path in settings.SAID_EVERYWHERE.items()}


class AccountBackend(ModelBackend):
    """Django's own, but for what is read with the account."""

    def get_user(self, user_id: int) -> User | None:
        user = User.objects.filter(pk=user_id).annotate(**said_everywhere()).first()
        return user if user is not None and self.user_can_authenticate(user) else None
