"""What it tells of each of its people, beside what the standard asks: as the file that made it says."""

from typing import Any

from oauth2_provider.oauth2_validators import OAuth2Validator

from tests.openid.real.settings import MADE


def _claims_of(_validator: object, request: Any) -> dict[str, Any]:
    claims: dict[str, Any] = MADE["people"][request.user.get_username()]
    return claims


Claims = type("Claims", (OAuth2Validator,), {"oidc_claim_scope": None, "get_additional_claims": _claims_of})
"""Everything goes along, whatever the scope."""
