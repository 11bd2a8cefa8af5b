"""Asks as a directory does: with a token, in JSON of SCIM."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http.response import HttpResponseBase
from django.test import Client

USERS = "/scim/v2/Users"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
USER = "urn:ietf:params:scim:schemas:core:2.0:User"


@dataclass
class Answer:
    """The status, the JSON (empty where there is none) and the headers."""

    status: int
    body: Any
    headers: Any

    @classmethod
    def of(cls, response: HttpResponseBase) -> "Answer":
        text = b"".join(response)
        return cls(response.status_code, json.loads(text) if text else None, response.headers)


@dataclass
class Directory:
    """One that has this token."""

    token: str
    client: Client = field(default_factory=Client)

    def ask(self, method: str, path: str = "", body: object = None, **query: Any) -> Answer:
        """Below the list of users, unless the path begins with a slash."""
        data = body if isinstance(body, bytes) else json.dumps(body)
        where = path if path.startswith("/") else USERS + (f"/{path}" if path else "")
        response = self.client.generic(
            method,
            where,
            data if body is not None else b"",
            "application/scim+json; charset=utf-8",
            query_params=query or None,
            headers={"Authorization": f"Bearer {self.token}"} if self.token else {},
        )
        return Answer.of(response)

    def patch(self, number: int, *operations: Mapping[str, object]) -> Answer:
        """What these operations come to."""
        return self.ask("PATCH", str(number), {"schemas": [PATCH], "Operations": operations})

    def found(self, wanted: str, **query: Any) -> list[str]:
        """Whom a filter finds, by their names."""
        answer = self.ask("GET", filter=wanted, **query)
        assert answer.status == 200, answer.body
        return [one["displayName"] for one in answer.body["Resources"]]
