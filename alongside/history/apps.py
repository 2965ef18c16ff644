from django.apps import AppConfig
from pgtrigger.apps import PGTriggerConfig, patch_migrations, patch_schema_editor


class HistoryConfig(AppConfig):
    default = True
    name = "alongside.history"


class Triggers(PGTriggerConfig):
    """django-pgtrigger without its list of every trigger.

    Migrations are written and run without it. Only what turns triggers off reads it, and ours are never off; but to
    make it, each trigger is compared with all before it: of nine hundred, a second and a half of every start.
    """

    def ready(self) -> None:
        patch_migrations()
        patch_schema_editor()
