"""Who was beside Mr A of the Gateshead story: an IMCA, although he has a wife and a daughter.

The report says that an advocate supported him. How that came about, and every word, is invented.
"""

from typing import Any

from alongside.capacity.actions.advocacy import arrange_advocacy, consider_advocacy, tell_step
from alongside.capacity.models import Advocacy, AdvocacyService
from alongside.voice.actions import Said

from .telling import Telling

TEST = {
    "understand": "yes",
    "understand_reason": "Follows one short question with a picture, and loses two.",
    "retain": "no",
    "weigh": "yes",
    "weigh_reason": "Where to live is more than he can hold side by side.",
    "communicate": "yes",
    "communicate_reason": "A few words, pictures, and his thumb.",
    "individual": "no",
    "not_suitable": "Jean wants him home and says so herself. Claire would rather not stand between her parents.",
    "offered": "accepted",
}
AT_THE_TABLE = Said("[Thumb up to the picture of two people at one side of a table.]", manner="drawn")


def somebody_beside_him(t: Telling) -> Advocacy:
    """An IMCA is instructed: the power in safeguarding allows it although there is family."""
    about: dict[str, Any] = {"by": t.amina, "adult": t.adult, "enquiry": t.enquiry}
    ground: dict[str, Any] = {"imca_ground": "safeguarding"}
    with t.on(16, "16:10") as today:
        need = consider_advocacy(considered_on=today, said=AT_THE_TABLE, imca="instruct", **TEST, **ground, **about)
    with t.on(16, "16:20") as today:
        ade = arrange_advocacy(
            consideration=need,
            kind="imca",
            service=AdvocacyService.objects.order_by("pk").first(),
            name="Ade Balogun",
            conflict="none",
            recognised_on=today,
            **ground,
            **about,
        )
    tells(t, 17, "09:15", ade, "referred")
    tells(t, 18, "10:00", ade, "accepted")
    tells(t, 21, "11:30", ade, "contact", "Came with the therapist, and stayed after she had gone.")
    return ade


def tells(t: Telling, number: int, clock: str, ade: Advocacy, step: str, words: str = "") -> None:
    """One step on the way to being beside him, or what came of it."""
    with t.on(number, clock) as today:
        tell_step(by=t.amina, advocacy=ade, step=step, happened_on=today, words=words)


def at_the_meeting(t: Telling, ade: Advocacy) -> None:
    """What the advocate did at the best-interests meeting."""
    tells(t, 32, "15:50", ade, "meeting", "The best-interests meeting.")
    tells(t, 32, "15:55", ade, "outcomes", "Held up his pictures when the talk left him behind.")


def reports(t: Telling, ade: Advocacy) -> None:
    """Her report came, and was taken into account."""
    report = "He is settled when Jean is near. So the home ten minutes from her was chosen, not the one with a garden."
    tells(t, 36, "09:40", ade, "report", report)


def goes(t: Telling, ade: Advocacy) -> None:
    """The support ends, with how it was for him still to be asked."""
    tells(t, 84, "15:00", ade, "feedback", "Ade asks him with pictures in a month; the answers go to the enquiry.")
    tells(t, 84, "15:10", ade, "ended")
