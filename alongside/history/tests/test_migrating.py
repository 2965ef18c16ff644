"""A first start builds only what is new, and a migration that does more than add finds every model whole."""

from django.db import connection, models
from django.db.migrations import AddField, CreateModel, Migration, RunPython
from django.db.migrations.state import ProjectState

from alongside.history.migrating import building_only_what_is_new

NUMBER = ("id", models.BigAutoField(primary_key=True))


def run(*steps: list) -> None:
    """Run each list of steps as a migration of a room that is in no settings."""
    state = ProjectState()
    for operations in steps:
        migration = Migration("of_steps", "invented")
        migration.operations = operations
        with connection.schema_editor(atomic=False) as editor:
            state = migration.apply(state, editor)


def test_a_migration_that_runs_python_finds_models_with_all_their_relations(as_owner):
    found = {}

    def look(apps, editor):
        house, room = apps.get_model("invented", "House"), apps.get_model("invented", "Room")
        home = house.objects.create(floors=2)
        room.objects.create(house=home)
        found["related"] = [one.related_model for one in house._meta.related_objects] == [room]
        found["rooms"] = home.room_set.count()

    add = [
        CreateModel("House", [NUMBER]),
        CreateModel("Room", [NUMBER, ("house", models.ForeignKey("invented.House", models.CASCADE))]),
    ]
    with as_owner(), building_only_what_is_new():
        run(add, [AddField("House", "floors", models.IntegerField(null=True))], [RunPython(look)])
    assert found == {"related": True, "rooms": 1}
