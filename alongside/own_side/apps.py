from django.apps import AppConfig


class OwnSideConfig(AppConfig):
    name = "alongside.own_side"
