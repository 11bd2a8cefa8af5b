"""A register of Klantinteracties made from its OpenAPI description: refuses what the standard refuses, keeps the rest.

httpx is all that is faked. Every request and every answer is held against the description.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from samenspraak.registers.klantinteracties import calling
from tests.registers.openapi import Description, Operation
from tests.registers.questions import ACCESS

STANDARD = Description(Path(__file__).parent / "klantinteracties.yaml")
HOST = "https://register.voorbeeldstad.example"

type Made = dict[str, Any]


@dataclass
class OpenKlant:
    """What it holds, what it was asked, and how it behaves now.

    ``goes_wrong`` is asked before each call: an exception that it gives is raised instead of an answer.
    ``falls_silent`` after each that it carried out: then the answer is lost. ``refuses`` gives a status to answer with.
    One that does not know filters gives everything.
    """

    objects: dict[str, list[Made]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    goes_wrong: Callable[[httpx.Request], Exception | None] = lambda request: None
    falls_silent: Callable[[httpx.Request], bool] = lambda request: False
    refuses: Callable[[httpx.Request], int] = lambda request: 0
    knows_filters: bool = True

    def handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        path = request.url.path.removeprefix(STANDARD.base)
        self.asked.append((request.method, path))
        if (wrong := self.goes_wrong(request)) is not None:
            raise wrong
        if status := self.refuses(request):
            return httpx.Response(status, json={"detail": "no"})
        if request.headers["Authorization"] != f"Token {ACCESS.token}":
            return httpx.Response(401, json={"detail": "Ongeldige token."})
        answer = self._answered(request, path)
        if self.falls_silent(request):
            raise httpx.ReadTimeout("no answer", request=request)
        return answer

    def all(self, path: str) -> list[Made]:
        """The objects at this path, the oldest first."""
        return self.objects.setdefault(path, [])

    def only(self, path: str) -> Made:
        """The one object at this path."""
        (one,) = self.all(path)
        return one

    def handles_task(self) -> None:
        """Somebody in the back office is done with the one task."""
        self.only("internetaken")["status"] = "verwerkt"

    def _answered(self, request: httpx.Request, path: str) -> httpx.Response:
        found = STANDARD.operation(request.method, path)
        if found is None:
            return httpx.Response(404, json={"detail": "Niet gevonden."})
        operation, uuid = found
        faults = self._faults(operation, request)
        if faults:
            self.faults += faults
            return httpx.Response(400, json={"invalidParams": faults})
        answer = self._carried_out(operation, request, uuid)
        if answer is None:
            return httpx.Response(404, json={"detail": "Niet gevonden."})
        self.faults += STANDARD.faults(answer, operation.gives, is_request=False, at=f"answer {path}")
        return httpx.Response(operation.status, json=answer, headers={"API-version": "0.9.0"})

    def _faults(self, operation: Operation, request: httpx.Request) -> list[str]:
        if request.method == "GET":
            unknown = set(request.url.params) - operation.parameters
            return [f"{operation.path}: knows no filter {name}" for name in unknown]
        body = json.loads(request.content)
        return list(STANDARD.faults(body, operation.takes, is_request=True, at=operation.path))

    def _carried_out(self, operation: Operation, request: httpx.Request, uuid: str) -> Made | None:
        name = operation.path.split("/")[1]
        if uuid:
            one = next((one for one in self.all(name) if one["uuid"] == uuid), None)
            if one is not None and request.method == "PATCH":
                one.update(json.loads(request.content))
            return one
        if request.method == "GET":
            params = request.url.params if self.knows_filters else {}
            results = [one for one in self.all(name) if _matches(one, params)]
            return {"count": len(results), "next": None, "previous": None, "results": results}
        body = json.loads(request.content)
        return self._contact(body) if name == "maak-klantcontact" else self._kept(name, body)

    def _contact(self, body: Made) -> Made:
        """Three objects at once, which name each other."""
        nothing_yet = (
            "gingOverOnderwerpobjecten",
            "hadBetrokkenActoren",
            "omvatteBijlagen",
            "leiddeTotInterneTaken",
        )
        contact = self._kept("klantcontacten", {**body["klantcontact"], **{name: [] for name in nothing_yet}})
        whole = {
            **body["betrokkene"],
            "hadKlantcontact": _named(contact),
            "digitaleAdressen": [],
            "volledigeNaam": "",
        }
        involved = self._kept("betrokkenen", whole)
        about = self._kept("onderwerpobjecten", {**body["onderwerpobject"], "klantcontact": _named(contact)})
        contact["hadBetrokkenen"] = [_named(involved)]
        contact["gingOverOnderwerpobjecten"] = [_named(about)]
        return {"klantcontact": contact, "betrokkene": involved, "onderwerpobject": about}

    def _kept(self, name: str, body: Made) -> Made:
        uuid = str(uuid4())
        made = {**_filled(body), "uuid": uuid, "url": f"{HOST}{STANDARD.base}/{name}/{uuid}"}
        if name == "internetaken":
            made["toegewezenOp"] = "2026-11-23T10:05:00+01:00"
        self.all(name).append(made)
        return made


def post_number(number: int) -> Callable[[httpx.Request], bool]:
    """Whether with this call so many objects were asked for."""
    made: list[httpx.Request] = []

    def is_it(request: httpx.Request) -> bool:
        made.extend([request] if request.method == "POST" else [])
        return request.method == "POST" and len(made) == number

    return is_it


@contextmanager
def a_register(monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenKlant]:
    """One that answers our client. Whatever it was asked and answered agrees with the standard, or the test fails."""
    fake = OpenKlant()
    with httpx.Client(transport=httpx.MockTransport(fake.handle)) as client:
        monkeypatch.setattr(calling, "client", lambda: client)
        yield fake
    assert fake.faults == []


def _filled(value: Any) -> Any:
    """What names another object gets the address of it, as the register gives it back."""
    if isinstance(value, list):
        return [_filled(one) for one in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"uuid"}:
        return {**value, "url": f"{HOST}{STANDARD.base}/{value['uuid']}"}
    return {name: _filled(one) for name, one in value.items()}


def _named(made: Made) -> Made:
    return {"uuid": made["uuid"], "url": made["url"]}


def _matches(one: Made, params: Mapping[str, str]) -> bool:
    """As the standard's filters are named: ``verstrektDoorBetrokkene__uuid``, ``actoridentificatorObjectId``."""
    return all(_at(one, name) == value for name, value in params.items() if name not in ("page", "pageSize"))


def _at(one: Made, name: str) -> object:
    if match := re.fullmatch(r"(\w+identificator)([A-Z]\w+)", name):
        group, rest = match.groups()
        return (one[group] or {}).get(rest[0].lower() + rest[1:])
    value: Any = one
    for part in name.split("__"):
        value = (value or {}).get(part)
    return value
