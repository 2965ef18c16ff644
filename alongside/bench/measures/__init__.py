"""The benchmark of measures: from a year of one council to ten years of England, as ratios taken in one run."""
