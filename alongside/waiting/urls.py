from django.urls import path

from . import views

app_name = "waiting"
urlpatterns = [
    path("waiting/", views.waiting, name="waiting"),
    path("people/A<number:number>/safe-today/", views.of_adult, name="of-adult"),
    path("concerns/C<number:number>/safe-today/", views.check, {"kind": "concern"}, name="check-concern"),
    path("enquiries/E<number:number>/safe-today/", views.check, {"kind": "enquiry"}, name="check-enquiry"),
]
