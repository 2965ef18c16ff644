from django.apps import AppConfig


class TimeSpentConfig(AppConfig):
    name = "alongside.time_spent"
