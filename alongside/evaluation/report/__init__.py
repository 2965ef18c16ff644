"""The whole evaluation as one report: what it says (telling.py), and its three files; the same data, the same bytes.

A report is made from waves, specifications of tables and findings, as plain data; kept.py reads those of an evaluation.
"""
