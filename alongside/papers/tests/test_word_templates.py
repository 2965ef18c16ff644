"""The Word files of a plan and a profile are as their scripts make them."""

import pytest
from docx import Document

from alongside.plans import word_templates as of_plans
from alongside.risk import word_templates as of_risk


@pytest.mark.parametrize(("room", "name"), [(of_plans, "plan"), (of_risk, "profile")])
def test_a_word_template_is_as_its_script_makes_it(room, name):
    kept = Document(str(room.PAPERS / f"{name}.docx"))
    assert room.made()[name].element.xml == kept.element.xml
