"""Makes its tables, people and clients, and serves until it is stopped: PROVIDER=FOLDER python -m tests.openid.real."""

import os

import django
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from werkzeug.serving import run_simple

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.openid.real.settings"
django.setup()

from django.conf import settings  # noqa: E402  (Django must be set up first)
from django.contrib.auth.models import User  # noqa: E402
from oauth2_provider.models import Application  # noqa: E402


def main() -> None:
    call_command("migrate", verbosity=0)
    for name in settings.MADE["people"]:
        User.objects.create_user(name, password=settings.MADE["password"])
    for client in settings.MADE["clients"]:
        Application.objects.create(
            client_type=Application.CLIENT_CONFIDENTIAL,
            authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
            algorithm=Application.RS256_ALGORITHM,
            skip_authorization=True,
            **client,
        )
    certificate, key = settings.FOLDER / "tls.crt", settings.FOLDER / "tls.pem"
    run_simple(
        "127.0.0.1",
        settings.MADE["port"],
        get_wsgi_application(),
        threaded=True,
        ssl_context=(str(certificate), str(key)),
    )


main()
