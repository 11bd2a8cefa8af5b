"""Addresses for residents: short, and without anything about them."""

from django.urls import path

from samenspraak.residentapp.forms.views import form_page

urlpatterns = [
    path("f/<str:token>/", form_page, name="form_page"),
]
