"""Life after life, a chunk at a time: each chunk is one transaction of lines of history and the rows under them."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from itertools import islice
from random import Random

from django.db import transaction

from alongside.demo.life import lives
from alongside.demo.loading.acts import Act, Record
from alongside.demo.loading.advocacy import tell_advocacy
from alongside.demo.loading.concerns import tell_concerns
from alongside.demo.loading.enquiries import tell_enquiries
from alongside.demo.loading.feedback import the_seven
from alongside.demo.loading.staffing import Staff
from alongside.demo.loading.tables import send_events, tables_of_records
from alongside.people.models import Adult

from .codes import ETHNICITIES, GENDERS

CHUNK = 400


def load(*, seed: int, size: int, first_day: date, last_day: date, staff: Staff, say: Callable[[int], None]) -> int:
    """Write about `size` concerns with everything that followed from them; give how many. Tells `say` how many so far.

    Needs the owner's role, which alone may date history. The same arguments write the same words.
    """
    tables, told = tables_of_records(), 0
    the_seven()  # read here, and not by the thread that thinks up lives
    stream = chunks(lives(seed=seed, size=size, first_day=first_day, last_day=last_day), CHUNK)

    def think_up() -> tuple[list[tuple[Act, int]], int]:
        chunk = next(stream, [])
        acts = [act for life in chunk for act in acts_of(life, seed, last_day, staff, tables)]
        return acts, sum(len(life.concerns) for life in chunk)

    with ThreadPoolExecutor(max_workers=1) as ahead:
        coming = ahead.submit(think_up)
        while (thought := coming.result())[0]:
            coming = ahead.submit(think_up)  # while the database is busy with the chunk before
            with transaction.atomic():
                write(thought[0])
                for table in tables.values():
                    table.send()
            told += thought[1]
            say(told)
    for table in tables.values():
        table.set_sequence()
    return told


def chunks(stream: Iterator, length: int) -> Iterator[list]:
    """The stream in lists of at most `length`."""
    while chunk := list(islice(stream, length)):
        yield chunk


def acts_of(life, seed: int, last_day: date, staff: Staff, tables: dict) -> list[tuple[Act, int]]:
    """Everything that was done on one adult's record, in order, each with the adult's id."""
    rng = Random(f"{seed}/{life.adult.key}/written")
    record = Record(tables)
    opened = life.concerns[0].raised_on
    by = staff.at_the_front(rng)
    first = record.act(opened, "opened-record", by, (Adult, record.adult), dated=False)
    concerns = tell_concerns(record, life, staff, rng, opened_by=by)
    enquiries = tell_enquiries(record, life, staff, concerns)
    tell_advocacy(record, life, staff, enquiries, seed, last_day)
    died = life.adult.died_on if life.adult.died_on and life.adult.died_on <= last_day else None
    if died:
        day = max(died, opened)
        changed = {"changed": {"died_on": [None, died.isoformat()]}}
        first = record.act(day, "changed-details", by, (Adult, record.adult), facts=changed, dated=False)
    keep_adult(record, first, life.adult, died)
    return [(act, record.adult) for act in record.timed(rng)]


def keep_adult(record: Record, act: Act, adult, died: date | None) -> None:
    """The adult's own row, as it stood in the end."""
    helps = [adult.communication] if adult.communication else []
    if adult.language and adult.language != "English" and adult.language not in (adult.communication or ""):
        helps.append(f"Prefers to speak {adult.language}")
    record.keep(
        act,
        Adult,
        record.adult,
        given_name=adult.given_name,
        family_name=adult.family_name,
        known_as=adult.known_as or "",
        date_of_birth=adult.birth_date,
        nhs_number=adult.nhs_number or "",
        gender=GENDERS[adult.gender],
        ethnicity=ETHNICITIES[adult.ethnicity],
        died_on=died,
        address=adult.address,
        postcode=adult.postcode,
        phone=adult.phone or "",
        communication=". ".join(helps),
    )


def write(acts: list[tuple[Act, int]]) -> None:
    """Write the lines of history in order of time, and put each row under the line that it belongs to."""
    acts.sort(key=lambda pair: pair[0].moment)
    first = send_events(
        [
            (act.moment, act.by, act.verb, adult, act.about, act.on, "", act.why, json.dumps(act.facts))
            for act, adult in acts
        ]
    )
    for seq, (act, _) in enumerate(acts, start=first):
        for table, row in act.rows:
            table.waiting.append((*row, seq))
