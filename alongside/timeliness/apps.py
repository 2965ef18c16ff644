from django.apps import AppConfig


class TimelinessConfig(AppConfig):
    name = "alongside.timeliness"

    def ready(self) -> None:
        from . import checks  # noqa: F401 (registers itself)
