from django.apps import AppConfig


class PublishedConfig(AppConfig):
    name = "alongside.published"
