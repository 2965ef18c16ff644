"""A de-identified extract for a university (R8): answers with labels, a codebook, and what it may be used for. Pure.

Nothing leaves by which a respondent could be picked out: their key is replaced by a number drawn by lot, their council
is left out, what the frame says of them is coarse enough for at least five to share it, numbers stand in bands, and
words only of questions whose answers somebody has read for it.
"""
