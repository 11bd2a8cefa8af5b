"""What the claims of a good ID token mean: whose address was verified, who is a guest, who gave a second factor."""

import pytest

from samenspraak.domain.open_id import Person, SecondStep, is_for_all_tenants, needs_ours, person_in, scope_at

KEYCLOAK = "https://inloggen.voorbeeldstad.example/realms/gemeente"
ENTRA = "https://login.microsoftonline.com/3f2504e0-4f89-11d3-9a0c-0305e82c3301/v2.0"
OTHER_TENANT = "https://sts.windows.net/6ba7b810-9dad-11d1-80b4-00c04fd430c8/"
ADDRESS = "ilse@voorbeeldstad.example"


def _person(issuer: str, **claims: object) -> Person:
    return person_in({"iss": issuer, "sub": "1", **claims})


@pytest.mark.parametrize(
    ("issuer", "claims", "email"),
    [
        (KEYCLOAK, {"email": ADDRESS, "email_verified": True}, ADDRESS),
        (KEYCLOAK, {"email": ADDRESS, "email_verified": False}, ""),
        (KEYCLOAK, {"email": ADDRESS, "email_verified": "true"}, ""),
        (KEYCLOAK, {"email": ADDRESS}, ""),
        (KEYCLOAK, {"email": [ADDRESS], "email_verified": True}, ""),
        (KEYCLOAK, {"preferred_username": ADDRESS, "email_verified": True}, ""),
        (KEYCLOAK, {"email": ADDRESS, "xms_edov": True}, ""),
        (ENTRA, {"email": ADDRESS}, ""),
        (ENTRA, {"email": ADDRESS, "xms_edov": True}, ADDRESS),
        (ENTRA, {"email": ADDRESS, "xms_edov": "1"}, ADDRESS),
        (ENTRA, {"email": ADDRESS, "xms_edov": False}, ""),
        (ENTRA, {"preferred_username": ADDRESS, "upn": ADDRESS, "xms_edov": True}, ""),
    ],
)
def test_address_counts_only_when_the_provider_verified_it(
    issuer: str, claims: dict[str, object], email: str
) -> None:
    assert _person(issuer, **claims).email == email


@pytest.mark.parametrize(
    ("issuer", "claims", "is_guest"),
    [
        (ENTRA, {}, False),
        (ENTRA, {"acct": 0, "idp": ENTRA}, False),
        (ENTRA, {"acct": 1}, True),
        (ENTRA, {"idp": OTHER_TENANT}, True),
        (ENTRA, {"idp": "live.com"}, True),
        (KEYCLOAK, {"idp": "entra"}, False),
    ],
)
def test_guest_of_a_tenant_is_seen(issuer: str, claims: dict[str, object], is_guest: bool) -> None:
    assert _person(issuer, **claims).is_guest == is_guest


@pytest.mark.parametrize(
    ("claims", "gave"),
    [
        ({}, False),
        ({"amr": ["pwd"]}, False),
        ({"amr": ["pwd", "kba"]}, False),
        ({"amr": "mfa"}, False),
        ({"amr": [["mfa"]]}, False),
        ({"amr": ["pwd", "mfa"]}, True),
        ({"amr": ["pwd", "otp"]}, True),
        ({"acr": "1"}, False),
        ({"acr": ["phr"]}, False),
        ({"acr": "http://eidas.europa.eu/LoA/low"}, False),
        ({"acr": "http://eidas.europa.eu/LoA/substantial"}, True),
    ],
)
def test_second_factor_of_the_provider_is_told_by_its_methods_or_level(
    claims: dict[str, object], gave: bool
) -> None:
    assert _person(KEYCLOAK, **claims).gave_second_factor == gave


@pytest.mark.parametrize(
    ("second_step", "without", "gave"),
    [(SecondStep.OURS, True, True), (SecondStep.TOLD, True, False), (SecondStep.THEIRS, False, False)],
)
def test_our_own_second_step_comes_after_when_the_municipality_wants_it(
    second_step: SecondStep, without: bool, gave: bool
) -> None:
    assert needs_ours(second_step, _person(KEYCLOAK)) == without
    assert needs_ours(second_step, _person(KEYCLOAK, amr=["mfa"])) == gave


@pytest.mark.parametrize(
    ("issuer", "is_for_all"),
    [
        ("https://login.microsoftonline.com/common/v2.0", True),
        ("https://login.microsoftonline.com/organizations/v2.0", True),
        (ENTRA, False),
        ("https://inloggen.voorbeeldstad.example/common", False),
    ],
)
def test_address_for_all_tenants_is_of_no_organisation(issuer: str, is_for_all: bool) -> None:
    assert is_for_all_tenants(issuer) == is_for_all


@pytest.mark.parametrize(
    ("issuer", "claims", "directory_id"),
    [
        (ENTRA, {"oid": "7f1c"}, "7f1c"),
        (ENTRA, {}, ""),
        (ENTRA, {"oid": 7}, ""),
        (KEYCLOAK, {"oid": "7f1c"}, ""),
    ],
)
def test_directory_is_believed_to_call_somebody_the_same_at_entra_alone(
    issuer: str, claims: dict[str, object], directory_id: str
) -> None:
    assert _person(issuer, **claims).directory_id == directory_id


@pytest.mark.parametrize(("issuer", "scope"), [(ENTRA, "openid email profile"), (KEYCLOAK, "openid email")])
def test_no_more_is_asked_than_what_tells_who_it_is(issuer: str, scope: str) -> None:
    assert scope_at(issuer) == scope
