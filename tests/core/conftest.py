"""Properties are tried on many inputs; how long one takes on a busy machine says nothing about them."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("core", deadline=None)
settings.load_profile("core")
