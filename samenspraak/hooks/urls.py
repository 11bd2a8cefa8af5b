"""Addresses that networks call."""

from django.urls import path

from samenspraak.hooks.views import letterbox

urlpatterns = [path("hooks/<slug:channel>/<slug:slug>/", letterbox, name="letterbox")]
