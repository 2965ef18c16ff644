from django.urls import path

from . import views

app_name = "quality"
urlpatterns = [
    path("people/A<number:number>/words-outside/", views.words, name="words"),
    path("statements/S<number:number>/words-outside/", views.offer, name="offer"),
    path("words-outside/", views.waiting, name="waiting"),
    path("words-outside/QW<number:number>/decide/", views.decide, name="decide"),
    path("words-outside/QW<number:number>/take-back/", views.take_back, name="take-back"),
]
