"""The Word files of minutes are as their script makes them, so that the one cannot be changed without the other."""

import pytest
from docx import Document

from alongside.meetings.word_templates import PAPERS, made


@pytest.mark.parametrize("name", ["minutes", "your-meeting"])
def test_a_word_template_is_as_its_script_makes_it(name):
    kept = Document(str(PAPERS / f"{name}.docx"))
    assert made()[name].element.xml == kept.element.xml
    assert made()[name].styles.element.xml == kept.styles.element.xml
