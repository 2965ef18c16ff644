from django.urls import path

from .views import clocks, settled

app_name = "timeliness"
OF_A_CONCERN, OF_AN_ENQUIRY = {"kind": "concern"}, {"kind": "enquiry"}
urlpatterns = [
    path("concerns/C<number:number>/clocks/", clocks.clocks, OF_A_CONCERN, name="of-concern"),
    path("concerns/C<number:number>/clocks/pause/", clocks.pause, OF_A_CONCERN, name="pause-concern"),
    path("concerns/C<number:number>/clocks/depart/", clocks.vary, OF_A_CONCERN, name="vary-concern"),
    path("enquiries/E<number:number>/clocks/", clocks.clocks, OF_AN_ENQUIRY, name="of-enquiry"),
    path("enquiries/E<number:number>/clocks/pause/", clocks.pause, OF_AN_ENQUIRY, name="pause-enquiry"),
    path("enquiries/E<number:number>/clocks/depart/", clocks.vary, OF_AN_ENQUIRY, name="vary-enquiry"),
    path("pauses/PS<number:number>/", clocks.resume, name="resume"),
    path("timescales/", settled.settled, name="settled"),
    path("timescales/new/", settled.new_timescale, name="new-timescale"),
    path("calendars/new/", settled.new_calendar, name="new-calendar"),
    path("calendars/<number:calendar>/", settled.calendar, name="calendar"),
    path("calendars/<number:calendar>/change/", settled.change_calendar, name="change-calendar"),
    path("calendars/<number:calendar>/days/", settled.add_days, name="add-days"),
    path("calendars/days/<number:closed>/", settled.take_out, name="take-out"),
]
