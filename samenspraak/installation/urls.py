"""Every address of the installation, door by door."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, include, path

from samenspraak.desk.letters.views import closed_letters_page
from samenspraak.hooks.closed_letters import closed_piles, open_pile_again


def healthy(_request: HttpRequest) -> HttpResponse:
    """200 when the web server reaches its database; for the demo and for load balancers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("gezond\n", content_type="text/plain")


urlpatterns: list[URLPattern | URLResolver] = [
    path("gezond/", healthy, name="healthy"),
    path("", include("samenspraak.hooks.urls")),
    path("", include("samenspraak.scim.urls")),
    path("", include("samenspraak.residentapp.urls")),
    path("", include("samenspraak.desk.urls")),
    path("bureau/beheer/brieven/", closed_letters_page(closed_piles, open_pile_again), name="closed_letters"),
]
