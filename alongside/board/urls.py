from django.urls import path

from . import views
from .time import time
from .timeliness import timeliness

app_name = "board"
urlpatterns = [
    path("", views.board, name="board"),
    path("time/", time, name="time"),
    path("timeliness/", timeliness, name="timeliness"),
    path("rows/<slug:code>/", views.measure_rows, name="rows"),
]
