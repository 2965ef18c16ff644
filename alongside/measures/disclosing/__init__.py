"""How more is hidden than small numbers, so that none of them can be had by subtraction. Begin with disclosure.py."""
