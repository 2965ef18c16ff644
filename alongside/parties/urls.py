from django.urls import path

from .views import cases, linked

app_name = "parties"
SOURCE = "enquiries/E<number:number>/said-to-pose-a-risk/"
RP = "parties/RP<number:number>/"
urlpatterns = [
    path(SOURCE, cases.of_enquiry, name="of-enquiry"),
    path(f"{SOURCE}<number:source>/heard/", cases.heard, name="heard"),
    path(f"{SOURCE}<number:source>/elsewhere/", cases.elsewhere, name="elsewhere"),
    path("concerns/C<number:number>/said-to-pose-a-risk/", cases.concern_elsewhere, name="concern-elsewhere"),
    path("parties/", linked.parties, name="parties"),
    path(RP, linked.party, name="party"),
    path(f"{RP}change/", linked.change, name="change"),
    path(f"{RP}join/", linked.join, name="join"),
    path(f"{RP}asked/", linked.asked, name="asked"),
    path(f"{RP}<number:link>/undo/", linked.undo, name="undo"),
    path(f"{RP}<number:joined>/part/", linked.part, name="part"),
    path(f"{RP}<number:asking>/answer/", linked.answer, name="answer"),
]
