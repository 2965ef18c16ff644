from django.urls import path

from . import views

app_name = "access_needs"
urlpatterns = [
    path("people/A<number:number>/access-needs/", views.of, name="of"),
    path("people/A<number:number>/access-needs/ask/", views.ask_adult, name="ask"),
    path("people/A<number:number>/access-needs/shared/", views.shared, name="shared"),
    path("people/SN<number:number>/access-needs/ask/", views.ask_person, name="ask-person"),
    path("access-needs/AN<number:number>/change/", views.change, name="change"),
    path("access-needs/AN<number:number>/met/", views.met, name="met"),
]
