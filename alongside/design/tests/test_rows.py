"""Sets of questions that grow: for the options of a decision, the people of a meeting, the actions of a plan."""

from datetime import date

import pytest
from django.http import QueryDict

from alongside.design.fields import Day, Line, OneOf, YesNo
from alongside.design.rows import QuestionsInRows, Several


class TeaForm(QuestionsInRows):
    """Who comes to tea, and by when each is told."""

    several = (
        Several(
            name="guest",
            each="Guest",
            title="Who comes",
            add="Add another guest",
            least=1,
            first=2,
            most=4,
            before="biscuits",
            questions={
                "name": Line("What are they called?", called="their name"),
                "milk": OneOf("Milk?", choices=[("some", "Some"), ("none", "None")], initial="some", required=False),
                "why": Line("Why none?", called="why none"),
                "told": Day("By when are they told?", required=False, called="the day"),
            },
            reveals={"milk": {"none": ("why",)}},
            goes_along=("milk",),
        ),
    )
    biscuits = YesNo("Biscuits?", missing="Select yes if there are biscuits")


def sent(**answers) -> QueryDict:
    data = QueryDict(mutable=True)
    for name, value in answers.items():
        data[name.replace("__", "-")] = value
    return data


ONE = {"guest__0__name": "Joyce", "guest__0__milk": "some", "biscuits": "yes"}


def test_filled_rows_come_as_a_list_and_empty_ones_are_left_out():
    form = TeaForm(sent(**ONE, guest__1__name="", guest__1__milk="some"))
    assert form.is_valid(), form.errors
    assert form.cleaned_data == {
        "biscuits": True,
        "guest": [{"name": "Joyce", "milk": "some", "why": "", "told": None}],
    }
    assert form.cleaned_data["guest"][0].number == 0


def test_a_row_with_anything_in_it_is_asked_for_whole():
    form = TeaForm(sent(**ONE, guest__2__told_0="5", guest__2__told_1="6", guest__2__told_2="2026"))
    assert not form.is_valid()
    assert list(form.errors) == ["guest-2-name"]
    assert [target for _, target in form.problems()] == ["id_guest-2-name"]
    good = TeaForm(
        sent(**ONE, guest__2__name="Pat", guest__2__told_0="5", guest__2__told_1="6", guest__2__told_2="2026")
    )
    assert good.is_valid()
    assert [(row.number, row["told"]) for row in good.cleaned_data["guest"]] == [(0, None), (2, date(2026, 6, 5))]


def test_the_least_rows_are_asked_for():
    form = TeaForm(sent(biscuits="no"))
    assert not form.is_valid()
    assert list(form.errors) == ["guest-0-name"]


def test_a_choice_in_a_row_reveals_a_question_of_that_row():
    form = TeaForm(sent(**{**ONE, "guest__0__milk": "none"}))
    assert list(form.errors) == ["guest-0-why"]
    assert TeaForm(sent(**{**ONE, "guest__0__milk": "none", "guest__0__why": "Lemon."})).is_valid()
    not_asked = TeaForm(sent(**ONE, guest__0__why="Lemon."))
    assert not_asked.is_valid()
    assert not_asked.cleaned_data["guest"][0]["why"] == ""


@pytest.mark.parametrize(
    ("draft", "rows"), [({}, 2), ({"another": "guest"}, 3), ({"guest-2-name": "P", "another": "guest"}, 4)]
)
def test_another_row_is_there_when_it_was_asked_for(draft, rows):
    page = TeaForm(draft=sent(**draft)).render()
    assert page.count("Guest ") == rows
    assert ("Add another guest" in page) == (rows < 4)


def test_no_more_rows_are_taken_than_allowed():
    form = TeaForm(sent(**ONE, guest__99__name="Nobody", guest__x__name="Nobody", guest__5="Nobody"))
    assert form.is_valid()
    assert len(form.cleaned_data["guest"]) == 1


def test_rows_stand_before_the_question_they_are_said_to():
    page = TeaForm().render()
    assert page.index("Who comes") < page.index("Guest 2") < page.index("Biscuits?")


def test_rows_can_begin_with_what_is_known():
    form = TeaForm(first_rows={"guest": [{"name": "Joyce"}, {"name": "Pat"}, {"name": "Sam"}]})
    assert form.render().count("Guest ") == 3
    assert 'value="Sam"' in form.render()


def test_a_row_that_was_there_stays_until_somebody_empties_it():
    guests = [{"name": name, "milk": "none", "why": "Lemon."} for name in ("Joyce", "Pat", "Sam")]
    as_they_were = {f"guest__{n}__{name}": value for n, row in enumerate(guests) for name, value in row.items()}

    def kept(**changed):
        form = TeaForm(sent(**as_they_were | changed, biscuits="no"), first_rows={"guest": guests})
        assert form.is_valid(), form.errors
        return [row["name"] for row in form.cleaned_data["guest"]]

    assert kept() == ["Joyce", "Pat", "Sam"]
    assert kept(guest__0__name="Joy") == ["Joy", "Pat", "Sam"]
    assert kept(guest__1__name="", guest__1__why="") == ["Joyce", "Sam"], "no button lets go of what was chosen"
    half = sent(**as_they_were | {"guest__1__name": ""}, biscuits="no")
    assert list(TeaForm(half, first_rows={"guest": guests}).errors) == ["guest-1-name"], "nothing typed is lost"
