"""The leaflets and explainers that come with the product; their texts are in alongside/information/texts."""

from django.db import migrations

IN_PRINT = ["standard", "large-print", "plain-text"]
NEXT = {
    "concern": "What somebody being worried about you means, what we ask and why.",
    "enquiry": "How we look into what happened, with you.",
    "plan": "What is in a plan, who does what, and when we look at it again.",
    "review": "How we look at your plan again.",
    "close": "How our work ends, and whom to ring afterwards.",
}
TITLES = {
    "concern": "What happens next: somebody is worried",
    "enquiry": "What happens next: looking into it",
    "plan": "What happens next: making a plan",
    "review": "What happens next: looking at your plan again",
    "close": "What happens next: coming to an end",
}
AUDIENCES = {
    "adult": ("concern", "enquiry", "plan", "review", "close"),
    "carer": ("concern", "enquiry", "plan", "close"),
    "younger-adult": ("concern", "enquiry", "plan", "close"),
}


def add(apps, schema_editor):
    Item = apps.get_model("information", "InformationItem")
    every_stage = {"ours": True, "formats": IN_PRINT}
    items = [
        Item(
            key=f"next-{stage}-{audience}",
            title=TITLES[stage],
            about=NEXT[stage],
            audience=audience,
            stage=stage,
            **every_stage,
        )
        for audience, stages in AUDIENCES.items()
        for stage in stages
    ]
    items += [
        Item(
            key="what-to-expect",
            title="What you can expect from us",
            about="How everybody here works with you.",
            audience="adult",
            **every_stage,
        ),
        Item(
            key="right-to-take-risks",
            title="Your right to take risks",
            about="Being safe and living your own life.",
            audience="public",
            **every_stage,
        ),
    ]
    Item.objects.bulk_create(items)


class Migration(migrations.Migration):
    dependencies = [("information", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
