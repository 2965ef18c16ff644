"""The product's own settings, with bare pages to compare with, and each answer telling how many queries it took."""

from alongside.settings import *  # noqa: F403
from alongside.settings import MIDDLEWARE, OPEN_TO_ALL

ROOT_URLCONF = "alongside.bench.urls"
OPEN_TO_ALL = {*OPEN_TO_ALL, "floor"}
MIDDLEWARE = ["alongside.bench.counting.CountQueries", *MIDDLEWARE]
