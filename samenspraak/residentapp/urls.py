"""Addresses for residents: short, and without anything about them."""

from django.urls import path

from samenspraak.residentapp.callbacks.views import (
    callback_call_off,
    callback_file,
    callback_page,
    callback_time,
)
from samenspraak.residentapp.forms.views import form_page

urlpatterns = [
    path("a/<str:token>/", callback_page, name="callback_page"),
    path("a/<str:token>/tijd/", callback_time, name="callback_time"),
    path("a/<str:token>/afzeggen/", callback_call_off, name="callback_call_off"),
    path("a/<str:token>/afspraak.ics", callback_file, name="callback_file"),
    path("f/<str:token>/", form_page, name="form_page"),
]
