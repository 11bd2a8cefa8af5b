"""What this door can do and keeps, for directories that ask: RFC 7644 section 4, RFC 7643 sections 5 to 7."""

from collections.abc import Mapping

from samenspraak.scim.drawing import USER

MOST_FOUND = 200
"""Users on a page of the list."""


def _attribute(name: str, kind: str = "string", **more: object) -> dict[str, object]:
    usual = {
        "multiValued": False,
        "required": False,
        "caseExact": False,
        "mutability": "readWrite",
        "returned": "default",
        "uniqueness": "none",
    }
    return {"name": name, "type": kind, **usual, **more}


CONFIG: Mapping[str, object] = {
    "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
    "patch": {"supported": True},
    "bulk": {"supported": False, "maxOperations": 0, "maxPayloadSize": 0},
    "filter": {"supported": True, "maxResults": MOST_FOUND},
    "changePassword": {"supported": False},
    "sort": {"supported": False},
    "etag": {"supported": False},
    "authenticationSchemes": [
        {
            "type": "oauthbearertoken",
            "name": "Bearer token",
            "description": "A token that an administrator makes in Samenspraak.",
            "primary": True,
        }
    ],
    "meta": {"resourceType": "ServiceProviderConfig"},
}
USER_TYPE: Mapping[str, object] = {
    "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
    "id": "User",
    "name": "User",
    "description": "An employee of the municipality.",
    "endpoint": "/Users",
    "schema": USER,
    "meta": {"resourceType": "ResourceType"},
}
USER_SCHEMA: Mapping[str, object] = {
    "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
    "id": USER,
    "name": "User",
    "description": "An employee of the municipality.",
    "attributes": [
        _attribute("userName", required=True, uniqueness="server"),
        _attribute("externalId", caseExact=True, uniqueness="server"),
        _attribute("displayName"),
        _attribute(
            "name",
            "complex",
            subAttributes=[_attribute("formatted"), _attribute("givenName"), _attribute("familyName")],
        ),
        _attribute(
            "emails",
            "complex",
            multiValued=True,
            required=True,
            subAttributes=[
                _attribute("value", required=True),
                _attribute("type", canonicalValues=["work"]),
                _attribute("primary", "boolean"),
            ],
        ),
        _attribute("active", "boolean"),
    ],
    "meta": {"resourceType": "Schema"},
}
