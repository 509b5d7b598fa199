"""Writes docs/rules.md from the rules file and the phrase packs: `python tests/resources/rules_manual.py`."""

from __future__ import annotations

from pathlib import Path

from cleaneditor.core.rules_manual import manual

MANUAL = Path(__file__).parents[2] / "docs" / "rules.md"

if __name__ == "__main__":
    MANUAL.write_text(manual(), encoding="utf-8")
    print(MANUAL)
