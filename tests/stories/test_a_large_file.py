"""However large a file is, the product takes no more of it than the limit: through the real web server."""

import http.client
import re
from pathlib import Path

from alongside.server import serving

from .cast import PASSWORD
from .product import Product

BOUNDARY = "here-a-part-ends"
MILLION = 1_000_000
GIGABYTE = 1_000 * MILLION
MOST_MEMORY = 50 * MILLION
"""By how much the busiest process may grow: a file at the limit several times over, and the page."""
ANSWERS = {"title": "A very long film", "whose": "adult"}


class Caller:
    """A browser that keeps its cookies and sends what it is told, piece by piece."""

    def __init__(self, product: Product, username: str) -> None:
        self.port, self.cookies = product.port, {}
        self.ask("GET", "/sign-in/")
        body = f"csrfmiddlewaretoken={self.cookies['csrftoken']}&username={username}&password={PASSWORD}"
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        self.ask("POST", "/sign-in/", body.replace(" ", "+"), form)

    def ask(self, method: str, path: str, body=None, headers: dict | None = None) -> tuple[int, str]:
        line = http.client.HTTPConnection(serving.HOST, self.port, timeout=120)
        cookies = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        line.request(method, path, body=body, headers={**cookies, **(headers or {})})
        answer = line.getresponse()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, answer.read().decode()

    def send_file(self, path: str, size: int) -> tuple[int, str]:
        """Send ANSWERS with a file of `size` noughts, made as they go."""
        said = "".join(part(name, value) for name, value in {**ANSWERS, "csrfmiddlewaretoken": self.token}.items())
        begin, end = (said + part('file"; filename="film.mp4', "")[:-2]).encode(), f"\r\n--{BOUNDARY}--\r\n".encode()
        noughts = bytes(MILLION)
        pieces = (piece for several in ([begin], [noughts] * (size // MILLION), [end]) for piece in several)
        headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
        headers["Content-Length"] = str(len(begin) + size + len(end))
        return self.ask("POST", path, pieces, headers)

    @property
    def token(self) -> str:
        return self.cookies["csrftoken"]


def part(name: str, value: str) -> str:
    return f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'


def most_memory(product: Product) -> int:
    """The most that any process of the web server has held so far, in bytes."""
    statuses = [Path(f"/proc/{member}/status").read_text() for member in serving.group_of(product.web.process.pid)]
    return max(int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024 for status in statuses)


def test_a_gigabyte_is_refused_on_its_own_page_and_costs_no_memory(product):
    amina = Caller(product, "amina")
    path = "/people/A1/papers/add/"
    amina.ask("GET", path)
    assert "There is a problem" in amina.send_file(path, 2 * MILLION)[1], "a process that has worked holds more"
    before = most_memory(product)
    status, page = amina.send_file(path, GIGABYTE)
    assert status == 422
    assert "The file is larger than 10 MB" in page
    assert f'value="{ANSWERS["title"]}"' in page, "what was typed stays"
    assert most_memory(product) - before < MOST_MEMORY
