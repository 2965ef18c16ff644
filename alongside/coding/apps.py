from django.apps import AppConfig


class CodingConfig(AppConfig):
    name = "alongside.coding"
