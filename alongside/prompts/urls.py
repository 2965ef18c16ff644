from django.urls import path

from . import views

app_name = "prompts"
urlpatterns = [
    path("enquiries/E<number:number>/asked/", views.of_enquiry, name="of-enquiry"),
    path("enquiries/E<number:number>/asked/<slug:gap>/", views.answer_enquiry, name="answer-enquiry"),
    path("enquiries/E<number:number>/asked/<slug:gap>/again/", views.again_enquiry, name="again-enquiry"),
    path("enquiries/E<number:number>/how-it-was/", views.feedback, name="feedback"),
    path("enquiries/E<number:number>/before-closing/", views.before_closing, name="before-closing"),
    path("concerns/C<number:number>/asked/", views.of_concern, name="of-concern"),
    path("concerns/C<number:number>/asked/<slug:concern_gap>/", views.answer_concern, name="answer-concern"),
    path("concerns/C<number:number>/asked/<slug:concern_gap>/again/", views.again_concern, name="again-concern"),
    path("what-is-asked/", views.settings, name="settings"),
    path("what-is-asked/<slug:known>/", views.gap, name="gap"),
    path("what-is-asked/<slug:known>/change/", views.settle, name="settle"),
    path("what-is-owed/", views.counts, name="counts"),
]
