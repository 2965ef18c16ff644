"""The lists of this room. Each says what people do or say; none grades a person or a worker."""

from django.db.models import TextChoices

from alongside.people.codes import Channel
from alongside.prompts import codes as counted


class Audience(TextChoices):
    """For whom a questionnaire is. What each of them says is kept apart from the others' (K7)."""

    ADULT = "adult", "The adult, or somebody who speaks for them"
    AROUND = "around", "Family, friends and unpaid carers"
    STAFF = "staff", "Staff who took part"


class Variant(TextChoices):
    """One questionnaire in other words."""

    USUAL = "usual", "The usual wording"
    REPRESENTATIVE = "representative", "For somebody who speaks for the adult"
    EASY_READ = "easy-read", "Easy read"


class Kind(TextChoices):
    """How a question is answered."""

    ONE = "one", "One answer on a scale"
    SEVERAL = "several", "As many answers as fit"
    YES_NO = "yes-no", "Yes, no or do not know"
    WORDS = "words", "Their own words"
    SAFE = "safe", "Are you safe now? (whoever says no is heard at once)"
    RECORD = "record", "Answered from the record, and asked of nobody"


CLOSED = (Kind.ONE, Kind.SEVERAL, Kind.YES_NO, Kind.SAFE)
"""The kinds that are answered by choosing."""


class MapsTo(TextChoices):
    """The question of the outcomes framework of 2018 that a question is, in whatever words (practice 5.1)."""

    ASKED = "asked", "1. They were asked what they wanted"
    MET = "met", "2. What they wanted happened"
    RISK = "risk", "3. What became of the risk"
    LISTENED = "listened", "4. They felt listened to"
    UNDERSTOOD = "understood", "5. They understood what they were told"
    CONTENT = "content", "6. They are content with what came of it"
    SAFER = "safer", "7. They feel safer"


FROM_THE_RECORD = (MapsTo.ASKED, MapsTo.MET, MapsTo.RISK)


class ToWhom(TextChoices):
    ADULT = "adult", "The adult"
    REPRESENTATIVE = "representative", "Somebody who speaks for them"
    AROUND = "around", "Somebody in their life, about their own part"
    STAFF = "staff", "Somebody on staff, about their own part"


OF_THE_ADULT = (ToWhom.ADULT, ToWhom.REPRESENTATIVE)
AUDIENCE_OF = {
    ToWhom.ADULT: Audience.ADULT,
    ToWhom.REPRESENTATIVE: Audience.ADULT,
    ToWhom.AROUND: Audience.AROUND,
    ToWhom.STAFF: Audience.STAFF,
}


class Stage(TextChoices):
    """When somebody is asked (K1, K2)."""

    DURING = "during", "While the work goes on"
    CLOSING = "closing", "At the close"
    AFTER = "after", "After the close"


class AskedBy(TextChoices):
    """Who asks: people are more open with somebody who did not do the work (K5)."""

    WORKER = "worker", "Whoever works with them"
    COLLEAGUE = "colleague", "Somebody else at the council"
    INDEPENDENT = "independent", "Somebody independent of the council"
    ADVOCATE = "advocate", "An advocate or an advocacy service"


class How(TextChoices):
    """K4: face to face hears more than the post."""

    IN_PERSON = "in-person", "Face to face"
    PHONE = "phone", "By phone"
    VIDEO = "video", "By video"
    HAND = "hand", "On paper, handed over"
    POST = "post", "On paper, by post"
    OWN_PAGE = "own-page", "On their own page"


ON_PAPER = (How.HAND, How.POST)
BY_TALKING = (How.IN_PERSON, How.PHONE, How.VIDEO)
CHANNELS = {
    How.PHONE: Channel.PHONE,
    How.VIDEO: Channel.ONLINE,
    How.HAND: Channel.HAND,
    How.POST: Channel.POST,
    How.OWN_PAGE: Channel.ONLINE,
}
"""By which channel something reaches them; face to face nothing is sent."""


class Independent(TextChoices):
    """Whether they were offered to be asked by somebody who did not do the work."""

    WANTED = "wanted", "Offered, and they want that"
    NOT_WANTED = "not-wanted", "Offered, and they would rather not"
    NOT_OFFERED = "not-offered", "Not offered"


class Came(TextChoices):
    """What came of asking. To decline is an answer, and so is that it is not safe."""

    ANSWERED = "answered", "They answered"
    DECLINED = "declined", "They would rather not"
    UNSAFE = "unsafe", "It would not be safe to ask"
    COULD_NOT = "could-not", "They could not be asked"
    NO_ANSWER = "no-answer", "No answer came"


NOT_ASKED = (Came.UNSAFE, Came.COULD_NOT)
"""Nobody was asked, and somebody says why."""


class Step(TextChoices):
    """How far an advocate has come with asking."""

    SENT = "sent", "Sent to the advocate"
    ACCEPTED = "accepted", "The advocate will ask"
    ASKED = "asked", "The advocate has asked"
    NOT_POSSIBLE = "not-possible", "The advocate cannot ask"


# How this room's lists stand in the counted record (prompts).
STAGE_COUNTED = {
    Stage.DURING: counted.When.DURING,
    Stage.CLOSING: counted.When.AFTER,
    Stage.AFTER: counted.When.AFTER,
}
HOW_COUNTED = {
    How.IN_PERSON: counted.AskedHow.IN_PERSON,
    How.PHONE: counted.AskedHow.PHONE,
    How.VIDEO: counted.AskedHow.VIDEO,
    How.HAND: counted.AskedHow.WRITING,
    How.POST: counted.AskedHow.WRITING,
    How.OWN_PAGE: counted.AskedHow.WRITING,
}
BY_COUNTED = {
    AskedBy.WORKER: counted.AskedBy.WORKER,
    AskedBy.COLLEAGUE: counted.AskedBy.COLLEAGUE,
    AskedBy.INDEPENDENT: counted.AskedBy.OTHER,
    AskedBy.ADVOCATE: counted.AskedBy.ADVOCATE,
}
CAME_COUNTED = {
    Came.ANSWERED: counted.Came.GIVEN,
    Came.DECLINED: counted.Came.DECLINED,
    Came.UNSAFE: counted.Came.COULD_NOT,
    Came.COULD_NOT: counted.Came.COULD_NOT,
    Came.NO_ANSWER: counted.Came.WAITING,
}
