from django.urls import path

from . import views

app_name = "organisations"
urlpatterns = [
    path("organisations/", views.directory, name="directory"),
    path("organisations/new/", views.new, name="new"),
    path("organisations/OR<number:number>/", views.organisation, name="organisation"),
    path("organisations/OR<number:number>/change/", views.change, name="change"),
    path("organisations/OR<number:number>/merge/", views.merge, name="merge"),
    path("organisations/OR<number:number>/new-service/", views.new_service, name="new-service"),
    path("services/SV<number:number>/", views.service, name="service"),
    path("services/SV<number:number>/change/", views.change_service, name="change-service"),
    path("services/SV<number:number>/merge/", views.merge_service, name="merge-service"),
    path("organisations/MG<number:number>/undo/", views.undo, name="undo"),
]
