from django.urls import path

from .steps import STEPS
from .views import keeping, records

app_name = "positions_of_trust"
PT = "positions-of-trust/PT<number:number>/"
urlpatterns = [
    path("positions-of-trust/", records.positions, name="positions"),
    path("positions-of-trust/new/", records.new, name="new"),
    path("positions-of-trust/to-look-at/", keeping.due, name="due"),
    path("positions-of-trust/kept-for/", keeping.rules, name="rules"),
    path("positions-of-trust/kept-for/new/", keeping.new_rule, name="new-rule"),
    path("positions-of-trust/kept-for/<number:rule>/end/", keeping.end_rule, name="end-rule"),
    path("people/A<number:number>/held-apart/", records.held_apart, name="held-apart"),
    path(PT, records.position, name="position"),
    path(f"{PT}history/", records.history, name="history"),
    path(f"{PT}correct/", records.correct, name="correct"),
    *(
        path(
            f"{PT}<number:{step.named}>/{name}/" if step.about else f"{PT}{name}/",
            records.step,
            {"step": name},
            name=name,
        )
        for name, step in STEPS.items()
    ),
]
