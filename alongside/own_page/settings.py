"""Settings of the adult's own page: a site apart, with its own addresses, cookies and database role.

It shares nothing with the staff's site but the code of the rooms. DATABASE_OWN_URL is its connection: the role
`alongside_own`, which may read nothing but the views of this page. OWN_PAGE_URL is where it is served, for slips.
"""

from django.core.exceptions import ImproperlyConfigured

from alongside.settings import *  # noqa: F403
from alongside.settings import BEHIND_TLS, TEMPLATES, database, listed, os

if "DATABASE_OWN_URL" not in os.environ:
    raise ImproperlyConfigured("Set DATABASE_OWN_URL to the address of the database for the role alongside_own.")
DATABASES = {"default": database(os.environ["DATABASE_OWN_URL"])}
ALLOWED_HOSTS = listed("OWN_PAGE_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = listed("OWN_PAGE_TRUSTED_ORIGINS")
ROOT_URLCONF = "alongside.own_page.urls"
WSGI_APPLICATION = "alongside.own_page.wsgi.application"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.common.CommonMiddleware",
    "alongside.own_page.languages.InTheirLanguage",
    "django.middleware.csrf.CsrfViewMiddleware",
    "alongside.own_page.door.AtTheDoor",
    "alongside.history.page.RememberPage",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        **TEMPLATES[0],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "alongside.own_page.languages.page",
            ],
        },
    }
]
LANGUAGES = [("en-gb", "English"), ("cy", "Cymraeg"), ("pl", "Polski"), ("ur", "اردو")]
CSRF_COOKIE_NAME = "o"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SECURE = BEHIND_TLS
CSRF_COOKIE_AGE = None  # gone with the browser's window
CSRF_FAILURE_VIEW = "alongside.own_page.views.entering.out_of_date"
SECURE_REFERRER_POLICY = "same-origin"  # without any, a browser says of no form where it comes from
AUTHENTICATION_BACKENDS = []
SILENCED_SYSTEM_CHECKS = ["axes.W002", "axes.W003", "axes.W006", "security.W016"]
