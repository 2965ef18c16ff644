"""To whom the minutes went, in which version, and why."""

from django.db import models
from django.db.models import Q

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce
from alongside.people.codes import Channel

from ..codes import Part, Version


class Distribution(WrittenOnce):
    """That minutes were sent or handed to somebody, in one version, for a reason (B12)."""

    meeting = models.ForeignKey("meetings.Meeting", models.PROTECT, related_name="distributions")
    invitation = models.ForeignKey("meetings.Invitation", models.PROTECT, null=True, related_name="+", db_index=False)
    recipient = models.CharField(max_length=200)
    part = models.CharField(max_length=20, choices=Part)
    reason = models.TextField()
    version = models.CharField(max_length=10, choices=Version)
    agency = models.CharField(max_length=200, blank=True)
    channel = models.CharField(max_length=20, choices=Channel)
    sent_on = models.DateField()
    digest = models.CharField(max_length=64, help_text="SHA-256 of what was drawn up")

    class Meta:
        constraints = [
            words_present("recipient", name="distribution_names_its_recipient"),
            words_present("reason", name="distribution_has_a_reason"),
            one_of("part", Part, name="distribution_part_known"),
            one_of("version", Version, name="distribution_version_known"),
            one_of("channel", Channel, name="distribution_channel_known"),
            models.CheckConstraint(
                name="distribution_names_its_agency",
                condition=Q(version=Version.AGENCY, agency__regex=r"\S") | (~Q(version=Version.AGENCY) & Q(agency="")),
            ),
            models.CheckConstraint(
                name="distribution_to_the_adult_in_plain_words",
                condition=~Q(part=Part.ADULT) | Q(version=Version.ADULT),
            ),
            models.CheckConstraint(name="distribution_digest_shape", condition=Q(digest__regex=r"^[0-9a-f]{64}$")),
        ]
        triggers = WrittenOnce.Meta.triggers

    def __str__(self):
        return f"{self.get_version_display()} to {self.recipient}"
