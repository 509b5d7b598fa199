"""One module a kind of rule. A rule only says what it matches; the fold in ``clean`` decides."""
