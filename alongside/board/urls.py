from django.urls import path

from . import views
from .over_time import over_time
from .prevention import prevention
from .report_pages import make, report, report_file, reports
from .theme import measure, refresh, theme
from .time import time
from .timeliness import timeliness

app_name = "board"
urlpatterns = [
    path("", views.board, name="board"),
    path("time/", time, name="time"),
    path("timeliness/", timeliness, name="timeliness"),
    path("prevention/", prevention, name="prevention"),
    path("over-time/", over_time, name="over-time"),
    path("themes/<slug:theme>/", theme, name="theme"),
    path("measures/<slug:code>/", measure, name="measure"),
    path("reports/", reports, name="reports"),
    path("reports/make/", make, name="make-report"),
    path("reports/BR<number:number>/", report, name="report"),
    path("reports/BR<number:number>/<slug:form>/", report_file, name="report-file"),
    path("refresh/", refresh, name="refresh"),
    path("rows/<slug:code>/", views.measure_rows, name="rows"),
]
