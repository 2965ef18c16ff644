"""Which council this is: part of every key of the published tables."""

from django.db import models


class Council(models.Model):
    """The one council that this record belongs to, by its ONS code."""

    code = models.CharField(max_length=9)
    name = models.CharField(max_length=120)

    class Meta:
        constraints = [models.CheckConstraint(name="only_one_council", condition=models.Q(id=1))]

    def __str__(self):
        return self.name
