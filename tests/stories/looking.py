"""What is asked of every page that anybody meets: no barriers, nothing sideways, no complaint of the browser's own."""

import os
import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

AXE = Axe()


def barriers(page: Page, contrast: bool = True) -> list[str]:
    """Axe's violations on this page, each with the elements that it names.

    All that it checks by default, and the size of targets (WCAG 2.2 AA), which by default it leaves out.
    """
    rules = {"target-size": {"enabled": True}, "color-contrast": {"enabled": contrast}}
    found = AXE.run(page, options={"resultTypes": ["violations"], "rules": rules}).response["violations"]
    return [
        f"{violation['id']}: {violation['help']}: " + "; ".join(node["html"][:160] for node in violation["nodes"][:4])
        for violation in found
    ]


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    width, window = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    return max(0, width - window)


class Album:
    """Pictures of the pages met, in the folder that ALONGSIDE_SHOTS names; without it none are taken."""

    def __init__(self, way: str) -> None:
        self.way, self.taken = way, 0
        self.folder = Path(os.environ["ALONGSIDE_SHOTS"]) if os.environ.get("ALONGSIDE_SHOTS") else None

    def take(self, page: Page) -> None:
        """A picture of the whole page, named by its place in the story and its title."""
        if self.folder is None:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        self.taken += 1
        title = re.sub(r"\W+", "-", page.title().removesuffix(" - Alongside").lower()).strip("-")
        page.screenshot(path=self.folder / f"{self.way}-{self.taken:02}-{title[:50]}.png", full_page=True)
