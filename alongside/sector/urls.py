from django.urls import path

from . import views

app_name = "sector"
urlpatterns = [
    path("evaluations/seats/", views.seats, name="seats"),
    path("evaluations/seats/new/", views.give, name="give"),
    path("evaluations/seats/SE<number:number>/end/", views.end, name="end"),
]
