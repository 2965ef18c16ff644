from django.apps import AppConfig


class OwnPageConfig(AppConfig):
    name = "alongside.own_page"
