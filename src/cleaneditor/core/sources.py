"""Finds pages below the paths a person gives, and reads their bytes.

The first thing done to a path is ``lstat``; only regular files are opened, without blocking and without following
links. What looks like a page and cannot be read is a Failure, one each; what never was a page is only counted.
"""

from __future__ import annotations

import errno
import os
import stat
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from cleaneditor.core.decode import HTML_SUFFIXES, TEXT_SUFFIXES
from cleaneditor.core.errors import Failure, PageError
from cleaneditor.core.model import Source

PAGE_SUFFIXES = HTML_SUFFIXES | TEXT_SUFFIXES | {".php", ".asp", ".aspx", ".jsp", ".cfm"}
"""What is taken in a folder. Copies of a site keep the names that its server used; their content decides."""

LIMIT = 64 * 1024 * 1024
"""Bytes of one page, unpacked."""

_RATIO = 200
"""HTML seldom shrinks below a fiftieth; what unpacks to more than this many times its size is a trap."""
_RATIO_FROM = 8 * 1024 * 1024
_CHUNK = 1 << 20
_GZIP = b"\x1f\x8b"
_LITTER = ("._", "~$")
"""Beginnings of the names of files that systems and editors leave beside others."""


class Finder(Iterator[Source | Failure]):
    """Walks the paths given, in order, each folder sorted by name; see ``find_sources``."""

    def __init__(self, paths: Iterable[str], leave_out: Iterable[str] = ()) -> None:
        self.passed_over: Counter[str] = Counter()
        """Files that are no pages, by suffix, complete when the walk has ended."""
        self._left_out = {os.path.realpath(path) for path in leave_out}
        self._seen: set[str] = set()
        self._walk = self._all(list(paths))

    def __next__(self) -> Source | Failure:
        return next(self._walk)

    def summary(self) -> str:
        """What was passed over, in one line; empty if nothing was."""
        total = sum(self.passed_over.values())
        if not total:
            return ""
        most = ", ".join(f"{count} {what}" for what, count in self.passed_over.most_common(5))
        return f"{total} other {'files' if total > 1 else 'file'} passed over ({most})"

    def _all(self, paths: list[str]) -> Iterator[Source | Failure]:
        for path in paths:
            for found in self._given(path):
                if isinstance(found, Source):
                    if found.path in self._seen:
                        continue
                    self._seen.add(found.path)
                yield found

    def _given(self, path: str) -> Iterator[Source | Failure]:
        """One path as the person gave it: here a link may be followed, for they named it themselves."""
        try:
            at = os.lstat(path)
            real = os.path.abspath(path)
            if stat.S_ISLNK(at.st_mode):
                real = os.path.realpath(path, strict=True)
                at = os.lstat(real)
        except (OSError, ValueError) as error:
            yield Failure(path, reason(error))
            return
        if stat.S_ISDIR(at.st_mode):
            yield from self._folder(path, real)
        elif stat.S_ISREG(at.st_mode):
            yield Source(name=path, path=real)
        else:
            yield Failure(path, _not_regular(at.st_mode))

    def _folder(self, given: str, top: str) -> Iterator[Source | Failure]:
        """Every page below *top*; a stack instead of recursion, because folders nest as they like."""
        inside = os.path.realpath(top)
        pending: list[tuple[str, os.DirEntry[str] | None]] = [("", None)]
        while pending:
            inner, entry = pending.pop()
            shown = os.path.join(given, inner) if inner else given
            try:
                if entry is None or entry.is_dir(follow_symlinks=False):
                    path = os.path.join(top, inner)
                    if entry is None or not self._is_left_out(entry, path):
                        pending.extend(_entries(path, inner))
                elif entry.is_symlink():
                    yield from self._link(shown, inner, os.path.join(top, inner), inside)
                else:
                    yield from self._file(shown, inner, entry)
            except OSError as error:
                yield Failure(shown, reason(error))

    def _is_left_out(self, entry: os.DirEntry[str], path: str) -> bool:
        if self._left_out and os.path.realpath(path) in self._left_out:
            return True
        if entry.name.startswith("."):
            self.passed_over["hidden folders"] += 1
            return True
        # Browsers save the parts of NAME.html in a folder NAME_files.
        if entry.name.endswith("_files"):
            stem = path.removesuffix("_files")
            if any(os.path.lexists(stem + suffix) for suffix in (".html", ".htm", ".xhtml")):
                self.passed_over["folders of page parts"] += 1
                return True
        return False

    def _file(self, shown: str, inner: str, entry: os.DirEntry[str]) -> Iterator[Source | Failure]:
        if self._left_out and os.path.realpath(entry.path) in self._left_out:
            return
        if not self._is_page_name(entry.name):
            return
        mode = entry.stat(follow_symlinks=False).st_mode
        if stat.S_ISREG(mode):
            yield Source(name=shown, path=os.path.abspath(entry.path), inner=inner)
        else:
            yield Failure(shown, _not_regular(mode))

    def _link(self, shown: str, inner: str, path: str, inside: str) -> Iterator[Source | Failure]:
        """A link in a folder: only to a page of the same folder, for the person named no other."""
        if not self._is_page_name(os.path.basename(inner)):
            return
        try:
            real = os.path.realpath(path, strict=True)
            mode = os.lstat(real).st_mode
        except OSError as error:
            yield Failure(shown, reason(error))
            return
        if real != inside and not real.startswith(inside.rstrip("/") + "/"):
            yield Failure(shown, "is a link that leads out of the folder: not followed")
        elif stat.S_ISDIR(mode):
            self.passed_over["links to folders"] += 1
        elif stat.S_ISREG(mode):
            yield Source(name=shown, path=real, inner=inner)
        else:
            yield Failure(shown, _not_regular(mode))

    def _is_page_name(self, name: str) -> bool:
        """Whether a file of a folder is taken; counts it if not."""
        suffix = page_suffix(name)
        plain = name if "." in name.lstrip(".") else ""
        if name.startswith(_LITTER) or name == ".DS_Store" or (suffix == "" and (plain or name.startswith("."))):
            self.passed_over[PurePosixPath(name).suffix.lower()[:12] or "hidden"] += 1
            return False
        return True


