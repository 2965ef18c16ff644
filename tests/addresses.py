"""Every address of the product, and how a test opens one about the whole case."""

import re

from django.test import Client
from django.urls import URLPattern, get_resolver, reverse


def addresses(patterns=None, prefix="", route="") -> dict[str, str]:
    """Every address of the product by its name, with its route; one without a name goes by its route."""
    found = {}
    for pattern in patterns if patterns is not None else get_resolver().url_patterns:
        whole = route + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            found[f"{prefix}{pattern.name}" if pattern.name else whole] = whole
        else:
            space = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
            found |= addresses(pattern.url_patterns, space, whole)
    return found


ROUTES = addresses()
OF_A_RECORD = [name for name, route in ROUTES.items() if re.search(r"[A-Z]<number:", route)]


def address(name: str, case, *, missing: bool = False) -> str:
    """The address of a page of the case, or of a record that does not exist."""
    letters = re.search(r"([A-Z]+)<number:", ROUTES[name])
    known = {"number": case.records[letters[1]].pk if letters else case.enquiry.lead_id, "code": "met"}
    known |= case.numbers
    if missing:
        known["number"] = 999_999_999_999
    wanted = re.findall(r"<(?:\w+:)?(\w+)>", ROUTES[name])
    path = reverse(name, kwargs={key: known[key] for key in wanted})
    return f"{path}?first=2026-04-01&last=2027-03-31" if name == "board:rows" else path


def answer(client: Client, method: str, path: str):
    return client.get(path) if method == "GET" else client.post(path, {"nothing": "answered"})
