"""What was written or said, read closely: passages, codes, coders, and how far they agree."""
