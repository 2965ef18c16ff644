"""./run check: all that can be known without running the tests."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from alongside.server import private
from alongside.server.commands import python
from alongside.server.places import CLONE

# Licences that we may build on and hand on.
ALLOWED = re.compile(
    r"\b(MIT(-0|-CMU)?|0?BSD|Apache|Python Software Foundation|PSF|PSFL|CNRI-Python|ISC|Zlib|PostgreSQL|Unlicense|CC0|"
    r"MPL|Mozilla Public License 2\.0|LGPL(v[23])?|GNU Lesser General Public License)\b",
    re.IGNORECASE,
)
# Tools of ours that are never part of what we hand on, or packages that do not declare what their LICENSE file says.
LOOKED_AT = {
    "djlint": "GPL 3, and only run on our templates",
    "axe-playwright-python": "MIT, by its LICENSE file",
}
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
PRODUCTION = {
    "DEBUG": "no",
    "BEHIND_TLS": "yes",
    "ALLOWED_HOSTS": "alongside.example.gov.uk",
    "STATIC_UNHASHED": "",
}


@dataclass(frozen=True)
class Outcome:
    """How a check ended: `state` is "passed", "FAILED" or "NOT DONE", and `said` is what there is to read."""

    state: str
    said: str = ""


@dataclass(frozen=True)
class Check:
    """A check, by the name under which it is reported."""

    name: str
    do: Callable[[dict[str, str]], Outcome]


def command(*arguments: str, **more: str) -> Callable[[dict[str, str]], Outcome]:
    """A check that passes when Python, run with `arguments` and the variables `more`, exits with 0."""

    def do(environment: dict[str, str]) -> Outcome:
        done = subprocess.run(
            python(*arguments), env={**environment, **more}, cwd=CLONE, capture_output=True, text=True, check=False
        )
        return Outcome("FAILED" if done.returncode else "passed", (done.stdout + done.stderr).strip())

    return do


def licences(environment: dict[str, str]) -> Outcome:
    """Whether every package that is installed may be used."""
    done = subprocess.run(
        python("-m", "piplicenses", "--format=json", "--from=all", "--with-system"),
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        return Outcome("FAILED", done.stderr.strip())
    refused = [
        f"{package['Name']} {package['Version']}: {declared(package)}"
        for package in json.loads(done.stdout)
        if package["Name"] not in LOOKED_AT and not allowed(declared(package))
    ]
    return Outcome("FAILED" if refused else "passed", "\n".join(refused))


def declared(package: dict[str, str]) -> str:
    """The licence that `package` declares, in the most exact of the three ways to do so."""
    ways = ("License-Expression", "License-Classifier", "License-Metadata")
    return next((package[way].strip().splitlines()[0] for way in ways if package[way] not in ("UNKNOWN", "")), "none")


def allowed(licence: str) -> bool:
    """Whether we may use what is under `licence`: all that are joined by "and", one of those joined by "or"."""
    return all(ALLOWED.search(part) for part in re.split(r"\band\b", licence, flags=re.IGNORECASE))


def advisories(environment: dict[str, str]) -> Outcome:
    """Whether a locked version has a published advisory; said to be not done when the service cannot be reached."""
    options = ["--requirement", "requirements.lock", "--require-hashes", "--disable-pip", "--progress-spinner=off"]
    try:
        done = subprocess.run(
            python("-m", "pip_audit", *options, "--format=json", "--timeout=20"),
            env=environment, cwd=CLONE, capture_output=True, text=True, check=False, timeout=180,
        )  # fmt: skip
        found = json.loads(done.stdout)["dependencies"]
    except subprocess.TimeoutExpired:
        return Outcome("NOT DONE", "the advisory service did not answer in time")
    except (ValueError, KeyError):
        said = done.stderr.strip().splitlines() or ["the advisory service could not be reached"]
        return Outcome("NOT DONE", said[-1])
    bad = [
        f"{package['name']} {package['version']}: {trouble['id']}, put right in {', '.join(trouble['fix_versions'])}"
        for package in found
        for trouble in package.get("vulns", [])
    ]
    return Outcome("FAILED" if bad else "passed", "\n".join(bad))


AT_ONCE = 2
CHECKS = [  # the longest first, beside which the others are done
    Check("types (mypy)", command("-m", "mypy")),
    Check("style (ruff check)", command("-m", "ruff", "check", ".")),
    Check("layout (ruff format)", command("-m", "ruff", "format", "--check", ".")),
    Check("imports between rooms (import-linter)", command("-c", LINT_IMPORTS)),
    Check("templates (djlint)", command("-m", "djlint", "--lint", "--quiet", "alongside")),
    Check("migrations are complete", command("-m", "alongside", "makemigrations", "--check", "--dry-run")),
    Check("Django's own checks", command("-m", "alongside", "check", "--fail-level", "WARNING")),
    Check(
        "deployment (check --deploy)",
        command("-m", "alongside", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION),
    ),
    Check("licences (pip-licenses)", licences),
    Check("advisories (pip-audit)", advisories),
]  # fmt: skip


def check(arguments: list[str]) -> int:
    """Do every check, say how each ended; 1 if any failed."""
    os.chdir(CLONE)
    environment = {**os.environ, **private.environment()}
    failed = []

    def timed(each: Check) -> tuple[Check, Outcome, float]:
        began = time.monotonic()
        return each, each.do(environment), time.monotonic() - began

    with ThreadPoolExecutor(AT_ONCE) as workers:
        for each, outcome, seconds in workers.map(timed, CHECKS):
            print(f"{outcome.state:8}  {each.name} ({seconds:.1f} s)", flush=True)
            if outcome.state == "FAILED":
                failed.append(each.name)
                print(outcome.said, file=sys.stderr, flush=True)
            elif outcome.state == "NOT DONE":
                print(f"NOT DONE: {each.name}: {outcome.said}", file=sys.stderr, flush=True)
    print("All checks passed." if not failed else f"{len(failed)} failed: {'; '.join(failed)}.")
    return 1 if failed else 0
