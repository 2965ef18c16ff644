from django.apps import AppConfig


class TimelinessConfig(AppConfig):
    name = "alongside.timeliness"
