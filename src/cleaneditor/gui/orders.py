"""What the person wants exported, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    """One export."""

    all_pages: bool
    format: str
    path: str
    """A file, or a folder that gets one file a page."""
    one_file: bool
    overwrite: bool
