"""Learns the weights of the verdicts anew from labelled pages: how ``resources/verdicts/weights.toml`` came to be.

``python -m benchmarks.learn FOLDER`` writes them; with ``--check`` it says instead what such weights are worth on pages
of sites that they were not learnt from. The folder is the one of `benchmarks.quality`: ``data/dev/SET/html/ID.html.gz``
and ``data/dev/SET/gold.json.gz`` (``{ID: {"text": …, "site": …}}``, or snippets ``with`` and ``without`` in place of
the text). ``--more FOLDER`` has further sets, marked by selectors and not by people, see `benchmarks.more_pages`. Needs
``pip install catboost``, which the program itself does without.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import logging
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

from lxml import etree

from benchmarks.quality import WITH_TITLE
from cleaneditor import resources
from cleaneditor.core.clean import judge
from cleaneditor.core.decode import decode
from cleaneditor.core.discussion import discussion
from cleaneditor.core.errors import PageError
from cleaneditor.core.evidence import MEASURES, Row, measures
from cleaneditor.core.exporters.text import as_body, as_text
from cleaneditor.core.extractor import ExtractorSettings, align, answer_for
from cleaneditor.core.fold import fold
from cleaneditor.core.likelihood import Table, Weights, doubtful, weigh
from cleaneditor.core.markup import tree_of
from cleaneditor.core.model import Document, Extraction, Kind, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.core.sums import Sums
from cleaneditor.core.titles import title_block

NEVER_LEARN = frozenset({"drag"})
"""Sets whose licence does not allow weights to be learnt from them."""
PARTS = 4

# What a page weighs: half by the words of its blocks, as a score counts them, half by their number.
PAGE_WEIGHT = 12.0
SNIPPET_WEIGHT = 0.8
CUT_WEIGHT = 0.3
BY_WORDS = 0.5
BY_BLOCKS = 6.0

CUTS = 2
"""Variants of each page that are cut down to a few blocks: posts of three lines are rare in the collections."""
UNANSWERED = 0.35
"""Share of those for which the extractor's answer is taken away, so that it is not relied on alone."""

SET_WEIGHT = {"scrap": 1.5, "wcxb": 1.5, "traf": 1.5}
"""What a page counts by its set; all of its blocks were marked by people who read it."""
MORE_WEIGHT = 0.5
"""What a page counts that was marked by selectors."""
LEFT_FROM, LOST_TO = 0.9, 0.4
"""Where selectors say otherwise than what was learnt from people's marks is as sure as this, nothing is learnt: they
leave out lists and embedded posts at will, and take in what stands in one element with the text."""

SEEDS = (1, 2)
"""Models that are learnt in ways that differ by chance alone, and averaged: chance errs in each alone."""

NEVER_AGAINST = ("extracted", "alike extracted", "extracted within 2", "own extracted", "parent's extracted")
NEVER_FOR = ("links", "alike links", "called related", "called newsletter")
"""Measures of which more must never speak against, or for, a block: that holds for pages of any collection."""

HEAD = """\
# Weights of the verdicts: see docs/decisions/verdicts.md for how they came to be and what they are worth.
#
# The evidence for a block is the sum of one number of each table: of its conditions those that hold, counted as the
# binary digits 1, 2, 4 and 8, say which. Above zero the block is likelier text than not: 1 / (1 + e ** -sum).
#
# Learnt from labelled pages of: scrapinghub/article-extraction-benchmark (MIT), the articles of
# Murrough-Foley/web-content-extraction-benchmark (CC BY 4.0), the evaluation data of adbar/trafilatura (Apache-2.0);
# and, as far as those agree, from the test pages of flairNLP/fundus (MIT) and of jocmp/mercury-parser (MIT,
# Apache-2.0), and the articles of opendatalab/magic-html (Apache-2.0).
format = 1
"""


