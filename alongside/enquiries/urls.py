from django.urls import path

from . import views

app_name = "enquiries"
urlpatterns = [
    path("enquiries/E<number:number>/", views.enquiry, name="enquiry"),
    path("enquiries/E<number:number>/details/", views.change, name="change"),
    path("enquiries/E<number:number>/happened/", views.allegation, name="allegation"),
    path("enquiries/E<number:number>/conclude/", views.conclude, name="conclude"),
    path("enquiries/E<number:number>/reopen/", views.reopen, name="reopen"),
]
