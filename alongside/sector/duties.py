"""What somebody does in an evaluation: a duty, and the area in which they do it."""

from django.db.models import TextChoices


class Duty(TextChoices):
    """The parts people take. Each sees what that part needs, and no more."""

    EVALUATES = "evaluates", "Runs evaluations"
    COORDINATES = "coordinates", "Coordinates a region"
    LEADS = "leads", "Answers for a council"
    CODES = "codes", "Codes what was said or written"


ABOUT: dict[str, str] = {
    Duty.EVALUATES: "Makes surveys and codebooks, sees answers without names, and writes the report. Of every council.",
    Duty.COORDINATES: "Sees how many answered in a region, and tables that were released. Never one answer.",
    Duty.LEADS: "Answers for one council, names its staff, and sees its own answers and tables that were released.",
    Duty.CODES: "Reads the texts that they were given to code, and nothing else.",
}
