"""What has to happen when the product was brought up to date."""

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate

from samenspraak.installation.walling import build


class InstallationConfig(AppConfig):
    name = "samenspraak.installation"

    def ready(self) -> None:
        # Told of each room with tables in turn: at the last one all are there.
        last = [room for room in apps.get_app_configs() if room.models_module][-1]
        post_migrate.connect(build, sender=last, dispatch_uid="second wall")
