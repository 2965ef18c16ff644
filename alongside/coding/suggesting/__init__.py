"""Suggestions for coders: passages like those they marked, near-duplicates and themes. Pure, and never on the network.

What a sentence is about becomes numbers by a small model that is part of a package (meaning.py); what a code's passages
have in common is learnt from those that a person marked (learning.py), and measured against marks that it was not shown
(measuring.py). A long text does not crowd out short ones (balance.py). Nothing here writes: a coder takes a suggestion,
or does not.
"""
