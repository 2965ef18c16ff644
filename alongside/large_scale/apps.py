from django.apps import AppConfig


class LargeScaleConfig(AppConfig):
    name = "alongside.large_scale"
