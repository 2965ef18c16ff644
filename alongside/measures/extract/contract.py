"""All tables of the extract, by name."""

from .columns import PublishedTable
from .community import COMMUNITY
from .core import CORE
from .prevention import PREVENTION
from .support import SUPPORT

CONTRACT: dict[str, PublishedTable] = {table.name: table for table in (*CORE, *SUPPORT, *PREVENTION, *COMMUNITY)}
VERSION = 1
