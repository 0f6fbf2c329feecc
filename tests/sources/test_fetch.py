"""Servers misbehave; on the loopback they do so on purpose."""

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from ratify.errors import NetworkMissing, Refused
from ratify.sources.fetch import Manners, fetch

BOMB = gzip.compress(bytes(20 * 1024 * 1024))


class Server(BaseHTTPRequestHandler):
    """Answers by path; ``asked`` counts what was asked for."""

    asked: list[str]
    agents: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.agents.append(self.headers["User-Agent"])
        getattr(self, "answer_" + self.path.strip("/").replace("-", "_"))()

    def log_message(self, *_: object) -> None:
        return

    def say(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer_page(self) -> None:
        self.say(200, b"a page")

    def answer_forbidden(self) -> None:
        self.say(403)

    def answer_busy(self) -> None:
        if len(self.asked) < 3:
            self.say(429, Retry_After="7")
        else:
            self.say(200, b"at last")

    def answer_broken(self) -> None:
        self.say(500)

    def answer_silent(self) -> None:
        time.sleep(1.0)

    def answer_cut(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"only this")

    def answer_moved(self) -> None:
        self.say(302, Location="/page")

    def answer_abroad(self) -> None:
        self.say(302, Location="http://localhost:9/page")

    def answer_circle(self) -> None:
        self.say(302, Location="/circle")

    def answer_nowhere(self) -> None:
        self.say(302, Location="http://[")

    def answer_bomb(self) -> None:
        self.say(200, BOMB, Content_Encoding="gzip")

    def answer_said_huge(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(200 * 1024 * 1024))
        self.end_headers()

    def answer_huge(self) -> None:
        self.send_response(200)
        self.end_headers()
        chunk = b"x" * 65536
        for _ in range(200 * 16):
            try:
                self.wfile.write(chunk)
            except OSError:
                return


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    Server.asked, Server.agents = [], []
    made = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    made.daemon_threads = True
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


MANNERS = Manners(
    hosts=frozenset({"127.0.0.1"}), scheme="http", timeout=0.3, tries=3, max_bytes=1024 * 1024
)


def ask(server: ThreadingHTTPServer, path: str, pauses: list[float] | None = None) -> bytes:
    waited = pauses if pauses is not None else []
    return fetch(f"http://127.0.0.1:{server.server_port}/{path}", MANNERS, waited.append)


def test_a_page_is_fetched_under_a_clear_name(server: ThreadingHTTPServer) -> None:
    assert ask(server, "page") == b"a page"
    assert Server.agents[0].startswith("ratify-africa/")


def test_a_redirect_on_the_same_host_is_followed(server: ThreadingHTTPServer) -> None:
    assert ask(server, "moved") == b"a page"


def test_a_server_that_says_later_is_asked_later(server: ThreadingHTTPServer) -> None:
    pauses: list[float] = []
    assert ask(server, "busy", pauses) == b"at last"
    assert pauses == [7.0, 7.0]


def test_a_forbidden_page_is_not_asked_for_again(server: ThreadingHTTPServer) -> None:
    with pytest.raises(NetworkMissing, match="answered 403") as caught:
        ask(server, "forbidden")
    assert "--file" in caught.value.hint
    assert Server.asked == ["/forbidden"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("broken", "answered 500"),
        ("silent", "did not answer in time"),
        ("cut", "connection failed"),
    ],
)
def test_a_failing_server_is_given_up_after_three_growing_pauses(
    server: ThreadingHTTPServer, path: str, reason: str
) -> None:
    pauses: list[float] = []
    with pytest.raises(NetworkMissing, match=reason):
        ask(server, path, pauses)
    assert pauses == [1.0, 2.0]
    assert len(Server.asked) == 3


@pytest.mark.parametrize("path", ["said-huge", "huge", "bomb"])
def test_two_hundred_megabytes_are_refused_early(server: ThreadingHTTPServer, path: str) -> None:
    with pytest.raises(Refused, match="more than 1,048,576 bytes"):
        ask(server, path)


@pytest.mark.parametrize("path", ["abroad", "circle", "nowhere"])
def test_a_redirect_elsewhere_or_in_circles_is_refused(
    server: ThreadingHTTPServer, path: str
) -> None:
    with pytest.raises(Refused):
        ask(server, path)


@pytest.mark.parametrize(
    "url",
    [
        "http://au.int/list",
        "https://example.org/list",
        "https://user@au.int/list",
        "https://au.int.example.org/list",
        "file:///etc/passwd",
        "ftp://au.int/list",
    ],
)
def test_only_https_pages_of_named_hosts_are_fetched(url: str) -> None:
    with pytest.raises(Refused, match="not a page that may be fetched"):
        fetch(url, Manners(hosts=frozenset({"au.int"})), lambda _: None)


def test_without_a_network_the_hint_is_to_save_the_page_by_hand() -> None:
    closed = Manners(hosts=frozenset({"127.0.0.1"}), scheme="http", timeout=0.3, tries=1)
    with pytest.raises(NetworkMissing) as caught:
        fetch("http://127.0.0.1:9/list", closed, lambda _: None)
    assert "--file" in caught.value.hint
