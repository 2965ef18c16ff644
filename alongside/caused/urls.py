from django.urls import path

from . import views

app_name = "caused"
urlpatterns = [
    path("caused/", views.index, name="index"),
    path("enquiries/E<number:number>/caused/", views.of_enquiry, name="of"),
    path("enquiries/E<number:number>/caused/new/", views.new, name="new"),
    path("caused/CE<number:number>/", views.caused, name="caused"),
    path("caused/CE<number:number>/document/", views.document, name="document"),
    path("caused/CE<number:number>/sent/", views.sent, name="sent"),
    path("caused/CE<number:number>/how-far/", views.ask_after, name="ask-after"),
    path("caused/CE<number:number>/came-back/", views.came_back, name="came-back"),
    path("caused/CE<number:number>/check/", views.check, name="check"),
    path("caused/CE<number:number>/take-back/", views.take_back, name="take-back"),
]
