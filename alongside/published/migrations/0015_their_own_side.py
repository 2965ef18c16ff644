"""What gaps read of alarms and of the adult's own page: three columns more, at the end of the view that stands."""

from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent
LAST = "prevented.effect_unasked_since\n"
ANSWERS = "LEFT JOIN LATERAL (\n    SELECT coalesce(array_agg(a.gap::text), '{}') AS answered,"
MORE = "alarmed.alarm_open_since, own_page.own_page_unread_since, own_page.own_page_unanswered_since"
GAPS = ("own_page_not_read", "own_page_not_answered")


def text(name: str) -> str:
    return (HERE / f"{name}.sql").read_text(encoding="utf-8")


def with_more() -> str:
    """The view of progress with what stands in their_own_side.sql; the new columns last, so that it can be replaced."""
    whole = text("enquiry_progress").replace("CREATE VIEW", "CREATE OR REPLACE VIEW", 1)
    return whole.replace(LAST, f"{LAST.strip()}, {MORE}\n").replace(ANSWERS, text("their_own_side") + ANSWERS)


def settings() -> str:
    """The view of settings as it was."""
    name = "CREATE VIEW published_asking AS"
    return name + text("gaps").partition(name)[2].partition(";")[0]


def with_days() -> str:
    """The view of settings with the days of the gaps that are new."""
    view, last = settings(), "AS days_pathway_under_way\n"
    more = [f"max(s.days) FILTER (WHERE s.gap = '{gap}')::bigint AS days_{gap}" for gap in GAPS]
    return (
        view.replace("CREATE VIEW", "CREATE OR REPLACE VIEW").replace(last, ", ".join([last.strip(), *more]) + "\n")
        + ";"
    )


def as_before() -> str:
    return f"DROP VIEW published_enquiry_progress, published_asking; {settings()}; {text('enquiry_progress')}"


class Migration(migrations.Migration):
    dependencies = [
        ("published", "0014_risk_that_remains"),
        ("alarms", "0001_initial"),
        ("own_side", "0001_initial"),
    ]
    operations = [migrations.RunSQL(with_more() + with_days(), as_before())]
