"""Makes the Word template of the Board's report in board/papers: `python -m alongside.board.word_template`."""

from pathlib import Path

from docx.document import Document as WordFile

from alongside.papers.word import new_template, write

PAPERS = Path(__file__).parent / "papers"
REPORT = """
    ~ {{ council }} {{ kind }}
    = {{ title }}
    Period: {{ period }}{% if unfinished %}, not finished yet{% endif %}
    Figures as of: {{ as_of }}
    Made on: {{ made_on }}
    {{ how_shown }}
    # What these figures may not be used for
    {%p for line in not_for %}
    - {{ line }}
    {%p endfor %}
    # Did people say what they wanted, and did it happen?
    {%p for trend in trends %}
    ## {{ trend.asks }}
    {{ trend.limits }}{% if trend.marked %} Hardly chance: {{ trend.marked | join(", ") }}.{% endif %}
    | Month, Of, Share | one in trend.months | one.month, one.base, one.value
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
    | Question, Number, Of, Not recorded, Share, By chance alone, Definition | one in theme.figures | one.asks, one.number, one.base, one.not_recorded, one.share, one.span, one.code ~ " " ~ one.version
    {%p endfor %}
"""


def template() -> WordFile:
    return write(new_template(), REPORT)


if __name__ == "__main__":
    PAPERS.mkdir(exist_ok=True)
    template().save(str(PAPERS / "report.docx"))
