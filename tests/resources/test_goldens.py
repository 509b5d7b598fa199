"""What each sample page comes out as, in full. The expected files are reviewed like code.

When a change of theirs is wanted, `python tests/resources/update_goldens.py` writes them anew; read the difference
before it is committed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaneditor import resources
from cleaneditor.core.clean import clean
from cleaneditor.core.decode import decode
from cleaneditor.core.exporters import as_text
from cleaneditor.core.model import Source

GOLDEN = Path(__file__).parent / "golden"
SAMPLES = sorted(entry.name for entry in (resources.root() / "samples").iterdir() if entry.name != "README.txt")


def cleaned_text(sample: str) -> str:
    data = (resources.root() / "samples" / sample).read_bytes()
    return as_text(clean(decode(data, Source(sample))))


@pytest.mark.parametrize("sample", SAMPLES)
def test_sample_comes_out_as_expected(sample: str) -> None:
    assert cleaned_text(sample) == (GOLDEN / f"{sample}.txt").read_text(encoding="utf-8")


def test_no_expected_file_is_left_over() -> None:
    assert sorted(path.name for path in GOLDEN.iterdir()) == [f"{sample}.txt" for sample in SAMPLES]
