from django.urls import path

from . import showing, views

app_name = "instruments"
VERSION = "evaluations/instruments/<slug:instrument>/<number:version>/"
urlpatterns = [
    path("evaluations/instruments/", views.instruments, name="list"),
    path("evaluations/instruments/new/", views.new, name="new"),
    path(VERSION, views.version, name="version"),
    path(f"{VERSION}arrange/", views.arrange, name="arrange"),
    path(f"{VERSION}page/", views.section, name="new-section"),
    path(f"{VERSION}page/<slug:section>/", views.section, name="section"),
    path(f"{VERSION}page/<slug:section>/from-the-bank/", views.from_bank, name="from-bank"),
    path(f"{VERSION}page/<slug:section>/new/<slug:kind>/", views.new_question, name="new-question"),
    path(f"{VERSION}question/<slug:question>/", views.question, name="question"),
    path(f"{VERSION}words/<slug:language>/", views.words, name="words-around"),
    path(f"{VERSION}words/<slug:language>/<slug:section>/", views.words, name="words"),
    path(f"{VERSION}preview/", showing.preview, name="preview"),
    path(f"{VERSION}paper/<slug:language>/", showing.paper, name="paper"),
]
