"""Writing invented lives into the tables, quickly: COPY, in chunks, with every trigger and constraint on."""

from .writing import load

__all__ = ["load"]
