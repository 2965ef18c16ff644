"""Makes the Word template of a plan in plans/papers: `python -m alongside.plans.word_templates`.

It can be changed in Word afterwards; this only saves drawing it by hand. A test sees that it is as made here.
"""

from pathlib import Path

from docx.document import Document as WordFile

from alongside.papers.word import new_template, write

PAPERS = Path(__file__).parent / "papers"
PLAN = """
    ~ {{ called }}
    = {{ title }}
    {%p if aims %}
    # What you hope for
    > {{ aims }}
    {%p endif %}
    # What you will do
    {%p for action in own %}
    - {{ action.what }}{% if action.by %} By {{ action.by }}.{% endif %}
    {%p endfor %}
    {%p if not own %}
    Nothing is left for you to do.
    {%p endif %}
    # What others will do
    {%p for action in others %}
    - {{ action.who }}: {{ action.what }}{% if action.by %} By {{ action.by }}.{% endif %}
    {%p endfor %}
    {%p if not others %}
    Nothing is left for others to do.
    {%p endif %}
    {%p for part in parts %}
    # {{ part.title }}
    {{ part.words }}
    {%p endfor %}
    # Looking at the plan again
    {% if ended %}This plan has ended.{% elif again %}We will look at this plan with you again on {{ again }}, or sooner.{% endif %} You can ask us to look at it with you at any time.{% if lead %} Ask for {{ lead }}.{% endif %}
"""  # noqa: E501 (a line is a paragraph)


def made() -> dict[str, WordFile]:
    """The template by its name."""
    return {"plan": write(new_template(size=13), PLAN)}


if __name__ == "__main__":
    for name, word in made().items():
        word.save(str(PAPERS / f"{name}.docx"))
