"""The documentation leads somewhere, and names every setting and command that there is."""

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

ROOT = Path(__file__).parents[1]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
HOW_TO = "\n".join(page.read_text(encoding="utf-8") for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
DEPLOY = (ROOT / "docs" / "how-to" / "deploy.md").read_text(encoding="utf-8")
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
MOST_BYTES_OF_PICTURES = 1_500_000


def links():
    """Every link and picture in a page that does not lead out of the repository."""
    for page in PAGES:
        for target in LINK.findall(page.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith("mailto:"):
                yield pytest.param(page, target, id=f"{page.relative_to(ROOT)}: {target}")


def anchors(page: Path) -> set[str]:
    """The names by which a page's headings can be linked to."""
    headings = HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(("page", "target"), list(links()))
def test_a_link_leads_somewhere(page, target):
    path, _, anchor = target.partition("#")
    there = (page.parent / path).resolve() if path else page
    assert there.exists()
    if anchor:
        assert anchor in anchors(there)


def test_every_page_of_the_documentation_is_in_its_index():
    index = ROOT / "docs" / "README.md"
    listed = {(index.parent / target.partition("#")[0]).resolve() for target in LINK.findall(index.read_text())}
    assert {page.resolve() for page in (ROOT / "docs").rglob("*.md")} - listed == {index.resolve()}


def test_every_picture_is_shown_and_together_they_are_light():
    pictures = list((ROOT / "docs" / "images").iterdir())
    assert [picture.name for picture in pictures if f"images/{picture.name})" not in HOW_TO] == []
    assert sum(picture.stat().st_size for picture in pictures) < MOST_BYTES_OF_PICTURES


def variables() -> set[str]:
    """The environment variables that the product reads when it serves and when it migrates."""
    read = r"(?:said_yes|listed|environ\.get)\(\s*\"([A-Z_]+)\"|environ\[\"([A-Z_]+)\"\]"
    files = ["settings.py", "__main__.py", "access/privileges.py"]
    text = "\n".join((ROOT / "alongside" / file).read_text(encoding="utf-8") for file in files)
    return {name for found in re.findall(read, text) for name in found if name}


@pytest.mark.parametrize("variable", sorted(variables()))
def test_a_variable_of_the_environment_is_explained(variable):
    assert f"| `{variable}` |" in DEPLOY


@pytest.mark.parametrize(
    "command", sorted(name for name, app in get_commands().items() if app.startswith("alongside."))
)
def test_a_command_of_ours_is_documented(command):
    assert re.search(rf"(alongside |\./run |`){command.replace('_', '-')}\b", HOW_TO)


@pytest.mark.parametrize("command", re.findall(r"^  \./run (\w+)", (ROOT / "run").read_text(), re.MULTILINE))
def test_a_command_of_run_is_documented(command):
    assert f"./run {command}" in HOW_TO
