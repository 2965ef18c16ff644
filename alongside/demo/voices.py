"""What people say: an adult in their own words, whoever speaks for them, those who report, and practitioners.

A `Voice` belongs to one adult in one situation, so that everything it says agrees about who, where and what.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from . import calibration as cal
from . import grammar, names, places
from .situations import PLACE_FLAG, RELATIONS
from .speakers import (
    BODY_SPOKEN,
    CONDITIONS,
    OWN_SHAPE,
    PRONOUNS,
    SPEAKERS,
    SPOKEN_RELATION,
    manner_of,
    near_and_dear,
    things_of,
)

# Wishes that make no sense where nobody else is the risk.
NOT_FOR_SELF = (
    "feel-safer/stop",
    "feel-safer/safe",
    "feel-safer/care",
    "feel-safer/money",
    "not-others",
    "justice",
    "protect-self",
)


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing wanted, with the practitioner's codes for it and how it was voiced."""

    text: str
    topic: str
    codes: tuple[tuple[str, str], ...]
    core: str

    @property
    def code(self):
        """The national toolkit's code."""
        return self.topic.partition("/")[0]


@lru_cache(maxsize=50_000)
def wish_topics(name, flags):
    """The topics with something to say where `flags` hold, with running weights."""
    said = [topic for topic in grammar.book(name).lines if grammar.pool(name, topic, flags)[0]]
    topics = tuple(topic for topic in said if not ("self" in flags and topic.startswith(NOT_FOR_SELF)))
    within = {}
    for topic in topics:
        code = topic.partition("/")[0]
        within[code] = within.get(code, 0) + particular(topic)
    weights = (
        cal.WISH_WEIGHTS[code] * particular(topic) / within[code]
        for topic in topics
        for code in (topic.partition("/")[0],)
    )
    return topics, tuple(accumulate(weights))


def particular(topic):
    """How much likelier a topic is than others of its code: what happened comes before being safe in general."""
    if topic in ("other/dream", "involved/private", "relationships/see"):
        return 0.35
    return 3 if topic.startswith("feel-safer/") and topic != "feel-safer/safe" else 1


def codes_of(book_name, topic):
    """The three schemes' codes for a wish on this topic."""
    notes = grammar.book(book_name).notes[topic]
    return (("toolkit-2015", topic.partition("/")[0]), ("kingston", notes[0]), ("direction", notes[1]))


