"""The heat map: what something adds to a life beside what could go wrong. Three places, and no score (F3, ADR 19)."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from alongside.history.constraints import one_of, words_present
from alongside.history.models import WrittenOnce
from alongside.risk.codes import Much, Placed
from alongside.risk.reading import HeatMapQuerySet

from .theirs import all_theirs, of, of_enquiry, through_enquiry


class HeatMap(WrittenOnce):
    """One thing that the person does or wants to do, talked about on a map. Looking again is a new map."""

    enquiry = models.ForeignKey("enquiries.Enquiry", models.PROTECT, related_name="heat_maps")
    drawn_on = models.DateField()
    activity = models.TextField(help_text="in the person's own words")
    response = models.TextField(blank=True, help_text="what was agreed to do")
    review_on = models.DateField(null=True)
    supersedes = models.OneToOneField("self", models.PROTECT, null=True, related_name="superseded_by")

    objects = HeatMapQuerySet.as_manager()

    class Meta:
        constraints = [
            words_present("activity", name="heat_map_has_an_activity"),
            models.CheckConstraint(name="heat_map_supersedes_another", condition=~Q(supersedes=F("id"))),
            models.CheckConstraint(
                name="heat_map_reviewed_later", condition=Q(review_on__isnull=True) | Q(review_on__gte=F("drawn_on"))
            ),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            all_theirs(of_enquiry("NEW.enquiry_id"), through_enquiry("risk_heatmap", "NEW.supersedes_id")),
        ]

    def __str__(self):
        return f"Heat map of {self.drawn_on}"

    def get_absolute_url(self):
        return reverse("risk:heat-map", args=[self.pk])


class HeatMarker(WrittenOnce):
    """Where one person puts the thing on the map, and why. Kept apart from the others', never averaged."""

    heat_map = models.ForeignKey(HeatMap, models.PROTECT, related_name="markers")
    placed_by = models.CharField(max_length=12, choices=Placed)
    name = models.CharField(max_length=200, blank=True)
    person = models.ForeignKey("people.SignificantPerson", models.PROTECT, null=True, related_name="+")
    quality = models.CharField(max_length=6, choices=Much, help_text="what it adds to their life")
    risk = models.CharField(max_length=6, choices=Much, help_text="how much could go wrong")
    why = models.TextField(blank=True)

    class Meta:
        constraints = [
            one_of("placed_by", Placed, name="marker_placed_by_known"),
            one_of("quality", Much, name="marker_quality_known"),
            one_of("risk", Much, name="marker_risk_known"),
            models.UniqueConstraint("heat_map", name="adults_marker_once_a_map", condition=Q(placed_by=Placed.ADULT)),
            models.CheckConstraint(
                name="marker_has_a_name", condition=Q(placed_by=Placed.ADULT) | Q(name__regex=r"\S")
            ),
        ]
        triggers = [
            *WrittenOnce.Meta.triggers,
            all_theirs(
                through_enquiry("risk_heatmap", "NEW.heat_map_id"), of("people_significantperson", "NEW.person_id")
            ),
        ]

    def __str__(self):
        return f"{self.name or self.get_placed_by_display()}’s marker"
