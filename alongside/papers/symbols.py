"""Pictures for easy read, and the words beside which each of them stands. Whose they are: symbols/README.txt."""

import re
from functools import lru_cache
from pathlib import Path

SYMBOLS = Path(__file__).parent / "symbols"
CREDIT = "Pictures: OpenMoji, CC BY-SA 4.0"
BESIDE = {
    "police": "police",
    "court": "court judge solicitor law legal",
    "hospital": "hospital ambulance doctor nurse gp surgery clinic",
    "medicine": "medicine medication tablet pill",
    "money": "money bank pension pay paid cash bill benefits debt rent",
    "key": "key",
    "lock": "lock locksmith private privacy confidential",
    "door": "door",
    "wheelchair": "wheelchair",
    "bus": "bus transport taxi",
    "car": "car drive drives driving lift",
    "bed": "bed bedroom sleep",
    "food": "food eat meal dinner cook",
    "shopping": "shop shops shopping buy",
    "child": "child children grandchild grandchildren grandson granddaughter",
    "letter": "letter post envelope",
    "mobile": "mobile text texts",
    "phone": "phone telephone call calls ring number",
    "computer": "computer internet online email website",
    "complain": "complain complaint complaints",
    "warning": "danger dangerous risk risks harm harmed hurt hurts abuse",
    "angry": "angry shout shouts shouted",
    "worried": "worried worry worries afraid scared frightened fear",
    "sad": "sad upset crying lonely",
    "happy": "happy happier glad enjoy enjoys better",
    "safe": "safe safer safely safety protect protects protected",
    "stop": "stop stops stopped refuse",
    "meeting": "meeting meetings meet conference",
    "plan": "plan plans planned review",
    "calendar": "day date week month year january february april june july august september october november december",
    "clock": "time hour hours minute minutes o’clock late early soon",
    "council": "council office housing",
    "house": "home house flat live lives living visit visits visited",
    "agree": "agree agrees agreed decide decides decided choose choice allowed",
    "question": "question questions ask asks asked why",
    "listen": "listen listens listened hear hears heard",
    "talk": "talk talks talked tell tells told say says said speak speaks words views",
    "write": "write writes wrote written sign signed",
    "paper": "paper papers document form report copy",
    "idea": "idea ideas think thinks thought hope hopes",
    "look": "look looks looked find found check checks",
    "see": "see sees seen",
    "love": "love loves care cares",
    "together": "help helps helped support supports together work works trust",
    "people": "people family friend friends everybody everyone group team neighbours",
    "person": "person worker advocate who",
    "no": "not never nobody nothing wrong",
    "yes": "yes right done",
}
"""Pictures by what they show, each with its words; of several that fit a sentence the first here is taken."""


MEANS_THE_OTHER_WAY = {"safe", "happy", "agree", "yes", "love", "stop", "together"}
"""Pictures that would say the opposite beside a sentence with a "not" in it: there they never stand."""
NOT = re.compile(r"\b(not|no|never|nobody|nothing|without|\w+n’t|cannot)\b")


@lru_cache(maxsize=1)
def places() -> dict[str, int]:
    """Each word with the place of its picture."""
    return {word: place for place, words in enumerate(BESIDE.values()) for word in words.split()}


def symbol_for(sentence: str) -> str:
    """The picture that stands beside a sentence: "house"; empty where none fits."""
    plain = sentence.lower().replace("'", "’")
    words = re.findall(r"[a-z’]+", plain)
    found = {places()[form] for word in words for form in (word, word.removesuffix("s")) if form in places()}
    shows = [symbol for place, symbol in enumerate(BESIDE) if place in found]
    return next((one for one in shows if one not in MEANS_THE_OTHER_WAY or not NOT.search(plain)), "")


def svg_of(symbol: str) -> bytes:
    return (SYMBOLS / f"{symbol}.svg").read_bytes()
