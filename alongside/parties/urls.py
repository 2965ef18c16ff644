from django.urls import path

from .views import cases, linked

app_name = "parties"
SOURCE = "enquiries/E<number:number>/said-to-pose-a-risk/"
LP = "parties/LP<number:number>/"
urlpatterns = [
    path(SOURCE, cases.of_enquiry, name="of-enquiry"),
    path(f"{SOURCE}<number:source>/heard/", cases.heard, name="heard"),
    path(f"{SOURCE}<number:source>/elsewhere/", cases.elsewhere, name="elsewhere"),
    path("concerns/C<number:number>/said-to-pose-a-risk/", cases.concern_elsewhere, name="concern-elsewhere"),
    path("parties/", linked.parties, name="parties"),
    path(LP, linked.party, name="party"),
    path(f"{LP}change/", linked.change, name="change"),
    path(f"{LP}join/", linked.join, name="join"),
    path(f"{LP}asked/", linked.asked, name="asked"),
    path(f"{LP}<number:link>/undo/", linked.undo, name="undo"),
    path(f"{LP}<number:joined>/part/", linked.part, name="part"),
    path(f"{LP}<number:asking>/answer/", linked.answer, name="answer"),
]
