from django.urls import path

from . import views

app_name = "heard"
urlpatterns = [
    path("heard/", views.heard, name="heard"),
    path("heard/new/", views.new, name="new"),
    path("heard/HS<number:number>/", views.session, name="session"),
    path("heard/HS<number:number>/words/", views.words, name="words"),
    path("heard/HW<number:number>/decide/", views.decide_words, name="decide-words"),
    path("you-said/", views.said, name="said"),
    path("you-said/new/", views.write, name="write"),
    path("you-said/YS<number:number>/decide/", views.decide_entry, name="decide-entry"),
    path("people/A<number:number>/what-changed/", views.of_adult, name="of-adult"),
    path("people/A<number:number>/what-changed/add/", views.feed_back, name="feed-back"),
]
