"""The files of a return: what goes to the national collection, what people read, the checks, and the rows behind."""
