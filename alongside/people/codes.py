"""Codes about people, as the safeguarding extract and the national return use them. Null means not recorded."""

from django.db.models import TextChoices


class Gender(TextChoices):
    FEMALE = "female", "Female"
    MALE = "male", "Male"
    ANOTHER = "another", "Another term"


class Ethnicity(TextChoices):
    """The groups of SG1c. Refused is an answer; null is "undeclared or not known"."""

    WHITE = "white", "White"
    MIXED = "mixed", "Mixed or multiple ethnic groups"
    ASIAN = "asian", "Asian or Asian British"
    BLACK = "black", "Black, African, Caribbean or Black British"
    OTHER = "other", "Other ethnic group"
    REFUSED = "refused", "Asked, and prefers not to say"


class Channel(TextChoices):
    """A way in which something can reach somebody (practice 4.5)."""

    HAND = "hand", "By hand"
    POST = "post", "By post"
    PHONE = "phone", "By phone"
    VOICEMAIL = "voicemail", "By a message left on the phone"
    TEXT = "text", "By text message"
    EMAIL = "email", "By email"
    ONLINE = "online", "Online"


class Safe(TextChoices):
    """What was found about one way to reach somebody."""

    YES = "yes", "Safe"
    NO = "no", "Not safe"
    NOT_KNOWN = "not-known", "Not known"


class Confirmed(TextChoices):
    """How it was found out whether a way is safe."""

    ALONE = "alone", "They said so in person, alone"
    PHONE_ALONE = "phone-alone", "They said so on the phone, alone"
    NOT_ALONE = "not-alone", "They said so while others were there"
    ADVOCATE = "advocate", "An advocate or domestic abuse adviser said so"
    OTHER = "other", "In another way"


class SpeaksFor(TextChoices):
    """What somebody is to the adult's voice. None of them but those the law names may decide for an adult."""

    FAMILY = "family", "Family"
    FRIEND = "friend", "Friend or neighbour"
    CARER = "carer", "Unpaid carer"
    ATTORNEY = "attorney", "Attorney, under a lasting or enduring power"
    DEPUTY = "deputy", "Deputy, appointed by the Court of Protection"
    APPOINTEE = "appointee", "Appointee, for benefits"
    APPROPRIATE_INDIVIDUAL = "appropriate", "Appropriate individual, under the Care Act"
    OTHER = "other", "Someone else"


class WantsThem(TextChoices):
    """Whether the adult wants somebody involved."""

    YES = "yes", "Yes"
    NO = "no", "No"
    NOT_ASKED = "not-asked", "Not asked yet"
