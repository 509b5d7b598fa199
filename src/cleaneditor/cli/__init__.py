"""The command line: arguments, one module a command, lines on standard error, progress."""
