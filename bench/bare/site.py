"""A Django site with two views: an empty one, and one that verifies, inserts one raw row and commits.

It has no middleware, no models and no log. Its database is pooled as the product's is.
"""

import hashlib
import hmac
import os

from django import setup
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.urls import path
from psycopg.conninfo import conninfo_to_dict

from samenspraak.installation.bridge import WsgiBridge
from samenspraak.installation.demo import LINE

SECRET = LINE["app-secret"].encode()
THREADS = 8


def hook(request: HttpRequest) -> HttpResponse:
    """Verify, insert, commit, answer."""
    body = request.body
    wanted = "sha256=" + hmac.digest(SECRET, body, hashlib.sha256).hex()
    if not hmac.compare_digest(wanted, request.headers.get("X-Hub-Signature-256", "")):
        return HttpResponseForbidden()
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO bare_letter (body) VALUES (%s)", [body])
    return HttpResponse()


def empty(_request: HttpRequest) -> HttpResponse:
    """Nothing at all."""
    return HttpResponse()


urlpatterns = [path("hook/", hook), path("empty/", empty)]


def _database() -> dict[str, object]:
    parts = conninfo_to_dict(os.environ["DATABASE_URL"])
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts["dbname"],
        "USER": parts["user"],
        "HOST": parts["host"],
        "PORT": parts["port"],
        "OPTIONS": {"pool": {"min_size": 1, "max_size": 20, "timeout": 10}},
    }


settings.configure(
    ALLOWED_HOSTS=["*"],
    DATABASES={"default": _database()},
    LOGGING_CONFIG=None,
    MIDDLEWARE=[],
    ROOT_URLCONF=__name__,
    SECRET_KEY="of-a-bench",
)
setup()
wsgi = WSGIHandler()
asgi = WsgiBridge(wsgi, THREADS)
