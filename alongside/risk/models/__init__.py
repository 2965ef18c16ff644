"""Risk: whether it is safe to ask, and what is weighed with the adult. A module for each subject."""

from .asking import CoercionCheck, SafeToAsk

__all__ = ["CoercionCheck", "SafeToAsk"]
