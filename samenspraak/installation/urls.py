"""Every address of the installation, door by door."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, include, path


def healthy(_request: HttpRequest) -> HttpResponse:
    """200 when the web server reaches its database; for the demo and for load balancers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("gezond\n", content_type="text/plain")


urlpatterns: list[URLPattern | URLResolver] = [
    path("gezond/", healthy, name="healthy"),
    path("", include("samenspraak.hooks.urls")),
    path("", include("samenspraak.desk.urls")),
]
