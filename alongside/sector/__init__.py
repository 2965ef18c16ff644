"""Many councils: which there are, and which of them somebody sees."""
