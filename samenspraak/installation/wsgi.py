"""The pages and webhooks as a WSGI application; asgi.py serves it together with the live stream."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
