"""The survey of 2014/15 as data: invented respondents whose answers, counted, give what was printed.

Printed are only counts, so these respondents are nobody. What is made so that it comes out as printed, and what is
invented beside it, is said in docs/evaluation/worked-example.md.
"""

from .answering import EDITION, LEADS, STAFF, printed, worked_example

__all__ = ["EDITION", "LEADS", "STAFF", "printed", "worked_example"]
