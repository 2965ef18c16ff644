"""Settings, read from the environment so that the same code serves a laptop and a council.

DATABASE_URL        the running product's connection (least privilege: the role `alongside_app`)
DATABASE_OWNER_URL  used instead of it by commands that migrate or load (the role `alongside_owner`)
SECRET_KEY, ALLOWED_HOSTS, CSRF_TRUSTED_ORIGINS, DEBUG, EXIT_URL, OWN_PAGE_URL, BEHIND_TLS, UPLOAD_LIMIT_MB,
EMAIL_URL, EMAIL_FROM, SURVEYS_URL: see docs/how-to/deploy.md
"""

import os
from datetime import timedelta
from pathlib import Path
from urllib.parse import unquote, urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from psycopg.conninfo import conninfo_to_dict

from alongside.joined import BESIDE, COMES_BACK, DATES, LINKED, SAID_EVERYWHERE  # noqa: F401 (settings are found here)

BASE_DIR = Path(__file__).resolve().parent.parent


def said_yes(name: str, default: str = "no") -> bool:
    """Whether the environment variable `name` says yes."""
    return os.environ.get(name, default).strip().lower() in {"1", "yes", "true", "on"}


def listed(name: str, default: str = "") -> list[str]:
    """The comma-separated values of the environment variable `name`."""
    return [value.strip() for value in os.environ.get(name, default).split(",") if value.strip()]


def database(url: str) -> dict:
    """Django's description of the PostgreSQL database that a libpq URL names."""
    parts = conninfo_to_dict(url)
    taken = {"HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password", "NAME": "dbname"}
    description = {key: str(parts.pop(part, "") or "") for key, part in taken.items()}
    pool = {"pool": {"min_size": 1, "max_size": 4, "timeout": 20}} if said_yes("DATABASE_POOL") else {}
    # How unlike a name may be and still be found: with PostgreSQL's own 0.6, Glenis does not find Glenys.
    # Two whole names are set beside each other when they are half alike; with its own 0.3 far too many are.
    alike = "-c pg_trgm.word_similarity_threshold=0.4 -c pg_trgm.similarity_threshold=0.5"
    # What is prepared is planned once, for all values; without this, what is owed is planned anew for every page.
    settled = f"{alike} -c plan_cache_mode=force_generic_plan"
    parts["options"] = f"{parts.get('options') or ''} {settled}".strip()
    # Plans are kept for the statements that ask for it (published/run.py); Django's own are never prepared.
    options = {**parts, **pool, "prepare_threshold": 5}
    return {"ENGINE": "django.db.backends.postgresql", "OPTIONS": options, **description}


NO_EMAIL = "django.core.mail.backends.dummy.EmailBackend"


def mail(url: str) -> dict:
    """Django's settings for the mail server that a URL names: smtp://user:password@host:587, smtps:// or console:.

    Without TLS nothing is sent, but by smtp+plain:// to a server of the same machine.
    """
    parts = urlsplit(url)
    if parts.scheme in {"", "console"}:
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend" if url else NO_EMAIL}
    if parts.scheme not in {"smtp", "smtps", "smtp+plain"} or not parts.hostname:
        raise ImproperlyConfigured("EMAIL_URL is smtp://user:password@host:587, smtps://…, smtp+plain://… or console:")
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or {"smtp": 587, "smtps": 465, "smtp+plain": 25}[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": parts.scheme == "smtp",
        "EMAIL_USE_SSL": parts.scheme == "smtps",
    }


DEBUG = said_yes("DEBUG")
SECRET_KEY = os.environ.get("SECRET_KEY", "")
if not SECRET_KEY:
    raise ImproperlyConfigured("Set SECRET_KEY to a long random text (./run does this by itself).")
if "DATABASE_URL" not in os.environ:
    raise ImproperlyConfigured("Set DATABASE_URL to a PostgreSQL address (./run starts one by itself).")
ALLOWED_HOSTS = listed("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = listed("CSRF_TRUSTED_ORIGINS")
DATABASES = {"default": database(os.environ["DATABASE_URL"])}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.forms",
    "axes",
    "csp",
    "alongside.history.apps.Triggers",
    "alongside.design",
    "alongside.history",
    "alongside.access",
    "alongside.drafts",
    "alongside.people",
    "alongside.papers",
    "alongside.voice",
    "alongside.enquiries",
    "alongside.information",
    "alongside.capacity",
    "alongside.risk",
    "alongside.plans",
    "alongside.meetings",
    "alongside.concerns",
    "alongside.timeliness",
    "alongside.time_spent",
    "alongside.organisations",
    "alongside.prompts",
    "alongside.partners",
    "alongside.caused",
    "alongside.large_scale",
    "alongside.positions_of_trust",
    "alongside.parties",
    "alongside.adult_reviews",
    "alongside.self_neglect",
    "alongside.prevention",
    "alongside.work",
    "alongside.waiting",
    # quality
    "alongside.quality",
    # access_needs
    "alongside.access_needs",
    # alarms
    "alongside.alarms",
    # feedback
    "alongside.feedback",
    # own_side
    "alongside.own_side",
    "alongside.own_page",
    # heard
    "alongside.heard",
    "alongside.published",
    "alongside.board",
    "alongside.returns",
    "alongside.demo",
    "alongside.bench",
    # sector
    "alongside.sector",
    # surveys
    "alongside.surveys",
    # coding
    "alongside.coding",
    # evaluation
    "alongside.evaluation",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "alongside.access.sessions.SessionRules",
    "alongside.access.sessions.SignInRequired",
    "alongside.history.page.RememberPage",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
]

