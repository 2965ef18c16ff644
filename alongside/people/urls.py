from django.urls import path

from . import views

app_name = "people"
urlpatterns = [
    path("people/", views.search, name="search"),
    path("people/new/", views.new, name="new"),
    path("people/A<number:number>/", views.adult, name="adult"),
    path("people/A<number:number>/details/", views.details, name="details"),
    path("people/A<number:number>/history/", views.history, name="history"),
]
