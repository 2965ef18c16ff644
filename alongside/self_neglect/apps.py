from django.apps import AppConfig


class SelfNeglectConfig(AppConfig):
    name = "alongside.self_neglect"