class Voice:
    """Everybody's words about one adult in one situation."""

    def __init__(self, rng, adult, situation, *, age, support_reason):
        self.rng, self.adult, self.situation = rng, adult, situation
        self.manner = manner_of(rng, adult, support_reason)
        self.said = set()  # nobody says quite the same thing twice about one matter
        self.person, self.supporter = near_and_dear(rng, adult, age)
        self.flags = self.base_flags(age, support_reason)
        self.shared = self.shared_slots(age, support_reason)
        self.own = self.shared | self.source_as_adult_says()
        self.told = self.shared | self.source_as_told()

    def base_flags(self, age, support_reason):
        """Everything that a sentence may depend on."""
        sit, adult = self.situation, self.adult
        flags = set(sit.types) | {PLACE_FLAG[sit.location]} | set(RELATIONS[sit.relation][1].split())
        if sit.source_gender in ("male", "female"):
            flags.add("one")
        elif sit.source_gender == "many":
            flags.add("many")
        flags.add("young" if age < 35 else "old" if age >= 70 else "middle")
        flags.update({"ld"} if support_reason == "learning-disability" else ())
        flags.update({"dementia"} if support_reason == "memory-cognition" else ())
        flags.update({"alone"} if adult.lives_with == "alone" else ())
        return frozenset(flags)

    def shared_slots(self, age, support_reason):
        """What is the same whoever speaks."""
        rng, adult = self.rng, self.adult
        place = PLACE_FLAG[self.situation.location]
        thing = rng.choice(things_of(adult, place))
        pronoun = PRONOUNS[adult.gender or "female"]
        other = "male" if adult.gender == "female" else "female"
        lost_year = adult.birth_date.year if adult.birth_date else 2026 - age
        return {
            "name": adult.known_as or adult.given_name,
            "she": pronoun[0],
            "her": pronoun[1],
            "herself": pronoun[3],
            "hers": pronoun[4],
            "their": pronoun[2],
            "person": self.person,
            "place": rng.choice(places.CENTRES),
            "thing": thing,
            "herthing": thing.replace("my ", f"{pronoun[2]} ", 1),
            "own": pronoun[2],
            "home": rng.choice(("my flat", "my house", "this house", "my own place")),
            "pet": rng.choice(("the dog", "the cat", "my budgie", "our old Jack Russell", "my cat")),
            "years": str(max(2, min(age - 20, rng.choice((3, 6, 11, 14, 22, 28, 31, 37, 40, 44, 52))))),
            "weeks": rng.choice(("two", "three", "four", "six", "nine")),
            "months": rng.choice(("two", "three", "six", "seven")),
            "amount": str(rng.choice((40, 50, 60, 80, 120, 150, 200, 240, 300))),
            "big": rng.choice(("1,200", "2,400", "3,800", "6,500", "9,000")),
            "benefit": rng.choice(("PIP", "money", "carers", "flat")),
            "condition": rng.choice(CONDITIONS[support_reason]),
            "lost": names.given_name(rng, adult.background, other, lost_year),
            "parent": "mum" if adult.gender == "female" else "dad",
            "sweetheart": rng.choice(("boyfriend", "girlfriend", "partner")),
            "plural": False,
        }

    def source_as_adult_says(self):
        """How the adult speaks of the person said to pose the risk."""
        sit = self.situation
        if sit.source_gender == "none":
            return {}
        he, him, his, himself, _ = PRONOUNS[sit.source_gender]
        slots = {"he": he, "him": him, "his": his, "himself": himself, "plural": sit.source_gender == "many"}
        if sit.source_gender == "many":
            phrase = BODY_SPOKEN[sit.relation]
        elif sit.relation in SPOKEN_RELATION:
            phrase = SPOKEN_RELATION[sit.relation][sit.source_gender == "female"]
        else:
            phrase = f"my {sit.relation}"
        named = sit.source_gender != "many" and self.rng.random() < 0.45
        slots |= {"src": sit.source_name if named else phrase, "srcname": sit.source_name, "relword": sit.relation}
        return slots

    def source_as_told(self):
        """How anybody else speaks of that person."""
        sit = self.situation
        if sit.source_gender == "none":
            return {}
        he, him, his, himself, _ = PRONOUNS[sit.source_gender]
        slots = {"he": he, "him": him, "his": his, "himself": himself, "plural": sit.source_gender == "many"}
        kin = RELATIONS[sit.relation][1].startswith(("kin", "partner"))
        owned = f"{self.shared['own']} {sit.relation} {sit.source_name}" if kin else sit.source_name
        return slots | {"src": owned, "srcname": sit.source_name, "relword": sit.relation, "srcrole": sit.relation}

    def say(self, book, section, *more, told=True):
        """One text from a section, in the words of others (`told`) or of the adult; None where nothing suits."""
        slots = self.told if told else self.own
        return self.fresh(book, section, self.flags | set(more), slots)

    def fresh(self, book, section, flags, slots):
        """As `grammar.say`, trying not to repeat what was already said about this situation."""
        for _ in range(4):
            text = grammar.say(self.rng, book, section, flags, slots)
            if text is None or text not in self.said:
                break
        self.said.add(text)
        return text

    def wish(self, by="adult", unlike=None):
        """Something wanted, in the voice of `by` (adult, observed, representative, advocate); not of topic `unlike`."""
        rng = self.rng
        manner = by if by in SPEAKERS else self.manner
        shaped = by in SPEAKERS or rng.random() < OWN_SHAPE.get(manner, 0)
        book = "wishes_manner" if shaped else "wishes"
        flags = self.flags | {manner} if shaped else self.flags
        topics, weights = wish_topics(book, flags)
        topic = rng.choices(topics, cum_weights=weights)[0]
        if topic == unlike:
            topic = rng.choices(topics, cum_weights=weights)[0]
        line = grammar.choose(rng, book, topic, flags)
        text = grammar.fill(line.parts, self.told if by in SPEAKERS else self.own, rng)
        if not shaped:
            text = self.around(text)
        return Wish(text, topic, codes_of(book, topic), line.text)

    def around(self, text):
        """The wish with what somebody says just before and after it, if anything."""
        rng, style = self.rng, self.flags | {self.manner}
        if self.manner == "second" or self.manner in ("terse", "plainwords", "halting"):
            return text
        before = grammar.say(rng, "around", "before", style, self.own) if rng.random() < 0.32 else None
        after = grammar.say(rng, "around", "after", style, self.own) if rng.random() < 0.38 else None
        return " ".join(part for part in (before, text, after) if part)

    def reworded(self, wish):
        """The same kind of wish in new words, or None where there is no other way that this adult would put it."""
        flags = self.flags | {self.manner}
        for book, these in (("wishes_manner", flags), ("wishes", self.flags)):
            lines = [line for line in grammar.pool(book, wish.topic, these)[0] if line.text != wish.core]
            if lines and (book == "wishes" or self.manner in OWN_SHAPE):
                return grammar.fill(self.rng.choice(lines).parts, self.own, self.rng)
        return None

    def change(self, was):
        """A new wish that takes the place of `was`, or None where this adult would not plausibly change so."""
        flags = self.flags | {f"was-{was.code}", f"was-{was.topic}"}
        topics = [topic for topic in grammar.book("changes").lines if topic.partition("/")[0] != was.code]
        fitting = [(topic, line) for topic in topics for line in grammar.pool("changes", topic, flags)[0]]
        strong = [pair for pair in fitting if pair[1].needs] or fitting
        if not strong:
            return None
        topic, line = self.rng.choice(strong)
        return Wish(grammar.fill(line.parts, self.own, self.rng), topic, codes_of("changes", topic), line.text)

    def agreed(self, wish, gap):
        """What was agreed beside a wish: wording, and how a gap was explained (None where there is none)."""
        text = self.say("agreed", wish.topic, f"gap-{gap}" if gap else "no-gap")
        if text is None:
            return None
        words, _, why = text.partition(" // ")
        return words, why or None

    def gaps_for(self, wish):
        """The reasons for which this kind of wish may fall short here."""
        return [
            gap
            for gap in (
                "law",
                "hr-law",
                "public-interest",
                "risk-to-others",
                "self-neglect",
                "not-in-power",
                "resources",
            )
            if grammar.pool("agreed", wish.topic, self.flags | {f"gap-{gap}"})[0]
        ]

    def narrative(self, role):
        """What the person who rang said or wrote."""
        flags = self.flags | {f"r-{role}"}
        parts = [self.fresh("narratives", "opening", flags, self.told)]
        for kind_of in self.situation.types[:2]:
            only = (self.flags - set(self.situation.types)) | {kind_of}
            parts.append(self.fresh("narratives", "happened", only, self.told))
        if self.rng.random() < 0.7:
            parts.append(self.fresh("narratives", "detail", flags, self.told))
        return " ".join(part for part in parts if part)