def find_sources(paths: Iterable[str], leave_out: Iterable[str] = ()) -> Finder:
    """Every page at or below *paths*: Sources, and a Failure for each that cannot be read, in a fixed order.

    A path that is a file is taken whatever its name; in a folder, names decide (``PAGE_SUFFIXES``, each also with
    ``.gz``, and names without a suffix). What is in *leave_out* is not looked at: a folder or file that results go to.
    Hidden folders and browsers' ``NAME_files`` are not entered. Nothing is opened.
    """
    return Finder(paths, leave_out)


def page_suffix(name: str) -> str:
    """The end of *name* that marks a page, as written, for example ``.html`` or ``.HTM.gz``; else empty.

    A query that a copying tool left in the name belongs to it: ``.php?id=3``.
    """
    path = name.split("?", 1)[0]
    stem = path[:-3] if path.lower().endswith(".gz") else path
    suffix = PurePosixPath(stem).suffix
    if suffix.lower() in PAGE_SUFFIXES:
        return name[len(stem) - len(suffix) :]
    return ""


def read(source: Source, limit: int = LIMIT) -> bytes:
    """The bytes of *source*, unpacked where they are gzip data, at most *limit* of them.

    Raises PageError where it is not a regular file (any more), cannot be read, is larger, or unpacks badly.
    """
    data = source.data if source.data is not None else _read_file(source.path, limit)
    if len(data) > limit:
        raise PageError(_too_large(len(data), limit))
    return _unpack(data, limit) if data.startswith(_GZIP) else data


def read_stream(stream: Iterable[bytes], limit: int = LIMIT) -> bytes:
    """All of *stream*, for example standard input. Raises PageError if that is more than *limit* bytes."""
    parts: list[bytes] = []
    size = 0
    for part in stream:
        size += len(part)
        if size > limit:
            raise PageError(f"is larger than {_size(limit)}, the limit for one page")
        parts.append(part)
    return b"".join(parts)


def reason(error: OSError | ValueError) -> str:
    """Why a path cannot be used, in the words of a person."""
    if not isinstance(error, OSError):
        return "is not a path: it holds a NUL character"
    known = {
        errno.ENOENT: "is not there (or is a link to something that is not)",
        errno.ELOOP: "is a link that leads to itself",
        errno.EACCES: "may not be read: permission denied",
        errno.EPERM: "may not be read: permission denied",
        errno.ENAMETOOLONG: "has a name that is too long",
        errno.ENOTDIR: "is not there: a part of its path is a file",
        errno.ENXIO: "is not a file (a socket or an unconnected device)",
    }
    return known.get(error.errno or 0, f"cannot be read: {error.strerror or error}")


def _entries(path: str, inner: str) -> list[tuple[str, os.DirEntry[str] | None]]:
    """What stands in a folder, last first, ready to be taken from the end of a stack."""
    with os.scandir(path) as listing:
        entries = sorted(listing, key=lambda entry: os.fsencode(entry.name), reverse=True)
    return [(f"{inner}/{entry.name}" if inner else entry.name, entry) for entry in entries]


def _not_regular(mode: int) -> str:
    kinds = (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a named pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
        (stat.S_ISLNK, "a link"),
    )
    what = next((name for test, name in kinds if test(mode)), "something else")
    return f"is {what}, not a file"


def _read_file(path: str, limit: int) -> bytes:
    try:
        # The kind was looked at before, but the file may have been exchanged since: hence the flags, and fstat.
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        raise PageError(reason(error)) from None
    try:
        at = os.fstat(handle)
        if not stat.S_ISREG(at.st_mode):
            raise PageError(_not_regular(at.st_mode))
        if at.st_size > limit:
            raise PageError(_too_large(at.st_size, limit))
        parts: list[bytes] = []
        size = 0
        while part := os.read(handle, _CHUNK):
            size += len(part)
            if size > limit:  # it grows while it is read
                raise PageError(_too_large(size, limit))
            parts.append(part)
        return b"".join(parts)
    except OSError as error:
        raise PageError(reason(error)) from None
    finally:
        os.close(handle)


def _unpack(data: bytes, limit: int) -> bytes:
    """All members of gzip *data*; what stands after the last one is ignored, as gzip does."""
    parts: list[bytes] = []
    size, rest = 0, data
    while rest.startswith(_GZIP):
        member = zlib.decompressobj(wbits=31)
        while not member.eof:
            try:
                part = member.decompress(rest, _CHUNK)
            except zlib.error:
                raise PageError("is damaged: its gzip data cannot be unpacked") from None
            rest = member.unconsumed_tail
            size += len(part)
            parts.append(part)
            if size > limit:
                raise PageError(f"unpacks to more than {_size(limit)}, the limit for one page")
            if size > _RATIO_FROM and size > _RATIO * len(data):
                raise PageError(f"unpacks to more than {_RATIO} times its size: no page does")
            if not part and not rest and not member.eof:
                raise PageError("is cut off: its gzip data end too early")
        rest = member.unused_data
    return b"".join(parts)


def _too_large(size: int, limit: int) -> str:
    return f"is too large: {_size(size)}, the limit for one page is {_size(limit)}"


def _size(count: int) -> str:
    return f"{count / (1 << 20):.0f} MB" if count >= 1 << 20 else f"{count} bytes"
