from django.urls import path

from .views import calendar, cover, mine, supervision, team

app_name = "work"
urlpatterns = [
    path("other-records/", mine.elsewhere, name="elsewhere"),
    path("teams/", team.teams, name="teams"),
    path("teams/<number:team>/", team.team, name="team"),
    path("teams/<number:team>/share-out/", team.share_out, name="share-out"),
    path("enquiries/E<number:number>/handovers/", team.handovers, name="handovers"),
    path("enquiries/E<number:number>/handovers/read/", team.read_handovers, name="read-handovers"),
    path("covers/", cover.covers, name="covers"),
    path("covers/new/", cover.new_cover, name="new-cover"),
    path("covers/<number:cover>/call-off/", cover.call_off, name="call-off"),
    path("talking-through/<number:worker>/", supervision.digest, name="digest"),
    path("talking-through/<number:worker>/talked/", supervision.talked, name="talked"),
    path("my-calendar/", calendar.calendar, name="calendar"),
    path("my-calendar/make/", calendar.make, name="make-calendar"),
    path("my-calendar/withdraw/", calendar.withdraw, name="withdraw-calendar"),
    path("calendar/<slug:secret>.ics", calendar.feed, name="feed"),
]
