from django.urls import path

from . import views

app_name = "work"
urlpatterns = [
    path("other-records/", views.elsewhere, name="elsewhere"),
]
