"""The pages of plans, actions and responses."""