@dataclass(frozen=True)
class Labelled:
    """A page, what the extractor kept of it, and which of its blocks people marked."""

    id: str
    set: str
    site: str
    document: Document
    shares: tuple[float, ...]
    wanted: dict[int, bool]
    """By block; blocks that nobody spoke of are not in it."""
    weight: dict[int, float]

    def rows(self) -> Iterator[tuple[Row, bool, float]]:
        """What can be learnt: the measures of each block, whether it is wanted, and what that counts."""
        aside = discussion(self.document)
        row_of = measures(Sums(self.document, aside), self.shares)
        # Whether the title counts as text differs from set to set, and rules decide on it.
        title = title_block(self.document)
        for index, wanted in self.wanted.items():
            row = None if index in aside or index == title else row_of(index)
            if row is not None:
                yield row, wanted, self.weight[index]


def read(name: str, page_id: str, gold: dict[str, Any], data: bytes) -> list[Labelled]:
    """A labelled page and, where all of its text is marked, its variants that are cut down."""
    logging.disable(logging.CRITICAL)
    try:
        document = parse(decode(data, Source(f"{page_id}.html")))
    except PageError:
        return []
    site = gold.get("site") or page_id
    if "text" not in gold:
        wanted = _by_snippets(document, gold)
        weight = {index: SNIPPET_WEIGHT / max(1, len(wanted)) * 4 for index in wanted}
        return [Labelled(page_id, name, site, document, _shares(document), wanted, weight)]
    kept = align(document, gold["text"])[0]
    page = _labelled(page_id, name, site, document, _shares(document), kept, 1.0)
    found = [page]
    if name not in NEVER_LEARN:
        found += _cut_down(page, [index for index, share in enumerate(kept) if share >= 0.5])
    return [_spoken_of(each, gold) for each in found]


def _spoken_of(page: Labelled, gold: dict[str, Any]) -> Labelled:
    """*page* without the marks of blocks of which its set says nothing: a ``lead``, which one set counts as text and
    another does not, and of the kinds ``unmarked`` those that do not belong to its text."""
    lead = align(page.document, gold["lead"])[0] if gold.get("lead") else ()
    unmarked = frozenset(gold.get("unmarked", ()))
    silent = {index for index, share in enumerate(lead) if share >= 0.5}
    for index, wanted in page.wanted.items():
        block = page.document.blocks[index]
        if (
            not wanted
            and block.kind.value in unmarked
            and (block.kind is not Kind.LIST_ITEM or block.link_density < 0.5)
        ):
            silent.add(index)
    return replace(page, wanted={index: wanted for index, wanted in page.wanted.items() if index not in silent})


def _shares(document: Document) -> tuple[float, ...]:
    # Not `extract`, which weighs too: by weights that may not know the measures of today.
    answer = answer_for(Sums(document, discussion(document)), ExtractorSettings())
    return answer[0] if answer else (0.0,) * len(document.blocks)


def _labelled(
    page_id: str,
    name: str,
    site: str,
    document: Document,
    shares: tuple[float, ...],
    kept: Sequence[float],
    counts: float,
) -> Labelled:
    wanted = {index: share >= 0.5 for index, share in enumerate(kept)}
    most = max(20, sum(block.words for block in document.blocks if wanted[block.index]))
    weight = {
        block.index: (min(block.words, most) / most) ** BY_WORDS + BY_BLOCKS / (len(document.blocks) + 40)
        for block in document.blocks
    }
    whole = sum(weight.values()) or 1.0
    return Labelled(
        page_id,
        name,
        site,
        document,
        shares,
        wanted,
        {index: each / whole * PAGE_WEIGHT * counts for index, each in weight.items()},
    )


def _by_snippets(document: Document, gold: dict[str, Any]) -> dict[int, bool]:
    """The blocks that hold a snippet people wanted, or one they did not; wanted ones win."""
    found: dict[int, bool] = {}
    for key, want in (("without", False), ("with", True)):
        for snippet in gold.get(key, ()):
            folded = fold(snippet)
            found |= {index: want for index, text in enumerate(document.folded) if folded and folded in text}
    return found


