"""The only writers of the risk room, by subject: whether it is safe to ask, and what is weighed with the adult."""
