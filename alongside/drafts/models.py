"""What has been typed and not yet sent, and what has been sent once."""

import uuid

from django.conf import settings
from django.db import connection, models


class Draft(models.Model):
    """What one person has typed on one page and not yet sent. Survives signing out, time-outs and restarts."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="drafts")
    path = models.CharField(max_length=300)
    title = models.CharField(max_length=200, blank=True)
    adult = models.ForeignKey("people.Adult", models.CASCADE, null=True, related_name="+", help_text="whom it is about")
    fields = models.JSONField(help_text="[name, value] pairs exactly as they were sent")
    saved_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint("user", "path", name="one_draft_a_page")]

    def __str__(self):
        return f"{self.user} {self.path}"


class SubmissionManager(models.Manager):
    def claim(self, token: str, user, digest: bytes) -> tuple[int, str, bytes]:
        """Take a token, or find who took it before, where that went ("" if nowhere yet) and what was sent with it.

        A second sending waits here until the first has finished: one statement, so that no two can both be first.
        """
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO drafts_submission (token, user_id, at, went_to, digest) VALUES (%s, %s, now(), '', %s)"
                " ON CONFLICT (token) DO UPDATE SET at = drafts_submission.at RETURNING user_id, went_to, digest",
                [token, user.pk, digest],
            )
            return cursor.fetchone()


class Submission(models.Model):
    """A form that was acted on, so that sending it twice acts once."""

    token = models.UUIDField(primary_key=True, default=uuid.uuid4)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    went_to = models.CharField(max_length=300, blank=True)
    digest = models.BinaryField(max_length=32, default=b"", help_text="what was typed, to tell a second sending")

    objects = SubmissionManager()

    def __str__(self):
        return str(self.token)
