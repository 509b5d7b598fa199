"""From a correction to a rule: the side panel with its offers, what counts them, and what tries examples again."""
