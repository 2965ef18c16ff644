"""The ways of classifying outcomes: reference data, versioned, which a council may extend."""

from django.db import models


class ClassificationScheme(models.Model):
    """One version of one way of classifying outcomes (A10). Councils may add schemes and codes."""

    key = models.SlugField(max_length=40)
    version = models.PositiveSmallIntegerField(default=1)
    title = models.CharField(max_length=120)
    source = models.CharField(max_length=200, help_text="where the scheme comes from")
    in_use = models.BooleanField(default=True)

    class Meta:
        constraints = [models.UniqueConstraint("key", "version", name="scheme_version_once")]
        ordering = ["pk"]

    def __str__(self):
        return self.title


class SchemeCode(models.Model):
    """One code of a scheme. Never shown to the adult (A9)."""

    scheme = models.ForeignKey(ClassificationScheme, models.PROTECT, related_name="codes")
    code = models.SlugField(max_length=40)
    label = models.CharField(max_length=120)
    takes_words = models.BooleanField(default=False, help_text="whether a few words are asked for, as with “other”")

    class Meta:
        constraints = [models.UniqueConstraint("scheme", "code", name="code_once_a_scheme")]
        ordering = ["pk"]

    def __str__(self):
        return self.label
