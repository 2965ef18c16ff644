"""What people weigh, by the kind of worry: ways with their good and bad sides, and what is said of them. Invented."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Way:
    """One way, with what would be good about it, what could go wrong, and what the adult says of it."""

    name: str
    benefits: str
    harms: str
    likelihood: str
    said: tuple[str, ...]
    protecting: str = ""
    safer: str = ""


@dataclass(frozen=True)
class Worry:
    """A kind of worry: to carry on as now, other ways, how family and an agency see it, and what is decided."""

    now: Way
    others: tuple[Way, ...]
    family: tuple[str, ...]
    agency: tuple[tuple[str, str], ...]
    decided: tuple[str, ...]
    accepted: tuple[str, ...]
    signs: tuple[str, ...]
    activity: tuple[str, ...]


AT_HOME = Worry(
    now=Way(
        "Carry on as now",
        "Nothing changes at home, and nobody is turned away.",
        "The shouting goes on, and it may get worse.",
        "Most weeks",
        ("It’s not all bad, you know.", "I can’t go on like this.", "I’m used to it."),
    ),
    others=(
        Way(
            "They see each other at set times, with somebody else there",
            "They keep seeing each other, and it is calmer.",
            "There may be anger about the rules.",
            "Likely at first",
            ("I could live with that.", "If it’s you who tells them, not me."),
            "It may feel like being watched in one’s own home.",
            "A code word on the phone, and a neighbour who knows.",
        ),
        Way(
            "A move to a place where they can be apart",
            "Quiet, and a door that locks.",
            "Loneliness, and a home left behind.",
            "Hard to say",
            ("No. This is my home.", "Maybe. Let me see it first."),
            "A home, neighbours and a garden lost for good.",
            "A stay of two weeks first.",
        ),
        Way(
            "Help for the other person: drink, money, a place of their own",
            "The trouble may stop where it starts.",
            "They may take none of it.",
            "More likely than not",
            ("That’s what I want. Help for them.", "They won’t go, but try."),
        ),
    ),
    family=("Get them out of there now.", "We never saw anything wrong.", "I’ll come round more often."),
    agency=(
        ("Police", "We would rather that they live apart."),
        ("Domestic abuse service", "Leaving has to be at the right time, with a plan."),
        ("GP surgery", "The worry shows in the blood pressure."),
    ),
    decided=(
        "They see each other at set times. We look at it in four weeks.",
        "Stays at home, with a plan for bad days and a bag packed.",
        "Goes on as now until the visit to the new flat, and then decides.",
    ),
    accepted=(
        "It could kick off again. I know that.",
        "I know what you’re all thinking. I’ll take that.",
        "I might get hurt. I’d still rather.",
    ),
    signs=(
        "Calls that end quickly; not answering on Sundays.",
        "New bruises, or cancelled visits.",
        "Money short before the month is out.",
    ),
    activity=("Having my son round", "Sharing the flat", "Going to see her"),
)
MONEY = Worry(
    now=Way(
        "Carry on as now",
        "They go on helping with the shopping and the bills.",
        "More money may go missing.",
        "Likely",
        ("It’s only money.", "I’d like to know where it goes."),
    ),
    others=(
        Way(
            "A card of one’s own with a weekly limit",
            "Cash in hand, and only so much to lose.",
            "The card may be taken.",
            "Now and then",
            ("Yes. My own card.", "So long as I can still buy my papers."),
            safer="A new number that nobody is told.",
        ),
        Way(
            "Somebody else looks after the money",
            "The bills are paid on time.",
            "Having to ask for one’s own money.",
            "Certain",
            ("No thank you. I’m not a child.", "Could it be Pat?"),
            "Losing say over one’s own money, and a friendship.",
        ),
    ),
    family=("It was a loan.", "I’ll look after the cards from now on.", "He has always been too generous."),
    agency=(
        ("Bank", "We can set a limit and an alert."),
        ("Police", "There is not enough for a charge."),
        ("Home care", "We no longer handle any cash."),
    ),
    decided=(
        "A card with a weekly limit, and statements that come to the day centre.",
        "Keeps the account, with an alert to a phone for anything over fifty pounds.",
        "The helper stays; the shopping is paid by card.",
    ),
    accepted=("If a tenner goes, it goes.", "I’d rather be done now and then than have nobody come."),
    signs=(
        "Cash taken out on days when nobody went out.",
        "Bills in a drawer.",
        "A new friend who drives to the bank.",
    ),
    activity=("Doing my own banking", "Lending to my grandson", "Going to the bingo"),
)
CARE = Worry(
    now=Way(
        "Carry on as now",
        "The same faces, and a known room.",
        "Calls may be missed again.",
        "Some weeks",
        ("They do their best.", "I don’t want to be any trouble."),
    ),
    others=(
        Way(
            "The same staff, with a new plan and checks",
            "Nobody has to move, and the care gets better.",
            "It may slip back once nobody looks.",
            "Likely after a while",
            ("Yes, if they listen to me.", "Tell them to knock."),
            safer="Somebody comes unannounced twice a month.",
        ),
        Way(
            "Another service",
            "A new start.",
            "Strangers, and having to explain everything again.",
            "Certain for some weeks",
            ("Not again.", "If it’s near the church."),
            "People who are moved often grow confused or ill.",
        ),
    ),
    family=("We want her out of there.", "She likes the girls there.", "Somebody has to answer for this."),
    agency=(
        ("Provider", "We have changed the rota and trained the staff."),
        ("District nurses", "We will look at the skin every day."),
        ("Commissioner", "There are two other places nearby."),
    ),
    decided=(
        "Stays, with the new plan. Seen every week for two months.",
        "Stays for now and visits another place with a friend.",
        "Keeps the morning carer; another service takes the evenings.",
    ),
    accepted=("I know they might be late. I can ring.", "I’d rather be here with the odd mistake."),
    signs=("Weight down, or call bells unanswered.", "Late calls two days running.", "Skin that reddens."),
    activity=("Having a bath on my own", "Going down to the garden alone", "Eating what I like"),
)
SELF_NEGLECT = Worry(
    now=Way(
        "Carry on as now",
        "Everything stays where it is, and nobody interferes.",
        "A fire, or a fall that nobody hears.",
        "Hard to say; not small",
        ("It’s my home and my things.", "I know where everything is."),
    ),
    others=(
        Way(
            "Clear the way to the door and the bed, and nothing else",
            "A way out, and the things stay.",
            "It may fill up again.",
            "Likely",
            ("The hall. Only the hall.", "If I do the picking."),
            "Having hands on one’s things can feel like a theft.",
            "One bag a week, with the same person.",
        ),
        Way(
            "A deep clean while staying elsewhere",
            "A clean and safe home in a week.",
            "Grief over what is thrown away, and the door shut to us from then on.",
            "Very likely",
            ("Over my dead body.", "No. They did that to my mother."),
            "Trust lost for good, and help refused from then on.",
        ),
        Way(
            "Smoke alarms and a key safe, and somebody who calls by",
            "Little changes, and help is near.",
            "The rest stays as it is.",
            "Certain",
            ("Alarms, all right.", "She can come, the one with the dog."),
        ),
    ),
    family=("It can’t be left like that.", "Leave him be, he has always lived so.", "We stopped visiting."),
    agency=(
        ("Fire service", "Alarms today; the cooker worries us most."),
        ("Housing", "We would rather not go to court."),
        ("GP surgery", "The leg needs dressing twice a week."),
    ),
    decided=(
        "Alarms this week and the hall by the end of the month. Nobody touches the rest.",
        "Stays as it is, with a call every Tuesday from the one person who is let in.",
        "The leg is dressed at the surgery, with a lift there and back.",
    ),
    accepted=("I might fall. Then I fall in my own home.", "I know it could burn. I’m careful."),
    signs=(
        "The door not answered two Tuesdays in a row.",
        "The smell of gas, or of burning.",
        "The leg not dressed for a week.",
    ),
    activity=("Keeping my things", "Smoking in my chair", "Living with my cats"),
)
BY_TYPE = {
    "domestic": AT_HOME,
    "physical": AT_HOME,
    "psychological": AT_HOME,
    "sexual": AT_HOME,
    "financial": MONEY,
    "neglect": CARE,
    "organisational": CARE,
    "self-neglect": SELF_NEGLECT,
}
"""A worry by the first kind of abuse or neglect that is alleged; any other is weighed like what happens at home."""
