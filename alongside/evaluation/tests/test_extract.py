"""An extract for a university: nobody can be picked out, every value has its label, and it can be made again."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, combinations, product

import polars as pl
import pyreadstat
import pytest

from alongside.evaluation.extract.anonymity import Coarsening, Tells, check, coarse, enough, offers, parts_of, told_of
from alongside.evaluation.extract.files import files_of, zipped
from alongside.evaluation.extract.joining import Left
from alongside.evaluation.extract.making import extract_of
from alongside.evaluation.extract.refusing import TooFew, require_nobody_alone
from alongside.evaluation.worked_example import worked_example

DAY, LOT = date(2015, 3, 16), b"drawn once"


@pytest.fixture(scope="module")
def leads():
    return worked_example()[0]


@pytest.fixture(scope="module")
def staff():
    return worked_example()[1]


@pytest.fixture(scope="module")
def coarsened(leads):
    return enough(told_of(leads), len(leads.respondents))


def test_nothing_leaves_by_which_fewer_than_five_share_what_is_told_of_them(leads, coarsened):
    told, many = told_of(leads), len(leads.respondents)
    as_it_is = check(told, Coarsening(), many)
    assert not as_it_is.may_leave
    assert as_it_is.few[0].count == 1
    with pytest.raises(TooFew, match="combinations that fewer than 5 share"):
        extract_of(leads, as_of=DAY, lot=LOT, coarsening=Coarsening())
    found = offers(told, Coarsening(), many)
    assert found[0].left < as_it_is.alone
    assert found[0].left == min(one.left for one in found), "the best comes first"
    checked = check(told, coarsened, many)
    assert checked.may_leave
    columns = list(zip(*coarse(told, coarsened).values(), strict=True))
    assert min(columns.count(row) for row in columns) == checked.smallest >= 5, "counted plainly"
    nobody = replace(leads, respondents=())
    with pytest.raises(TooFew, match="Nobody has answered"):
        extract_of(nobody, as_of=DAY, lot=LOT, coarsening=Coarsening())


def test_merging_keeps_more_than_leaving_out(staff):
    told = told_of(staff)
    merged = coarse(told, Coarsening(merged=frozenset({"group", "region"})))
    assert set(merged["region"]) <= {"North", "Midlands and East", "London and South", "Other or not known"}
    assert min(merged["group"].count(value) for value in merged["group"]) >= 5


def test_every_file_says_the_same_with_labels_and_kinds_of_missing(leads, coarsened, tmp_path):
    extract = extract_of(leads, as_of=DAY, lot=LOT, coarsening=coarsened)
    files = files_of(extract)
    (tmp_path / "answers.sav").write_bytes(files["answers.sav"])
    sav, labels = pyreadstat.read_sav(tmp_path / "answers.sav", user_missing=True, output_format="polars")
    parquet = pl.read_parquet(io.BytesIO(files["answers.parquet"]))
    lines = list(csv.DictReader(io.StringIO(files["answers.csv"].decode())))
    assert sav.shape == parquet.shape == (95, len(lines[0]))
    assert [int(value) for value in sav["q_impact"]] == parquet["q_impact"].to_list()
    assert [int(line["q_impact"]) for line in lines] == parquet["q_impact"].to_list()
    assert parquet["q_impact"].to_list().count(-2) == 55, "table 6: 55 said that it is too soon"
    assert labels.variable_value_labels["q_impact"][-2] == "Too soon to say"
    assert labels.variable_value_labels["q_impact"][1] == "Very beneficial"
    assert labels.missing_ranges["q_impact"] == [{"lo": -9, "hi": -1}]
    assert labels.column_names_to_labels["q_impact"].startswith("Overall, what kind of impact")
    assert parquet["q_approaches_used_mental_capacity"].sum() == 68, "table 3"
    codebook = list(csv.DictReader(io.StringIO(files["codebook.csv"].decode())))
    assert {line["column"] for line in codebook} == set(parquet.columns)
    assert any(line["means"] == "Too soon to say" and line["missing"] == "missing" for line in codebook)
    assert "Who" not in files["README.txt"].decode()[:40]
    assert "95 respondents of 151" in files["README.txt"].decode()


def test_who_somebody_is_their_exact_numbers_and_words_nobody_read_stay(leads, coarsened):
    extract = extract_of(leads, as_of=DAY, lot=LOT, coarsening=coarsened)
    names = {one.name for one in extract.columns}
    whole = b"".join(files_of(extract).values()).decode("utf-8", "ignore")
    assert not any(one.key in whole for one in leads.respondents)
    assert not any(one.council and one.council in whole for one in leads.respondents)
    assert not names & {"q_region", "q_council_type"}, "what was left out is left out"
    assert "q_work_so_far" in names
    words = "We began with two teams"
    one = replace(leads.respondents[0], answers={**leads.respondents[0].answers, "work-so-far": words})
    written = replace(leads, respondents=(one, *leads.respondents[1:]))
    unread = files_of(extract_of(written, as_of=DAY, lot=LOT, coarsening=coarsened))
    assert words.encode() not in b"".join(unread.values())
    read = extract_of(written, as_of=DAY, lot=LOT, coarsening=coarsened, words=frozenset({"work-so-far"}))
    assert words in files_of(read)["answers.csv"].decode()
    banded = next(one for one in extract.columns if "500 or more" in one.labels.values())
    assert max(value for value in banded.values if isinstance(value, int)) <= 6


def test_the_same_lot_gives_the_same_bytes_and_another_another_order(leads, coarsened):
    def made(lot, wave=leads):
        return files_of(extract_of(wave, as_of=DAY, lot=lot, coarsening=coarsened))

    turned = replace(leads, respondents=leads.respondents[::-1])
    assert zipped(made(LOT)) == zipped(made(LOT, turned))
    assert made(LOT)["answers.csv"] != made(b"another")["answers.csv"]
    formula = replace(leads.respondents[0], answers={**leads.respondents[0].answers, "work-so-far": "=1+1"})
    hostile = replace(leads, respondents=(formula, *leads.respondents[1:]))
    words = frozenset({"work-so-far"})
    read = files_of(extract_of(hostile, as_of=DAY, lot=LOT, coarsening=coarsened, words=words))
    assert ",'=1+1," in read["answers.csv"].decode()


def telling(wave, *names, merged=()) -> Coarsening:
    return Coarsening(dropped=frozenset(told_of(wave)) - set(names), merged=frozenset(merged))


def left(wave, by) -> Left:
    return Left(DAY, parts_of(told_of(wave), by))


def test_two_extracts_joined_by_the_answers_single_nobody_out(leads):
    """Each reaches k by itself; whoever has both has a finer list than either was looked at for."""
    region = telling(leads, "region", merged=["region"])
    level, council_type = telling(leads, "level"), telling(leads, "council_type", merged=["council_type"])

    def made(coarsening, *before):
        return extract_of(leads, as_of=DAY, lot=LOT, coarsening=coarsening, before=before)

    assert made(level).checked.may_leave
    with pytest.raises(TooFew, match="The extract of 16 March 2015 told the region") as refused:
        made(level, left(leads, region))
    for says in ("together with the level of engagement", "12 respondents", "Leave out the level of engagement"):
        assert says in str(refused.value), says
    assert str(refused.value).endswith("or tell no more than on 16 March 2015: region in wider parts.")
    assert refused.value.field == "dropped"
    for may in (region, council_type, telling(leads)):
        assert made(may, left(leads, region)).checked.may_leave
    assert enough(told_of(leads), 95, before=[left(leads, region)]) == region, "what left before is offered again"
    again = made(telling(leads, "region", "council_type", merged=["region", "council_type"]), left(leads, region))
    assert again.told["region"]["London"] == "London and South"
    assert made(region, Left(DAY, again.told), left(leads, council_type)).told == {"region": again.told["region"]}


def test_what_only_all_of_them_tell_is_refused_with_all_their_days():
    columns = zip("xyz", zip(*product("ab", "cd", "ef"), strict=True), strict=True)
    told = {name: Tells(name, values * 4, frozenset(values)) for name, values in columns}

    def only(name) -> Coarsening:
        return Coarsening(dropped=frozenset(told) - {name})

    before = [Left(date(2015, 3, day), parts_of(told, only(name))) for day, name in ((15, "x"), (16, "y"))]
    require_nobody_alone(told, only("y"), 32, 5, before[:1])
    require_nobody_alone(told, only("z"), 32, 5, before[1:])
    with pytest.raises(TooFew, match=r"of 15 March 2015 and of 16 March 2015.* 32 resp.*more than on 16 March"):
        require_nobody_alone(told, only("z"), 32, 5, before)


def every_way(wave) -> Iterator[Coarsening]:
    """One or two things told, as they are or in wider parts."""
    for names in chain(*(combinations(told_of(wave), many) for many in (1, 2))):
        yield from (telling(wave, *names), telling(wave, *names, merged=names))


def test_whatever_leaves_after_another_is_shared_by_five_counted_plainly(staff):
    told, many = told_of(staff), len(staff.respondents)
    ways = [by for by in every_way(staff) if check(told, by, many).may_leave]
    allowed = refused = 0
    for first, second in product(ways, repeat=2):
        both = zip(*coarse(told, first).values(), *coarse(told, second).values(), strict=True)
        least = min(Counter(both).values())
        may = check(told, second, many, before=[left(staff, first)]).may_leave
        assert may == (least >= 5), (first, second)
        allowed, refused = allowed + may, refused + (not may)
    assert min(allowed, refused) > 10


def test_who_takes_their_answers_back_stops_what_adds_to_an_extract_and_not_what_repeats_it(leads):
    first = left(leads, telling(leads, "region"))
    here = Counter(one.region for one in leads.respondents)
    region, many = min(here.items(), key=lambda pair: pair[1])
    theirs = [one for one in leads.respondents if one.region == region]
    fewer = replace(leads, respondents=tuple(one for one in leads.respondents if one not in theirs[: many - 4]))

    def may_leave(*names, merged=()):
        told = told_of(fewer)
        return check(told, telling(fewer, *names, merged=merged), len(fewer.respondents), before=[first]).may_leave

    assert may_leave("region", merged=["region"])
    assert not may_leave("region")
    assert not may_leave("group")
    assert check(told_of(fewer), telling(fewer, "group"), len(fewer.respondents)).may_leave, "by itself it could"
    newcomer = replace(leads.respondents[0], region="Wales")
    grown = replace(leads, respondents=(*leads.respondents, newcomer))
    assert not check(told_of(grown), telling(grown, "group"), len(grown.respondents), before=[first]).may_leave


def test_nothing_that_is_kept_of_an_extract_says_who_gave_which_answer(staff):
    """It maps every value that there could be, whether or not somebody gave it."""
    told = parts_of(told_of(staff), Coarsening(merged=frozenset({"organisation"})))
    options = staff.instrument.questions["organisation"].options
    assert len(told["organisation"]) == len(options) + 1
    assert len({one.answers.get("organisation") for one in staff.respondents}) < len(told["organisation"])
    assert all(values != told["organisation"] for values in told.values() if "Not known" not in values)
