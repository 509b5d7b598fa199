"""An offer with its numbers as they come in, and what has to be said loudly of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from cleaneditor.core.effect import Effect
from cleaneditor.core.offers import SITE_PAGES, Offer
from cleaneditor.gui import wording
from cleaneditor.gui.making import words
from cleaneditor.gui.making.panel import OnPage

_MOSTLY = 0.5
"""Share of the running text from which the share is said, and not which section goes."""


@dataclass(frozen=True)
class Harm:
    """What somebody should look at before saying yes."""

    text: str
    key: str = ""
    """The page where it is worst; empty where there is nothing to show."""
    block: int = -1


@dataclass(eq=False)
class CountedOffer:
    """An offer with what it would do on the pages counted so far."""

    offer: Offer
    here: Effect
    totals: words.Totals
    pages: list[OnPage] = field(default_factory=list)
    """Those on which it does something, the page it was made on first."""

    def add(self, page: OnPage) -> None:
        """Counts one more page."""
        effect = page.effect
        self.totals.blocks += effect.hits
        self.totals.fresh += effect.fresh
        self.totals.pages += effect.hits > 0
        self.totals.near += effect.near
        self.totals.losses += effect.loss
        if effect.hits or effect.near:
            self.pages.append(page)

    @property
    def shown(self) -> bool:
        """A line that repeats on the site is offered only where it is seen to."""
        return self.offer.code != "repeated" or self.totals.pages >= SITE_PAGES

    def warning(self) -> Harm | None:
        """The worst that the offer would do; None where it is harmless."""
        if self.totals.conflicts:
            stays = _tr("This would take what must stay. Choose a narrower offer.")
            goes = _tr("This would keep what must go. Choose a narrower offer.")
            return Harm(goes if self.offer.rule.action == "keep" else stays)
        if not self.totals.losses:
            return None
        worst = max((page for page in self.pages if page.effect.loss), key=lambda page: page.effect.share)
        effect = worst.effect
        if effect.headings and effect.share <= _MOSTLY:
            text = words.fill(_tr("Takes the whole section “{0}” of {1}."), effect.headings[0], worst.name)
        else:
            share = f"{round(effect.share * 100)} %"
            text = words.fill(_tr("Takes {0} of the running text of {1}."), share, worst.name)
        if more := self.totals.losses - 1:
            text += " " + words.fill(_tr("Much goes from {0} more."), wording.pages(more))
        return Harm(text, worst.key, effect.samples[0].block if effect.samples else -1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MakeRule", text)
