"""An evaluation: tables, findings, and a report that comes out the same again."""
