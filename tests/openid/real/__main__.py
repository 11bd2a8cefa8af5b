"""Makes its tables, people and clients, and serves until it is stopped."""

import os

import django
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from werkzeug.serving import run_simple

from tests.openid.real.settings import FOLDER, MADE


def main() -> None:
    django.setup()
    call_command("migrate", verbosity=0)
    os.environ["DJANGO_SUPERUSER_PASSWORD"] = MADE["password"]
    for name in MADE["people"]:
        call_command("createsuperuser", "--noinput", f"--username={name}", "--email=", verbosity=0)
    for client in MADE["clients"]:
        options = [f"--{option}={value}" for option, value in client.items()]
        call_command(
            "createapplication",
            "confidential",
            "authorization-code",
            "--algorithm=RS256",
            "--skip-authorization",
            *options,
        )
    certificate = (str(FOLDER / "tls.crt"), str(FOLDER / "tls.pem"))
    run_simple("127.0.0.1", MADE["port"], get_wsgi_application(), threaded=True, ssl_context=certificate)


main()