def _cut_down(page: Labelled, wanted: list[int]) -> Iterator[Labelled]:
    """Variants of *page* of whose *wanted* blocks only a few are left, and about which the extractor is asked anew."""
    document = page.document
    wanted = [index for index in wanted if document.blocks[index].words >= 3]
    if len(wanted) < 6:
        return
    dice = random.Random(page.id)
    for number in range(CUTS):
        size = dice.choice((1, 1, 2, 3, 4, 6))
        start = dice.choice((0, 0, dice.randrange(len(wanted))))
        stay = wanted[start : start + size]
        root: Any = deepcopy(tree_of(document.page.text).root)
        found = {index: root.xpath(document.path(document.blocks[index])) for index in wanted}
        safe = {each for index in stay for one in found[index][:1] for each in (one, *one.iterancestors())}
        for index in wanted:
            for element in found[index][:1]:
                if index not in stay and element not in safe and element.getparent() is not None:
                    _drop(element)
        text = etree.tostring(root, encoding="unicode", method="html")
        cut = parse(Page(Source(f"{page.id}-{number}"), text, True, url=document.page.url))
        left = align(cut, "\n".join(document.blocks[index].text for index in wanted))[0]
        shares = _shares(cut) if dice.random() >= UNANSWERED else (0.0,) * len(cut.blocks)
        yield _labelled(cut.page.source.key, page.set, page.site, cut, shares, left, CUT_WEIGHT)


