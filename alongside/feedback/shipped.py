"""The questionnaires that come with the product: files to read and to copy, in alongside/feedback/questionnaires."""

import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "questionnaires"
ABOUT = ("key", "title", "about", "audience")
KNOWN = ("source", "evidence")


def shipped(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """A file as fields of a questionnaire, and fields of its version."""
    whole = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    content = {part: whole[part] for part in ("around", "scales", "questions")}
    return {name: whole[name] for name in ABOUT}, {**{name: whole[name] for name in KNOWN}, "content": content}
