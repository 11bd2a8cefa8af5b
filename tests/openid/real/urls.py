"""Its addresses: the toolkit's own, and Django's page to sign in."""

from django.contrib.auth.views import LoginView
from django.urls import include, path

urlpatterns = [
    path("inloggen/", LoginView.as_view(template_name="login.html")),
    path("o/", include("oauth2_provider.urls", namespace="oauth2_provider")),
]
