from django.apps import AppConfig


class CausedConfig(AppConfig):
    name = "alongside.caused"
