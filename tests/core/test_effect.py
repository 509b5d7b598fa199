"""What one more rule would do to a page."""

from __future__ import annotations

from page_help import SENTENCE, document

from cleaneditor.core.effect import NOTHING, SAMPLES, effect_of
from cleaneditor.core.rules.base import Scope
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.selector import SelectorRule

LONG = SENTENCE * 3
PAGE = f"""<article><h1>The mill</h1><p>{SENTENCE}</p><div class=part><h2>The lock</h2><p>{LONG}</p><p>{LONG}1</p></div>
<h2>The sluice</h2><p>Share this</p><p>{SENTENCE}2</p></article><p>Share this</p>"""
SHARE = PhraseRule(id="share", name="Share", phrases=("Share this",))


def test_hits_that_are_removed_already_change_nothing() -> None:
    page = document(PAGE)
    kept = [True] * len(page.blocks)
    first, last = [block.index for block in page.blocks if block.text == "Share this"]
    kept[last] = False
    effect = effect_of(SHARE, page, kept)
    assert (effect.hits, effect.fresh) == (2, 1)
    assert [(sample.block, sample.fresh) for sample in effect.samples] == [(first, True), (last, False)]
    assert not effect.loss


def test_a_rule_that_keeps_brings_back_what_is_removed() -> None:
    page = document(PAGE)
    keep = PhraseRule(id="keep", name="Keep", action="keep", phrases=("Share this",))
    assert effect_of(keep, page, [False] * len(page.blocks)).fresh == 2
    assert effect_of(keep, page, [True] * len(page.blocks)).fresh == 0


def test_a_whole_section_or_much_of_the_text_is_a_loss() -> None:
    page = document(PAGE)
    part = SelectorRule(id="part", name="Part", css=".part")
    effect = effect_of(part, page, b"")
    assert effect.headings == ("The lock",)
    assert effect.share > 0.5
    assert effect.loss
    # Of what is removed already nothing can be lost.
    assert not effect_of(part, page, [False] * len(page.blocks)).loss


def test_out_of_its_scope_a_rule_does_nothing() -> None:
    page = document(PAGE)
    elsewhere = PhraseRule(id="e", name="e", phrases=("Share this",), scope=Scope(languages=("fi",)))
    assert effect_of(elsewhere, page, b"") is NOTHING


def test_only_some_texts_come_along() -> None:
    page = document("<p>Share this</p>" * 50 + "<p>Share this now</p>" * 20)
    effect = effect_of(SHARE, page, b"")
    assert (effect.hits, effect.near) == (50, 20)
    assert len(effect.samples) == len(effect.nearly) == SAMPLES
