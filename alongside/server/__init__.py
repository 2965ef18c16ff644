"""An embedded PostgreSQL that needs no service, no root and no network, and that nobody else can reach.

with Cluster() as urls:  # starts the clone's own, or joins it if it runs
    ...                  # urls.app serves pages, urls.owner migrates
"""

from alongside.server.cluster import Cluster, Urls
from alongside.server.trouble import ServerTrouble

__all__ = ["Cluster", "ServerTrouble", "Urls"]
