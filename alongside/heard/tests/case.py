"""What this room adds to the whole case: a session whose words were released, and what changed, told to her."""

from datetime import date

from alongside.heard.actions import feed_back, keep_heard_words, record_session, release, write_said_and_done

JUNE = date(2026, 6, 8)
SESSION = {
    "kind": "creative",
    "held_on": date(2026, 5, 4),
    "asked": "Draw what being listened to looks like.",
    "took_part": 4,
    "led_by": "An artist",
    "method": "Paint and tea, no minutes.",
}
ENTRY = {
    "said": "Letters could not be read.",
    "decided": "Every letter may come in large print.",
    "changed": "The print room asks first.",
    "changed_on": JUNE,
    "short_said": "You could not read our letters.",
    "short_done": "We now ask how you like to read.",
}


def fill(case, *, by, manager) -> None:
    """She drew at a session; letters changed after it, and she agreed that this stands on her record."""
    theme = {"words": "Letters nobody can read", "times_raised": 3}
    session = case.records["HS"] = record_session(by=by, themes=[theme], **SESSION)
    case.records["HW"] = keep_heard_words(by=by, session=session, words="I drew an ear.", whose="A woman")
    case.records["YS"] = write_said_and_done(by=by, session=session, **ENTRY)
    for it in (case.records["HW"], case.records["YS"]):
        release(by=manager, it=it, released=True, why="", decided_on=JUNE)
    feed_back(by=by, adult=case.adult, entry=case.records["YS"], told_on=JUNE)
