"""Its settings, from the file that PROVIDER names: see tests/openid/real/running.py."""

import json
import os
from pathlib import Path

FOLDER = Path(os.environ["PROVIDER"])
MADE = json.loads((FOLDER / "provider.json").read_text())

SECRET_KEY = "for-tests-only-" + "x" * 50
ALLOWED_HOSTS = ["127.0.0.1"]
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "oauth2_provider",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
ROOT_URLCONF = "tests.openid.real.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent],
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": FOLDER / "provider.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
LOGIN_URL = "/inloggen/"
USE_TZ = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
OAUTH2_PROVIDER = {
    "OIDC_ENABLED": True,
    "OIDC_ISS_ENDPOINT": MADE["issuer"],
    "OIDC_RSA_PRIVATE_KEY": (FOLDER / "signing.pem").read_text(),
    "OIDC_RP_INITIATED_LOGOUT_ENABLED": True,
    "OIDC_RP_INITIATED_LOGOUT_ALWAYS_PROMPT": False,
    "OAUTH2_VALIDATOR_CLASS": "tests.openid.real.claims.Claims",
    "ID_TOKEN_EXPIRE_SECONDS": 300,
    "PKCE_REQUIRED": True,
    "SCOPES": {"openid": "Who you are", "email": "Your e-mail address"},
}
