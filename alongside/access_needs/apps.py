from django.apps import AppConfig


class AccessNeedsConfig(AppConfig):
    name = "alongside.access_needs"
