"""The benchmark: a county of records, and what each main page costs."""
