from django.urls import path

from . import views

app_name = "papers"
urlpatterns = [
    path("people/A<number:number>/papers/", views.papers, name="papers"),
    path("people/A<number:number>/papers/add/", views.add, name="add"),
    path("papers/came-back/", views.came_back, name="came-back"),
    path("papers/PA<number:number>/", views.paper, name="paper"),
    path("papers/PA<number:number>/about/", views.about, name="about"),
    path("papers/PA<number:number>/as-given/", views.as_given, name="as-given"),
]
