from django.urls import path

from . import views

app_name = "time_spent"
urlpatterns = [
    path("enquiries/E<number:number>/time/", views.of_enquiry, name="of-enquiry"),
    path("enquiries/E<number:number>/time/add/", views.add_to_enquiry, name="add-to-enquiry"),
    path("concerns/C<number:number>/time/add/", views.add_to_concern, name="add-to-concern"),
    path("teams/made-up/", views.teams, name="teams"),
]
