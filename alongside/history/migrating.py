"""How our migrations put rules on a table, all of a model's at once, and how a first start stays short.

For each step Django, and django-pgtrigger after it, build every related model anew, and here all models are related:
some hundreds of steps by some hundreds of models took most of the time of a first start.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from django.contrib.postgres.operations import CreateExtension
from django.db.migrations import (
    AddConstraint,
    AddField,
    AddIndex,
    AlterField,
    AlterModelOptions,
    CreateModel,
    Migration,
    RemoveConstraint,
    RunSQL,
)
from django.db.migrations.operations.models import ModelOperation
from django.db.migrations.state import ProjectState
from pgtrigger.migrations import AddTrigger, RemoveTrigger


class AddRules(ModelOperation):
    """The same in the end as AddConstraint, AddIndex and AddTrigger for each of a model's rules."""

    reversible = True

    def __init__(self, model_name: str, constraints: Sequence = (), indexes: Sequence = (), triggers: Sequence = ()):
        self.model_name = model_name
        self.constraints, self.indexes, self.triggers = list(constraints), list(indexes), list(triggers)
        super().__init__(model_name)

    def rules(self) -> dict[str, list]:
        """What there is, by the option of a model in which it stands."""
        every = {"constraints": self.constraints, "indexes": self.indexes, "triggers": self.triggers}
        return {option: rules for option, rules in every.items() if rules}

    def state_forwards(self, app_label: str, state: Any) -> None:
        options = state.models[app_label, self.model_name.lower()].options
        for option, rules in self.rules().items():
            options[option] = [*options.get(option, []), *rules]

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        model = to_state.apps.get_model(app_label, self.model_name)
        for constraint in self.constraints:
            schema_editor.add_constraint(model, constraint)
        for index in self.indexes:
            schema_editor.add_index(model, index)
        for trigger in self.triggers:
            schema_editor.execute(trigger.install_sql, params=None)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        model = from_state.apps.get_model(app_label, self.model_name)
        for trigger in self.triggers:
            schema_editor.execute(trigger.uninstall_sql, params=None)
        for index in self.indexes:
            schema_editor.remove_index(model, index)
        for constraint in self.constraints:
            schema_editor.remove_constraint(model, constraint)

    def describe(self) -> str:
        return f"Put the rules of {self.model_name} on its table"

    def deconstruct(self) -> tuple[str, Sequence[Any], dict[str, Any]]:
        return type(self).__name__, [], {"model_name": self.model_name, **self.rules()}


OF_ONE_MODEL = (
    CreateModel,
    AddField,
    AddConstraint,
    AddIndex,
    AddTrigger,
    AddRules,
    RunSQL,
    CreateExtension,
    RemoveConstraint,
    RemoveTrigger,
    AlterModelOptions,
)
"""Steps that ask nothing about the models related to the one that they touch."""


def of_one_model(step: Any) -> bool:
    """Whether a step asks nothing about related models: nor does one that alters a field that no other can refer to."""
    if isinstance(step, AlterField):
        return not (step.field.is_relation or step.field.unique)
    return isinstance(step, OF_ONE_MODEL)


@contextmanager
def building_only_what_is_new() -> Iterator[None]:
    """While it holds, a migration that adds to models, or takes rules off one, builds only the model that it touches.

    Any other migration, one that alters a key or runs Python, finds every model built anew, as Django would have it.
    """
    apply = Migration.apply

    def apply_lightly(migration, state, *arguments, **more):
        if not all(of_one_model(step) for step in migration.operations):
            state.clear_delayed_apps_cache()
            return apply(migration, state, *arguments, **more)
        with patch.object(ProjectState, "_find_reload_model", itself):
            return apply(migration, state, *arguments, **more)

    def itself(state, app_label, model_name, delay=False):
        state.is_delayed = True  # so that whoever needs all models asks for them anew
        return {(app_label, model_name)}

    with patch.object(Migration, "apply", apply_lightly):
        yield
