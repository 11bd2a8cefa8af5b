"""What it tells of each of its people, beside what the standard asks: as the file that made it says."""

from typing import Any

from django.conf import settings
from oauth2_provider.oauth2_validators import OAuth2Validator


class Claims(OAuth2Validator):  # type: ignore[misc]  # the toolkit has no types
    """Everything goes along, whatever the scope."""

    oidc_claim_scope = None

    def get_additional_claims(self, request: Any) -> dict[str, Any]:
        claims: dict[str, Any] = settings.MADE["people"][request.user.get_username()]
        return claims
