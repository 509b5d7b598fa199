"""Writes the expected files of test_goldens.py anew. Run it on purpose, then read the difference."""

from __future__ import annotations

import test_goldens


def main() -> None:
    for sample in test_goldens.SAMPLES:
        path = test_goldens.GOLDEN / f"{sample}.txt"
        path.write_text(test_goldens.cleaned_text(sample), encoding="utf-8")
        print(path)


if __name__ == "__main__":
    main()
