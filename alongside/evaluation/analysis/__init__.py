"""Counting what was answered: tables, tests, weights and figures from waves as plain data. It knows no Django."""
