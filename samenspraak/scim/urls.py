"""Addresses that directories call."""

from django.urls import path

from samenspraak.scim import views

urlpatterns = [
    path("scim/v2/Users", views.users, name="scim_users"),
    path("scim/v2/Users/<int:number>", views.one_user, name="scim_user"),
    path("scim/v2/ServiceProviderConfig", views.service_provider_config, name="scim_config"),
    path("scim/v2/ResourceTypes", views.resource_types, name="scim_resource_types"),
    path("scim/v2/Schemas", views.schemas, name="scim_schemas"),
    path("scim/v2/<path:rest>", views.others, name="scim_others"),
]
