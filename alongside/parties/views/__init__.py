"""People said to pose a risk: in one case, and across cases."""
