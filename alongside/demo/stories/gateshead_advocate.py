"""Who was beside Mr A of the Gateshead story: an IMCA, although he has a wife and a daughter.

The report says that an advocate supported him. How that came about, and every word, is invented.
"""

from typing import Any

from alongside.capacity.actions.advocacy import arrange_advocacy, consider_advocacy, tell_step
from alongside.capacity.models import Advocacy, AdvocacyService
from alongside.feedback.actions import answer, ask_how_it_was, refer_to_advocate, take_step
from alongside.feedback.answering import Given
from alongside.feedback.reading import in_use
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


def asks_him(t: Telling) -> None:
    """Ade asks him how it was a week after the close, with pictures, and his answers stand apart from his family's."""
    seven = next(version for version in in_use() if version.questionnaire.key == "outcomes-framework")
    asks = {"asked_by": "advocate", "how": "in-person", "stage": "after", "to_whom": "adult", "variant": "easy-read"}
    with t.on(84, "16:20") as today:
        asked = ask_how_it_was(
            by=t.amina, enquiry=t.enquiry, version=seven, asked_on=today, due_on=t.day(98), independent="wanted", **asks
        )
        where = "At the home, in the morning, with his picture cards. Jean goes for her tea then."
        referral = refer_to_advocate(
            by=t.amina, asking=asked, advocate="Ade Balogun", reached_safely=where, agreed_on=today, sent_on=today
        )
    with t.on(85, "10:00") as today:
        take_step(by=t.amina, referral=referral, step="accepted", happened_on=today)
    grades = {"listened": "a-lot", "understood": "a-little", "content": "quite", "safer": "a-lot", "safe-now": "yes"}
    words = {"listened": "[Thumb up, and points to the picture of two people at one side of a table.]"}
    with t.on(91, "11:00") as today:
        asked_of = {question.key: question for question in seven.read.questions}
        given = [Given(asked_of[key], (code,), words.get(key, "")) for key, code in grades.items()]
        answer(by=t.amina, asking=asked, answers=given, how="in-person", came_on=today)
