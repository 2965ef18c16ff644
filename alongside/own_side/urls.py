from django.urls import path

from . import views

app_name = "own_side"
urlpatterns = [
    path("people/A<number:number>/own-page/", views.keys, name="keys"),
    path("people/A<number:number>/own-page/new/", views.switch_on, name="switch-on"),
    path("own-page/OK<number:number>/code/", views.codes, name="codes"),
    path("own-page/OK<number:number>/end/", views.end, name="end"),
    path("own-page/OW<number:number>/", views.reply, name="reply"),
    path("own-page/OW<number:number>/read/", views.read, name="read"),
]
