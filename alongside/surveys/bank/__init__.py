"""Making instruments from the question bank: what can be done to a draft, its pages, and paper."""
