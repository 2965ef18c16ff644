"""How hard a page is to read: its grade, and its hardest sentences, so that whoever mends it sees which."""

from html.parser import HTMLParser

from alongside.plain_words.grade import grade
from alongside.plain_words.sentences import sentences

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
NOT_READ = {"head", "script", "style", "template", "noscript", "svg"}
WITHIN_A_LINE = {
    "a",
    "abbr",
    "b",
    "bdi",
    "cite",
    "code",
    "em",
    "i",
    "mark",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "time",
}
OWN_WORDS = {"own-words"}
ENOUGH_WORDS = 4


class Read(HTMLParser):
    """The words of a page that are ours and in English, each block on a line of its own."""

    def __init__(self, left_out: set[str]):
        super().__init__()
        self.left_out = left_out
        self.open: list[tuple[str, bool]] = []
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in WITHIN_A_LINE:
            self.said.append("\n")
        if tag in VOID:
            return
        about = dict(attrs)
        hidden = tag in NOT_READ or "hidden" in about or about.get("aria-hidden") == "true"
        foreign = not (about.get("lang") or "en").startswith("en")
        others = tag == "blockquote" or bool(self.left_out & set((about.get("class") or "").split()))
        self.open.append((tag, hidden or foreign or others))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or tag not in (name for name, _ in self.open):
            return
        while self.open.pop()[0] != tag:
            pass
        if tag not in WITHIN_A_LINE:
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not any(unread for _, unread in self.open):
            self.said.append(" ".join(["", *data.split(), ""]) if data.strip() else " ")


def words_of(html: str, left_out: set[str] = frozenset()) -> str:
    """What is read on a page, a heading, an item or a paragraph on each line; without what somebody said themselves."""
    reading = Read(OWN_WORDS | left_out)
    reading.feed(html)
    reading.close()
    lines = (" ".join(line.split()) for line in "".join(reading.said).split("\n"))
    return "\n".join(line for line in lines if line)


def plainness(html: str, left_out: set[str] = frozenset()) -> tuple[float, list[str]]:
    """The grade of a page, and its five hardest sentences, each after its own grade. `left_out` names classes."""
    text = words_of(html, left_out)
    each = [(grade(one.text), one.text) for one in sentences(text) if len(one.words) >= ENOUGH_WORDS]
    hardest = sorted(each, reverse=True)[:5]
    return grade(text), [f"{graded:.1f} {said}" for graded, said in hardest]