def _drop(element: etree._Element) -> None:
    """Takes *element* out and leaves the text that follows it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None or element.tag in ("body", "html", "article", "main"):
        return
    if element.tail:
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def pages(data: Path) -> list[Labelled]:
    """All labelled pages below *data*, with their variants."""
    jobs = [
        (folder.name, page_id, gold, gzip.decompress((folder / "html" / f"{page_id}.html.gz").read_bytes()))
        for folder in sorted((data / "data" / "dev").iterdir())
        if (folder / "gold.json.gz").is_file()
        for page_id, gold in json.loads(gzip.decompress((folder / "gold.json.gz").read_bytes())).items()
    ]
    with ProcessPoolExecutor() as pool:
        return [page for found in pool.map(read, *zip(*jobs, strict=True), chunksize=8) for page in found]


def learn(labelled: Sequence[Labelled], more: Sequence[Labelled] = ()) -> Weights:
    """Weights learnt from *labelled*, and, as far as those do not speak against them, from the marks of *more*."""
    weighed = [_counting(page, SET_WEIGHT.get(page.set, 1.0)) for page in labelled]
    if not more:
        return _learnt(weighed)
    first = _learnt(labelled)
    return _learnt([*weighed, *(_counting(_believed(page, first), MORE_WEIGHT) for page in more)])


def _counting(page: Labelled, factor: float) -> Labelled:
    """*page*, counting *factor* times as much."""
    return replace(page, weight={index: weight * factor for index, weight in page.weight.items()})


def _believed(page: Labelled, weights: Weights) -> Labelled:
    """*page* without the marks that *weights* speak against, see `LEFT_FROM`."""
    likely = weigh(Sums(page.document, discussion(page.document)), page.shares, weights)[0]
    wanted = {
        index: wanted
        for index, wanted in page.wanted.items()
        if (likely[index] > LOST_TO if wanted else likely[index] < LEFT_FROM)
    }
    return replace(page, wanted=wanted)


def _learnt(labelled: Iterable[Labelled]) -> Weights:
    """Weights learnt by gradient boosting of oblivious trees of depth 4."""
    rows = [row for page in labelled if page.set not in NEVER_LEARN for row in page.rows()]
    values = [row for row, _, _ in rows]
    bias, learnt = 0.0, []
    for seed in SEEDS:
        one, tables = _boosted(values, [wanted for _, wanted, _ in rows], [weight for _, _, weight in rows], seed)
        bias += one / len(SEEDS)
        learnt += tables
    usual = tuple(float(f"{median(column):.4g}") for column in zip(*values, strict=True))
    return Weights(round(bias, 4), tuple(learnt), usual)


def _boosted(values: list[Row], wanted: list[bool], weights: list[float], seed: int) -> tuple[float, list[Table]]:
    """The bias and the tables of one model, whose numbers are its share of the average."""
    from catboost import CatBoostClassifier  # type: ignore[import-not-found]

    model = CatBoostClassifier(
        iterations=150,
        depth=4,
        learning_rate=0.15,
        l2_leaf_reg=5,
        border_count=24,
        bootstrap_type="Bernoulli",
        subsample=0.7,
        monotone_constraints=[(name in NEVER_AGAINST) - (name in NEVER_FOR) for name, _ in MEASURES],
        random_seed=seed,
        verbose=0,
        allow_writing_files=False,
    )
    model.fit(values, [int(each) for each in wanted], sample_weight=weights)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "model.json"
        model.save_model(str(file), format="json")
        told = json.loads(file.read_text(encoding="utf-8"))
    scale, (bias,) = told["scale_and_bias"]
    tables: list[Table] = []
    for tree in told["oblivious_trees"]:
        asks = [(split["float_feature_index"], float(f"{split['border']:.5g}")) for split in tree["splits"]]
        adds = [round(scale * value / len(SEEDS), 4) for value in tree["leaf_values"]]
        while len(asks) < 4:  # A tree that ran out of questions gets one that nothing answers with yes.
            asks.append((0, 99.0))
            adds += adds
        tables.append((tuple(asks), tuple(adds)))
    return float(bias), tables


def as_toml(weights: Weights) -> str:
    """*weights* as the file that ships."""
    names = [name for name, _ in MEASURES]
    lines = [HEAD + f"bias = {weights.bias:.4f}", ""]
    lines += [
        "# What is taken for each measure where one asks what the others say: its median over the blocks in question."
    ]
    lines += ["[usual]", *(f'"{name}" = {value:.4g}' for name, value in zip(names, weights.usual, strict=True))]
    for asks, adds in weights.tables:
        when = ", ".join(json.dumps(f"{names[at]} > {above:.5g}") for at, above in asks)
        lines += ["", "[[table]]", f"when = [{when}]", f"adds = [{', '.join(f'{each:.4f}' for each in adds)}]"]
    return "\n".join(lines) + "\n"


def part_of(site: str, seed: int) -> int:
    """Which part of the pages a site belongs to."""
    return hashlib.sha256(f"{seed} {site}".encode()).digest()[0] % PARTS


def predictions(page: Labelled, weights: Weights) -> str:
    """What the built-in rules make of *page* under *weights*."""
    document = page.document
    if any(page.shares):
        likely, sides = weigh(Sums(document, discussion(document)), page.shares, weights)
        extraction = Extraction("done", page.shares, likely, sides, doubtful(likely))
    else:
        extraction = Extraction("nothing")
    cleaning = judge(document, extraction, builtin_rules().rules)
    return as_text(cleaning) if page.set in WITH_TITLE else as_body(cleaning)


def check(labelled: Sequence[Labelled], more: Sequence[Labelled], data: Path, seed: int) -> None:
    """Prints the scores of pages whose sites were in none of the parts that their weights were learnt from."""
    found: dict[str, str] = {}
    ids = {page.id for page in labelled if page.document.page.source.key == f"{page.id}.html"}
    for part in range(PARTS):
        weights = learn(*([page for page in each if part_of(page.site, seed) != part] for each in (labelled, more)))
        for page in labelled:
            if page.id in ids and part_of(page.site, seed) == part:
                found[page.id] = predictions(page, weights)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "predictions.json"
        file.write_text(json.dumps(found), encoding="utf-8")
        subprocess.run([sys.executable, str(data / "evaluate.py"), str(file), "dev"], check=True)


def main() -> int:
    """Learns, and writes or checks; 2 where the pages are not there."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.learn", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder with data/dev")
    parser.add_argument("--more", type=Path, help="a folder with data/dev of pages marked by selectors")
    parser.add_argument("--check", action="store_true", help="score on sites not learnt from, and write nothing")
    parser.add_argument("--seed", type=int, default=0, help="another way of parting the sites")
    parser.add_argument("--output", type=Path, help="the file to write; by default the one that ships")
    arguments = parser.parse_args()
    if not (arguments.data / "data" / "dev").is_dir():
        print(f"{arguments.data}: no labelled pages here (data/dev)", file=sys.stderr)
        return 2
    labelled = pages(arguments.data)
    more = pages(arguments.more) if arguments.more else []
    if arguments.check:
        check(labelled, more, arguments.data, arguments.seed)
        return 0
    output = arguments.output or Path(str(resources.root())) / "verdicts" / "weights.toml"
    output.write_text(as_toml(learn(labelled, more)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
