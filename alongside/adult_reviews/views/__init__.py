"""Pages of the Board's manager, and two for practitioners: refer a case, and what became of a referral."""
