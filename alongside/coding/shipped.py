"""The codebooks that come with the product: files to read and to copy, in alongside/coding/codebooks."""

import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "codebooks"


def shipped(name: str) -> tuple[dict[str, Any], dict[str, Any], list[dict[str, Any]]]:
    """A file as fields of a codebook, fields of its version, and fields of each of its codes."""
    whole = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    about = {field: whole[field] for field in ("title", "about")}
    return about, {"source": whole["source"], "bands": whole["bands"]}, whole["codes"]
