"""Pages behind the wall, and the rules on how long records are kept."""
