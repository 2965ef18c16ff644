"""Wrong passwords are counted by account, however its user name is spelt."""

from django.http import HttpRequest

from .models import User


def counted_as(request: HttpRequest, credentials: dict | None = None) -> str:
    """The name under which a wrong password is counted: the account's own, so that AMINA and amina share one count."""
    typed = (credentials or request.POST).get("username") or ""
    typed = typed.replace("\x00", "").strip()
    account = User.objects.filter(username__iexact=typed).values_list("username", flat=True).first()
    return account or typed.lower()
