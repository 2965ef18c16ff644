"""A report as one page that needs nothing else: no script, no network, no font; for screens, printers and readers."""

from collections.abc import Iterator
from html import escape

from .content import Block, Chart, Grid, Heading, Points, Quote, Report, Words

STYLE = """
:root { color-scheme: light; }
body { font: 1.05rem/1.55 Arial, sans-serif; color: #0b0c0c; background: #fff; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: anywhere; }
h1, h2 { color: #0b4f55; line-height: 1.2; }
h2 { margin-top: 3rem; border-top: 1px solid #8a8f91; padding-top: 1rem; }
a { color: #0b4f55; }
.wide { overflow-x: auto; }
.wide:focus { outline: 3px solid #0b0c0c; }
table { border-collapse: collapse; margin: 1.5rem 0 .5rem; min-width: 60%; }
caption { text-align: left; font-weight: bold; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8a8f91; }
tbody th { font-weight: normal; }
.beneath { font-size: .9rem; color: #484c4e; margin: .25rem 0; }
blockquote { border-left: 4px solid #0b4f55; margin: 1.25rem 0; padding: .25rem 0 .25rem 1rem; font-size: 1.1rem; }
blockquote footer { font-size: .9rem; color: #484c4e; }
figure { margin: 1.5rem 0; }
figure svg { max-width: 40rem; height: auto; }
dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
dt { font-weight: bold; }
@media print { h2 { break-after: avoid; } tr, blockquote, figure { break-inside: avoid; } nav { display: none; } }
""".strip()


def html_of(report: Report) -> bytes:
    return "\n".join(page(report)).encode("utf-8")


def page(report: Report) -> Iterator[str]:
    title = escape(report.title)
    yield f'<!doctype html>\n<html lang="{escape(report.language)}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>"
    yield f"<header><p>{escape(report.above)}</p>\n<h1>{title}</h1>\n<dl>"
    yield from (f"<dt>{escape(name)}</dt><dd>{escape(says)}</dd>" for name, says in report.facts)
    yield '</dl></header>\n<nav aria-label="Contents"><ul>'
    yield from (f'<li><a href="#b{place}">{escape(one.words)}</a></li>' for place, one in report.chapters)
    yield "</ul></nav>\n<main>"
    for place, block in enumerate(report.blocks):
        yield from written(block, f"b{place}")
    yield "</main>\n</body>\n</html>\n"


def written(block: Block, name: str) -> Iterator[str]:
    match block:
        case Heading(words, level):
            yield f'<h{level + 1} id="{name}">{escape(words)}</h{level + 1}>'
        case Words(words):
            yield f"<p>{lines(words)}</p>"
        case Points(each):
            yield "<ul>" + "".join(f"<li>{lines(one)}</li>" for one in each) + "</ul>"
        case Quote(words, whose):
            yield f"<blockquote><p>{lines(words)}</p><footer>{escape(whose)}</footer></blockquote>"
        case Chart():
            yield from chart(block)
        case Grid():
            yield from table(block, name)


def chart(it: Chart) -> Iterator[str]:
    """A picture, which says itself what it is and shows."""
    yield f'<figure id="{escape(it.key)}"><figcaption><strong>{escape(it.title)}</strong></figcaption>'
    yield f'{it.svg}<p class="beneath">{lines(it.describes)}</p></figure>'


def table(it: Grid, name: str) -> Iterator[str]:
    """A region that scrolls by itself, and can be reached by the keyboard, where it is wider than the page."""
    yield f'<div class="wide" role="region" aria-labelledby="{name}-c" tabindex="0"><table id="{escape(it.key)}">'
    yield f'<caption id="{name}-c">{escape(it.title)}</caption>'
    yield "<thead><tr>" + "".join(f'<th scope="col">{escape(one)}</th>' for one in it.columns) + "</tr></thead><tbody>"
    for first, *rest in it.rows:
        cells = "".join(f"<td>{lines(cell)}</td>" for cell in rest)
        yield f'<tr><th scope="row">{lines(first)}</th>{cells}</tr>'
    yield "</tbody></table></div>"
    yield from (f'<p class="beneath">{lines(words)}</p>' for words in it.beneath)


def lines(words: str) -> str:
    return escape(words).replace("\n", "<br>")
