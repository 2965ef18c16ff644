from django.apps import AppConfig


class SurveysConfig(AppConfig):
    name = "alongside.surveys"
