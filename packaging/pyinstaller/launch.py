"""What the packaged program starts with: the same ``main`` as ``python -m cleaneditor``."""

import multiprocessing
import sys

if __name__ == "__main__":
    # In a frozen program a worker process starts here too, and must not open a window of its own.
    multiprocessing.freeze_support()
    from cleaneditor.__main__ import main

    sys.exit(main())
