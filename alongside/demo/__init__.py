"""An invented council's people and voices, for demonstrations and tests. Nobody here exists."""
