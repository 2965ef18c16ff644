"""What is asked of every page that anybody meets: no barriers, nothing sideways, no complaint of the browser's own."""

import os
import re
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

LOOK = """async ([rules, clear]) => {
  const known = new Set(clear), beneath = new Map([[null, ""]]), looks = new Map();
  for (const it of document.querySelectorAll("*")) {
    const style = getComputedStyle(it), behind = beneath.get(it.parentElement);
    const {backgroundColor, backgroundImage, clip, filter, opacity, position} = style;
    const own = [backgroundColor, backgroundImage, clip, filter, opacity, position].join();
    beneath.set(it, own === "rgba(0, 0, 0, 0),none,auto,none,1,static" ? behind : `${behind} ${own}`);
    const text = [style.color, style.fontSize, style.fontWeight, style.textShadow, it.textContent.trim().length === 1];
    looks.set(it, `${text} on ${beneath.get(it)}`);
    it.toggleAttribute("data-clear", known.has(looks.get(it)));
  }
  axe.configure({rules: [{id: "color-contrast", selector: ":not([data-clear])"}]});
  const options = {rules, resultTypes: ["passes", "violations"], selectors: false, elementRef: true, preload: false};
  const {passes, violations} = await axe.run(options);
  looks.forEach((_, it) => it.removeAttribute("data-clear"));
  const seen = passes.filter(({id}) => id === "color-contrast").flatMap(({nodes}) => nodes);
  return {
    clear: seen.map(({element}) => looks.get(element)),
    violations: violations.map(({id, help, nodes}) => [id, help, nodes.map(({html}) => html)]),
  };
}"""
"""Axe, and which looks of text it finds clear: its colours, size and weight, and what those that enclose it paint.

Contrast is most of axe's work and the same for the same look, so a look that is clear is worked out once in a run.
"""
CLEAR: set[str] = set()
"""The looks that axe has found clear so far."""


SAME = r"""() => {
  const unnumbered = it => it.replace(/\d+/g, "0");
  const page = document.documentElement.outerHTML.replace(/(name="csrfmiddlewaretoken" value=")\w+/g, "$1")
    .replace(/>[^<]+</g, unnumbered).replace(/ (href|action|id|for|name|value|aria-[a-z]+)="[^"]*"/g, unnumbered);
  const asked = ["print", "(prefers-color-scheme: dark)", "(forced-colors: active)"];
  return [page, innerWidth, ...asked.map(it => matchMedia(it).matches)];
}"""
"""What makes axe find the same: all of the page but the numbers in it, its width, and the colours asked for."""
WITHOUT: set[tuple] = set()
"""The pages on which axe has found nothing so far."""


def barriers(page: Page, contrast: bool = True) -> list[str]:
    """Axe's violations on this page, each with the elements that it names.

    All that it checks by default, and the size of targets (WCAG 2.2 AA), which by default it leaves out.
    """
    met = (contrast, *page.evaluate(SAME))
    if met in WITHOUT:
        return []
    rules = {"target-size": {"enabled": True}, "color-contrast": {"enabled": contrast}}
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(LOOK, [rules, list(CLEAR)])
    CLEAR.update(found["clear"])
    if not found["violations"]:
        WITHOUT.add(met)
    return [
        f"{rule}: {help_}: " + "; ".join(it[:160] for it in nodes[:4]) for rule, help_, nodes in found["violations"]
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
