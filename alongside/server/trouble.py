"""The one exception of this room."""


class ServerTrouble(Exception):
    """Something stands in the way of starting; its text is one sentence for the person at the keyboard."""
