from django.urls import path

from . import views
from .over_time import over_time
from .prevention import prevention
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
    path("refresh/", refresh, name="refresh"),
    path("rows/<slug:code>/", views.measure_rows, name="rows"),
]
