"""What an analyst reads: what is missing from a record, and what is counted. No Django and no SQL in this folder."""
