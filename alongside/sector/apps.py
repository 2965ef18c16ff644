from django.apps import AppConfig


class SectorConfig(AppConfig):
    name = "alongside.sector"
