"""Every address of the adult's own page. None of them says what it is about."""

from django.urls import include, path

import alongside.design.numbers  # noqa: F401 (it makes <number:…> known)

from .views import adding, asking, entering, reading

pages = [
    path("", entering.enter, name="enter"),
    path("in/", entering.answer, name="answer"),
    path("exit/", entering.leave, name="leave"),
    path("away/", entering.away, name="away"),
    path("language/", entering.language, name="language"),
    path("code/", entering.next_code, name="code"),
    path("page/", reading.page, name="page"),
    path("people/", reading.people, name="people"),
    path("words/", reading.words, name="words"),
    path("doing/", reading.doing, name="doing"),
    path("next/", reading.following, name="next"),
    path("meetings/", reading.meetings, name="meetings"),
    path("papers/", reading.papers, name="papers"),
    path("papers/<slug:key>/", reading.text, name="text"),
    path("changed/", reading.changed, name="changed"),
    path("sent/", reading.sent, name="sent"),
    path("say/", adding.choose, name="choose"),
    path("say/safe/", adding.safe, name="safe"),
    path("say/reach/", adding.reach, name="reach"),
    path("say/help/", adding.advocate, name="advocate"),
    path("say/told/", adding.told, name="told"),
    path("others/", adding.others, name="others"),
    path("say/now/", adding.not_safe, name="not-safe"),
    path("say/not-this/<number:number>/", adding.no_more, name="no-more"),
    path("say/<slug:kind>/", adding.say, name="say"),
    path("meetings/<number:number>/", adding.for_meeting, name="for-meeting"),
    path("questions/", asking.questions, name="questions"),
    path("questions/<number:number>/", asking.questionnaire, name="questionnaire"),
    path("health/", entering.health, name="health"),
]
urlpatterns = [path("", include((pages, "own")))]
handler400 = handler404 = "alongside.own_page.views.wrong.not_here"
handler403 = "alongside.own_page.views.wrong.not_here"
handler500 = "alongside.own_page.views.wrong.our_fault"
