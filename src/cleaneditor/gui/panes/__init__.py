"""The panes of the window: each is a widget over the session and knows no other pane."""
