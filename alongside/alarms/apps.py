from django.apps import AppConfig


class AlarmsConfig(AppConfig):
    name = "alongside.alarms"
