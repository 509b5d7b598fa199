"""The forms in which rules and the extractor's settings are edited in place."""
