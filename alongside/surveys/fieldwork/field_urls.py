from django.urls import path

from .views import named, running

app_name = "fieldwork"
urlpatterns = [
    path("fieldwork/", running.surveys, name="surveys"),
    path("fieldwork/new/", running.new, name="new"),
    path("fieldwork/WV<number:number>/", running.survey, name="survey"),
    path("fieldwork/WV<number:number>/change/", running.change, name="change"),
    path("fieldwork/WV<number:number>/state/", running.state, name="state"),
    path("fieldwork/WV<number:number>/people/", running.people, name="people"),
    path("fieldwork/WV<number:number>/people/right/", named.right, name="right"),
    path("fieldwork/WV<number:number>/words/<slug:language>/", running.words, name="words"),
    path("fieldwork/WV<number:number>/paper/", named.paper, name="paper"),
    path("fieldwork/WV<number:number>/own/", running.own, name="own"),
]
