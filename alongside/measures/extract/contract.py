"""All tables of the extract, by name."""

from .columns import PublishedTable
from .community import COMMUNITY
from .core import CORE
from .listening import LISTENING
from .prevention import PREVENTION
from .support import SUPPORT
from .working import WORKING

TABLES = (*CORE, *LISTENING, *WORKING, *SUPPORT, *PREVENTION, *COMMUNITY)
CONTRACT: dict[str, PublishedTable] = {table.name: table for table in TABLES}
VERSION = 1
