from django.apps import AppConfig


class HeardConfig(AppConfig):
    name = "alongside.heard"
