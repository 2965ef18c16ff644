"""Makes the Word template of a profile in risk/papers: `python -m alongside.risk.word_templates`.

It can be changed in Word afterwards; this only saves drawing it by hand. A test sees that it is as made here.
"""

from pathlib import Path

from docx.document import Document as WordFile

from alongside.papers.word import new_template, write

PAPERS = Path(__file__).parent / "papers"
PROFILE = """
    ~ {{ called }}
    = {{ title }}
    {%p if pictures.get("photo") %}
    {{ pictures.get("photo") }}
    {%p endif %}
    {%p for part in parts %}
    # {{ part.title }}
    {{ part.words }}
    {%p endfor %}
    {%p if may_see %}
    # Who may see this page
    {{ may_see }}
    {%p endif %}
    ~ Written on {{ written_on }}{% if helped_by %}, with {{ helped_by }}{% endif %}. It is yours: you can change it at any time.
"""  # noqa: E501 (a line is a paragraph)


def made() -> dict[str, WordFile]:
    """The template by its name."""
    return {"profile": write(new_template(size=13), PROFILE)}


if __name__ == "__main__":
    for name, word in made().items():
        word.save(str(PAPERS / f"{name}.docx"))
