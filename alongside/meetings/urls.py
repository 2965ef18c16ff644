from django.urls import path

from .views import documents, meeting, minutes, on_paper, people, preparing

app_name = "meetings"
urlpatterns = [
    path("enquiries/E<number:number>/meetings/", meeting.meetings, name="meetings"),
    path("enquiries/E<number:number>/meetings/plan/", meeting.plan, name="plan"),
    path("enquiries/E<number:number>/meetings/avoided/", meeting.avoided, name="avoided"),
    path("meetings/ME<number:number>/", meeting.meeting, name="meeting"),
    path("meetings/ME<number:number>/details/", meeting.change, name="change"),
    path("meetings/ME<number:number>/move/", meeting.move, name="move"),
    path("meetings/ME<number:number>/wishes/", meeting.wishes, name="wishes"),
    path("meetings/ME<number:number>/people/", people.invite, name="invite"),
    path("meetings/ME<number:number>/held/", people.held, name="held"),
    path("meetings/ME<number:number>/chair/", people.chair, name="chair"),
    path("meetings/MP<number:number>/", people.invitation, name="invitation"),
    path("meetings/MP<number:number>/letter/", people.letter, name="letter"),
    path("meetings/ME<number:number>/ready/", preparing.prepare, name="prepare"),
    path("meetings/ME<number:number>/report/", preparing.report, name="report"),
    path("meetings/ME<number:number>/sheet/", on_paper.sheet, name="sheet"),
    path("meetings/ME<number:number>/on-paper/", on_paper.on_paper, name="on-paper"),
    path("meetings/ME<number:number>/agenda/", preparing.agenda, name="agenda"),
    path("meetings/MI<number:number>/apart/", preparing.apart, name="apart"),
    path("meetings/ME<number:number>/minutes/", minutes.minutes, name="minutes"),
    path("meetings/ML<number:number>/correct/", minutes.correct, name="correct"),
    path("meetings/ME<number:number>/read/", documents.full, name="full"),
    path("meetings/ME<number:number>/read/agency/", documents.for_agency, name="for-agency"),
    path("meetings/ME<number:number>/read/adult/", documents.for_adult, name="for-adult"),
    path("meetings/ME<number:number>/give/", documents.give, name="give"),
    path("meetings/MD<number:number>/document/", documents.document, name="document"),
]