# What tells which other records somebody may open: the rooms above know of each other's pages, those beneath need not.
OTHER_RECORDS = "alongside.work.elsewhere.places_for"

ROOT_URLCONF = "alongside.urls"
WSGI_APPLICATION = "alongside.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "alongside.access.navigation.navigation",
                "alongside.access_needs.flag.flag",
            ],
        },
    }
]
FORM_RENDERER = "alongside.design.renderer.Renderer"

# Accounts
AUTH_USER_MODEL = "access.User"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "alongside.access.signed_in.AccountBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("username", "name", "job_title")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "access:sign-in"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "access:sign-in"
# The only pages that can be reached without being signed in; a calendar has a secret of its own in its address.
OPEN_TO_ALL = {"access:sign-in", "health", "work:feed"}
# Respondents of surveys have no account: the link in their hands is secret.
OPEN_TO_ALL |= {f"answer:{page}" for page in ("start", "part", "check", "share", "withdraw", "no")}
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = ["username"]
AXES_USERNAME_CALLABLE = "alongside.access.lockout.counted_as"
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "alongside.access.views.locked_out"
AXES_VERBOSE = False
AXES_DISABLE_ACCESS_LOG = True  # sign-ins are kept in our own history, which cannot be altered

# Sessions: an hour without a page ends one; a working day ends it whatever happens.
SESSION_COOKIE_AGE = 60 * 60
ASKED_BY_ITSELF = "alarms:now"  # by a page's script: it does not make a session last
SESSION_LONGEST = timedelta(hours=10)
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "alongside.drafts.views.form_out_of_date"

# Behind TLS (production) cookies and redirects insist on it; on loopback there is none.
BEHIND_TLS = said_yes("BEHIND_TLS")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = BEHIND_TLS
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if BEHIND_TLS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = BEHIND_TLS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_TLS else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}

# Mail: to staff alone, that a message is waiting (alongside/alarms/sending.py); to whoever is asked in a survey
globals().update(mail(os.environ.get("EMAIL_URL", "")))
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = os.environ.get("EMAIL_FROM", "alongside@localhost")

# Words
LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_TZ = True
USE_I18N = True
FORMAT_MODULE_PATH = "alongside.design.formats"
SURVEYS_URL = os.environ.get("SURVEYS_URL", "http://localhost:8000")  # where respondents reach surveys, for mails
OWN_PAGE_URL = os.environ.get("OWN_PAGE_URL", "")  # where adults reach their own page, for slips
EXIT_URL = os.environ.get("EXIT_URL", "https://www.bbc.co.uk/weather")
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000

# Files: kept in memory up to the limit, never on disk; what comes after the limit is let go as it arrives.
UPLOAD_LIMIT = int(os.environ.get("UPLOAD_LIMIT_MB", "10")) * 1_000_000
DATA_UPLOAD_MAX_NUMBER_FILES = 3
FILE_UPLOAD_HANDLERS = ["alongside.papers.arriving.UpToTheLimit"]
POPULATIONS_FILE = os.environ.get("POPULATIONS_FILE", "")  # adults by age, newer than those of mid-2020 that we have
PAPERS_FOLDER = os.environ.get("PAPERS_FOLDER", "")  # a council's own templates for documents, before ours

RETURNS_FOLDER = os.environ.get("RETURNS_FOLDER", "")  # a council's own layouts of the national return, before ours

STATIC_URL = "static/"
STATIC_ROOT = Path(os.environ.get("STATIC_ROOT", BASE_DIR / ".alongside" / "static"))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
# While developing and testing, styles and scripts are served from where they lie, without `collectstatic`.
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = DEBUG or said_yes("STATIC_UNHASHED")
if WHITENOISE_AUTOREFRESH:
    STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "WARNING")},
    # A page that is not for somebody's role is an answer, not a fault: no traceback for it.
    "loggers": {"django.request": {"level": "ERROR"}},
}
# Lockout is by user name whatever the address: stricter than what the check asks for.
SILENCED_SYSTEM_CHECKS = ["axes.W006"]
