from django.urls import path

from .views import asking, editing, referring, results

app_name = "feedback"
DRAFT = "questionnaires/<slug:questionnaire>/<number:version>/"
urlpatterns = [
    path("enquiries/E<number:number>/what-was-said/", asking.enquiry, name="enquiry"),
    path("enquiries/E<number:number>/what-was-said/ask/", asking.ask, name="ask"),
    path("asked/FQ<number:number>/", asking.asking, name="asking"),
    path("asked/FQ<number:number>/answer/", asking.answer, name="answer"),
    path("asked/FQ<number:number>/no-answer/", asking.nothing, name="nothing"),
    path("asked/FQ<number:number>/advocate/", referring.refer, name="refer"),
    path("to-an-advocate/QR<number:number>/", referring.referral, name="referral"),
    path("to-an-advocate/QR<number:number>/step/", referring.step, name="step"),
    path("asked/FQ<number:number>/paper/", asking.paper, name="paper"),
    path("what-people-said/", results.results, name="results"),
    path("questionnaires/", editing.questionnaires, name="questionnaires"),
    path("questionnaires/new/", editing.new, name="new"),
    path("questionnaires/<slug:questionnaire>/", editing.questionnaire, name="questionnaire"),
    path("questionnaires/<slug:questionnaire>/follow/", editing.follow, name="follow"),
    path(DRAFT, editing.version, name="version"),
    path(f"{DRAFT}arrange/", editing.arrange, name="arrange"),
    path(f"{DRAFT}question/", editing.question, name="new-question"),
    path(f"{DRAFT}question/<slug:question>/", editing.question, name="question"),
    path(f"{DRAFT}scale/<slug:scale>/", editing.scale, name="scale"),
    path(f"{DRAFT}words/<slug:language>/", editing.words, name="words"),
    path(f"{DRAFT}preview/", editing.preview, name="preview"),
]
