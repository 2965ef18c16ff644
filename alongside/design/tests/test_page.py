"""The page that every other page extends, and the pages for when something goes wrong."""

import re
from html.parser import HTMLParser
from types import SimpleNamespace

import pytest
from django.contrib.staticfiles import finders
from django.template import engines
from django.template.loader import render_to_string

from alongside.design.fields import Line
from alongside.design.forms import Questions

PAGE = (
    '{% extends "design/base.html" %}{% block title %}A page{% endblock %}{% block content %}{{ form }}{% endblock %}'
)
USER = SimpleNamespace(is_authenticated=True, name="Ngozi <b>Okafor</b>")


class Ask(Questions):
    name = Line("Name")


def page(**context) -> str:
    return engines["django"].from_string(PAGE).render({"request": SimpleNamespace(user=USER), **context})


class Attributes(HTMLParser):
    """Collects every element's name and attributes."""

    def __init__(self, html: str):
        super().__init__()
        self.found: list[tuple[str, dict]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def test_the_title_says_first_that_there_is_an_error():
    assert "<title>A page - Alongside</title>" in page(form=Ask())
    assert "<title>Error: A page - Alongside</title>" in page(form=Ask({}))


def test_no_page_has_a_script_or_a_style_of_its_own():
    # The content security policy would refuse them, without a word to the reader.
    for html in (page(form=Ask({}), exit_url="https://example.org/"), render_to_string("500.html")):
        elements = Attributes(html).found
        assert not [tag for tag, attributes in elements if tag == "style" or "style" in attributes]
        assert all(attributes.get("src") for tag, attributes in elements if tag == "script")
        assert not [name for _, attributes in elements for name in attributes if name.startswith("on")]


def test_a_name_is_shown_as_text_and_signing_out_is_a_form():
    html = page(sign_out_url="/sign-out/")
    assert "Ngozi &lt;b&gt;Okafor" in html
    assert re.search(r'<form method="post" action="/sign-out/">', html)


def test_the_place_where_one_is_is_marked_in_the_navigation():
    html = page(navigation=[{"url": "/a/", "text": "Here", "current": True}, {"url": "/b/", "text": "There"}])
    assert html.count("aria-current") == 1


def test_exit_this_page_is_there_only_when_there_is_somewhere_to_go():
    assert "Exit this page" not in page()
    assert "Exit this page" in page(exit_url="https://example.org/")


@pytest.mark.parametrize("status", [400, 403, 404, 500])
def test_the_pages_for_when_something_goes_wrong_need_nothing_to_be_drawn(status):
    html = render_to_string(f"{status}.html")
    assert html.count("<h1") == 1


def test_own_words_are_shown_with_every_space_and_no_markup():
    words = "  I said:\n\n <script>no</script>"
    html = render_to_string("design/parts/own_words.html", {"words": words, "whose": "Mrs Okafor"})
    assert ">  I said:\n\n &lt;script&gt;no&lt;/script&gt;</blockquote>" in html


def test_the_stylesheet_asks_for_nothing_from_elsewhere_and_keeps_its_licence():
    with open(finders.find("design/app.css"), encoding="utf-8") as file:
        css = file.read()
    assert "url(" not in css
    assert "@import" not in css
    assert "MIT licence" in css
    assert finders.find("design/govuk-frontend.LICENSE.txt")
