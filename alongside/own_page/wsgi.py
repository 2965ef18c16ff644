"""What serves the adult's own page, in a process of its own: `granian alongside.own_page.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.update(DJANGO_SETTINGS_MODULE="alongside.own_page.settings")
application = get_wsgi_application()
