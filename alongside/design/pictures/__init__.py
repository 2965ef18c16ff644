"""Pictures that the server draws as SVG: pure geometry here, drawn by templates, and always with the same as a table.

Only figures that may be shown come in here (measures/disclosure.py). What a picture says it says by place, shape and
words, never by colour alone; and in the order in which it is given, for nobody is ranked.
"""
