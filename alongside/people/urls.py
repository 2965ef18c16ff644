from django.urls import path

from . import views

app_name = "people"
urlpatterns = [
    path("people/", views.search, name="search"),
    path("people/new/", views.new, name="new"),
    path("people/A<number:number>/", views.adult, name="adult"),
    path("people/A<number:number>/details/", views.details, name="details"),
    path("people/A<number:number>/history/", views.history, name="history"),
    path("people/A<number:number>/important-people/", views.around, name="around"),
    path("people/A<number:number>/important-people/new/", views.add_person, name="add-person"),
    path("people/SN<number:number>/change/", views.change_person, name="change-person"),
    path("people/A<number:number>/contact/", views.contact, name="contact"),
    path("people/A<number:number>/contact/check/", views.check_contact, name="check-contact"),
    path("people/SN<number:number>/contact/", views.contact_person, name="contact-person"),
    path("people/SN<number:number>/contact/check/", views.check_contact_person, name="check-contact-person"),
]
