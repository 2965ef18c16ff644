from django.urls import path

from . import paper_views

app_name = "own_paper"
urlpatterns = [
    path("people/A<number:number>/how-things-stand/", paper_views.page, name="page"),
    path("own-page/OK<number:number>/slip/", paper_views.slip, name="slip"),
    path("people/A<number:number>/how-things-stand/came-back/", paper_views.came_back, name="came-back"),
]
