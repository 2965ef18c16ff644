"""The nightly count of what is asked in the whole council: numbers with their base, for each gap and team."""

from datetime import date

from django.db import transaction

from alongside.access.models import Team
from alongside.measures.gap import gaps_by_team
from alongside.measures.gaps import OF_A_CONCERN, OWED
from alongside.published.run import rows

from .codes import GIVEN
from .models import GapCount
from .reading import PARTS


@transaction.atomic
def count_what_is_owed(day: date) -> list[GapCount]:
    """Count every gap in every team, as it is now, under this day. Counting again on the same day takes its place."""
    teams = {team.name: team for team in Team.objects.all()}
    made = []
    for gaps in (OWED, OF_A_CONCERN):
        for row in rows(gaps_by_team(gaps, tuple(str(reason) for reason in GIVEN))):
            for gap in gaps:
                parts = {name: int(row[f"{gap.code}:{reason}"]) for reason, name in PARTS.items()}
                made.append(
                    GapCount(
                        counted_on=day,
                        gap=gap.code,
                        team=teams[row["team"]],
                        applies=int(row[f"{gap.code}:applies"]),
                        owed=int(row[f"{gap.code}:owed"]),
                        **parts,
                    )
                )
    return GapCount.objects.bulk_create(
        made,
        update_conflicts=True,
        unique_fields=["counted_on", "gap", "team"],
        update_fields=["applies", "owed", *PARTS.values()],
        batch_size=1000,
    )
