from django.urls import path

from .views import awareness, before, complaints, elsewhere, preventing

app_name = "prevention"
urlpatterns = [
    path("people/A<number:number>/prevention/", preventing.of_adult, name="of"),
    path("people/A<number:number>/prevention/done/", preventing.done, name="done"),
    path("people/A<number:number>/prevention/gained/", preventing.gained, name="gained"),
    path("people/A<number:number>/prevention/possibly/", preventing.possibly, name="possibly"),
    path("people/A<number:number>/prevention/early/", preventing.early, name="early"),
    path("people/A<number:number>/prevention/unmet/", elsewhere.new_unmet, name="new-unmet"),
    path("prevention/PV<number:number>/effect/", preventing.effect, name="effect"),
    path("prevention/UN<number:number>/", elsewhere.unmet_later, name="unmet"),
    path("concerns/C<number:number>/pathways/", elsewhere.pathways, name="pathways"),
    path("concerns/C<number:number>/pathways/follow/", elsewhere.follow, name="follow"),
    path("concerns/C<number:number>/before/", before.before, name="before"),
    path("concerns/C<number:number>/before/link/", before.relate, name="relate"),
    path("awareness/", awareness.log, name="awareness"),
    path("awareness/new/", awareness.new, name="new-activity"),
    path("awareness/AW<number:number>/", awareness.activity, name="activity"),
    path("awareness/AW<number:number>/change/", awareness.change, name="change-activity"),
    path("complaints/", complaints.complaints, name="complaints"),
    path("complaints/new/", complaints.new, name="new-complaint"),
    path("people/A<number:number>/complaint/", complaints.new_about, name="complaint-about"),
    path("complaints/CP<number:number>/", complaints.complaint, name="complaint"),
    path("complaints/CP<number:number>/change/", complaints.change, name="change-complaint"),
]
