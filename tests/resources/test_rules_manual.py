"""The manual of the built-in rules says what the rules file says."""

from __future__ import annotations

import rules_manual


def test_manual_is_up_to_date() -> None:
    assert rules_manual.MANUAL.read_text(encoding="utf-8") == rules_manual.manual()
