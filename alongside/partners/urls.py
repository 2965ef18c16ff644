from django.urls import path

from . import views

app_name = "partners"
urlpatterns = [
    path("enquiries/E<number:number>/agencies/", views.of_enquiry, name="of"),
    path("enquiries/E<number:number>/agencies/new/", views.new_agency, name="new-agency"),
    path("agencies/AG<number:number>/change/", views.change_agency, name="change-agency"),
    path("agencies/AG<number:number>/did/", views.agency_action, name="agency-action"),
    path("enquiries/E<number:number>/processes/", views.processes, name="processes"),
    path("enquiries/E<number:number>/processes/new/", views.new_process, name="new-process"),
    path("processes/PP<number:number>/", views.process, name="process"),
    path("processes/PP<number:number>/change/", views.change_process, name="change-process"),
    path("processes/PP<number:number>/step/", views.step, name="step"),
]
