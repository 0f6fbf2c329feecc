"""Fetch one page from a named host, politely and within limits. The only code that uses a network.

HTTPS only, hosts named beforehand only, no redirect to anywhere else, a bounded number of tries
with growing pauses, a bounded time and a bounded size.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx

import ratify
from ratify.errors import NetworkMissing, Refused

_BY_HAND = "Save the page in a browser and read it with --file."
_PAUSE = 1.0
_LONGEST_PAUSE = 30.0
_REDIRECTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How far fetching may go.

    :param hosts: host names that may be asked, nothing else.
    :param scheme: ``https``; a test server on the loopback speaks ``http``.
    :param timeout: seconds without a sign of life; ``deadline``: seconds for one try as a whole.
    :param tries: how often a page is asked for before giving up.
    :param max_bytes: largest page that is read.
    """

    hosts: frozenset[str]
    scheme: str = "https"
    timeout: float = 20.0
    deadline: float = 120.0
    tries: int = 4
    max_bytes: int = 20 * 1024 * 1024


class _TryAgainError(Exception):
    """The answer may be another one later; ``pause`` is what the server asked to wait."""

    def __init__(self, reason: str, pause: float | None = None) -> None:
        super().__init__(reason)
        self.pause = pause


def fetch(url: str, manners: Manners, pause: Callable[[float], None] = time.sleep) -> bytes:
    """Return the body of a page.

    :param pause: what waits between tries, in seconds.
    :raises Refused: the address or its redirect leads elsewhere, or the page is too large.
    :raises NetworkMissing: no answer, or none that can be used.
    """
    host = urlsplit(url).hostname or url
    headers = {"User-Agent": f"ratify-africa/{ratify.__version__} (treaty status comparison)"}
    reason = ""
    with httpx.Client(timeout=manners.timeout, headers=headers, follow_redirects=False) as client:
        for attempt in range(manners.tries):
            try:
                return _follow(client, url, manners)
            except _TryAgainError as problem:
                reason = str(problem)
                asked = problem.pause if problem.pause is not None else _PAUSE * 2**attempt
            if attempt + 1 < manners.tries:
                pause(min(asked, _LONGEST_PAUSE))
    raise NetworkMissing(
        f"{host} gave no usable answer in {manners.tries} tries: {reason}.", _BY_HAND
    )


def _follow(client: httpx.Client, url: str, manners: Manners) -> bytes:
    for _ in range(_REDIRECTS + 1):
        _refuse_elsewhere(url, manners)
        try:
            with client.stream("GET", url) as answer:
                if not answer.is_redirect:
                    return _body(answer, manners)
                url = urljoin(url, answer.headers.get("Location", ""))
        except httpx.TimeoutException:
            raise _TryAgainError("it did not answer in time") from None
        except httpx.HTTPError as error:
            raise _TryAgainError(f"the connection failed ({type(error).__name__})") from None
        except (httpx.InvalidURL, ValueError):
            raise Refused("The page redirects to no address at all.", _BY_HAND) from None
    raise Refused("The page redirects in circles.", _BY_HAND)


def _refuse_elsewhere(url: str, manners: Manners) -> None:
    parts = urlsplit(url)
    if parts.scheme != manners.scheme or parts.hostname not in manners.hosts or parts.username:
        raise Refused(
            f"{url} is not a page that may be fetched.",
            f"Only {manners.scheme} pages of {', '.join(sorted(manners.hosts))} are. {_BY_HAND}",
        )


def _body(answer: httpx.Response, manners: Manners) -> bytes:
    status = answer.status_code
    if status == httpx.codes.TOO_MANY_REQUESTS or status >= httpx.codes.INTERNAL_SERVER_ERROR:
        raise _TryAgainError(f"it answered {status}", _retry_after(answer))
    if status != httpx.codes.OK:
        raise NetworkMissing(f"{answer.url.host} answered {status}.", _BY_HAND)
    too_large = f"The page has more than {manners.max_bytes:,} bytes."
    stated = answer.headers.get("Content-Length", "")
    if stated.isdecimal() and int(stated) > manners.max_bytes:
        raise Refused(too_large)
    ends = time.monotonic() + manners.deadline
    body = bytearray()
    for chunk in answer.iter_bytes():
        body += chunk
        if len(body) > manners.max_bytes:
            raise Refused(too_large)
        if time.monotonic() > ends:
            raise _TryAgainError("it was too slow")
    return bytes(body)


def _retry_after(answer: httpx.Response) -> float | None:
    text = answer.headers.get("Retry-After", "")
    return float(text) if text.isdecimal() else None
