"""What a directory is told when something cannot be, in the words of RFC 7644, section 3.12."""

from collections.abc import Mapping
from http import HTTPStatus

from samenspraak.organisation.directory import NameInUse
from samenspraak.organisation.employees import EmailTaken, LastAdministrator
from samenspraak.personnel.by_directory import NotByDirectory, NotThere

ERROR = "urn:ietf:params:scim:api:messages:2.0:Error"


class Refused(Exception):
    """Answer with this ``status``; ``kind`` is SCIM's word for what is wrong, empty where it has none."""

    def __init__(self, status: HTTPStatus, detail: str, kind: str = "", **headers: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.kind = kind
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    @property
    def body(self) -> dict[str, object]:
        """As the standard writes it: the status is a string there."""
        kind = {"scimType": self.kind} if self.kind else {}
        return {"schemas": [ERROR], "status": str(self.status.value), **kind, "detail": self.detail}


def unreadable(detail: str) -> Refused:
    """The body is no request of SCIM."""
    return Refused(HTTPStatus.BAD_REQUEST, detail, "invalidSyntax")


def wrong_value(detail: str) -> Refused:
    """An attribute has a value that it cannot have."""
    return Refused(HTTPStatus.BAD_REQUEST, detail, "invalidValue")


NAMES: Mapping[str, str] = {
    "user_name": "userName",
    "external_id": "externalId",
    "email": "emails.value",
    "name": "displayName",
    "given_name": "name.givenName",
    "family_name": "name.familyName",
}
"""What is unfit, as the standard calls it."""
DEEDS: Mapping[type[Exception], tuple[HTTPStatus, str, str]] = {
    NotThere: (HTTPStatus.NOT_FOUND, "There is nobody with this id.", ""),
    NameInUse: (HTTPStatus.CONFLICT, "Somebody else has this userName or externalId.", "uniqueness"),
    EmailTaken: (
        HTTPStatus.CONFLICT,
        "Somebody signs in with this e-mail address already, or did so before they left.",
        "uniqueness",
    ),
    LastAdministrator: (
        HTTPStatus.CONFLICT,
        "This is the only administrator who can sign in. Make somebody else administrator first, in Samenspraak.",
        "",
    ),
    NotByDirectory: (
        HTTPStatus.FORBIDDEN,
        "The e-mail address of an administrator or privacy officer is changed in Samenspraak, by an administrator.",
        "",
    ),
}
"""What each deed may refuse."""
