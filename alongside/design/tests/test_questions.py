"""How a form stands on the page: labels, errors and the links to them, and what a choice reveals."""

import re

import pytest
from django import forms
from django.core.exceptions import ImproperlyConfigured
from django.http import QueryDict
from django.template import engines

from alongside.design.fields import AnyOf, Day, Line, OneOf, Words, YesNo
from alongside.design.forms import Questions


class Talk(Questions):
    reveals = {
        "alone": {"no": ("why_not_alone", "told")},
        "told": {"yes": ("when_told",)},
        "support": {"other": ("other_support",)},
    }
    name = Line("Name")
    alone = YesNo("Were they seen alone?", missing="Select yes if they were seen alone")
    why_not_alone = Words("Why not?", called="why not")
    told = YesNo("Were they told?", missing="Select yes if they were told")
    when_told = Day("When were they told?", called="the date they were told")
    support = AnyOf("Support", choices=[("a", "Advocate"), ("other", "Other")], required=False)
    other_support = Line("What?", called="what support", required=False)


def ids_in(html: str) -> list[str]:
    return re.findall(r'\bid="([^"]+)"', html)


def test_a_revealed_question_must_be_answered_only_when_its_choice_is_made():
    assert set(Talk(QueryDict("name=N&alone=yes")).errors) == set()
    assert set(Talk(QueryDict("name=N&alone=no")).errors) == {"why_not_alone", "told"}


def test_what_was_posted_under_a_choice_not_made_is_left_out():
    form = Talk(QueryDict("name=N&alone=yes&why_not_alone=he+was+there&told=yes&when_told_0=31&other_support=x"))
    assert form.is_valid()
    assert form.cleaned_data["why_not_alone"] == form.cleaned_data["other_support"] == ""
    assert form.cleaned_data["told"] is form.cleaned_data["when_told"] is None


def test_a_question_revealed_by_a_revealed_question_needs_both_choices():
    asked = "name=N&alone=no&why_not_alone=w&told="
    assert set(Talk(QueryDict(asked + "yes")).errors) == {"when_told"}
    assert Talk(QueryDict(asked + "no")).is_valid()
    assert Talk(QueryDict("name=N&alone=yes&told=yes")).is_valid()


def test_a_revealed_question_stands_once_and_under_its_choice():
    html = str(Talk())
    assert html.count('name="why_not_alone"') == 1
    after_no = html.index('id="id_alone_1"')
    assert after_no < html.index("govuk-radios__conditional") < html.index('name="why_not_alone"')
    assert html.index('name="when_told_0"') < html.index('name="support"')


def test_a_mistyped_or_doubled_name_in_reveals_is_refused_at_once():
    for names in (("nmae",), ("name", "name")):
        form = type("Wrong", (Questions,), {"reveals": {"a": {"yes": names}}, "a": YesNo("A?"), "name": Line("Name")})
        with pytest.raises(ImproperlyConfigured):
            form()


def test_every_link_of_the_error_summary_leads_to_a_control_on_the_page():
    for posted in ("", "alone=no&told=yes&when_told_0=1&when_told_2=2026&support=zzz"):
        for prefix in (None, "first"):
            data = QueryDict("&".join(f"{prefix}-{p}" if prefix and p else p for p in posted.split("&")))
            form = Talk(data, prefix=prefix)
            html = str(form)
            targets = re.findall(r'href="#([^"]+)"', str(form.error_summary))
            assert targets
            assert not form.is_valid()
            for target in targets:
                assert re.search(rf'<(input|textarea|select)[^>]*\bid="{target}"', html), target


def test_a_date_with_one_part_missing_is_linked_at_that_part():
    form = Talk(QueryDict("name=N&alone=no&why_not_alone=w&told=yes&when_told_0=1&when_told_2=2026"))
    assert 'href="#id_when_told_1"' in str(form.error_summary)


def test_no_id_is_used_twice_and_every_description_exists():
    for form in (Talk(), Talk({}), Talk({}, prefix="p")):
        ids = ids_in(str(form))
        assert len(ids) == len(set(ids))
        for described in re.findall(r'aria-describedby="([^"]+)"', str(form)):
            assert set(described.split()) <= set(ids)


def test_errors_are_said_in_the_order_of_the_page():
    class Late(Talk):
        field_order = ["when_told", "why_not_alone", "alone", "name", "told"]

    form = Late(QueryDict("alone=no"))
    assert [text for text, _ in form.problems()] == [
        "Enter why not",
        "Select yes if they were told",
        "Enter name",
    ]


def test_one_summary_can_speak_for_several_forms_and_formsets():
    formset = forms.formset_factory(Talk, extra=0, min_num=1, validate_min=True)
    posted = {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0", "form-0-alone": "yes"}
    template = engines["django"].from_string("{% load design %}{% error_summary form formset %}")
    html = template.render({"form": Talk({}, prefix="one"), "formset": formset(posted)})
    assert html.count("There is a problem") == 1
    assert 'href="#id_one-name"' in html
    assert 'href="#id_form-0-name"' in html
    assert template.render({"form": Talk(), "formset": formset()}) == ""


def test_only_questions_that_may_be_left_out_say_so():
    html = str(Talk())
    assert "Support (optional)" in html
    assert "Name (optional)" not in html
    assert "*" not in html

    class Unmarked(Talk):
        mark_optional = False

    assert "(optional)" not in str(Unmarked())


def test_a_label_can_be_the_heading_of_the_page():
    class One(Questions):
        words = Words("What do they want?", page_heading=True)
        place = OneOf("Where?", choices=[("a", "A")], page_heading=True)

    html = str(One())
    assert html.count("<h1") == 2
    assert "govuk-label--l" in html
    assert "govuk-fieldset__legend--l" in html


def test_a_draft_is_shown_exactly_as_typed_and_without_errors():
    saved = QueryDict("name=+N+&alone=no&why_not_alone=+w%0A&when_told_0=31&when_told_1=Feb&support=other&support=a")
    plain = {key: values if len(values) > 1 else values[0] for key, values in saved.lists()}
    for draft in (saved, dict(saved), plain):
        form = Talk(draft=draft, initial={"name": "on record"})
        html = str(form)
        assert not form.errors
        assert "error" not in html
        assert 'value=" N "' in html
        assert "> w\n<" in html.replace(">\n", ">")
        assert 'value="Feb"' in html
        assert html.count(" checked") == 3


def test_an_answer_on_record_is_shown_where_the_draft_says_nothing():
    assert 'value="on record"' in str(Talk(draft={"alone": "no"}, initial={"name": "on record"}))


def test_script_in_an_answer_is_shown_as_text():
    html = str(Talk({"name": '"><script>alert(1)</script>', "why_not_alone": "</textarea><script>"}))
    assert "<script" not in html


def test_djangos_own_forms_are_drawn_in_the_same_way():
    class Plain(forms.Form):
        secret = forms.CharField(label="Password", widget=forms.PasswordInput)
        sure = forms.BooleanField(label="Sure")
        hidden = forms.CharField(widget=forms.HiddenInput)

    html = str(Plain({}))
    assert "govuk-input govuk-input--error" in html
    assert "govuk-checkboxes__input" in html
    assert html.count('name="hidden"') == 1
