from django.urls import path

from . import views

app_name = "concerns"
urlpatterns = [
    path("report/", views.report, name="report"),
    path("people/A<number:number>/report/", views.about, name="about"),
    path("concerns/C<number:number>/", views.concern, name="concern"),
    path("concerns/C<number:number>/correct/", views.correct, name="correct"),
    path("concerns/C<number:number>/decide/", views.decide, name="decide"),
    path("concerns/C<number:number>/join/", views.join, name="join"),
    path("concerns/C<number:number>/answer/", views.answer, name="answer"),
]
