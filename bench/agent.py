"""An agent with a browser, as far as the product can tell: signs in, keeps cookies, sends the token with each form."""

import http.client
import re
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from samenspraak.installation.demo import HOST

SIGN_IN = "/inloggen/"
PATIENCE_SECONDS = 60
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@dataclass(frozen=True, slots=True)
class Page:
    """What came back."""

    status: int
    text: str


class Agent:
    """One signed-in employee on one connection."""

    def __init__(self, port: int) -> None:
        self.cookies: dict[str, str] = {}
        self._connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE_SECONDS)

    def sign_in(self, login: tuple[str, str]) -> None:
        """With an address and password, through the sign-in page, as everybody."""
        token = TOKEN.search(self.fetched(SIGN_IN).text)
        assert token
        fields = {"username": login[0], "password": login[1], "csrfmiddlewaretoken": token[1]}
        assert self.posted(SIGN_IN, fields).status == 302

    def fetched(self, path: str, headers: Mapping[str, str] | None = None) -> Page:
        """A page. Raises OSError or HTTPException when the server is gone."""
        return self._asked("GET", path, headers=headers)

    def posted(self, path: str, fields: Mapping[str, str], more: Mapping[str, str] | None = None) -> Page:
        """The answer to a form, with `more` headers. Raises OSError or HTTPException when the server is gone."""
        headers = {"Content-Type": "application/x-www-form-urlencoded", "HX-Request": "true", **(more or {})}
        headers["X-CSRFToken"] = self.cookies.get("csrftoken", "")
        return self._asked("POST", path, urlencode(fields), headers)

    def reply(self, conversation: int, text: str) -> Page:
        """Answer a conversation with the composer."""
        return self.posted(f"/bureau/gesprek/{conversation}/schrijven/", {"text": text})

    def hang_up(self) -> None:
        """Their browser lets go of a connection that rests; the next request makes another."""
        self._connection.close()

    def cookie_header(self) -> str:
        """For a connection of one's own, such as a stream."""
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def _asked(
        self, method: str, path: str, body: str | None = None, headers: Mapping[str, str] | None = None
    ) -> Page:
        try:
            return self._answered(method, path, body, headers)
        except (OSError, http.client.HTTPException):
            self._connection.close()
            raise

    def _answered(self, method: str, path: str, body: str | None, headers: Mapping[str, str] | None) -> Page:
        self._connection.request(method, path, body, {"Cookie": self.cookie_header(), **(headers or {})})
        response = self._connection.getresponse()
        for header in response.headers.get_all("Set-Cookie") or []:
            cookie = SimpleCookie(header)
            self.cookies |= {name: morsel.value for name, morsel in cookie.items()}
        return Page(response.status, response.read().decode())
