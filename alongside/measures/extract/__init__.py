"""The safeguarding extract: what any council's records can give to measures, as tables of facts without words.

`contract` says what every table and column is. `reading` brings a folder of Parquet or CSV into memory, `checking`
finds everything that is wrong with it, `manual` writes docs/measures/extract.md.
"""
