"""The person's own texts of blocks: which of them a document still has a place for."""

from __future__ import annotations

from collections.abc import Mapping

from cleaneditor.core.model import NO_EDITS, Document, Edits


def placed(document: Document, edits: Edits, originals: Edits) -> Mapping[int, int]:
    """Where in *document* each of *edits* belongs: the index that it was made at, and the one that its block has now.

    *originals* holds what the blocks said when they were edited. A page that was changed since may have moved them: an
    edit follows its block where exactly one says the same; where none does, or several, it has no place.
    """
    if not edits:
        return {}
    blocks = document.blocks
    found = {
        index: index for index in edits if index < len(blocks) and originals.get(index) in (None, blocks[index].text)
    }
    if len(found) < len(edits):
        places: dict[str, list[int]] = {}
        for block in blocks:
            places.setdefault(block.text, []).append(block.index)
        taken = set(found.values())
        for index in edits.keys() - found.keys():
            there = places.get(originals.get(index, ""), [])
            if len(there) == 1 and there[0] not in taken:
                found[index] = there[0]
                taken.add(there[0])
    return found


def fitting(document: Document, edits: Edits, originals: Edits) -> Edits:
    """Those of *edits* that *document* has a place for, by the index of the block there; see `placed`."""
    if not edits:
        return NO_EDITS
    return {now: edits[index] for index, now in sorted(placed(document, edits, originals).items())}
