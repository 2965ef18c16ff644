from django.apps import AppConfig


class PositionsOfTrustConfig(AppConfig):
    name = "alongside.positions_of_trust"
