from django.urls import path

from . import views

app_name = "alarms"
urlpatterns = [
    path("alarms/", views.alarms, name="alarms"),
    path("alarms/now/", views.told_now, name="now"),
    path("alarms/AM<number:number>/", views.alarm, name="alarm"),
    path("alarms/AM<number:number>/take-up/", views.take_up, name="take-up"),
    path("alarms/AM<number:number>/answer/", views.answer, name="answer"),
    path("people/A<number:number>/not-safe-now/", views.raise_one, name="raise"),
    path("people/A<number:number>/alarms/", views.of_adult, name="of-adult"),
]
