"""The window: all that knows Qt. State lives in ``session``, the panes only show it and ask for changes."""
