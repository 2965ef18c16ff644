"""Accounts, teams, and who is let in to a restricted record."""

from functools import cached_property

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from alongside.history.models import Kept

from .roles import PERMISSIONS, Permission, Role


class Team(models.Model):
    """A team that holds concerns and enquiries."""

    name = models.CharField(max_length=80, unique=True)
    duty_email = models.EmailField(blank=True, help_text="read at every hour: told when somebody is not safe now")

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class UserManager(BaseUserManager):
    def get_by_natural_key(self, username):
        return self.get(username__iexact=username)

    def may(self, permission: Permission):
        """People with an open account whose role holds this permission, by name."""
        roles = [role for role, held in PERMISSIONS.items() if permission in held]
        return self.filter(is_active=True, role__in=roles).order_by("name")


class User(AbstractBaseUser):
    """Somebody with an account. Accounts are closed (is_active), never deleted: history names them."""

    username = models.CharField(max_length=80, unique=True)
    name = models.CharField(max_length=120)
    job_title = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True, help_text="their address at work, for messages that something waits")
    role = models.CharField(max_length=20, choices=Role)
    teams = models.ManyToManyField(Team, blank=True, related_name="members")
    is_active = models.BooleanField(default=True)
    event = models.ForeignKey(
        "history.Event",
        models.PROTECT,
        null=True,
        related_name="+",
        help_text="the line of history that last changed it",
    )

    objects = UserManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS = ["name", "role"]

    class Meta:
        constraints = [
            models.CheckConstraint(name="user_role_known", condition=models.Q(role__in=Role.values)),
            models.UniqueConstraint(Lower("username"), name="user_name_once_however_spelt"),
        ]

    def __str__(self):
        return self.name

    def may(self, permission: Permission) -> bool:
        """Whether this person's role holds the permission."""
        return self.is_active and permission in PERMISSIONS[self.role]

    @cached_property
    def team_ids(self) -> list[int]:
        """The teams this person works in; read once a request."""
        return list(self.teams.values_list("pk", flat=True))


class Entitlement(Kept):
    """Someone who may see a restricted record. Ended, never removed."""

    adult = models.ForeignKey("people.Adult", models.PROTECT, related_name="entitlements")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="entitlements")
    ended = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint("adult", "user", name="entitled_once")]
        triggers = Kept.Meta.triggers

    def __str__(self):
        return f"{self.user} and {self.adult}"
