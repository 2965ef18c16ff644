"""Makes the Word template of the Board's report in board/papers: `python -m alongside.board.word_template`."""

from pathlib import Path

from docx.document import Document as WordFile
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from alongside.papers.word import BRAND, new_template, write

PAPERS = Path(__file__).parent / "papers"
REPORT = """
    ~ {{ council }} {{ kind }}
    = {{ title }}
    Period: {{ period }}{% if unfinished %}, not finished yet{% endif %}
    Figures as of: {{ as_of }}
    Made on: {{ made_on }}
    {{ how_shown }}
    {{ definitions }}
    # What these figures may not be used for
    {%p for line in not_for %}
    - {{ line }}
    {%p endfor %}
    # Did people say what they wanted, and did it happen?
    {%p for trend in trends %}
    ## {{ trend.asks }}
    {%p if pictures.get("trend" ~ loop.index0) %}
    {{ pictures.get("trend" ~ loop.index0) }}
    {%p endif %}
    {%p for note in trend.notes %}
    {{ note }}
    {%p endfor %}
    {%p for one in trend.marked %}
    - Hardly chance: {{ one }}
    {%p endfor %}
    | Month, Number, Of, Share, Limits of the chart | one in trend.months | one.0, one.1, one.2, one.3, one.4
    {%p endfor %}
    # What people said of what became of it
    {%p for quote in quotes %}
    ## {{ quote.label }}
    {%p for one in quote.words %}
    > {{ one.words }}
    ~ {{ one.whose }}
    {%p endfor %}
    {%p if not quote.words %}
    No words released for this line.
    {%p endif %}
    {%p endfor %}
    {%p for theme in themes %}
    # {{ theme.title }}
    {{ theme.says }}
    {%p for one in theme.words %}
    > {{ one.words }}
    ~ {{ one.whose }}
    {%p endfor %}
    | Question, Number, Of, Not recorded, Share, By chance alone, Definition | one in theme.figures | one.asks ~ ("\\nNot for: " ~ one.not_for if one.not_for else ""), one.number, one.base, one.not_recorded, one.share, one.span, one.code ~ " " ~ one.version
    {%p endfor %}
"""  # noqa: E501 (a line is a paragraph)


def template() -> WordFile:
    word = write(new_template(), REPORT)
    for row in word.tables[-1].rows:
        if "one.version" in row.cells[-1].text:
            linked(row.cells[-1].paragraphs[0], "one.link")
    return word


def linked(paragraph: Paragraph, address: str) -> None:
    """Lead from a paragraph's text to an address, if that is a whole one; else the text stands alone."""
    (begin,) = paragraph.runs
    text, begin.text = begin.text, f'{{% if {address}.startswith("http") %}}'
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), f' HYPERLINK "{{{{ {address} }}}}" ')
    leading = paragraph.add_run(text)
    leading.underline, leading.font.color.rgb = True, BRAND
    field.append(leading._r)
    paragraph._p.append(field)
    paragraph.add_run(f"{{% else %}}{text}{{% endif %}}")


if __name__ == "__main__":
    PAPERS.mkdir(exist_ok=True)
    template().save(str(PAPERS / "report.docx"))
