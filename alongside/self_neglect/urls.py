from django.urls import path

from . import views

app_name = "self_neglect"
urlpatterns = [
    path("people/A<number:number>/self-neglect/", views.of_adult, name="of"),
    path("people/A<number:number>/self-neglect/new/", views.begin, name="begin"),
    path("self-neglect/MR<number:number>/", views.management, name="management"),
    path("self-neglect/MR<number:number>/change/", views.change, name="change"),
    path("self-neglect/MR<number:number>/attempt/", views.attempt, name="attempt"),
    path("self-neglect/MR<number:number>/seen/", views.seen, name="seen"),
    path("self-neglect/MR<number:number>/power/", views.power, name="power"),
    path("self-neglect/MR<number:number>/agency/", views.agency, name="agency"),
    path("self-neglect/MR<number:number>/meeting/", views.meeting, name="meeting"),
    path("self-neglect/MR<number:number>/review/", views.review, name="review"),
    path("self-neglect/MR<number:number>/end/", views.end, name="end"),
]
