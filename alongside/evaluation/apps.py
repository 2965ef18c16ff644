from django.apps import AppConfig


class EvaluationConfig(AppConfig):
    name = "alongside.evaluation"
