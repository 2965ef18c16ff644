from django.urls import path

from . import views

app_name = "drafts"
urlpatterns = [
    path("save/", views.save, name="save"),
    path("plain-words/", views.plain_words, name="plain-words"),
    path("discard/", views.discard, name="discard"),
    path("carry-on/", views.carry_on, name="carry-on"),
]
